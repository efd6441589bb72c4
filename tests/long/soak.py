"""A window that is worked in for hours: does it grow, keep handles, or leave files?

    QT_QPA_PLATFORM=offscreen python -m tests.long.soak --minutes 480

About 200 gestures a minute: typing, pasting, moving, deleting, undo and redo, with the true pages beside it, an export
in between, a save, and the book opened anew. Prints a line a minute, then what grew since the first tenth of the time.
"""

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMimeData, QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

import gui.settings
from book import edits, project_file
from book.media import Media
from book.model import items_in
from exporters.manuscript import Choices
from gui.app import show
from gui.export_choice import ExportChoice
from gui.main_window import MainWindow
from tests.conftest import small_book

PAGE = "<h1>Ships leave {0}</h1><p>By Jane Doe</p>" + "<p>The ministers <b>met</b> to discuss ship {0}.</p>" * 5
PATIENCE = 60
"""Seconds."""


class Sample(NamedTuple):
    """What the window and its child processes take at a moment."""

    minute: float
    resident: int
    handles: int
    files: int


class Soak:
    """A person who never tires."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.folder = folder
        self.path = folder / "soak.briefbook"
        self.done: Counter[str] = Counter()
        self._chance = random.Random(35)
        project_file.write(self.path, small_book(), Media())
        window.preview.builder.built.connect(lambda *_: self.done.update(["preview"]))
        window.exporting.ended.connect(lambda: self.done.update(["export"]))

    def open(self) -> None:
        """Open the book, and show its pages."""
        self.window.files.open(self.path)
        self._wait(lambda: self.window.open_book.path == self.path and not self.window.safety.autosave._job)
        self.window.actions_by_name["show_preview"].setChecked(True)

    def end(self) -> None:
        """Save, and close the window."""
        self._save()
        # The clipboard of a window that is not on a screen outlives Python.
        QGuiApplication.clipboard().clear()
        self.window.close()

    def gesture(self) -> None:
        """Do one thing, as often as people do it."""
        gestures: list[tuple[Callable[[], None], int]] = [
            (self._type, 50), (self._choose, 20), (self._move, 10), (self._undo, 10), (self._redo, 5),
            (self._paste, 3), (self._prune, 3), (self._save, 2), (self._export, 1), (self._reopen, 1),
        ]  # fmt: skip
        (gesture,) = self._chance.choices([one for one, _ in gestures], [often for _, often in gestures])
        gesture()
        self.done[gesture.__name__.lstrip("_")] += 1

    def _ids(self) -> list[str]:
        return [item.id for item in items_in(self.window.open_book.book)]

    def _choose(self) -> None:
        self.window.binder.select(self._chance.choice(self._ids()))

    def _type(self) -> None:
        QTest.keyClicks(self.window.reader.editor, "word ")

    def _move(self) -> None:
        section = self._chance.choice(self.window.open_book.book.sections)
        self.window.open_book.attempt(edits.move([self._chance.choice(self._ids())], section.id, 0))

    def _undo(self) -> None:
        self.window.open_book.undo()

    def _redo(self) -> None:
        self.window.open_book.redo()

    def _paste(self) -> None:
        mime = QMimeData()
        mime.setHtml(PAGE.format(self._chance.random()))
        QGuiApplication.clipboard().setMimeData(mime)
        self.window.adding.paste()
        self._wait(lambda: not self.window.collector.batches)

    def _prune(self) -> None:
        """Keep the book as large as it was, so that what grows is a leak."""
        if extra := self._ids()[20:]:
            self.window.open_book.attempt(edits.delete(extra))
            self.window.open_book.attempt(edits.empty_trash())

    def _save(self) -> None:
        self.window.files.save()
        self._wait(lambda: not self.window.files.saving)

    def _export(self) -> None:
        ending = self._chance.choice(["pdf", "docx"])
        self.window.exporting.start(ExportChoice(self.folder / "out" / f"book.{ending}", Choices()))
        if self._chance.random() < 0.2:
            QTest.qWait(self._chance.randrange(600))
            self.window.exporting.cancel()
        self._wait(lambda: not self.window.exporting.running)

    def _reopen(self) -> None:
        self._prune()
        self._save()
        self.window.files.close()
        self.open()

    def _wait(self, until: Callable[[], object]) -> None:
        last = time.monotonic() + PATIENCE
        while not until():
            if time.monotonic() > last:
                raise RuntimeError("the window did not come to an end")
            QTest.qWait(10)

    def sample(self, minute: float) -> Sample:
        """What is in use now; files are those of ours besides the book, its lock, and what is kept on purpose."""
        statm = Path("/proc/self/statm").read_text().split()
        resident = int(statm[1]) * os.sysconf("SC_PAGE_SIZE") >> 10
        left = [one for one in self.folder.rglob("*") if one.is_file() and self._is_left_over(one)]
        return Sample(minute, resident, len(os.listdir("/proc/self/fd")), len(left))

    def _is_left_over(self, path: Path) -> bool:
        return path.name.endswith(".tmp") or "temp" in path.relative_to(self.folder).parts


def main() -> int:
    """Work for some minutes, and print what grew."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=20)
    minutes = parser.parse_args().minutes
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "out").mkdir()
        gui.settings.local_data = lambda: folder / "local"
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
        app, window = show(None)
        window.resize(1366, 768)
        samples: list[Sample] = []
        # Within the application's own loop, as gestures come; it ends with the window.
        QTimer.singleShot(0, lambda: samples.extend(_work(Soak(window, folder), minutes)))
        app.exec()
    return _report(samples)


def _work(soak: Soak, minutes: float) -> list[Sample]:
    soak.open()
    began = time.monotonic()
    samples: list[Sample] = []
    while (passed := (time.monotonic() - began) / 60) < minutes:
        soak.gesture()
        QTest.qWait(200)
        if passed >= len(samples):
            samples.append(soak.sample(passed))
            resident, handles, files = samples[-1][1:]
            done = ", ".join(f"{count} {name}" for name, count in soak.done.most_common())
            print(f"{passed:.0f} min: {resident >> 10} MiB, {handles} handles, {files} files left; {done}", flush=True)
    soak.end()
    return samples


def _report(samples: list[Sample]) -> int:
    settled = samples[len(samples) // 10 :]
    if len(settled) < 4:
        return 0
    half = len(settled) // 2
    before, after = (statistics.median(one.resident for one in part) for part in (settled[:half], settled[half:]))
    hours = (settled[-1].minute - settled[0].minute) / 2 / 60
    growth = (after / before - 1) / hours
    handles = settled[-1].handles - settled[0].handles
    print(f"resident memory {growth:+.1%} an hour, handles {handles:+d}, files left {settled[-1].files}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
