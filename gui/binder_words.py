"""What kinds, statuses and labels are called in the window."""

from PySide6.QtCore import QCoreApplication

from book.model import Label, Status


def kind_name(kind: str) -> str:
    """What a kind of row is called."""
    names = {
        "inbox": QCoreApplication.translate("Kinds", "Inbox"),
        "trash": QCoreApplication.translate("Kinds", "Trash"),
        "section": QCoreApplication.translate("Kinds", "Section"),
        "article": QCoreApplication.translate("Kinds", "Article"),
        "memo": QCoreApplication.translate("Kinds", "Memo"),
        "pending": QCoreApplication.translate("Kinds", "Being fetched"),
        "attachment": QCoreApplication.translate("Kinds", "Attachment"),
    }
    return names[kind]


def status_name(status: Status) -> str:
    """What a status is called."""
    names: dict[Status, str] = {
        "": QCoreApplication.translate("Statuses", "No status"),
        "to_read": QCoreApplication.translate("Statuses", "To read"),
        "edited": QCoreApplication.translate("Statuses", "Edited"),
        "ready": QCoreApplication.translate("Statuses", "Ready"),
    }
    return names[status]


def label_name(label: Label) -> str:
    """What a colour label is called."""
    names: dict[Label, str] = {
        "": QCoreApplication.translate("Labels", "No label"),
        "red": QCoreApplication.translate("Labels", "Red"),
        "amber": QCoreApplication.translate("Labels", "Amber"),
        "green": QCoreApplication.translate("Labels", "Green"),
        "blue": QCoreApplication.translate("Labels", "Blue"),
        "violet": QCoreApplication.translate("Labels", "Violet"),
    }
    return names[label]
