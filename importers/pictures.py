"""Pictures from strangers: read with bounds, turned the right way up, and freed of what cameras write into them."""

import io
import warnings

import msgspec
from PIL import ExifTags, Image, ImageOps

from book.errors import RefusedSource, UnreadableSource
from book.media import MEDIA_TYPES
from book.model import Attachment
from importers.limits import MAX_PICTURE_BYTES, MAX_PIXELS, check_size
from importers.source import Collected, Origin, keep

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP")
MAX_SIDE = 4000
"""Pixels: enough for a whole A4 page at 300 dots per inch."""


class Picture(msgspec.Struct, frozen=True):
    """A picture that is safe to show: PNG or JPEG bytes, their ending, and the size in pixels. `orientation` is the one
    (EXIF) by which it was turned upright."""

    data: bytes
    ending: str
    width: int
    height: int
    orientation: int = 1


_STARTS = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM")


def is_picture(data: bytes, _origin: Origin) -> bool:
    """Whether some bytes begin as a picture does."""
    return data.startswith(_STARTS) or (data.startswith(b"RIFF") and data[8:12] == b"WEBP")


def collect_picture(data: bytes, origin: Origin) -> Collected:
    """A picture as an attachment."""
    picture = read_picture(data, origin.subject)
    media, original = keep(picture.data, picture.ending, MEDIA_TYPES[picture.ending], origin)
    return Collected(items=(Attachment(headline=origin.stem or "Picture", original=original),), media=media)


def read_picture(data: bytes, subject: str = "picture") -> Picture:
    """The picture in some bytes, upright and without its metadata (place, camera, names).

    Raises RefusedSource for one that is larger than we decode, UnreadableSource for what is no whole picture.
    """
    check_size(len(data), subject, MAX_PICTURE_BYTES)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
                if image.width * image.height > MAX_PIXELS:
                    raise RefusedSource("the picture has more points than a page can show", subject, "Make it smaller")
                return _cleaned(image)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as problem:
        raise RefusedSource("the picture is far larger inside than it looks", subject, "Leave it out") from problem
    except (OSError, ValueError, SyntaxError, EOFError, ZeroDivisionError, TypeError) as problem:
        raise UnreadableSource("the picture is damaged, or of a kind that cannot be read", subject) from problem


def _cleaned(image: Image.Image) -> Picture:
    kind = image.format
    orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((MAX_SIDE, MAX_SIDE))
    has_alpha = upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info
    out = io.BytesIO()
    if kind in ("JPEG", "WEBP") and not has_alpha:
        upright.convert("L" if upright.mode == "L" else "RGB").save(out, "JPEG", quality=90)
        ending = "jpg"
    else:
        modes = ("1", "L", "LA", "P", "RGB", "RGBA")
        flat = upright if upright.mode in modes else upright.convert("RGBA" if has_alpha else "RGB")
        flat.info = {key: value for key, value in flat.info.items() if key == "transparency"}
        flat.save(out, "PNG")
        ending = "png"
    turn = orientation if isinstance(orientation, int) else 1
    return Picture(out.getvalue(), ending, upright.width, upright.height, turn)
