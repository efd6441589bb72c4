"""Every pane and dialog of the window, ready to be looked at: for pictures, and for tests that walk through all."""

import tempfile
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from book import edits, versions
from book.backups import Backups
from book.errors import FileProblem
from book.journal import About
from book.marking import load_scheme
from book.media import Media
from book.merge import merge
from book.model import Article, Attachment, Book, DueOut, Issue, Memo, Note, Original, Recipient, Section, media_used
from book.project_file import json_of
from book.recovery import Left, Locked
from book.richtext import Blocks, Crop, Figure, Heading, Paragraph, Span, paragraphs
from book.sealed import Header
from gui.addresses_dialog import AddressesDialog
from gui.backups_dialog import BackupsDialog
from gui.choose_dialog import ChooseDialog
from gui.command_palette import entries_of
from gui.compare_dialog import CompareDialog
from gui.copies_dialog import CopiesDialog
from gui.details_dialog import DetailsDialog
from gui.dictionaries_dialog import DictionariesDialog
from gui.due_outs_dialog import DueOutsDialog
from gui.editions_dialog import EditionsDialog
from gui.enabling import why_disabled
from gui.exchange_dialog import ExchangeDialog
from gui.export_dialog import ExportDialog
from gui.footnote_dialog import FootnoteDialog
from gui.issue_dialog import IssueDialog
from gui.link_dialog import LinkDialog
from gui.main_window import MainWindow
from gui.manual import LicencesWindow, ManualWindow
from gui.many_facts_dialog import ManyFactsDialog
from gui.merge_dialog import MergeDialog
from gui.move_dialog import MoveDialog, places_for
from gui.pages_dialog import PagesDialog
from gui.password_dialog import PasswordDialog
from gui.picture_dialog import PictureDialog
from gui.preferences import PreferencesDialog
from gui.preflight_dialog import PreflightDialog
from gui.reading_dialog import ReadingDialog
from gui.reference_dialog import ReferenceDialog
from gui.report import ReportLine
from gui.rich_format import OBJECT
from gui.shortcuts_dialog import ShortcutsDialog
from gui.versions_dialog import VersionsDialog

Scene = Callable[[MainWindow], QWidget]
"""Takes the window with a book open, shows something, and gives the widget to look at."""

_NOON = datetime(2024, 12, 8, 12, 0, tzinfo=UTC)
_LONG = (
    "Gemeinsame Erklärung der Außenministerinnen und Außenminister zur Sicherung der Getreideausfuhr über das "
    "Schwarze Meer und zur Lage der Handelsschifffahrt"
)


def _noted(words: str, note: str) -> Blocks:
    """A heading with a footnote, and a paragraph with eleven."""
    mark = Span("", note=(Span(note),))
    return Heading((Span(words), mark), 2), Paragraph((Span(words), mark) * 11)


def hard_book(book: Book) -> Book:
    """The book and more: long titles, other scripts, markings, labels, due-outs, a distribution list, an issue."""
    wide = Section(
        id="wide",
        title="Pressestimmen und Hintergrundberichte aus den Hauptstädten der Schwarzmeeranrainer",
        items=(
            Article(id="de", headline=_LONG, outlet="Frankfurter Allgemeine Zeitung", language="de",
                    byline="Dr. Konstanze von Hohenlohe", published=date(2024, 12, 7), status="to_read",
                    body=(*_noted("Der Text.", "Nach Angaben des Ministeriums"), *paragraphs("Und weiter.")),
                    label="amber", marking="TLP:AMBER"),
            Article(id="ko", headline="흑해 곡물 협정, 마지막 선박이 오데사를 떠나다", outlet="한겨레신문",
                    byline="김민수 기자", published=date(2024, 12, 6), language="ko", label="blue",
                    body=_noted("마지막 선박이 떠났다.", "우크라이나 인프라부 발표")),
            Article(id="ar", headline="مغادرة أول سفينة حبوب البحر الأسود", outlet="الشرق الأوسط", byline="ليلى حداد",
                    published=date(2024, 12, 5), language="ar", status="ready",
                    marking="TLP:GREEN",
                    body=_noted("غادرت السفينة الأولى أوديسا.", "وفق ما أعلنته وزارة البنية التحتية")),
            Memo(id="out", headline="Left out of the print", include=False, body=paragraphs("Not printed.")),
            Attachment(id="paper", headline="Joint statement", original=Original(media="", name="Joint statement.pdf")),
        ),
        notes=(
            Note(id="w1", kind="bottom_line", body=paragraphs("Exports go on. " * 20)),
            Note(id="w2", kind="talking_points", body=paragraphs("We welcome it."), marking="TLP:AMBER"),
        ),
    )  # fmt: skip
    return replace(
        book,
        sections=(*book.sections, wide),
        scheme="tlp",
        marking="TLP:AMBER",
        due_outs=(
            DueOut(what="Who insures the ships?", words="the insurers stay away", item="de", page="12",
                   owner="Ministry of Infrastructure", due=date(2024, 12, 10)),
            DueOut(what="Call the port authority", page="3", done=True),
        ),
        distribution=(
            Recipient(name="H.E. the Minister", office="Private office"),
            Recipient(name="Director-General Konstanze von Hohenlohe-Langenburg", office="Eastern Europe and Asia"),
        ),
        issues=(Issue(name="Morning issue", made=_NOON),),
    )  # fmt: skip


