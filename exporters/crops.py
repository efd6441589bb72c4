"""Pictures that are cropped, cut to what is left of them before anything is written.

What was cut off is often cut off because nobody shall see it, so no file that goes out may hold it: a writer never sees
the whole of a cropped picture. The project keeps it, and the crop can be changed there.
"""

from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from msgspec.structs import replace

from book.media import media_name
from book.model import Attachment, Book, Note, Section
from book.places import Owner, Thing, map_things, shared, with_fields
from book.richtext import Blocks, Crop, Figure, map_figures, shown_size, walk
from exporters.parts import ItemPages, Manuscript, PrintedNote, SectionSheet

if TYPE_CHECKING:
    from PIL import Image

_KEPT_MODES = frozenset({"1", "L", "LA", "P", "RGB", "RGBA", "I;16"})
"""What a PNG can hold as it is."""


def cut_manuscript(text: Manuscript, media: Mapping[str, bytes]) -> tuple[Manuscript, Mapping[str, bytes]]:
    """The manuscript with each cropped picture as a picture of its own, and the media with those pictures."""
    cutter = _Cutter(media)
    body = shared(text.body, map(cutter.part, text.body))
    summary = text.summary and replace(text.summary, notes=cutter.printed(text.summary.notes))
    return (replace(text, body=body, summary=summary), {**media, **cutter.made}) if cutter.found else (text, media)


def cut_book(book: Book, media: Mapping[str, bytes]) -> tuple[Book, Mapping[str, bytes]]:
    """The same for a book that goes out as a project of its own."""
    cutter = _Cutter(media)
    book = with_fields(map_things(book, cutter.thing), notes=cutter.notes(book))
    return book, {**media, **cutter.made}


class _Cutter:
    """Cuts the pictures of texts; `made` are the media that came of it, `found` is whether any picture was cropped."""

    def __init__(self, media: Mapping[str, bytes]) -> None:
        self._media = media
        self.made: dict[str, bytes] = {}
        self.found = False

    def part(self, part: SectionSheet | ItemPages) -> SectionSheet | ItemPages:
        """A part of a manuscript."""
        notes = self.printed(part.notes)
        body = self.blocks(part.body) if isinstance(part, ItemPages) else ()
        if notes is part.notes and (isinstance(part, SectionSheet) or body is part.body):
            return part
        return replace(part, notes=notes) if isinstance(part, SectionSheet) else replace(part, notes=notes, body=body)

    def printed(self, notes: tuple[PrintedNote, ...]) -> tuple[PrintedNote, ...]:
        """Notes of a manuscript."""
        return shared(notes, (replace(one, body=self.blocks(one.body)) if has_crop(one.body) else one for one in notes))

    def thing(self, thing: Thing) -> Thing:
        """A section or item of a book."""
        thing = with_fields(thing, notes=self.notes(thing))
        if isinstance(thing, Section | Attachment) or not has_crop(thing.body):
            return thing
        return replace(thing, body=self.blocks(thing.body))

    def notes(self, owner: Owner) -> tuple[Note, ...]:
        """The notes of a book, a section or an item."""
        return shared(owner.notes, (with_fields(note, body=self.blocks(note.body)) for note in owner.notes))

    def blocks(self, blocks: Blocks) -> Blocks:
        """A text; the very same one if none of its pictures is cropped."""
        if not has_crop(blocks):
            return blocks
        self.found = True
        return map_figures(blocks, self._figure)

    def _figure(self, figure: Figure) -> Figure:
        if figure.crop is None:
            return figure
        whole = self._media.get(figure.media)
        part = cut_picture(whole, figure.crop) if whole is not None else None
        if part is None:
            # Rather a picture that is missing than one with what was cut off.
            return replace(figure, media="", crop=None)
        name, data = part
        self.made[name] = data
        width, height = shown_size(figure)
        return replace(figure, media=name, crop=None, width=width, height=height)


def has_crop(blocks: Blocks) -> bool:
    """Whether a text shows a cropped picture."""
    return any(isinstance(block, Figure) and block.crop is not None for block in walk(blocks))


@lru_cache(maxsize=256)
def cut_picture(data: bytes, crop: Crop) -> tuple[str, bytes] | None:
    """What a crop leaves of a picture, upright and without metadata, as (name in the media, data); None for one that
    cannot be read.

    A JPEG is one again, with colours as fine as they were; all else is a PNG with the very same pixels.
    """
    from PIL import Image, ImageOps
    from PIL.JpegImagePlugin import get_sampling

    try:
        with Image.open(BytesIO(data)) as image:
            upright = ImageOps.exif_transpose(image)
            part = upright.crop(crop.box(upright.size))
            # Metadata may hold a small picture of the whole.
            part.info = {key: value for key, value in part.info.items() if key == "transparency"}
            if part.mode == "P":
                part = _without_unused_colours(part)
            out = BytesIO()
            if image.format == "JPEG":
                flat = part if part.mode in ("L", "RGB") else part.convert("RGB")
                flat.save(out, "JPEG", quality=92, subsampling=get_sampling(image))
                return _named(out.getvalue(), "jpg")
            (part if part.mode in _KEPT_MODES else part.convert("RGBA")).save(out, "PNG")
            return _named(out.getvalue(), "png")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _without_unused_colours(part: "Image.Image") -> "Image.Image":
    """A picture whose palette names only the colours that are in it: those of what was cut off tell of it."""
    used = sorted(int(index) for _, index in part.getcolors(256) or () if isinstance(index, int))
    opaque = part.info.pop("transparency", None)
    fewer = part.remap_palette(used)
    if isinstance(opaque, bytes):
        fewer.info["transparency"] = bytes(opaque[index] if index < len(opaque) else 255 for index in used)
    elif opaque in used:
        fewer.info["transparency"] = used.index(opaque)
    return fewer


def _named(data: bytes, ending: str) -> tuple[str, bytes]:
    return media_name(data, ending), data
