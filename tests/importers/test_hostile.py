"""Each hostile file ends within seconds, with items or plain words, and harms nothing."""

import json
import socket
from pathlib import Path
from typing import Any

import pytest

from book.errors import BriefbookError
from book.richtext import plain_text
from importers.collect import collect_path

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "hostile"
MARKER = Path("/tmp/briefbook-pwned-marker")


def entries() -> list[dict[str, Any]]:
    path = FOLDER / "manifest.json"
    return json.loads(path.read_text("utf-8"))["files"] if path.is_file() else []


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise AssertionError("something was fetched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.timeout(20)
@pytest.mark.skipif(not FOLDER.is_dir(), reason="the folder `shared` beside the checkout is missing")
@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry["file"].encode("ascii", "replace").decode())
def test_hostile_files_give_items_or_plain_words(entry: dict[str, Any]) -> None:
    try:
        collected = collect_path(FOLDER / entry["file"])
    except BriefbookError as problem:
        said = str(problem)
    else:
        said = ""
    if said:
        assert entry["outcome"] != "safe"
        assert "Traceback" not in said
        return
    assert entry["outcome"] != "error"
    bodies = [plain_text(getattr(item, "body", ())) for item in collected.items]
    text = "\n".join(f"{item.headline}\n{body}" for item, body in zip(collected.items, bodies, strict=True))
    everything = f"{text}\n{collected.items!r}"
    assert all(phrase in text for phrase in entry["must_contain"])
    assert not any(phrase in everything for phrase in entry["must_not_contain"])
    assert text.encode("utf-8")
    assert not MARKER.exists()
