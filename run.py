"""Set Briefbook up in this checkout and start it.

    python3 run.py                  the window, with the sample book
    python3 run.py ARGUMENTS...     whatever `briefbook` understands, such as `export BOOK --to OUT.pdf`
    python3 run.py --test           the tests; further arguments go to pytest

Standard library only. The first start makes `.venv` from the locked requirements, with uv where there is one; on
Debian and Ubuntu it also sees to the system packages. Exit status 1 and a plain line if something is missing.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SAMPLE = HERE / "resources" / "sample" / "Black Sea visit.briefbook"

QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libbrotlidec.so.1": "libbrotli1",
}
"""What Qt loads on Linux, and the Debian package that holds it."""
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""What Qt loads besides for a window on a Linux desktop."""


class Missing(Exception):
    """Something that the machine lacks, in plain words."""


def main(arguments: Sequence[str]) -> int:
    """Make the environment if it is not there yet, then run what was asked for."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the whole point is to be started by an older one
        print(f"Briefbook needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    testing = arguments[:1] == ["--test"]
    try:
        make_environment(HERE / "requirements" / ("dev.txt" if testing else "app.txt"))
        require(missing_packages(libraries_for(arguments)))
    except Missing as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 1
    if testing:
        os.chdir(HERE)
        return replace_by([PYTHON, "-m", "pytest", "-n", "auto", *arguments[1:]], {"QT_QPA_PLATFORM": "offscreen"})
    return replace_by([PYTHON, HERE / "briefbook.py", *(arguments or [SAMPLE])])


def replace_by(command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> int:
    """Become this command, so that it gets every signal itself; where that cannot be, wait for it."""
    words = [str(word) for word in command]
    environment = {**os.environ, **(environment or {})}
    sys.stdout.flush()
    if os.name == "posix":
        os.execve(words[0], words, environment)
    return subprocess.call(words, env=environment)


def libraries_for(arguments: Sequence[str]) -> Mapping[str, str]:
    """The system libraries that these arguments need. Raises Missing for a window without a display."""
    from briefbook import VERBS, has_display

    if not sys.platform.startswith("linux") or (arguments and arguments[0] in (*VERBS, "-h", "--help", "--version")):
        return {}
    if arguments[:1] == ["--test"] or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return QT_LIBRARIES
    if has_display():
        return {**QT_LIBRARIES, **WINDOW_LIBRARIES}
    if "--screenshot" in arguments:
        return QT_LIBRARIES
    book = arguments[0] if arguments else os.path.relpath(SAMPLE)
    raise Missing(
        "There is no display to open a window on. To make the book without one: "
        f'python3 run.py export "{book}" --to briefing.pdf'
    )


def missing_packages(libraries: Mapping[str, str]) -> list[str]:
    """The packages of those libraries that this machine cannot load."""
    return [package for library, package in libraries.items() if not can_load(library)]


def can_load(library: str) -> bool:
    """Whether the system finds this shared library, and all that it needs itself."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def require(packages: Sequence[str]) -> None:
    """See to it that these Debian packages are there: install them as root, else raise Missing with the command."""
    if not packages:
        return
    apt = shutil.which("apt-get")
    if apt is None:
        raise Missing(f"Briefbook needs these libraries (by their Debian names): {' '.join(packages)}")
    if os.geteuid() != 0:
        raise Missing(f"Please install what Briefbook needs: sudo apt-get install {' '.join(packages)}")
    print(f"Installing {' '.join(packages)}", file=sys.stderr, flush=True)
    run_silently([apt, "update", "-qq"])
    run_silently([apt, "install", "-qq", "--no-install-recommends", "--yes", *packages])


def make_environment(requirements: Path) -> None:
    """An environment of exactly these requirements in `.venv`; nothing is done if it is there already.

    Raises Missing if Python cannot make one, or if the packages cannot be had.
    """
    wanted = hashlib.sha256(requirements.read_bytes() + sys.version.encode()).hexdigest()
    stamp = VENV / f"made-from-{requirements.stem}"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    print("Setting Briefbook up in .venv; this is done once.", file=sys.stderr, flush=True)
    locked = ["--no-deps", "--require-hashes", "-r", str(requirements)]  # the lock is whole: nothing is left to resolve
    if uv := working_uv():
        run([uv, "venv", "--quiet", "--allow-existing", "--python", sys.executable, str(VENV)])
        run([uv, "pip", "install", "--quiet", "--python", str(PYTHON), *locked])
    else:
        if importlib.util.find_spec("ensurepip") is None:
            require([f"python3.{sys.version_info.minor}-venv"])
        run([sys.executable, "-m", "venv", str(VENV)])
        run([str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *locked])
    stamp.write_text(wanted)


def working_uv() -> str | None:
    """The path of uv, if there is one that runs."""
    uv = shutil.which("uv")
    if uv and subprocess.run([uv, "--version"], capture_output=True, check=False).returncode == 0:
        return uv
    return None


def run(command: Sequence[str]) -> None:
    """Run a command whose output tells the rest. Raises Missing if it fails."""
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode != 0:
        raise Missing(f"This did not work: {' '.join(command)}")


def run_silently(command: Sequence[str]) -> None:
    """Run a system command that asks nothing and is heard only if it fails. Raises Missing then."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=quiet, capture_output=True, check=False)
    if done.returncode != 0:
        sys.stderr.write(done.stdout.decode(errors="replace") + done.stderr.decode(errors="replace"))
        raise Missing(f"This did not work: {' '.join(command)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
