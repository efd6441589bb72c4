"""Brings the translations up to date: python packaging/translations.py

Collects every string of the window into resources/translations/briefbook_LANGUAGE.ts, where Qt Linguist or any editor
fills in what is missing, and compiles them to the .qm files that Briefbook loads. English holds only plurals.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "fr", "de", "es", "ko", "ar")


def main() -> None:
    """Collect and compile."""
    sys.path.insert(0, str(ROOT))
    from gui.actions import table_texts
    from gui.book_words import book_texts

    FOLDER.mkdir(exist_ok=True)
    tools = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as folder:
        # Tables are data; the tool that collects sees calls.
        table = Path(folder) / "tables.py"
        texts = [("actions", text) for text in table_texts()] + [("book", text) for text in book_texts()]
        calls = (f'QCoreApplication.translate("{context}", {_quoted(text)})' for context, text in texts)
        table.write_text("\n".join(calls), "utf-8")
        sources = [str(table), *map(str, sorted((ROOT / "gui").glob("*.py")))]
        for language in LANGUAGES:
            target = FOLDER / f"briefbook_{language}.ts"
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
            options += ["-pluralonly"] if language == "en" else []
            subprocess.run([tools / "pyside6-lupdate", *options, *sources, "-ts", target], check=True)
            subprocess.run([tools / "pyside6-lrelease", "-nounfinished", target], check=True)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


if __name__ == "__main__":
    main()
