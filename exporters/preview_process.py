"""The process that builds previews, started by the window as `briefbook --preview-process`.

It keeps fonts, widths and pictures from one build to the next, so that an edit shows at once, and gives a build up when
a newer one waits. It ends with its standard input.
"""

import io
import queue
import sys
import threading
from typing import BinaryIO

import msgspec

from book.errors import BriefbookError
from exporters.formats import FORMATS
from exporters.manuscript import manuscript
from exporters.preview import Answer, Build, Building, Built, Failed, Find, Found, Frames, Medium, Question, framed
from exporters.printed_pages import PrintedPages

_CHUNK = 1 << 20
_STEPS = 50
"""How often a build says how far it is."""


class _Superseded(Exception):
    """A newer build waits."""


class PreviewProcess:
    """Answers one question after the other; builds are given up for newer ones."""

    def __init__(self, source: BinaryIO, target: BinaryIO) -> None:
        self._source = source
        self._target = target
        self._waiting: queue.Queue[Question | None] = queue.Queue()
        self._newest = 0
        self._media: dict[str, bytes] = {}
        self._printed: PrintedPages | None = None

    def run(self) -> None:
        """Answer until the source ends."""
        threading.Thread(target=self._read, daemon=True).start()
        while (question := self._waiting.get()) is not None:
            match question:
                case Medium():
                    self._media[question.name] = question.data
                case Build() if question.number == self._newest:
                    self._build(question)
                case Find():
                    hits = self._printed.hits(question.words) if self._printed else ()
                    self._say(Found(question.number, hits))
                case _:
                    pass

    def _read(self) -> None:
        decoder = msgspec.msgpack.Decoder(Question)
        frames = Frames()
        read = getattr(self._source, "read1", self._source.read)
        while data := read(_CHUNK):
            for message in frames.feed(data):
                question = decoder.decode(message)
                if isinstance(question, Build):
                    self._newest = question.number
                self._waiting.put(question)
        self._waiting.put(None)

    def _say(self, answer: Answer) -> None:
        self._target.write(framed(answer))
        self._target.flush()

    def _build(self, build: Build) -> None:
        told = 0.0

        def progress(done: int, everything: int) -> None:
            nonlocal told
            if build.number != self._newest:
                raise _Superseded
            if done - told >= everything / _STEPS:
                told = done
                self._say(Building(build.number, done, everything))

        out = io.BytesIO()
        try:
            write = FORMATS[0].writer()
            concerns = write(manuscript(build.book, build.choices), self._media, out, progress)
        except _Superseded:
            return
        except BriefbookError as problem:
            self._say(Failed(build.number, str(problem)))
            return
        except Exception as fault:  # noqa: BLE001
            # The top of a child process: whatever it is, the window must hear of it.
            self._say(Failed(build.number, f"The pages could not be made ({type(fault).__name__}: {fault})."))
            return
        pdf = out.getvalue()
        if self._printed is not None:
            self._printed.close()
        self._printed = printed = PrintedPages(pdf)
        self._say(Built(build.number, pdf, printed.pages(), printed.anchors(), printed.outline(), concerns))


def main() -> int:
    """Answer on standard output what is asked on standard input; the exit status."""
    target = sys.stdout.buffer
    # Whatever a library prints must not get between the answers.
    sys.stdout = sys.stderr
    PreviewProcess(sys.stdin.buffer, target).run()
    return 0
