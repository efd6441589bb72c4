"""Pictures as image objects: JPEG as it is, PNG as it was deflated, whatever else deflated once.

ISO 32000-1, 8.9.5; the filters of PNG are those of the `Predictor` 15 (7.4.4.4).
"""

import struct
import zlib
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO

from PIL import Image

from exporters.pdf.objects import Document

_PNG = b"\x89PNG\r\n\x1a\n"
_GREY, _RGB, _PALETTE = 0, 2, 3


def picture_size(data: bytes | None) -> tuple[int, int] | None:
    """Width and height of a picture in pixels, None if it cannot be read whole."""
    return _size(data) if data else None


@lru_cache(maxsize=4096)
def _size(data: bytes) -> tuple[int, int] | None:
    try:
        with Image.open(BytesIO(data)) as image:
            image.load()
            return image.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def put_image(data: bytes, document: Document) -> int:
    """Write a picture, upright and on white, and give the number of its object."""
    with Image.open(BytesIO(data)) as image:
        turned = image.getexif().get(0x0112, 1) not in (0, 1)
        if image.format == "JPEG" and image.mode in ("L", "RGB") and not turned:
            space = "/DeviceGray" if image.mode == "L" else "/DeviceRGB"
            entries = _entries(image.size, space, 8) + "/Filter/DCTDecode"
            return document.put_stream(data, entries, ready=True)
        if image.format == "PNG" and (passed := _as_deflated(data, image.size)):
            return document.put_stream(passed[0], passed[1], ready=True)
        flat = _flattened(image)
        space = "/DeviceGray" if flat.mode == "L" else "/DeviceRGB"
        return document.put_stream(flat.tobytes(), _entries(flat.size, space, 8))


def _entries(size: tuple[int, int], space: str, bits: int) -> str:
    return f"/Type/XObject/Subtype/Image/Width {size[0]}/Height {size[1]}/ColorSpace{space}/BitsPerComponent {bits}"


def _flattened(image: Image.Image) -> Image.Image:
    """The picture as grey or RGB, turned as its camera says, on white where it is transparent."""
    from PIL import ImageOps

    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("L", "RGB"):
        return upright
    if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
        ground = Image.new("RGBA", upright.size, "white")
        return Image.alpha_composite(ground, upright.convert("RGBA")).convert("RGB")
    return upright.convert("L" if upright.mode in ("1", "I;16", "I") else "RGB")


def _as_deflated(data: bytes, size: tuple[int, int]) -> tuple[bytes, str] | None:
    """The data of a PNG and the entries of its image, if a PDF can take it as it stands: no transparency, not
    interlaced, at most 8 bits."""
    chunks = list(_chunks(data))
    if not chunks or chunks[0][0] != b"IHDR" or any(name == b"tRNS" for name, _ in chunks):
        return None
    bits, colour, _, _, interlaced = struct.unpack(">5B", chunks[0][1][8:13])
    if interlaced or bits > 8 or colour not in (_GREY, _RGB, _PALETTE):
        return None
    space = {_GREY: "/DeviceGray", _RGB: "/DeviceRGB"}.get(colour, "")
    if colour == _PALETTE:
        palette = next((body for name, body in chunks if name == b"PLTE"), b"")
        if len(palette) // 3 < 1 << bits:
            return None
        space = f"[/Indexed/DeviceRGB {len(palette) // 3 - 1}<{palette.hex()}>]"
    colours = 3 if colour == _RGB else 1
    parameters = f"<</Predictor 15/Colors {colours}/BitsPerComponent {bits}/Columns {size[0]}>>"
    stream = b"".join(body for name, body in chunks if name == b"IDAT")
    if not _is_whole(stream, size, colours * bits):
        return None
    return stream, f"{_entries(size, space, bits)}/Filter/FlateDecode/DecodeParms{parameters}"


def _is_whole(stream: bytes, size: tuple[int, int], pixel_bits: int) -> bool:
    """Whether the deflated rows are all there, and no more than they."""
    expected = size[1] * (1 + (size[0] * pixel_bits + 7) // 8)
    try:
        decoder = zlib.decompressobj()
        return len(decoder.decompress(stream, expected + 1)) == expected
    except zlib.error:
        return False


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The chunks of a PNG as (name, body)."""
    place = len(_PNG)
    while place + 8 <= len(data):
        length, name = struct.unpack(">I4s", data[place : place + 8])
        yield name, data[place + 8 : place + 8 + length]
        place += length + 12
