"""The whole main job with every socket and every opened file recorded: no connection, and no file of anybody else."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import resources
from book import project_file
from book.media import Media
from book.model import Book
from tests.security.hostile import payloads, poisoned

ROOT = Path(resources.__path__[0]).parent

_JOB = """
import json, os, sys, threading
os.environ["QT_QPA_PLATFORM"] = "offscreen"
seen = {"sockets": [], "opened": [], "started": []}
def hook(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.bind", "socket.sendto"):
        seen["sockets"].append(f"{event} {arguments[1:]}")
    elif event == "open" and isinstance(arguments[0], (str, bytes)):
        seen["opened"].append(os.path.abspath(os.fsdecode(arguments[0])))
    elif event in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "webbrowser.open"):
        seen["started"].append(f"{event} {arguments}")
sys.addaudithook(hook)

from pathlib import Path
from book import edits, project_file, salvage
from book.backups import Backups
from book.recovery import Recovery
from exporters.formats import export
from importers.collect import Origin, collect
folder = Path(sys.argv[1])
book_file = folder / "mailed.briefbook"
project = project_file.read(book_file)
page = (folder / "page.html").read_bytes()
found = collect(page, Origin(name="page.html", url="https://example.org/a", media_type="text/html"))
project.media.update(found.media)
book = edits.add_items(found.items).change(project.book)
recovery = Recovery(folder / "local" / "recovery")
recovery.keep(project_file.Project(book=book, media=project.media), book_file, project.book)
project_file.write(book_file, book, project.media, stamp=project.stamp, keep_old=Backups(folder / "local" / "b").keep)
recovery.end()
export(book, project.media, folder / "out.pdf")
export(book, project.media, folder / "out.docx")
salvage.salvage(book_file)

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
import gui.settings
gui.settings.local_data = lambda: folder / "local"
from gui.app import make_app
from gui.main_window import MainWindow
app = make_app()
window = MainWindow()
window.show()
window.files.open(book_file)
while not window.files.is_open:
    QTest.qWait(20)
for thing in [item.id for item in window.open_book.book.inbox] + [one.id for one in window.open_book.book.sections]:
    window.binder.select(thing)
    QTest.qWait(10)
window.grab()
window.safety.end()
window.sharing.end()
window.files.is_open = False
window.close()
(folder / "seen.json").write_text(json.dumps(seen))
os._exit(0)
"""


def test_no_connection_and_no_file_of_anybody_else(tmp_path: Path, book: Book) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    secret = tmp_path / "secret" / "canary.png"
    secret.parent.mkdir()
    secret.write_bytes(b"\x89PNG secret")
    words = payloads(str(folder / "canary"), str(secret), 9)
    project_file.write(folder / "mailed.briefbook", poisoned(book, words), Media())
    page = (
        f"<html><head><title>Ships</title><link rel=stylesheet href='http://127.0.0.1:9/a.css'></head><body><article>"
        f"<h1>Ships leave</h1><p>{'The ministers met on Monday to speak of grain. ' * 20}</p>"
        f"<img src='http://127.0.0.1:9/pixel.gif' width=1 height=1><img src='file://{secret}'>"
        f"<iframe src='http://127.0.0.1:9/'></iframe><script src='http://127.0.0.1:9/x.js'></script></article></body>"
    )
    (folder / "page.html").write_text(page)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(folder), "TMPDIR": str(folder)}
    run = subprocess.run(
        [sys.executable, "-B", "-c", _JOB, str(folder)], capture_output=True, text=True, env=environment, timeout=110
    )
    assert (folder / "seen.json").exists(), run.stderr
    seen = json.loads((folder / "seen.json").read_text())
    # A library asks at its import whether this machine knows IPv6, by binding to itself; that is no connection.
    assert [one for one in seen["sockets"] if one != "socket.bind (('::1', 0),)"] == []
    assert seen["started"] == []
    assert not (folder / "canary").exists()
    allowed = [str(folder), str(ROOT), sys.prefix, sys.base_prefix, os.path.realpath(sys.base_prefix), "/usr/lib",
               "/usr/share", "/usr/local", "/etc/fonts", "/proc", "/dev", "/etc/localtime", "/etc/mime.types",
               "/etc/passwd", str(Path(os.path.realpath(sys.executable)).parents[1]),
               os.path.realpath(str(ROOT / ".venv"))]  # fmt: skip
    strange = [path for path in seen["opened"] if not path.startswith(tuple(allowed))]
    assert strange == []
    assert not any(str(secret.parent) in path for path in seen["opened"])


@pytest.mark.parametrize("name", ["httpx", "socket", "urllib.request", "http.client", "smtplib", "ftplib"])
def test_only_fetch_speaks_to_the_network(name: str) -> None:
    """T9, T13: there is no telemetry, because nothing else can speak."""
    found = [
        path.relative_to(ROOT).as_posix()
        for room in ("book", "importers", "exporters", "gui")
        for path in (ROOT / room).rglob("*.py")
        if f"import {name}" in path.read_text("utf-8") or f"from {name} " in path.read_text("utf-8")
    ]
    assert set(found) <= {"importers/fetch.py", "importers/network.py"}
