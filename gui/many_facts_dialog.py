"""Facts of several items at once: what they have in common is shown, and only what is changed is set."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from book.model import LABELS, STATUSES, Item
from gui.binder_words import label_name, status_name
from gui.dates import read_date, shown_date
from gui.facts import LANGUAGES, language_name, read_tags
from gui.quiet_fields import QuietField
from gui.wrapping import WrappedLabel

_MIXED = object()


class ManyFactsDialog(QDialog):
    """Outlet, date, byline, credit, tags, language, status and label of the chosen items."""

    def __init__(self, items: Sequence[Item], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details of {0} items").format(len(items)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        self._items = items
        no_date = self.tr("This is no date. Write it like 9 Dec 2024, or leave it empty.")
        self.fields: dict[str, QuietField] = {}
        self.boxes: dict[str, QComboBox] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for name, label, read, shown, complaint in (
            ("outlet", self.tr("Outlet"), str.strip, str, ""),
            ("published", self.tr("Date"), read_date, shown_date, no_date),
            ("byline", self.tr("Byline"), str.strip, str, ""),
            ("image_credit", self.tr("Credit"), str.strip, str, ""),
            ("tags", self.tr("Tags"), read_tags, ", ".join, ""),
        ):
            form.addRow(label, self._field(name, label, read, shown, complaint))
        languages = [("", self.tr("As the book")), *((code, language_name(code)) for code in LANGUAGES)]
        for name, label, choices in (
            ("language", self.tr("Language"), languages),
            ("status", self.tr("Status"), [(one, status_name(one)) for one in STATUSES]),
            ("label", self.tr("Label"), [(one, label_name(one)) for one in LABELS]),
            ("include", self.tr("Print"), [(True, self.tr("Print in the book")), (False, self.tr("Leave out"))]),
        ):
            form.addRow(label, self._box(name, label, choices))
        self.hint = WrappedLabel(parent=self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self.change = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.change.setText(self.tr("Change"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addWidget(buttons)

    def facts(self) -> dict[str, Any]:
        """The facts that were changed, by their names."""
        changed = {name: field.value() for name, field in self.fields.items() if field.property("changed")}
        for name, box in self.boxes.items():
            if box.currentData() is not None and box.currentData() != self._common(name):
                changed[name] = box.currentData()
        return changed

    def _common(self, name: str) -> Any:
        """What all have, or _MIXED."""
        values = [getattr(item, name) for item in self._items if hasattr(item, name)]
        return values[0] if values and all(value == values[0] for value in values) else _MIXED

    def _field(self, name: str, label: str, read: Any, shown: Any, complaint: str) -> QLineEdit:
        field = QuietField(label, read, shown, complaint, self)
        field.setFrame(True)
        there = any(hasattr(item, name) for item in self._items)
        field.setEnabled(there)
        common = self._common(name)
        if common is _MIXED:
            field.setPlaceholderText(self.tr("Several values") if there else "")
        else:
            field.reset(common)
        field.settled.connect(lambda _value: field.setProperty("changed", True))
        self.fields[name] = field
        return field

    def _box(self, name: str, label: str, choices: Sequence[tuple[Any, str]]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(label)
        common = self._common(name)
        if common is _MIXED:
            box.addItem(self.tr("Several values"), None)
        for value, text in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(box.findData(common), 0) if common is not _MIXED else 0)
        self.boxes[name] = box
        return box

    def _accept(self) -> None:
        for field in self.fields.values():
            field.commit()
        complaints = [field.accessibleDescription() for field in self.fields.values()]
        self.hint.setText("\n".join(complaint for complaint in complaints if complaint))
        if not self.hint.text():
            self.accept()
