"""Work beside the window: reading in a thread, whole commands in a child process that can be stopped at once."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QProcess, QThreadPool, Signal
from shiboken6 import isValid

from book import program
from book.errors import BriefbookError

_DYING = 1000
"""Milliseconds that a killed process may take until it is gone; it takes a few."""


class _Post(QObject):
    """Brings results into the window's thread. It stays while the program runs: a job goes with its window at any
    time, and what is being destroyed there can send nothing from another thread."""

    arrived = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._hand_over)

    def _hand_over(self, job: "Job", result: object, problem: object) -> None:
        if isValid(job):
            job.deliver(result, problem)


@cache
def _post() -> _Post:
    """The one of the program, made in the window's thread."""
    return _Post()


class Job(QObject):
    """Runs a function beside the window. `done` carries its result, `failed` the BriefbookError that it raised; both
    arrive in the window's thread, and neither does after `cancel`."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[], Any], parent: QObject, pool: QThreadPool | None = None) -> None:
        super().__init__(parent)
        self._pool = pool or QThreadPool.globalInstance()
        self._work = work
        self._cancelled = False
        self._post = _post()

    def start(self) -> None:
        """Begin."""
        self._pool.start(self._run)

    def cancel(self) -> None:
        """Let its result fall: the work cannot touch the book, so nothing has to be undone."""
        self._cancelled = True

    def _run(self) -> None:
        result: Any = None
        problem: BriefbookError | None = BriefbookError(
            "Something went wrong in Briefbook", remedy="Please report this"
        )
        try:
            result = self._work()
            problem = None
        except BriefbookError as caught:
            problem = caught
        except MemoryError:
            problem = BriefbookError("There is not enough memory for this", remedy="Close other programs")
        finally:
            # Whoever waits for it is told of a fault, too, before that goes on to the window.
            with suppress(RuntimeError):  # The program ends.
                self._post.arrived.emit(self, result, problem)

    def deliver(self, result: object, problem: object) -> None:
        """Tell what came of it, in the window's thread."""
        self.deleteLater()
        if self._cancelled:
            return
        if problem is not None:
            self.failed.emit(problem)
        else:
            self.done.emit(result)


class Command(QObject):
    """Runs a verb of `briefbook` in a child process.

    `progress` carries what is done and what there is to do, `done` the concerns that it told, `failed` one plain line.
    """

    progress = Signal(int, int)
    done = Signal(list)
    failed = Signal(str)

    def __init__(self, arguments: Sequence[str], parent: QObject, secrets: Mapping[str, str] | None = None) -> None:
        """`secrets` go to the process in its environment, where other users do not see them."""
        super().__init__(parent)
        self._concerns: list[str] = []
        self._cancelled = False
        self._has_ended = False
        self._rest = b""
        self._process = QProcess(self)
        start, *words = program.command(*arguments)
        self._process.setProgram(start)
        self._process.setArguments(words)
        self._process.setEnvironment(
            [f"{name}={value}" for name, value in {**program.environment(), **(secrets or {})}.items()]
        )
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._stumble)

    def start(self) -> None:
        """Begin."""
        self._process.start()

    def cancel(self) -> None:
        """Stop the process at once, if it has not ended; what it was writing is thrown away."""
        if self._has_ended:
            return
        self._cancelled = True
        self._process.kill()
        self._process.waitForFinished(_DYING)

    def _read(self) -> None:
        self._rest += bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = self._rest.split(b"\n")
        for line in lines:
            self._take(line.decode("utf-8", "replace").strip())

    def _take(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        if word == "progress":
            done, _, everything = rest.partition(" ")
            if done.isdecimal() and everything.isdecimal():
                self.progress.emit(int(done), int(everything))
        elif word == "concern":
            self._concerns.append(rest)

    def _stumble(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and not self._cancelled:
            self._end()
            self.failed.emit(self._process.errorString())

    def _end(self) -> None:
        self._has_ended = True
        self.deleteLater()

    def _finish(self, status: int, how: QProcess.ExitStatus) -> None:
        self._read()
        self._end()
        if self._cancelled:
            return
        if status == 0 and how == QProcess.ExitStatus.NormalExit:
            self.done.emit(self._concerns)
            return
        said = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        self.failed.emit(said.splitlines()[-1] if said else self.tr("The export stopped. Please try again."))
