"""What the readers make of the shared files: python -m tests.benchmarks.documents [documents|bundles|hostile] [NAME…]

For each file its phrases found, its losses, seconds and the most memory that it took; for a press database's download
the articles that it was split into. Each file is read in a process of its own (POSIX only), so that memory is its own.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from book.errors import BriefbookError
from book.model import Article
from book.richtext import Figure, plain_text, word_count
from importers import child
from importers.collect import Collected, collect_path

DATA = Path(__file__).parents[3] / "shared" / "data"


def measured(path: Path) -> dict[str, Any]:
    """What reading one file gives: items or the error, seconds, and megabytes at the most."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read_end)
        with os.fdopen(write_end, "w") as out:
            json.dump(_read(path), out)
        os._exit(0)
    os.close(write_end)
    with os.fdopen(read_end) as answer:
        text = answer.read()
    os.waitpid(child, 0)
    return json.loads(text) if text else {"error": "CRASHED", "seconds": 0, "mb": 0}


def _read(path: Path) -> dict[str, Any]:
    start = time.perf_counter()
    found: dict[str, Any]
    try:
        found = _facts(collect_path(path))
    except BriefbookError as problem:
        found = {"error": str(problem)}
    child.close()
    most = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return {**found, "seconds": time.perf_counter() - start, "mb": most >> 10}


def _facts(collected: Collected) -> dict[str, Any]:
    items = [
        {
            "kind": type(item).__name__,
            "headline": item.headline,
            "outlet": getattr(item, "outlet", ""),
            "byline": getattr(item, "byline", ""),
            "published": str(item.published or "") if isinstance(item, Article) else "",
            "words": word_count(getattr(item, "body", ())),
        }
        for item in collected.items
    ]
    text = " ".join(f"{item.headline} {plain_text(getattr(item, 'body', ()))}" for item in collected.items)
    pictures = [block for item in collected.items for block in getattr(item, "body", ()) if isinstance(block, Figure)]
    alt = " ".join(f"[{figure.alt}]" for figure in pictures)  # as the programs write it that made the phrases
    return {"items": items, "text": _folded(f"{text} {alt}"), "losses": [loss.detail for loss in collected.losses]}


def _folded(text: str) -> str:
    return " ".join(text.split())


def with_manifest(folder: Path, names: Sequence[str]) -> None:
    """Print what became of each file that a manifest names, with its phrases."""
    entries = json.loads((folder / "manifest.json").read_text("utf-8"))["files"]
    whole = asked = 0
    for entry in entries:
        if names and entry["file"] not in names:
            continue
        found = measured(folder / entry["file"])
        text = found.get("text", "")
        missing = [phrase for phrase in entry.get("must_contain", []) if _folded(phrase) not in text]
        leaked = [phrase for phrase in entry.get("must_not_contain", []) if phrase in text]
        asked += bool(entry.get("must_contain"))
        whole += bool(entry.get("must_contain")) and not missing and not leaked
        mark = "--" if missing or leaked else "ok"
        print(f"{mark} {entry['file'][:60]:60} {found['seconds']:6.2f} s {found['mb']:5} MB  {_said(found)}")
        for name, phrases in (("missing", missing), ("leaked", leaked)):
            for phrase in phrases:
                print(f"       {name}: {phrase}")
        for loss in found.get("losses", []):
            print(f"       loss: {loss}")
        if (wanted := entry.get("entries")) and wanted != len(found.get("items", ())):
            print(f"       wanted {wanted} items")
    print(f"{whole} of {asked} with all their phrases")


def _said(found: dict[str, Any]) -> str:
    if "error" in found:
        return found["error"]
    first = found["items"][0]
    return f"{len(found['items'])} × {first['kind']}, {first['words']} words: {first['headline'][:60]}"


def bundles(folder: Path, names: Sequence[str]) -> None:
    """Print the articles of each press database's download."""
    for path in sorted(folder.iterdir()):
        if path.suffix == ".md" or (names and path.name not in names):
            continue
        found = measured(path)
        print(f"{path.name}: {len(found.get('items', ()))} articles, {found['seconds']:.2f} s, {found['mb']} MB")
        print(f"    {found['error']}" if "error" in found else "", end="")
        for item in found.get("items", ()):
            said = " | ".join(str(item[name]) for name in ("headline", "outlet", "byline", "published", "words"))
            print(f"    {said}")


def main(arguments: Sequence[str]) -> None:
    """Measure all of it, or the kinds and files that are named."""
    kinds = [one for one in arguments if one in ("documents", "bundles", "hostile")]
    names = [one for one in arguments if one not in kinds]
    for kind in kinds or ("documents", "bundles", "hostile"):
        print(f"== {kind}")
        if kind == "bundles":
            bundles(DATA / kind, names)
        else:
            with_manifest(DATA / kind, names)


if __name__ == "__main__":
    main(sys.argv[1:])
