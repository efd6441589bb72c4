"""Pictures as Word shows them: PNG, JPEG and GIF as they are, all else made into a PNG, turned as the camera says.

PNG and JPEG are looked through without drawing them, which for a book of photographs would take longer than all of
its text (PNG, ISO/IEC 15948, 5.3; JPEG, ITU-T T.81, annex B).
"""

import struct
import zlib
from io import BytesIO
from typing import cast

import msgspec

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_MEDIA_TYPES = {"PNG": ("png", "image/png"), "JPEG": ("jpg", "image/jpeg"), "GIF": ("gif", "image/gif")}
_EMF, _WMF = b"\x01\0\0\0", b"\xd7\xcd\xc6\x9a"
_MOST_BYTES = 16 << 20
"""The largest picture of a letterhead."""
_MOST_PIXELS = 80_000_000
"""What is larger is left to Pillow to look at, and to refuse."""
_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
"""The frames that every program draws: baseline, extended, progressive."""
_SCAN, _CAMERA = 0xDA, 0xE1
_UPRIGHT = (0, 1)
_ORIENTATION = 0x0112


class ShownPicture(msgspec.Struct, frozen=True):
    """A picture in a format that Word shows; `size` is in pixels."""

    data: bytes
    ending: str
    media_type: str
    size: tuple[int, int]


def shown_picture(data: bytes) -> ShownPicture | None:
    """The picture as Word shows it; None for one that cannot be read whole."""
    if data.startswith(_PNG) and (size := _png_size(data)):
        return ShownPicture(data, *_MEDIA_TYPES["PNG"], size)
    if data.startswith(_JPEG) and (size := _jpeg_size(data)):
        return ShownPicture(data, *_MEDIA_TYPES["JPEG"], size)
    return _drawn(data)


def logo_picture(data: bytes) -> ShownPicture | None:
    """A picture of an office's letterhead. A drawing of Windows goes along as it is: Word shows it, and nothing here
    does ([MS-EMF] 2.3.4.2, [MS-WMF] 2.3.2.2)."""
    if len(data) > _MOST_BYTES:
        return None
    if data.startswith(_EMF) and data[40:44] == b" EMF":
        left, top, right, bottom = struct.unpack("<4i", data[8:24])
        return ShownPicture(data, "emf", "image/x-emf", (right - left, bottom - top))
    if data.startswith(_WMF) and len(data) > 22:
        left, top, right, bottom = struct.unpack("<4h", data[6:14])
        return ShownPicture(data, "wmf", "image/x-wmf", (right - left, bottom - top))
    return shown_picture(data)


def _png_size(data: bytes) -> tuple[int, int] | None:
    """The size of a PNG all of whose chunks are there and unharmed; None for any other, and for one on which a camera
    noted how it was held."""
    place, size, has_pixels = len(_PNG), (0, 0), False
    while place + 12 <= len(data):
        length, name = struct.unpack_from(">I4s", data, place)
        end = place + 12 + length
        if end > len(data) or zlib.crc32(data[place + 4 : end - 4]) != struct.unpack_from(">I", data, end - 4)[0]:
            return None
        if name == b"eXIf":
            return None
        if name == b"IHDR" and length == 13:
            size = struct.unpack_from(">II", data, place + 8)
        has_pixels |= name == b"IDAT"
        if name == b"IEND":
            return size if has_pixels and _is_usual(size) else None
        place = end
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """The size of an upright JPEG that is there to its end; None for one that is not, or on which a camera noted how
    it was held."""
    place, size = 2, (0, 0)
    while place + 4 <= len(data) and data[place] == 0xFF:
        marker, length = data[place + 1], struct.unpack_from(">H", data, place + 2)[0]
        if marker == _CAMERA and data[place + 4 : place + 8] == b"Exif":
            return None
        if marker in _FRAMES and length >= 8 and place + 9 <= len(data):
            height, width = struct.unpack_from(">HH", data, place + 5)
            size = width, height
        if marker == _SCAN:
            return size if data.find(b"\xff\xd9", place) > 0 and _is_usual(size) else None
        place += 2 + length
    return None


def _is_usual(size: tuple[int, int]) -> bool:
    return 0 < size[0] * size[1] <= _MOST_PIXELS


def _drawn(data: bytes) -> ShownPicture | None:
    """The picture as Pillow reads it."""
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(data)) as image:
            image.load()
            turned = image.getexif().get(_ORIENTATION, 1) not in _UPRIGHT
            known = _MEDIA_TYPES.get(cast(str, image.format))
            if known and not turned:
                return ShownPicture(data, *known, image.size)
            upright = ImageOps.exif_transpose(image) if turned else image
            out = BytesIO()
            if turned and image.format == "JPEG":
                upright.save(out, "JPEG", quality=90)
                return ShownPicture(out.getvalue(), *_MEDIA_TYPES["JPEG"], upright.size)
            upright.convert("RGBA" if upright.mode in ("LA", "PA", "P", "RGBA") else "RGB").save(out, "PNG")
            return ShownPicture(out.getvalue(), *_MEDIA_TYPES["PNG"], upright.size)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
