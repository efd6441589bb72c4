"""What the window knows of the spelling of words. Words are looked up in a process beside it, and only once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from book import program
from book.errors import BriefbookError
from book.model import Article, Book, items_in
from book.spelling import looked_up, words_in
from gui import settings
from gui.dictionaries import Dictionary, add_own_word, all_dictionaries, dictionary_for, own_words
from gui.open_book import OpenBook
from gui.spelling_process import Check, Checked, Question, Suggest, Suggested, decode_answer, encode

_MOST_DEATHS = 3
"""How often the process may end by itself before no more words are looked up."""
_FIRST_WAIT = 300
"""Milliseconds before the process is started: a window that is being opened has more urgent things to do."""
_PATIENCE = 700
"""Milliseconds that one waits for suggestions."""


class Spelling(QObject):
    """Tells whether a word is wrong, as far as it is known; `learned` says that more is known now."""

    learned = Signal(object)
    """The words (frozenset) that were found to be wrong."""
    changed = Signal()
    """Everything has to be looked at again: the switch, a dictionary, or the words that count as right."""
    refused = Signal(object)
    """The BriefbookError why a word could not be kept."""

    def __init__(self, open_book: OpenBook, parent: QObject) -> None:
        super().__init__(parent)
        self._open_book = open_book
        self._process: QProcess | None = None
        self._rest = b""
        self._deaths = 0
        self._answers: dict[str, dict[str, bool]] = {}
        self._asking: dict[str, list[str]] = {}
        self._waiting: Callable[[tuple[str, ...]], object] | None = None
        self._known: list[Dictionary] | None = None
        self._chosen: dict[str, str] = {}
        self._own = own_words()
        self._names: frozenset[str] | None = None
        self._ask_soon = QTimer(self, singleShot=True)
        self._ask_soon.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(lambda: self._suggest(()))
        open_book.changed.connect(self._on_changed)

    # Words

    @property
    def is_on(self) -> bool:
        """Whether words are looked up as one types."""
        return settings.SPELLING.get()

    def switch(self, on: bool) -> None:
        """Look words up as one types, or do not."""
        settings.SPELLING.set(on)
        self.changed.emit()

    def has_dictionary(self, language: str) -> bool:
        """Whether there is a dictionary for a language."""
        return bool(self._dictionary(language))

    def is_wrong(self, word: str, language: str) -> bool:
        """Whether a word is known to be wrong. What is not known yet is looked up, and told with `learned`."""
        dictionary = self._dictionary(language)
        if not dictionary or self._is_name(word):
            return False
        known = self._answers.setdefault(dictionary, {})
        if word not in known:
            # Right until something else is heard; and not asked about twice.
            known[word] = False
            self._asking.setdefault(dictionary, []).append(word)
            if not self._ask_soon.isActive():
                self._ask_soon.start(_FIRST_WAIT if self._process is None else 0)
        return known[word]

    def _is_name(self, word: str) -> bool:
        if self._names is None:
            self._names = _names_of(self._open_book.book)
        plain = looked_up(word)
        return plain in self._own or plain in self._names or plain.removesuffix("'s") in self._names

    def suggest(self, word: str, language: str, take: Callable[[tuple[str, ...]], object]) -> None:
        """Call `take` with what may be meant by a word: soon, in any case."""
        self._waiting = take
        self._patience.start()
        self._say(Suggest(self._dictionary(language), word))

    def add_word(self, word: str) -> None:
        """Take a word for right from now on, in every book."""
        try:
            add_own_word(looked_up(word))
        except BriefbookError as problem:
            self.refused.emit(problem)
            return
        self._own |= {looked_up(word)}
        self.changed.emit()

    def look_for_dictionaries(self) -> list[Dictionary]:
        """Find the dictionaries that there are now."""
        self._known = all_dictionaries()
        self._chosen.clear()
        self.changed.emit()
        return self._known

    def _dictionary(self, language: str) -> str:
        """The path of the dictionary for a language, "" for none."""
        if language not in self._chosen:
            if self._known is None:
                self._known = all_dictionaries()
            found = dictionary_for(language, self._known)
            self._chosen[language] = str(found.path) if found else ""
        return self._chosen[language]

    def _on_changed(self, old: Book, new: Book) -> None:
        if old.id != new.id:
            self._names = None
        elif old.names != new.names or old.language != new.language:
            self._names = None
            self.changed.emit()

    # The process

    def stop(self) -> None:
        """End the process; the next question starts another."""
        process, self._process = self._process, None
        self._rest = b""
        self._ask_soon.stop()
        self._asking.clear()
        if process is not None:
            process.readyReadStandardOutput.disconnect()
            process.finished.disconnect()
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    def _ask(self) -> None:
        asking, self._asking = self._asking, {}
        for dictionary, words in asking.items():
            self._say(Check(dictionary, tuple(words)))

    def _say(self, question: Question) -> None:
        if self._process is None:
            if self._deaths >= _MOST_DEATHS:
                return
            self._process = self._start()
        self._process.write(encode(question) + b"\n")

    def _start(self) -> QProcess:
        process = QProcess(self)
        start, *words = program.command(program.SPELLING)
        process.setProgram(start)
        process.setArguments(words)
        process.setEnvironment([f"{name}={value}" for name, value in program.environment().items()])
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.start()
        return process

    def _read(self) -> None:
        if self._process is None:
            return
        self._rest += bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = self._rest.split(b"\n")
        for line in lines:
            answer = decode_answer(line)
            if isinstance(answer, Checked):
                self._learn(answer)
            elif isinstance(answer, Suggested):
                self._suggest(answer.words)

    def _learn(self, answer: Checked) -> None:
        known = self._answers.setdefault(answer.dictionary, {})
        known.update(dict.fromkeys(answer.words, False))
        known.update(dict.fromkeys(answer.wrong, True))
        if answer.wrong:
            self.learned.emit(frozenset(answer.wrong))

    def _suggest(self, words: tuple[str, ...]) -> None:
        self._patience.stop()
        take, self._waiting = self._waiting, None
        if take is not None:
            take(words)

    def _ended(self) -> None:
        """The process is gone, though nobody asked it to go: perhaps a dictionary is damaged."""
        self._deaths += 1
        self._answers.clear()
        self.stop()


def _names_of(book: Book) -> frozenset[str]:
    """The words of the names that a person confirmed for the index, and of outlets and authors."""
    articles = [item for item in items_in(book) if isinstance(item, Article)]
    said = {*book.names, *(one.outlet for one in articles), *(one.byline for one in articles)}
    return frozenset(looked_up(word) for name in said for _, word in words_in(name, "en"))
