"""ZIP archives, as press databases give for "individual files" and colleagues for a folder: each file by itself."""

from book.errors import UnreadableSource
from importers.enclosed import Enclosed, collect_enclosed
from importers.package import Package, part_names
from importers.source import Collected, Origin

MAX_FILES = 500
_OTHERS = ("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF")
"""What documents hold that are archives of their own parts."""


def is_archive(data: bytes, _origin: Origin) -> bool:
    """Whether some bytes are an archive of files, and not one document in parts."""
    names = part_names(data)
    return bool(names) and names.isdisjoint(_OTHERS)


def collect_archive(data: bytes, origin: Origin) -> Collected:
    """The items of all files in an archive. An archive in an archive is not opened.

    Raises UnreadableSource where nothing in it can be read, RefusedSource for one that bursts when it is opened.
    """
    if origin.depth:
        raise UnreadableSource("it is an archive in an archive", origin.subject, "Unpack it, and add what you need")
    package = Package(data, origin.subject)
    names = [name for name in sorted(package.names) if not name.endswith("/") and not _is_hidden(name)]
    files = (Enclosed(name.replace("\\", "/").rpartition("/")[2], package.read(name), "") for name in names[:MAX_FILES])
    items, losses, media = collect_enclosed(files, origin)
    if not items:
        what = "nothing in the archive can be read"
        raise UnreadableSource(what, origin.subject, "Unpack it, and add what you need")
    return Collected(items=items, losses=losses, media=media)


def _is_hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX", "~$")) for part in name.split("/") if part != "..")
