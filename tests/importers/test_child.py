"""Risky sources are read in a child process that takes nothing with it."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from book.errors import RefusedSource, Stopped, UnreadableSource
from importers import child
from importers.collect import Origin, collect

RTF = rb"{\rtf1 \b Ships leave Odesa\b0\par They carry grain to Tripoli.\par}"
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _fresh_children():
    child.close()
    yield
    child.close()


def stuck(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Have a program in the place of the reader."""
    real = subprocess.Popen
    monkeypatch.setattr(child.subprocess, "Popen", lambda _words, **more: real([sys.executable, "-c", code], **more))


def test_one_child_reads_one_source_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[object] = []
    real = subprocess.Popen
    monkeypatch.setattr(child.subprocess, "Popen", lambda words, **more: started.append(words) or real(words, **more))
    for _ in range(4):
        assert collect(RTF, Origin(name="ships.rtf")).items
    assert len(started) < 4


def test_a_child_that_crashes_is_told_in_words_and_the_next_one_reads_on(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        stuck(patch, "import os; os.abort()")
        with pytest.raises(UnreadableSource, match=r"ships\.rtf: reading it failed"):
            collect(RTF, Origin(name="ships.rtf"))
    assert collect(RTF, Origin(name="ships.rtf")).items


def test_what_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    stuck(monkeypatch, "import time; time.sleep(60)")
    monkeypatch.setattr(child, "MAX_SECONDS", 0.2)
    with pytest.raises(RefusedSource, match="too long"):
        collect(RTF, Origin(name="ships.rtf"))


def test_what_is_being_read_can_be_stopped_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    stuck(monkeypatch, "import time; time.sleep(60)")
    caught: list[BaseException] = []

    def read() -> None:
        try:
            collect(RTF, Origin(name="ships.rtf"))
        except Stopped as problem:
            caught.append(problem)

    reading = threading.Thread(target=read)
    reading.start()
    while not child._busy:
        pass
    child.stop()
    reading.join(5)
    assert len(caught) == 1


@pytest.mark.skipif(os.name != "posix", reason="Windows bounds no process's memory")
def test_the_child_may_use_so_much_memory_and_write_no_file(tmp_path: Path) -> None:
    code = (
        "from importers import child\nchild._bound_memory()\n"
        f"try: open({str(tmp_path / 'x')!r}, 'w').write('x' * 9999)\nexcept OSError: print('no file')\n"
        "try: bytearray(2 << 30)\nexcept MemoryError: print('no memory')\n"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert said.stdout.split("\n")[:2] == ["no file", "no memory"]


def test_a_child_ends_with_its_parent() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "briefbook", child.FLAG], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(20) == 0
    assert process.stdout is not None
    process.stdout.close()
