"""Check a file point by point."""

import io
from pathlib import Path

import pikepdf

from tests.exporters.pdf_checker import archive, content, document, font_programs, languages, structure
from tests.exporters.pdf_checker.points import POINTS, Opened

ROOMS = (archive, content, document, font_programs, languages, structure)


def findings(source: Path | bytes, standard: str = "") -> list[tuple[str, str]]:
    """The points that a file breaks, each with what breaks it; `standard` is "UA", "A", or both if empty."""
    raw = source if isinstance(source, bytes) else source.read_bytes()
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        file = Opened(pdf, raw)
        return [(name, what) for name, check in POINTS.items() if name.startswith(standard) for what in check(file)]


if __name__ == "__main__":
    import sys

    broken = findings(Path(sys.argv[1]), *sys.argv[2:3])
    print("\n".join(f"{name}: {what}" for name, what in broken) or f"meets all {len(POINTS)} points")
