"""Set Briefbook up in this checkout and start it: `python3 run.py`, or `python3 run.py --test` for the tests."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def main(arguments: list[str]) -> int:
    """Make the environment if it is not there yet, then run what was asked for."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the whole point is to be started by an older one
        print("Briefbook needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".", file=sys.stderr)
        return 1
    testing = arguments[:1] == ["--test"]
    make_environment(HERE / "requirements" / ("dev.txt" if testing else "app.txt"))
    if testing:
        command = [str(PYTHON), "-m", "pytest", "-n", "auto", *arguments[1:]]
        return subprocess.call(command, cwd=HERE, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return subprocess.call([str(PYTHON), str(HERE / "briefbook.py"), *arguments])


def make_environment(requirements: Path) -> None:
    """An environment of exactly these requirements in `.venv`; nothing is done if it is there already."""
    wanted = hashlib.sha256(requirements.read_bytes() + sys.version.encode()).hexdigest()
    stamp = VENV / f"made-from-{requirements.stem}"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    if uv := shutil.which("uv"):
        subprocess.check_call([uv, "venv", "--quiet", "--allow-existing", "--python", sys.executable, str(VENV)])
        subprocess.check_call(
            [uv, "pip", "install", "--quiet", "--python", str(PYTHON), "--require-hashes", "-r", str(requirements)]
        )
    else:
        subprocess.check_call([sys.executable, "-m", "venv", str(VENV)])
        pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.check_call([*pip, "--require-hashes", "-r", str(requirements)])
    stamp.write_text(wanted)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
