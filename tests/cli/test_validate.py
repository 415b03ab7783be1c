import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mccheck.render.table import FORMATS
from tests.cli.kit import BAD, GOOD, ROOT, mccheck

DAY = ("--as-of", "2025-06-02")


def test_a_compliant_proposal_ends_in_0() -> None:
    done = mccheck("validate", GOOD, *DAY)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "✓ Complies: 1 question for the committee.\n" in done.stdout.decode()


def test_concise_names_place_outcome_check_and_message() -> None:
    done = mccheck("validate", BAD, *DAY, "--output", "concise", "--select", "11")
    assert done.returncode == 1
    assert done.stdout.decode() == (
        f"{BAD}:94:16: fail undergraduate-co-teaching: Co-taught with LAWS2250, a 2000-level course. Micro-credentials "
        "cannot be co-taught with 1000- to 3000-level courses (clause 11). Remove it, or teach the class separately.\n"
    )


EXIT_CODES = {
    "findings": (["validate", BAD], 1),
    "findings, all ignored": (["validate", BAD, "--ignore", "undergraduate-co-teaching"], 0),
    "a question is no failure": (["validate", GOOD], 0),
    "unless asked for": (["validate", GOOD, "--fail-on", "review"], 1),
    "no warnings": (["validate", GOOD, "--fail-on", "warning"], 0),
    "a notice of the run is no warning of a proposal": (
        ["validate", GOOD, "--fail-on", "warning", "--as-of", "2026-05-01"],
        0,
    ),
    "the format does not matter": (["validate", BAD, "--output", "json"], 1),
    "a missing path beats findings": (["validate", BAD, "nowhere.yaml"], 2),
    "a folder without proposals": (["validate", "docs/pictures"], 2),
    "an unknown check": (["validate", GOOD, "--select", "gradute-level"], 2),
    "an unknown format": (["validate", GOOD, "--output", "pdf"], 2),
    "an unknown option": (["validate", GOOD, "--fast"], 2),
    "no path": (["validate"], 2),
    "no such day": (["validate", GOOD, "--as-of", "2025-02-30"], 2),
    "an unknown command": (["valdate"], 2),
    "help": (["validate", "--help"], 0),
}


@pytest.mark.parametrize(("args", "code"), EXIT_CODES.values(), ids=EXIT_CODES)
def test_exit_codes(args: list[str], code: int) -> None:
    done = mccheck(*args, *(() if "--as-of" in args or "help" in args[-1] or args[0] != "validate" else DAY))
    assert done.returncode == code, done
    assert b"Traceback" not in done.stderr


UNUSABLE = {
    "nowhere.yaml": "mccheck: nowhere.yaml: There is no such file or folder.\n",
    "docs/pictures": "mccheck: there are no proposals below the folders given.\n",
    "/dev/null": "It is neither a file nor a folder; use - to read standard input.\n",
}


