"""When words that are being typed become an edit of the book: after a pause, and at the latest after a while."""

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 400
"""Milliseconds without a key after which what was typed becomes an edit of the book."""
LONGEST = 1500
"""Milliseconds after which it does while the keys go on, so that a crash takes little with it."""


class Typing(QObject):
    """`due` comes a pause after the last key, and again and again while the keys go on."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST)
        self._pause.timeout.connect(self._tell)
        self._longest.timeout.connect(self._tell)

    def note_key(self) -> None:
        """Something was typed."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def stop(self) -> None:
        """There is nothing to hand over any more."""
        self._pause.stop()
        self._longest.stop()

    def _tell(self) -> None:
        self.stop()
        self.due.emit()
