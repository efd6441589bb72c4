"""Running heads and feet as the theme has them, with Word's own fields for what it looks up on the pages."""

from string import Formatter

from exporters.docx.fields import field
from exporters.docx.markup import TAB, run
from exporters.manuscript import Manuscript, SectionSheet
from exporters.theme import Running

_Fields = dict[str, tuple[str, str]]
"""What each name in a template stands for: its words, and its markup."""


class RunningLines:
    """The lines at the head and the foot of pages in a section."""

    def __init__(self, manuscript: Manuscript, running: Running) -> None:
        self._manuscript = manuscript
        self._running = running

    def head(self, sheet: SectionSheet | None) -> str:
        """The runs of the head: its left, and after a tab its right."""
        fields = self._fields(sheet, "")
        return _filled(self._running.head_left, fields) + TAB + _filled(self._running.head_right, fields)

    def foot(self, sheet: SectionSheet | None, page: str, *, even: bool) -> str:
        """The runs of the foot, with what is inside and outside of a page; `page` is the markup of its number."""
        fields = self._fields(sheet, page)
        inner, outer = _filled(self._running.foot_inner, fields), _filled(self._running.foot_outer, fields)
        return outer + TAB + inner if even else inner + TAB + outer

    def _fields(self, sheet: SectionSheet | None, page: str) -> _Fields:
        book = self._manuscript
        plain = {
            "tab": book.words.tab, "title": book.title, "occasion": book.occasion, "prepared_by": book.author,
            "version": book.version, "edition": book.edition,
        }  # fmt: skip
        fields = {name: (words, run(words)) for name, words in plain.items()}
        number, title = (sheet.number, sheet.title) if sheet else ("", "")
        look_up = "STYLEREF 1" if sheet is None or sheet.depth == 1 else 'STYLEREF "Inner Section"'
        fields["number"] = number, field('STYLEREF "Section Number"', number)
        fields["section"] = title, field(look_up, title)
        fields["page"] = page, page
        return fields


def _filled(template: str, fields: _Fields) -> str:
    """A template as runs; of its parts between "·" those that are empty fall away, and all of it where it names a
    section and there is none."""
    used = {name for _, name, _, _ in Formatter().parse(template) if name}
    if any(not fields[name][0] for name in used & {"section", "number"}):
        return ""
    parts: list[str] = []
    for part in template.split("·"):
        pieces = [(words, name) for words, name, _, _ in Formatter().parse(part.strip())]
        if any(words.strip() or (name and fields[name][0]) for words, name in pieces):
            parts.append("".join(run(words) + (fields[name][1] if name else "") for words, name in pieces))
    return run(" · ").join(parts)
