"""QR codes as rows of modules, by reportlab's encoder (ISO/IEC 18004)."""

from functools import cache
from typing import Any, cast

from reportlab.graphics.barcode import qrencoder  # pyright: ignore[reportMissingTypeStubs]

_encoder = cast(Any, qrencoder)


@cache
def qr_rows(text: str) -> tuple[str, ...]:
    """The modules of a QR code of a text, from the top; "1" is dark."""
    code = _encoder.QRCode(None, _encoder.QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    count = code.getModuleCount()
    return tuple("".join("1" if code.isDark(row, column) else "0" for column in range(count)) for row in range(count))
