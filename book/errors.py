"""The errors a person can meet, in plain words."""


class BriefbookError(Exception):
    """Something could not be done, and a person has to know.

    `what` says what happened, `subject` to what (a file, an address, a fact), `remedy` what to do now.
    All three are whole phrases in plain words, fit for a bar in the window or a line on standard error.
    """

    def __init__(self, what: str, subject: str = "", remedy: str = "") -> None:
        super().__init__(what, subject, remedy)
        self.what = what
        self.subject = subject
        self.remedy = remedy

    def __str__(self) -> str:
        head = f"{self.subject}: {self.what}" if self.subject else self.what
        return " ".join(part if part.endswith(".") else part + "." for part in (head, self.remedy) if part)


class FileProblem(BriefbookError):
    """A file could not be read or written: missing, no permission, disk full."""


class NotAProject(BriefbookError):
    """The file is not a Briefbook project, or it is damaged."""


class NewerFormat(BriefbookError):
    """The project was written by a newer Briefbook than this one."""


class Protected(BriefbookError):
    """The project is sealed, and no password was given."""


class WrongPassword(BriefbookError):
    """The project is sealed under another password than the one that was given."""


class ChangedOnDisk(BriefbookError):
    """The project file on disk is no longer the one that was opened."""


class UnreadableSource(BriefbookError):
    """A source (file, address, paste) holds nothing that this version can read."""


class NeedsPassword(UnreadableSource):
    """A source is locked: it can be read with the right password, and not without."""


class Stopped(BriefbookError):
    """What was being read was given up, because a person asked for it."""


class RefusedSource(BriefbookError):
    """A source was refused for safety: too large, too deep, or an address that must not be asked."""


class PrivateAddress(RefusedSource):
    """An address leads to this machine or into the own network: it is asked only if the user says yes to it."""


class FetchProblem(BriefbookError):
    """A web address could not be fetched."""


class ExportProblem(BriefbookError):
    """A book could not be exported: no such theme, format or edition, or the file cannot be written."""


class NoSuchPlace(BriefbookError):
    """An edit names a section, item or note that the book does not hold."""
