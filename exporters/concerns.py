"""What an export could not print as it should, told beside the finished file."""

from typing import Literal

import msgspec

ConcernKind = Literal["missing_glyphs", "unreadable_media", "too_wide", "left_out", "other"]


class Concern(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to look at. `anchor` is the id of the item or section it lies in (empty for the whole book); `what`
    says it in plain words."""

    kind: ConcernKind
    what: str
    anchor: str = ""