@pytest.mark.parametrize(("path", "message"), UNUSABLE.items(), ids=UNUSABLE)
def test_an_unusable_path_says_so_on_standard_error(path: str, message: str) -> None:
    done = mccheck("validate", path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().endswith(message)


MESSAGES = {
    ("--select", "gradute-level"): "There is no check or clause named 'gradute-level'. Did you mean graduate-level?",
    (
        "--output",
        "pdf",
    ): f"There is no output format named 'pdf'; there are {', '.join(FORMATS)}.",
    ("--as-of", "today"): "--as-of takes a day written as year-month-day, such as 2025-02-21, not 'today'.",
    ("--select", "8", "--ignore", "8"): "No check is left to run: what is ignored is all that is selected.",
}


@pytest.mark.parametrize(("args", "message"), MESSAGES.items())
def test_wrong_usage_is_explained(args: tuple[str, ...], message: str) -> None:
    done = mccheck("validate", GOOD, *args)
    assert (done.returncode, done.stderr.decode()) == (2, f"mccheck: {message}\n")


BAD_INPUT = {
    "empty": (b"", 1, "The file is empty."),
    "comments only": (b"# soon\n", 1, "The file holds only comments."),
    "binary": (b"%PDF-1.7\n\0\xff\xfe", 1, "This is not a text file."),
    "not UTF-8": ("title: Café\n".encode("latin-1"), 1, "The file is not UTF-8 text: the byte 0xe9 stands here."),
    "a list": (b"- a\n- b\n", 1, "The file must be a set of fields; found a list."),
    "a word": (b"hello\n", 1, "The file must be a set of fields; found the text 'hello'."),
    "half a proposal": (b"schema_version: 1\nproposal: {action: introduction}\n", 1, "The file has neither"),
    "a list where a map belongs": (
        b"proposal: [a]\nmicro_credential: [b]\n",
        1,
        "must be a set of fields; found a list.",
    ),
    "ten megabytes": (b"# " + b"x" * 10_000_000, 1, "The file is larger than 1,048,576 bytes, and was not read."),
    "broken": (b"title: [a\n", 1, "is not closed"),
    "deep": (b"[" * 100_000, 1, "deep within each other"),
    "an alias bomb": (
        b"a: &a [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(b"%c: &%c [%s]\n" % (98 + n, 98 + n, b",".join([b"*%c" % (97 + n)] * 9)) for n in range(9)),
        1,
        "aliases",
    ),
}


@pytest.mark.parametrize(("data", "code", "message"), BAD_INPUT.values(), ids=BAD_INPUT)
@pytest.mark.parametrize("output", ["rich", "concise", "json"])
def test_bad_input_is_a_finding(data: bytes, code: int, message: str, output: str, tmp_path: Path) -> None:
    (tmp_path / "p.yaml").write_bytes(data)
    done = mccheck("validate", "p.yaml", "--output", output, cwd=tmp_path, COLUMNS="200")
    assert done.returncode == code
    assert message in done.stdout.decode()
    assert done.stderr == b""


def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text("schema_version: 1\n")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    done = mccheck("validate", "p.yaml", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (2, b"mccheck: p.yaml: There is no permission to read it.\n")


def test_standard_input() -> None:
    done = mccheck("validate", "-", *DAY, "--output", "concise", stdin=(ROOT / BAD).read_bytes())
    assert done.returncode == 1
    assert b"<stdin>:94:16: fail undergraduate-co-teaching: " in done.stdout


def test_json_is_the_whole_report_and_ascii() -> None:
    done = mccheck("validate", BAD, *DAY, "--output", "json")
    report = json.loads(done.stdout.decode("ascii"))
    assert report["format"] == "mccheck-report/1"
    assert report["outcome"] == "fail"
    assert len(report["proposals"][0]["results"]) == 31


def test_two_runs_are_alike() -> None:
    first, second = (mccheck("validate", "sample-proposals", *DAY, "--output", "json", PYTHONHASHSEED=s) for s in "12")
    assert first.stdout == second.stdout


def test_files_that_hold_no_proposal_are_passed_over_with_a_word(tmp_path: Path) -> None:
    (tmp_path / "p.yaml").write_bytes((ROOT / GOOD).read_bytes())
    (tmp_path / "mkdocs.yaml").write_text("site_name: x\n")
    done = mccheck("validate", ".", *DAY, "--output", "concise", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stderr.decode() == (
        "mccheck: passed over, as holding no proposal: mkdocs.yaml. Name a file itself to check it all the same.\n"
    )
    assert mccheck("validate", "mkdocs.yaml", cwd=tmp_path).returncode == 1


def test_quiet_shows_only_what_fails() -> None:
    assert mccheck("validate", GOOD, *DAY, "--quiet").stdout == b""
    shown = mccheck("validate", BAD, GOOD, *DAY, "--quiet").stdout.decode()
    assert "undergraduate-co-teaching" in shown
    assert "intellectual-leadership" not in shown


def test_a_closed_pipe_is_no_finding() -> None:
    command = f"{sys.executable} -m mccheck validate {GOOD} {GOOD} --as-of 2025-06-02; echo $? >&2"
    done = subprocess.run(
        ["bash", "-c", f"({command}) | true"], cwd=ROOT, capture_output=True, check=False, timeout=60, text=True
    )
    assert done.stderr == "0\n"


def test_an_ascii_terminal() -> None:
    done = mccheck("validate", "sample-proposals/compliant/", *DAY, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert done.stdout.isascii()
    assert b"+ pass" in done.stdout


def test_ctrl_c_ends_in_130() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "mccheck", "validate", "-"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    assert (process.returncode, stderr) == (130, b"mccheck: interrupted\n")


COLORS = {
    "a pipe": ([], {}, False),
    "FORCE_COLOR": ([], {"FORCE_COLOR": "1"}, True),
    "NO_COLOR beats FORCE_COLOR": ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    "--color beats NO_COLOR": (["--color", "always"], {"NO_COLOR": "1"}, True),
    "--color never": (["--color", "never"], {"FORCE_COLOR": "1"}, False),
    "GITHUB_ACTIONS changes nothing": ([], {"GITHUB_ACTIONS": "true"}, False),
}


@pytest.mark.parametrize(("args", "env", "colored"), COLORS.values(), ids=COLORS)
def test_color(args: list[str], env: dict[str, str], colored: bool) -> None:
    assert (b"\x1b[" in mccheck("validate", GOOD, *DAY, *args, **env).stdout) is colored


@pytest.mark.parametrize("args", [["--help"], ["validate", "--help"], ["nonsense"]])
def test_help_and_usage_have_no_escapes(args: list[str]) -> None:
    done = mccheck(*args, NO_COLOR="1", FORCE_COLOR="1", GITHUB_ACTIONS="true")
    assert b"\x1b" not in done.stdout + done.stderr


def test_a_terminal_gets_color() -> None:
    main, other = pty.openpty()
    done = subprocess.Popen(
        [sys.executable, "-m", "mccheck", "validate", GOOD, *DAY],
        cwd=ROOT,
        stdout=other,
        env={**os.environ, "TERM": "xterm-256color"},
    )
    os.close(other)
    shown = b""
    while True:
        try:
            shown += os.read(main, 65536)
        except OSError:
            break
    assert done.wait(timeout=30) == 0
    assert b"\x1b[32m" in shown


def test_a_hostile_file_cannot_reach_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "\x1b]0;own\x07.yaml").write_text(
        'schema_version: 1\nproposal: {action: "\\e[31m[/bold]"}\nmicro_credential:\n'
        '  id: "\\u202Eevil"\n  title: "[bold]x[/] \\e]8;;http://x\\a"\n  level: "[/red]"\n  "\\e[2J": 1\n'
    )
    for output in ("rich", "concise"):
        done = mccheck("validate", ".", "--output", output, "--color", "never", cwd=tmp_path)
        assert done.returncode == 1
        assert not {*done.stdout.decode()} & {*"\x1b\x07\u202e"}
    assert b"\x1b]" not in mccheck("validate", ".", "--color", "always", cwd=tmp_path).stdout


def test_a_name_that_is_not_utf_8(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/caf\xe9.yaml", "wb") as file:
        file.write(b"schema_version: 2\n")
    for output in ("rich", "concise", "json"):
        done = mccheck("validate", ".", "--output", output, cwd=tmp_path)
        assert done.returncode == 1
        assert b"caf\\udce9.yaml" in done.stdout
