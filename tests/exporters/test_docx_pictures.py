"""Pictures in a Word document: looked through, turned upright, refused when they are damaged."""

import io
from collections.abc import Callable

import pytest
from PIL import Image

from exporters.docx.pictures import shown_picture


def drawn(kind: str, *, mode: str = "RGB", orientation: int = 0, **options: object) -> bytes:
    """A picture of 60 by 40 pixels, with what a camera noted of how it was held."""
    out, exif = io.BytesIO(), Image.Exif()
    if orientation:
        exif[0x0112] = orientation
    Image.linear_gradient("L").resize((60, 40)).convert(mode).save(out, kind, exif=exif, **options)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "ending"),
    [
        (drawn("PNG"), "png"),
        (drawn("PNG", mode="RGBA"), "png"),
        (drawn("JPEG"), "jpg"),
        (drawn("JPEG", progressive=True), "jpg"),
        (drawn("JPEG", mode="L"), "jpg"),
        (drawn("JPEG", orientation=1), "jpg"),
        (drawn("GIF", mode="P"), "gif"),
    ],
)
def test_what_word_knows_stays_as_it_is(data: bytes, ending: str) -> None:
    shown = shown_picture(data)
    assert shown is not None
    assert (shown.data, shown.ending, shown.size) == (data, ending, (60, 40))


@pytest.mark.parametrize("kind", ["WEBP", "TIFF", "BMP"])
def test_what_word_may_not_know_becomes_a_png(kind: str) -> None:
    shown = shown_picture(drawn(kind))
    assert shown is not None
    assert (shown.ending, shown.media_type, shown.size) == ("png", "image/png", (60, 40))
    assert Image.open(io.BytesIO(shown.data)).format == "PNG"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_from_a_camera_held_upright_stands_upright(kind: str) -> None:
    shown = shown_picture(drawn(kind, orientation=6))
    assert shown is not None
    assert shown.size == (40, 60)
    assert Image.open(io.BytesIO(shown.data)).getexif().get(0x0112, 1) == 1


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:20],
        lambda data: data[:-1] if data.startswith(b"\x89") else data[:-2],
        lambda data: b"",
        lambda data: b"no picture",
    ],
)
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_half_a_picture_is_none(kind: str, harm: Callable[[bytes], bytes]) -> None:
    whole = drawn(kind)
    shown = shown_picture(harm(whole))
    assert shown is None or shown.data == harm(whole) != whole  # Pillow may still see all of its rows


def test_a_changed_byte_inside_a_png_is_seen() -> None:
    data = bytearray(drawn("PNG"))
    data[data.index(b"IDAT") + 10] ^= 0xFF
    assert shown_picture(bytes(data)) is None