def show_book(window: MainWindow, book: Book, media: Media | None = None) -> None:
    """Show a book that has no file, as if it had just been opened."""
    window.files.show_new(book, media)


def put_away(window: MainWindow, shown: QWidget) -> None:
    """Close what a scene has opened."""
    if shown is not window:
        shown.close()
    for part in (window.messages, window.alert, window.report, window.find_everywhere, window.safety.recovered):
        part.hide()
    window.reader.find_bar.hide()


# Panes


def _start(window: MainWindow) -> QWidget:
    window._show_start(start=True)
    return window


def _main(window: MainWindow) -> QWidget:
    window._show_start(start=False)
    return window


def _row(thing_id: str) -> Scene:
    def scene(window: MainWindow) -> QWidget:
        window.binder.select(thing_id)
        return _main(window)

    return scene


def _find(window: MainWindow) -> QWidget:
    window.find_everywhere.open_pane(replacing=True)
    window.find_everywhere.field.setText("the")
    window.find_everywhere.search()
    return _main(window)


def _find_in_text(window: MainWindow) -> QWidget:
    window.binder.select("de")
    window.reader.find_bar.open_replace()
    return _main(window)


def _palette(window: MainWindow) -> QWidget:
    actions = [*window.actions_by_name.values(), *window.reader.format_actions.all()]
    window.palette_popup.open_with(entries_of(actions, why_disabled()))
    return window.palette_popup


def _error(window: MainWindow) -> QWidget:
    window.messages.show_problem(
        FileProblem("the file could not be read", "News of the day.pdf", "Save it again, or print it to a PDF"),
        ("Try again", lambda: None), ("Paste text", lambda: None),
    )  # fmt: skip
    return _main(window)


def _lock(window: MainWindow) -> QWidget:
    window.alert.show_text(
        "jane (LAPTOP7) has had this book open since 12/8/24, 7:02 AM. Here it is read-only.", "note",
        ("Open a copy", lambda: None), ("Take over", lambda: None),
    )  # fmt: skip
    return _main(window)


def _report(window: MainWindow) -> QWidget:
    again = (("Try again", lambda: None), ("Paste text", lambda: None))
    lines = [
        ReportLine("https://news.example/a/very/long/address/of/an/article", "no answer from news.example.", again),
        ReportLine("clipping.docx", "3 pictures were left out: they are larger than 20 MB."),
    ]
    window.report.show_lines("2 of 5 could not be added", lines)
    return _main(window)


def _recovered(window: MainWindow) -> QWidget:
    book = window.open_book.book
    other = replace(book, title=f"{book.title}, second draft")
    about = About(path=str(Path.home() / "Briefing for the Minister's visit to Odesa and Chișinău.briefbook"))
    left = Left(folder=Path("a"), about=about, saved=book, book=other, when=_NOON, lost=True, media={})
    locked = Locked(folder=Path("b"), header=Header(salt=b"", check=b""), when=_NOON)
    window.safety.recovered.show_left((left, locked))
    return _main(window)


# Dialogs


def _other(book: Book) -> Book:
    changed = edits.retitle("de", "Erklärung der Außenminister").change(book)
    return edits.rewrite("ko", paragraphs("The last ship has left Odesa.")).change(changed)


def _details(window: MainWindow) -> QWidget:
    return DetailsDialog(window.open_book.book, window)


def _export(window: MainWindow) -> QWidget:
    path = Path.home() / "Briefings" / "Black Sea visit.briefbook"
    media = window.open_book.media
    return ExportDialog(window.open_book.book, path, window, media=media, selected=("de", "ko"))


def _compare(window: MainWindow) -> QWidget:
    book = window.open_book.book
    return CompareDialog(book, _other(book), ("“Sent at 14:10”", "the book as it is now"), window, lambda _one: None)


def _merge(window: MainWindow) -> QWidget:
    mine = edits.retitle("de", "Mine").change(window.open_book.book)
    merged = merge(window.open_book.book, mine, _other(window.open_book.book))
    return MergeDialog(merged, "Black Sea visit (conflicted copy).briefbook", window)


def _merge_without(window: MainWindow) -> QWidget:
    book = window.open_book.book
    return MergeDialog(merge(book, book, _other(book)), "Black Sea visit (conflicted copy).briefbook", window)


def _backups(window: MainWindow) -> QWidget:
    with tempfile.TemporaryDirectory() as folder:
        kept = Backups(Path(folder))
        file = Path(folder) / "Black Sea visit, the book for the Minister’s journey in December.briefbook"
        book, media = window.open_book.book, window.open_book.media
        from book import project_file

        for hours in range(3):
            project_file.write(file, replace(book, title=f"Version {hours}"), media, force=True)
            kept.keep(file, _NOON + timedelta(hours=hours))
        return BackupsDialog(kept, "", window)


