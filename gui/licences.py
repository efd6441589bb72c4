"""The licences of all that Briefbook is made of, gathered into one text."""

import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import resources

RESOURCES = Path(resources.__path__[0])
GATHERED = "LICENCES.txt"
"""The file of the standalone program, in its resources; there the packages' own files are not at hand."""
_LICENCE_FILE = re.compile(r"(?i)(^|[/-])(licen[sc]es?|copying|notice|ofl)\b[^/]*$")
_RULE = "\n\n" + "=" * 78 + "\n"


def text() -> str:
    """The file of the standalone program, or else the licences of the packages in this environment."""
    made = RESOURCES / GATHERED
    return made.read_text("utf-8") if made.exists() else gather()


def gather() -> str:
    """The licences of the packages in this environment, and of the fonts and icons."""
    return _RULE.join([*_of_packages(), *_of_resources()])


def _of_packages() -> Iterator[str]:
    packages = {package.name.lower(): package for package in metadata.distributions()}
    for _, package in sorted(packages.items()):
        facts = package.metadata
        said = (facts.get_all("License-Expression") or facts.get_all("License") or [])[:1]
        files = [path for path in package.files or () if ".dist-info/" in str(path) and _LICENCE_FILE.search(str(path))]
        texts = [Path(str(path.locate())).read_text("utf-8", "replace").strip() for path in sorted(files)]
        yield "\n\n".join([f"{package.name} {package.version}", *([] if texts else said), *texts])


def _of_resources() -> Iterator[str]:
    for path in sorted(RESOURCES.rglob("*")):
        if path.is_file() and path.suffix in (".md", ".txt") and _LICENCE_FILE.search(path.name):
            yield f"{path.relative_to(RESOURCES)}\n\n{path.read_text('utf-8').strip()}"
