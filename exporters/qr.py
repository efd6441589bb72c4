"""QR codes as rows of modules, by reportlab's encoder (ISO/IEC 18004)."""

from functools import cache
from importlib import import_module
from typing import Any


@cache
def qr_rows(text: str) -> tuple[str, ...]:
    """The modules of a QR code of a text, from the top; "1" is dark."""
    # reportlab's drawing takes as long to import as a short book to print: not for those without codes.
    encoder: Any = import_module("reportlab.graphics.barcode.qrencoder")
    code = encoder.QRCode(None, encoder.QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    count = code.getModuleCount()
    return tuple("".join("1" if code.isDark(row, column) else "0" for column in range(count)) for row in range(count))