def _no_backups(window: MainWindow) -> QWidget:
    with tempfile.TemporaryDirectory() as folder:
        return BackupsDialog(Backups(Path(folder)), "none", window)


def _versions(window: MainWindow) -> QWidget:
    book, kept = window.open_book.book, versions.NO_VERSIONS
    for name in (
        "As sent to the Minister, 14:10",
        "Before the Ambassador’s comments on the insurance of ships came in",
    ):
        kept = versions.with_version(
            kept, name, _NOON, json_of(book, window.open_book.project().kept), media_used(book)
        )
    return VersionsDialog(kept, "As of 14:30", window)


def _no_versions(window: MainWindow) -> QWidget:
    return VersionsDialog(versions.NO_VERSIONS, "As of 14:30", window)


def _choose(window: MainWindow) -> QWidget:
    items = [item for section in window.open_book.book.sections for item in section.items]
    return ChooseDialog(items, {"ko": "the same address"}, window)


def _move(window: MainWindow) -> QWidget:
    return MoveDialog(places_for(window.open_book.book, frozenset(), sections=False), 2, window)


def _facts(window: MainWindow) -> QWidget:
    return ManyFactsDialog(window.open_book.book.sections[-1].items[:3], window)


def _picture(window: MainWindow) -> QWidget:
    figure = Figure(media="", alt="A ship", caption=(Span("The Razoni leaves Odesa."),), marking="TLP:AMBER")
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill("#8aa4b8")
    return PictureDialog(replace(figure, crop=Crop(0.1, 0.2, 0.25, 0)), image, load_scheme("tlp"), window)


def _footnote(item: str) -> Scene:
    def scene(window: MainWindow) -> QWidget:
        window.binder.select(item)
        editor = window.reader.editor
        editor.setTextCursor(editor.document().find(OBJECT))
        editor.footnote_opened.emit()
        return editor.findChildren(FootnoteDialog)[-1]

    return scene


def _seal(window: MainWindow) -> QWidget:
    said = (
        "The book will be sealed with this password when you save it. Nobody can open it without the password, "
        "and nobody can bring the password back: if it is forgotten, the book is lost."
    )
    return PasswordDialog(said, window, twice=True)


def _preflight(window: MainWindow) -> QWidget:
    return PreflightDialog(window.open_book, window)


def _addresses(window: MainWindow) -> QWidget:
    dialog = AddressesDialog("Add from web addresses", "One address a line. Each page becomes an article.", window)
    dialog.field.setPlainText("https://www.state.gov/first-grain-ship/\nnot an address")
    return dialog


def _licences(window: MainWindow) -> QWidget:
    return LicencesWindow("Source Serif 4 – SIL Open Font License 1.1\n" * 30, window)


PANES: Mapping[str, Scene] = {
    "start": _start,
    "article": _row("de"),
    "korean": _row("ko"),
    "arabic": _row("ar"),
    "memo": _row("out"),
    "attachment": _row("paper"),
    "section": _row("wide"),
    "inbox": _row("inbox"),
    "find": _find,
    "find-in-text": _find_in_text,
    "palette": _palette,
    "error": _error,
    "lock": _lock,
    "report": _report,
    "recovered": _recovered,
}
DIALOGS: Mapping[str, Scene] = {
    "details": _details,
    "export": _export,
    "compare": _compare,
    "merge": _merge,
    "merge-without": _merge_without,
    "backups": _backups,
    "no-backups": _no_backups,
    "versions": _versions,
    "no-versions": _no_versions,
    "choose": _choose,
    "move": _move,
    "facts": _facts,
    "picture": _picture,
    "footnote": _footnote("de"),
    "footnote-arabic": _footnote("ar"),
    "footnote-korean": _footnote("ko"),
    "link": lambda window: LinkDialog("the statement", "https://www.state.gov/", window),
    "password": lambda window: PasswordDialog("This book is protected by a password.", window),
    "seal": _seal,
    "save-question": lambda window: window.files._ask(lambda: None),
    "preferences": lambda window: PreferencesDialog(window.actions_by_name, window),
    "shortcuts": lambda window: ShortcutsDialog(window.actions_by_name, window),
    "editions": lambda window: EditionsDialog(window.open_book.book, window),
    "pages": lambda window: PagesDialog(window.open_book.book, window),
    "reading": lambda window: ReadingDialog(window.open_book, window),
    "reference": lambda window: ReferenceDialog(window.open_book.book, window),
    "issue": lambda window: IssueDialog(window.open_book.book, 3, window),
    "copies": lambda window: CopiesDialog(window.open_book.book, window),
    "due-outs": lambda window: DueOutsDialog(window.open_book.book, window),
    "exchange": lambda window: ExchangeDialog(window.open_book.book, duplex=True, parent=window),
    "dictionaries": lambda window: DictionariesDialog(window.spelling, window),
    "preflight": _preflight,
    "addresses": _addresses,
    "manual": ManualWindow,
    "licences": _licences,
}
