"""Brings the translations up to date: python packaging/translations.py

Collects every string of the window, and every sentence that the rooms below it say, into
resources/translations/briefbook_LANGUAGE.ts, where Qt Linguist or any editor fills in what is missing, and compiles
them to the .qm files that Briefbook loads. English holds only plurals. The sentences stand in sentences.json too, in
which the window finds them again.
"""

import json
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
    from sentences import sentences  # pyright: ignore[reportMissingImports]

    from gui.actions import table_texts
    from gui.book_words import book_texts

    FOLDER.mkdir(exist_ok=True)
    tools = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as folder:
        # Tables are data; the tool that collects sees calls.
        table = Path(folder) / "tables.py"
        said = sentences(ROOT)
        words = json.dumps([text for text, _ in said], ensure_ascii=False, indent=1)
        (FOLDER / "sentences.json").write_text(words + "\n", "utf-8")
        texts = [_call("actions", text) for text in table_texts()]
        # "Move {} articles" has plural forms, "Mark as {}" has not.
        of_book = {text: "{} " in text for text in book_texts()} | dict(said)
        texts += [_call("book", text, counted=counted) for text, counted in of_book.items()]
        table.write_text("\n".join(texts), "utf-8")
        sources = [str(table), *map(str, sorted((ROOT / "gui").glob("*.py")))]
        for language in LANGUAGES:
            target = FOLDER / f"briefbook_{language}.ts"
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
            options += ["-pluralonly"] if language == "en" else []
            subprocess.run([tools / "pyside6-lupdate", *options, *sources, "-ts", target], check=True)
            subprocess.run([tools / "pyside6-lrelease", "-nounfinished", target], check=True)


def _call(context: str, text: str, *, counted: bool = False) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'QCoreApplication.translate("{context}", "{escaped}"' + (', "", 0)' if counted else ")")


if __name__ == "__main__":
    main()
