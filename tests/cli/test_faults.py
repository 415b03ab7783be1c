"""What goes wrong around mccheck: nothing is lost or half written, the exit code is right, and the message helps."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from io import BytesIO
from pathlib import Path

import pytest

from mccheck.edition.load import current_edition
from mccheck.run.batch import run
from mccheck.run.options import Options
from tests.cli.kit import BAD, GOOD, ROOT, mccheck
from tests.run.kit import CHECKS, TODAY, lay, offering
from tests.run.kit import GOOD as FIELDS

DAY = ("--as-of", "2026-05-04")
FORMATS = ("rich", "concise", "markdown", "html", "csv", "json", "sarif", "sarif-full", "junit", "github", "gitlab")


@pytest.mark.parametrize("output", ["json:/proc/mccheck.json", "html:/sys/kernel/page.html"])
def test_a_folder_that_takes_no_files(output: str) -> None:
    done = mccheck("validate", GOOD, *DAY, "--output", "concise", "--output", output)
    assert done.returncode == 2
    assert output.partition(":")[2] in done.stderr.decode()
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("format_", FORMATS)
def test_standard_output_that_is_full(format_: str) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "mccheck", "validate", BAD, *DAY, "--output", format_],
            cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False, timeout=60,
        )  # fmt: skip
    assert done.returncode == 2
    assert b"No space left" in done.stderr
    assert b"Traceback" not in done.stderr


def test_files_that_go_away_or_change_while_an_audit_runs(tmp_path: Path) -> None:
    folder = lay(tmp_path / "p", **{f"p{n}": offering(f"ID-{n}", *FIELDS) for n in range(4)})

    def meddle(done: int, _total: int) -> None:
        if done == 1:
            (folder / "p1.yaml").unlink()
            (folder / "p2.yaml").unlink()
            (folder / "p2.yaml").mkdir()
            (folder / "p3.yaml").write_text("proposal: [")

    options = Options(current_edition(), TODAY, CHECKS)
    report = run([str(folder)], options, BytesIO(), progress=meddle).report
    assert [Path(one.path).name for one in report.unread] == ["p1.yaml", "p2.yaml"]
    assert [Path(one.path).name for one in report.proposals] == ["p0.yaml", "p3.yaml"]
    assert not report.proposals[1].readable


def test_paths_that_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    for path in (tmp_path / "pipe.yaml", tmp_path / "loop.yaml", Path("/dev/zero")):
        done = mccheck("validate", str(path), GOOD, *DAY, "--output", "concise")
        assert done.returncode == 2
        assert path.name in done.stderr.decode()
        assert b"water-markets" in done.stdout


@pytest.mark.parametrize("format_", FORMATS)
def test_names_that_no_terminal_or_pipeline_should_see(tmp_path: Path, format_: str) -> None:
    name = os.fsencode(tmp_path) + b"/a\xff\x1b[31m\n::error::x,\xe2\x80\xae<u>=1.yaml"
    shutil.copy(ROOT / BAD, name)
    done = mccheck("validate", ".", *DAY, "--output", format_, cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    text = done.stdout.decode("utf-8", "strict")
    assert not {"\x1b", "\u202e"} & set(text)
    assert "\n::error::x" not in text
    assert "<u>" not in text or format_ not in ("html", "junit")
    if format_ in ("json", "sarif", "gitlab"):
        json.loads(text)


@pytest.mark.parametrize("format_", ["rich", "concise", "json"])
def test_a_bare_environment(format_: str) -> None:
    command = [sys.executable, "-m", "mccheck", "validate", BAD, *DAY, "--output", format_]
    env = {"PATH": os.environ["PATH"], "LC_ALL": "C", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "0"}
    bare = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, check=False, timeout=60)
    usual = mccheck("validate", BAD, *DAY, "--output", format_)
    assert (bare.returncode, bare.stderr) == (1, b"")
    if format_ == "json":
        assert bare.stdout == usual.stdout


@pytest.mark.parametrize(
    ("flag", "arguments"),
    [
        ("-O", ("validate", BAD, *DAY)),
        ("-O", ("--help",)),
        ("-OO", ("validate", BAD, *DAY)),
        ("-OO", ("explain", "graduate-level")),
    ],
)
def test_without_assertions_and_docstrings(flag: str, arguments: tuple[str, ...]) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, flag, "-m", "mccheck", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, check=False, timeout=60)
    usual = mccheck(*arguments)
    assert (done.returncode, done.stderr) == (usual.returncode, usual.stderr)
    assert done.stdout == usual.stdout


_WATCHED = """
import os, sys
written = []
def note(event, args):
    if event == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        written.append(args[0])
    elif event in ("os.mkdir", "os.rename", "os.remove", "os.chmod", "shutil.copyfile", "socket.connect"):
        written.append((event, args))
