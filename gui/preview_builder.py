"""The window's end of the process that builds previews: it sends books and hears of pages."""

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import QObject, QProcess, Signal

from book import program
from book.model import Book
from exporters.manuscript import Choices
from exporters.preview import (
    Answer,
    Build,
    Building,
    Built,
    Failed,
    Find,
    Found,
    Frames,
    Medium,
    framed,
    media_printed,
)
from gui.sentences import in_language

_decoder = msgspec.msgpack.Decoder(Answer)


class PreviewBuilder(QObject):
    """Keeps one process warm. Only what was asked last is answered; nothing is ever written to the disk."""

    built = Signal(object)
    """A `Built`."""
    progress = Signal(int, int)
    failed = Signal(str)
    found = Signal(object)
    """The hits (tuple of `Hit`) of what was looked for last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._frames = Frames()
        self._sent: set[str] = set()
        self._number = 0
        self._search = 0
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether a build is on its way."""
        return self._busy

    def warm_up(self) -> None:
        """Start the process, so that the first build does not wait for it."""
        if self._process is None:
            self._process = self._start()

    def build(self, book: Book, media: Mapping[str, bytes], choices: Choices) -> None:
        """Build this book; what is being built for an older one is given up."""
        self.warm_up()
        for name in sorted(media_printed(book) - self._sent):
            if name in media:
                self._send(framed(Medium(name, media[name])))
            self._sent.add(name)
        self._number += 1
        self._busy = True
        # The inbox and the trash are not printed, and need not travel.
        self._send(framed(Build(self._number, msgspec.structs.replace(book, inbox=(), trash=()), choices)))

    def find(self, words: str) -> None:
        """Look for words in what was built last."""
        self._search += 1
        if not words:
            self.found.emit(())
        elif self._process is not None:
            self._send(framed(Find(self._search, words)))

    def stop(self) -> None:
        """End the process at once; the next build starts another."""
        process, self._process = self._process, None
        self._sent.clear()
        self._frames = Frames()
        self._busy = False
        self._number += 1
        if process is not None:
            for signal in (process.readyReadStandardOutput, process.finished, process.errorOccurred):
                signal.disconnect()
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    def _start(self) -> QProcess:
        process = QProcess(self)
        start, *words = program.command(program.PREVIEW)
        process.setProgram(start)
        process.setArguments(words)
        process.setEnvironment([f"{name}={value}" for name, value in program.environment().items()])
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(lambda: process.readAllStandardError())
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._stumbled)
        process.start()
        return process

    def _send(self, message: bytes) -> None:
        if self._process is not None:
            self._process.write(message)

    def _read(self) -> None:
        if self._process is None:
            return
        for message in self._frames.feed(bytes(self._process.readAllStandardOutput().data())):
            self._take(_decoder.decode(message))

    def _take(self, answer: Answer) -> None:
        match answer:
            case Built() if answer.number == self._number:
                self._busy = False
                self.built.emit(answer)
            case Building() if answer.number == self._number:
                self.progress.emit(answer.done, answer.everything)
            case Failed() if answer.number == self._number:
                self._busy = False
                self.failed.emit(in_language(answer.what))
            case Found() if answer.number == self._search:
                self.found.emit(answer.hits)
            case _:
                pass

    def _stumbled(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._ended()

    def _ended(self) -> None:
        """The process is gone, though nobody asked it to go."""
        was_busy = self._busy
        self.stop()
        if was_busy:
            self.failed.emit(self.tr("The preview stopped while it made the pages."))
