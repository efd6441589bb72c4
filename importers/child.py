"""Risky sources are read in a child process: one that hangs, bursts or crashes takes nothing else with it, and it can
be stopped at once.

A child is started when the first such source comes, with `python -P -m briefbook --reader`, and then reads one after
the other. It is given bytes and gives items; it may write no file, and has bounded time and memory (on Windows only
time; there the readers' own limits bound memory). Requests and answers are MessagePack behind their length.
"""

import atexit
import importlib
import os
import struct
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import msgspec

import book.errors
from book import program
from book.errors import BriefbookError, RefusedSource, Stopped, UnreadableSource
from importers.limits import MAX_CPU_SECONDS, MAX_MEMORY, MAX_SECONDS
from importers.source import Collected, Origin

FLAG = "--reader"
"""What `briefbook` is started with to be such a child."""
_LENGTH = struct.Struct(">Q")
BROKEN = "reading it failed: it is damaged, or needs more memory than a document does"
_REMEDY = "Open it in its own program, and copy what you need"
_ENOUGH = 500 << 20
"""Bytes of memory at which a child is replaced by a fresh one."""


class _Request(msgspec.Struct, frozen=True):
    data: bytes
    origin: Origin


class _Answer(msgspec.Struct, frozen=True):
    """What came of a request. `problem` is an error's kind and its three phrases; `is_last` if the child ends now."""

    collected: Collected | None = None
    problem: tuple[str, str, str, str] | None = None
    is_last: bool = False


def _plain(value: object) -> object:
    return str(value) if isinstance(value, Path) else dict(value)  # type: ignore[call-overload]


_encode = msgspec.msgpack.Encoder(enc_hook=_plain).encode
_requests = msgspec.msgpack.Decoder(_Request, dec_hook=lambda kind, value: kind(value))
_answers = msgspec.msgpack.Decoder(_Answer)

_inside = False
_lock = threading.Lock()
_idle: "list[_Child]" = []
_busy: "list[_Child]" = []


def is_inside() -> bool:
    """Whether this is the child."""
    return _inside


def collect(data: bytes, origin: Origin) -> Collected:
    """What `importers.collect.collect` gives for these bytes, read in a child.

    Raises what that raises, and UnreadableSource where the child breaks, RefusedSource where it takes too long, and
    Stopped after `stop`.
    """
    child = _take()
    try:
        answer = child.ask(_Request(data, origin))
    finally:
        _give_back(child)
    if answer.problem:
        kind, what, subject, remedy = answer.problem
        raise getattr(book.errors, kind, BriefbookError)(what, subject, remedy)
    assert answer.collected is not None
    return answer.collected


def stop() -> None:
    """End all that is being read now, at once; whoever waits for it gets Stopped."""
    with _lock:
        for child in _busy:
            child.end(asked=True)


def _take() -> "_Child":
    with _lock:
        child = _idle.pop() if _idle else _Child()
        _busy.append(child)
        return child


def _give_back(child: "_Child") -> None:
    with _lock:
        _busy.remove(child)
        if child.is_usable and not _idle:
            _idle.append(child)
        else:
            child.end()


@atexit.register
def close() -> None:
    """End the child processes; the next risky source starts a fresh one."""
    with _lock:
        while _idle:
            _idle.pop().end()
        for child in _busy:
            child.end(asked=True)


class _Child:
    """A child process and its two pipes."""

    def __init__(self) -> None:
        environment = program.environment()
        self._process = subprocess.Popen(
            program.command(FLAG),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.is_usable = True
        self._was_asked = False
        self._is_late = False

    def ask(self, request: _Request) -> _Answer:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        clock = threading.Timer(MAX_SECONDS, self._be_late)
        clock.daemon = True
        clock.start()
        try:
            _send(self._process.stdin, _encode(request))
            answer = _answers.decode(_receive(self._process.stdout))
        except (OSError, EOFError, ValueError, msgspec.MsgspecError) as problem:
            raise self._broken(request.origin.subject) from problem
        finally:
            clock.cancel()
        self.is_usable = not answer.is_last
        return answer

    def end(self, *, asked: bool = False) -> None:
        self._was_asked = self._was_asked or asked
        self.is_usable = False
        self._process.kill()
        if not asked:
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                with suppress(OSError):
                    pipe.close()  # type: ignore[union-attr]

    def _be_late(self) -> None:
        self._is_late = True
        self._process.kill()

    def _broken(self, subject: str) -> BriefbookError:
        self.is_usable = False
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(2)
        if self._was_asked:
            return Stopped("reading was stopped", subject)
        import signal

        used_up = -getattr(signal, "SIGXCPU", 0)
        if self._is_late or (used_up and self._process.returncode == used_up):
            return RefusedSource("it takes far too long to read", subject, "Take only the part that you need")
        return UnreadableSource(BROKEN, subject, _REMEDY)


def serve() -> int:
    """Be the child: read requests from standard input and write answers to standard output, until the input ends."""
    global _inside
    _inside = True
    # What a library prints must not come between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    read = importlib.import_module("importers.collect").collect
    _bound_memory()
    while True:
        try:
            request = _requests.decode(_receive(sys.stdin.buffer))
        except EOFError:
            return 0
        _bound_time()
        answer = _answer(read, request)
        _send(answers, _encode(answer))
        if answer.is_last:
            return 0


def _answer(read: Any, request: _Request) -> _Answer:
    try:
        found: Collected = read(request.data, request.origin)
        return _Answer(collected=found, is_last=_memory_used() > _ENOUGH)
    except BriefbookError as problem:
        said = (type(problem).__name__, problem.what, problem.subject, problem.remedy)
        return _Answer(problem=said, is_last=_memory_used() > _ENOUGH)
    except (MemoryError, RecursionError):
        what, remedy = "it needs more memory than a document does", "Take only the part that you need"
        return _Answer(problem=("RefusedSource", what, request.origin.subject, remedy), is_last=True)
    except Exception:  # noqa: BLE001 - the top of a child process: what a library stumbles over is told in words
        return _Answer(problem=("UnreadableSource", BROKEN, request.origin.subject, _REMEDY), is_last=True)


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has none of it.
        return
    for what, most in ((resource.RLIMIT_AS, MAX_MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        with suppress(ValueError, OSError):
            resource.setrlimit(what, (most, resource.getrlimit(what)[1]))


def _bound_time() -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        most = int(time.process_time()) + 1 + MAX_CPU_SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (most, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _memory_used() -> int:
    """Bytes in use; on Linux not the most ever used, for that counts what the program was that started this one."""
    with suppress(OSError):
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    with suppress(ImportError):
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << (0 if sys.platform == "darwin" else 10)
    return 0


def _send(pipe: IO[bytes], message: bytes) -> None:
    pipe.write(_LENGTH.pack(len(message)))
    pipe.write(message)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes:
    length = pipe.read(_LENGTH.size)
    if len(length) < _LENGTH.size:
        raise EOFError
    return pipe.read(_LENGTH.unpack(length)[0])
