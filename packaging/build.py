"""The standalone program for people without Python: python packaging/build.py

Makes `dist/briefbook-VERSION-SYSTEM`: a .tar.gz with an installer on Linux, an .exe installer on Windows (where Inno
Setup 6 has to be), a .dmg on macOS. PyInstaller does the work: it starts fast (a folder, not one file that unpacks
itself), takes only the Qt modules that are imported, and needs no compiler.

The build has an environment of its own in `build/packaging`, from the locked requirements.
"""

import os
import platform
import shutil
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
WORK = HERE / "build" / "packaging"
DIST = HERE / "dist"
PROGRAM = DIST / "briefbook"
PYTHON = WORK / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PYINSTALLER = "pyinstaller>=6.11,<7"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)

ICONS = """
import sys
from PIL import Image
from PySide6.QtGui import QGuiApplication, QIcon
app = QGuiApplication(sys.argv)
source, png, *targets = sys.argv[1:]
QIcon(source).pixmap(1024, 1024).save(png)
for target in targets:
    Image.open(png).save(target, sizes=[(size, size) for size in %r])
"""
LICENCES = """
import sys
from pathlib import Path
from gui.licences import gather
Path(sys.argv[1]).write_text(gather(), "utf-8")
"""


def main() -> None:
    """Make the environment, the icons, the program and its package."""
    WORK.mkdir(parents=True, exist_ok=True)
    make_environment()
    make_icons()
    places = ["--distpath", str(DIST), "--workpath", str(WORK / "pyinstaller")]
    run("-m", "PyInstaller", "--noconfirm", *places, str(HERE / "packaging" / "briefbook.spec"))
    run("-c", LICENCES, str(PROGRAM / "_internal" / "resources" / "LICENCES.txt"))
    made = {"Linux": pack_linux, "Windows": pack_windows, "Darwin": pack_macos}[platform.system()](version())
    print(made)


def run(*arguments: str) -> None:
    """Run the environment's Python; what fails ends the build."""
    environment = {**os.environ, "PYTHONPATH": str(HERE), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([str(PYTHON), *arguments], check=True, cwd=HERE, env=environment)


def make_environment() -> None:
    """The locked requirements, and PyInstaller beside them."""
    if not PYTHON.exists():
        venv.create(WORK / "venv", with_pip=True)
    install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run(*install, "--no-deps", "--require-hashes", "-r", str(HERE / "requirements" / "app.txt"))
    run(*install, PYINSTALLER)


def make_icons() -> None:
    """The program's icon in the forms that Windows and macOS want."""
    source = HERE / "resources" / "icons" / "briefbook.svg"
    targets = [WORK / "briefbook.png", WORK / "briefbook.ico", WORK / "briefbook.icns"]
    run("-c", ICONS % (ICON_SIZES,), str(source), *map(str, targets))


def version() -> str:
    """The version as the program says it."""
    code = "from book.version import __version__; print(__version__)"
    return subprocess.run(
        [str(PYTHON), "-c", code], check=True, cwd=HERE, capture_output=True, text=True
    ).stdout.strip()


def pack_linux(version: str) -> Path:
    """The program, its installer and what the desktop has to know, as one archive."""
    target = DIST / f"briefbook-{version}-linux-{platform.machine()}.tar.gz"
    with tarfile.open(target, "w:gz", compresslevel=6) as archive:
        archive.add(PROGRAM, "briefbook-" + version + "/briefbook")
        for path in sorted((HERE / "packaging" / "linux").iterdir()):
            archive.add(path, f"briefbook-{version}/{path.name}")
    return target


def pack_windows(version: str) -> Path:
    """The installer, which registers the file type."""
    compiler = shutil.which("iscc") or r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"
    script = HERE / "packaging" / "windows" / "briefbook.iss"
    subprocess.run([compiler, f"/DVersion={version}", str(script)], check=True)
    return DIST / f"briefbook-{version}-windows.exe"


def pack_macos(version: str) -> Path:
    """A disk image with the application; its Info.plist names the file type."""
    target = DIST / f"briefbook-{version}-macos-{platform.machine()}.dmg"
    image = [
        "hdiutil",
        "create",
        "-volname",
        "Briefbook",
        "-srcfolder",
        str(DIST / "Briefbook.app"),
        "-ov",
        str(target),
    ]
    subprocess.run(image, check=True)
    return target


if __name__ == "__main__":
    sys.exit(main())
