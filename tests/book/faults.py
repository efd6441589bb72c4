"""A file system that fails on demand, and one that loses power: what the saving tests stand on."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path

import pytest

from book import files


class Faults:
    """Counts the file operations of a save and lets the k-th one fail with `error`; 0 lets all pass.

    The operations are opening the new file, each write to it, flushing it, closing it, reading permissions, putting
    it in place, and flushing the folder.
    """

    def __init__(self, fail_at: int = 0, error: Callable[[], OSError] = lambda: OSError(5, "Input/output error")):
        self.fail_at = fail_at
        self.error = error
        self.done: list[str] = []

    def step(self, name: str) -> None:
        self.done.append(name)
        if len(self.done) == self.fail_at:
            raise self.error()


@contextmanager
def injected(monkeypatch: pytest.MonkeyPatch, faults: Faults) -> Iterator[None]:
    """While the block runs, `book.files` meets these faults."""

    class File(FileIO):
        def __init__(self, *arguments, **named) -> None:
            faults.step("open")
            super().__init__(*arguments, **named)

        def write(self, data) -> int:
            faults.step("write")
            # Half at a time, as a full or slow disk may: what was not taken has to be offered again.
            return super().write(bytes(data)[: max(1, len(data) // 2)])

        def close(self) -> None:
            if not self.closed:
                super().close()
                faults.step("close")

    def wrapped(name: str, real: Callable) -> Callable:
        def call(*arguments, **named):
            faults.step(name)
            return real(*arguments, **named)

        return call

    with monkeypatch.context() as patch:
        patch.setattr(files, "FileIO", File)
        for name in ("fsync", "replace", "open", "chmod"):
            patch.setattr(os, name, wrapped(name, getattr(os, name)))
        patch.setattr(files.time, "sleep", lambda _pause: None)
        yield


class Disk:
    """A disk that is cut from power: records what a save does, and gives every state that it may leave behind."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
        self._target = target
        self._log: list[tuple[str, object]] = []
        log = self._log

        class File(FileIO):
            def __init__(self, *arguments, **named) -> None:
                super().__init__(*arguments, **named)
                log.append(("create", None))

            def write(self, data) -> int:
                log.append(("write", (self.tell(), bytes(data))))
                return super().write(data)

        real_sync, real_replace = os.fsync, os.replace

        def fsync(descriptor: int) -> None:
            log.append(("sync folder" if os.path.isdir(f"/proc/self/fd/{descriptor}") else "sync file", None))
            real_sync(descriptor)

        def replace(source, to) -> None:
            log.append(("replace", None))
            real_replace(source, to)

        monkeypatch.setattr(files, "FileIO", File)
        monkeypatch.setattr(os, "fsync", fsync)
        monkeypatch.setattr(os, "replace", replace)
        self._old = target.read_bytes()

    def states(self) -> Iterator[bytes]:
        """What the target may hold if power goes after each operation: writes since the last flush may each be lost,
        and a replacement that was not flushed may or may not have reached the disk."""
        for length in range(len(self._log) + 1):
            yield from self._after(self._log[:length])

    def _after(self, log: list[tuple[str, object]]) -> Iterator[bytes]:
        names = [name for name, _ in log]
        if "replace" not in names:
            yield self._old
            return
        before = log[: names.index("replace")]
        flushed = max((place for place, (name, _) in enumerate(before) if name == "sync file"), default=-1)
        writes = [(place, what) for place, (name, what) in enumerate(before) if name == "write"]
        loose = [what for place, what in writes if place > flushed]
        safe = [what for place, what in writes if place < flushed]
        if "sync folder" not in names[names.index("replace") :]:
            yield self._old
        yield _file_of([*safe, *loose])
        for lost in range(len(loose)):
            yield _file_of([*safe, *loose[:lost], *loose[lost + 1 :]])
        if loose:
            yield _file_of(safe)


def _file_of(writes: list) -> bytes:
    out = bytearray()
    for place, data in writes:
        out.extend(bytes(max(0, place + len(data) - len(out))))
        out[place : place + len(data)] = data
    return bytes(out)
