"""What is installed works as the checkout does."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

HERE = Path(__file__).parents[1]
SOURCES = ("briefbook.py", "pyproject.toml", "README.md", "book", "importers", "exporters", "gui", "verbs", "resources")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy, so that the checkout stays as it is."""
    pytest.importorskip("setuptools", minversion="77", reason="setuptools is missing, so no wheel can be built")
    copy, out = tmp_path_factory.mktemp("checkout"), tmp_path_factory.mktemp("wheel")
    for name in SOURCES:
        source = HERE / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, copy / name)
    code = f"from setuptools import build_meta; print(build_meta.build_wheel({str(out)!r}))"
    subprocess.run([sys.executable, "-c", code], cwd=copy, check=True, capture_output=True, timeout=100)
    (built,) = out.glob("*.whl")
    return built


def test_the_wheel_holds_the_rooms_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names if ".dist-info" not in name}
    assert tops == {"briefbook.py", "book", "importers", "exporters", "gui", "verbs", "resources"}
    assert any(name.startswith("resources/fonts/") and name.endswith(".ttf") for name in names)
    assert any(name.startswith("resources/sample/") for name in names)


def test_an_export_from_the_wheel(wheel: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    (sample,) = (installed / "resources" / "sample").glob("*.briefbook")
    code = (
        f"import sys; sys.path.insert(0, {str(installed)!r}); import briefbook; "
        f"sys.exit(briefbook.main(['export', {str(sample)!r}, '--to', 'briefing.pdf']))"
    )
    subprocess.run([sys.executable, "-P", "-c", code], cwd=tmp_path, check=True, timeout=100)
    assert (tmp_path / "briefing.pdf").read_bytes().startswith(b"%PDF-")
