"""The commands on spelling: the switch, the next wrong word, and the dictionaries."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from gui.dictionaries_dialog import DictionariesDialog
from gui.editor import RichEditor
from gui.facts import language_name
from gui.messages import MessageBar
from gui.spelling import Spelling
from gui.word_help import WordHelp


class SpellingTools(QObject):
    """What the Tools menu does about spelling; `text` is the editor that is meant where none has the focus."""

    def __init__(
        self,
        spelling: Spelling,
        text: RichEditor,
        messages: MessageBar,
        actions: Mapping[str, QAction],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._spelling = spelling
        self._text = text
        self._messages = messages
        self._window = window
        self._switch = actions["spelling"]
        self._switch.setChecked(spelling.is_on)
        self._switch.toggled.connect(spelling.switch)
        spelling.refused.connect(messages.show_problem)

    def commands(self) -> Mapping[str, Callable[[], object]]:
        """What each command of this room does, by its name."""
        return {"next_misspelling": self.go_to_next, "dictionaries": self.ask_dictionaries}

    def go_to_next(self) -> None:
        """Go to the next wrong word of the text or note that is being written."""
        focus = QApplication.focusWidget()
        editor = focus if isinstance(focus, RichEditor) else self._text
        words = editor.findChild(WordHelp)
        if words is None or not editor.isVisible():
            return
        if not self._spelling.has_dictionary(words.language):
            said = self.tr("There is no spelling dictionary for this language: {0}.")
            name = language_name(words.language)
            self._messages.show_text(said.format(name), "note", (self.tr("Add one…"), self.ask_dictionaries))
            return
        self._switch.setChecked(True)
        if not words.go_to_next():
            self._messages.show_text(self.tr("No misspelled word was found in this text."), "done")

    def ask_dictionaries(self) -> DictionariesDialog:
        """List the dictionaries, and say how to add one."""
        dialog = DictionariesDialog(self._spelling, self._window)
        dialog.open()
        return dialog