sys.addaudithook(note)
from mccheck.cli.main import main
try:
    main()
except SystemExit:
    sys.stderr.write(repr(written))
"""


def test_nothing_is_written_that_was_not_asked_for() -> None:
    """So installed packages, and a home, may be read-only."""
    command = [sys.executable, "-B", "-c", _WATCHED, "validate", BAD, GOOD, *DAY]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, check=True, timeout=60)
    assert done.stderr == b"[]"


def _unmeasured() -> dict[str, str]:
    """The environment without what makes coverage.py follow a new process: interrupted, it has words of its own."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COV")}


def test_ctrl_c_in_the_middle_of_an_audit(tmp_path: Path) -> None:
    folder = tmp_path / "proposals"
    folder.mkdir()
    text = (ROOT / GOOD).read_text()
    for number in range(3000):
        (folder / f"p{number}.yaml").write_text(text)
    (tmp_path / "out.json").write_text("the old one")
    process = subprocess.Popen(
        [sys.executable, "-m", "mccheck", "validate", "proposals", *DAY, "--output", "json:out.json"],
        cwd=tmp_path, env={**_unmeasured(), "PYTHONPATH": str(ROOT)}, start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while not children.read_text():  # the workers have been started
        time.sleep(0.05)
    time.sleep(0.5)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: the workers get it too
    _, stderr = process.communicate(timeout=30)
    assert (process.returncode, stderr) == (130, b"mccheck: interrupted\n")
    assert (tmp_path / "out.json").read_text() == "the old one"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.json", "proposals"]
    with pytest.raises(ProcessLookupError):  # no worker is left
        os.killpg(process.pid, 0)


_BROKEN = """
import sys
import mccheck.run.batch
def run(*arguments, **options):
    held = "what a file " "holds"
    raise ValueError("a fault\\x1b[2J of mccheck's own")
mccheck.run.batch.run = run
sys.argv = ["mccheck", "validate", "-"]
"""


def _broken(ending: str, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", _BROKEN + ending]
    return subprocess.run(command, input="", capture_output=True, text=True, env=os.environ | variables, check=False)


@pytest.mark.parametrize("asked", [False, True])
def test_a_fault_of_its_own(*, asked: bool) -> None:
    done = _broken("from mccheck.cli.main import main; main()", **({"MCCHECK_TRACEBACK": "1"} if asked else {}))
    assert done.returncode == 2
    said = "mccheck: something in mccheck itself went wrong (ValueError: a fault\\x1b[2J of mccheck's own).\n"
    assert done.stderr.startswith(said)
    assert done.stderr.removeprefix(said).startswith("Traceback" if asked else "Please report it, with what MCCHECK_")
    assert "what a file holds" not in done.stderr
    assert "\x1b" not in done.stderr


def test_a_fault_that_nothing_else_catches_shows_no_values() -> None:
    done = _broken(
        "import mccheck.cli.exit as e; e.status = lambda work: work(); from mccheck.cli.app import app; app()"
    )
    assert "ValueError" in done.stderr
    assert "what a file holds" not in done.stderr
