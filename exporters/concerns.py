"""What an export could not print as it should, told beside the finished file or found before it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

import msgspec

from exporters.parts import Manuscript, SectionSheet

if TYPE_CHECKING:
    from book.preflight import Finding

ConcernKind = Literal["missing_glyphs", "unreadable_media", "too_wide", "left_out", "other"]
_REMEDIES = {
    "missing_glyphs": "Install a font that has them, such as Noto Sans for that script",
    "unreadable_media": "Add the file again",
    "too_wide": "Take columns out of the table",
}


class Concern(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to look at. `anchor` is the id of the item or section it lies in (empty for the whole book); `what`
    says it in plain words."""

    kind: ConcernKind
    what: str
    anchor: str = ""


def findings_of(concerns: Iterable[Concern], text: Manuscript) -> "tuple[Finding, ...]":
    """Concerns as findings of the pre-flight, with the titles that they lie under and what to do."""
    from book.preflight import Finding  # an export alone needs no pre-flight

    titles = {part.anchor: part.title if isinstance(part, SectionSheet) else part.headline for part in text.body}
    return tuple(
        Finding(kind="pages", what=concern.what, title=titles.get(concern.anchor, ""),
                place=concern.anchor if concern.anchor in titles else "",
                remedy=_REMEDIES.get(concern.kind, "Look at the page"))
        for concern in concerns
    )  # fmt: skip
