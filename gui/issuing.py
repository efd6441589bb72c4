"""Issuing from the window: the pages are laid out in a child process, and what is remembered becomes an edit."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from book import edits
from book.errors import BriefbookError
from book.issues import numbers_to_keep, with_issue
from book.model import Issue
from book.preflight import findings
from book.project_file import Project, versions_with
from gui.asking import ask
from gui.export_choice import last_pages, look_of
from gui.issue_dialog import IssueDialog
from gui.jobs import Command, Job
from gui.messages import MessageBar
from gui.open_book import OpenBook
from gui.private_copy import PrivateCopy


class Issuing(QObject):
    """One at a time; `after` is called when the memory is in the book."""

    def __init__(self, open_book: OpenBook, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._open_book = open_book
        self._messages = messages
        self._window = window
        self._command: Command | None = None

    def ask(self) -> None:
        """Ask for a name, and remember the book as it is."""
        if self._command is not None:
            return
        self._open_book.settle()
        book = self._open_book.book
        lenient = msgspec.structs.replace(book.editions[0], refuses=False)
        dialog = ask(IssueDialog(book, parent=self._window), self._issue)
        job = Job(lambda: len(findings(book, lenient, date.today())), dialog)
        job.done.connect(dialog.show_findings)
        job.failed.connect(lambda problem: (dialog.reject(), self._messages.show_problem(problem)))
        job.start()

    def _issue(self, dialog: IssueDialog) -> None:
        chosen = [f"--name={dialog.name.text().strip()}", f"--edition={dialog.edition.currentData()}"]
        # The pages that are remembered are those that are printed: made up as they were exported last.
        chosen += look_of(last_pages(self._open_book.book.id))
        self.start(chosen, freeze=dialog.freeze.isChecked(), changes=dialog.changes.isChecked())

    def start(
        self, chosen: list[str], *, freeze: bool, changes: bool, after: Callable[[], object] = lambda: None
    ) -> None:
        """Lay the pages out and remember them."""
        project = self._open_book.project()
        copy = PrivateCopy(project)
        command = self._command = Command(["issue", str(copy.path), "--progress", *chosen], self, copy.secrets)

        def end(problem: BriefbookError | None = None) -> None:
            copy.remove()
            self._command = None
            if problem is not None:
                self._messages.show_problem(problem)

        def take(lines: list[str]) -> None:
            end()
            issue = msgspec.json.decode(lines[-1], type=Issue)
            now = self._open_book.book
            fields = {"issues": with_issue(now, issue), "changes": changes}
            if freeze:
                fields["frozen"] = numbers_to_keep(issue)
            if self._open_book.attempt(edits.set_book(**fields)):
                self._keep_version(project, issue)
                self._messages.show_text(self.tr("“{0}” is remembered as it went out.").format(issue.name), "done")
                after()

        command.done.connect(take)
        command.failed.connect(lambda line: end(BriefbookError(line.rstrip("."))))
        job = Job(copy.write, self)
        job.done.connect(lambda _written: command.start())
        job.failed.connect(end)
        job.start()

    def _keep_version(self, project: Project, issue: Issue) -> None:
        """Write into the version history how the book went out, and what was known of it then."""
        name = self.tr("{0}, as issued").format(issue.name)
        if issue.findings:
            said = self.tr("{0}, issued anyway: {1} things stood in “Before it goes out”")
            name = said.format(issue.name, issue.findings)
        as_now = msgspec.structs.replace(project, versions=self._open_book.versions)
        self._open_book.set_versions(versions_with(as_now, name, datetime.now(UTC)))
