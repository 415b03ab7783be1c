"""`mccheck fix` as people run it."""

from pathlib import Path

import pytest

from tests.cli.kit import mccheck

BEFORE = """\
schema_version: 1
proposal: {action: introdution}  # a slip
micro_credential:
  id: A
  title: This Course
"""
AFTER = BEFORE.replace("introdution", "introduction")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.yaml").write_text(BEFORE)
    (tmp_path / "other.yaml").write_text("jobs: {}\n")
    return tmp_path


def test_it_mends_and_says_so(folder: Path) -> None:
    (folder / "a.yaml").chmod(0o640)
    done = mccheck("fix", ".", cwd=folder)
    assert (done.returncode, done.stdout) == (
        0,
        b"a.yaml:2: `introdution` is written as introduction. [misspellings]\n",
    )
    assert done.stderr == b"mccheck: 1 repair made.\n"
    assert (folder / "a.yaml").read_text() == AFTER
    assert (folder / "a.yaml").stat().st_mode & 0o777 == 0o640
    again = mccheck("fix", ".", cwd=folder)
    assert (again.returncode, again.stdout, again.stderr) == (0, b"", b"mccheck: there is nothing to mend.\n")


def test_wording_only_when_asked_for(folder: Path) -> None:
    mccheck("fix", "a.yaml", "--unsafe", cwd=folder)
    assert (folder / "a.yaml").read_text() == AFTER.replace("This Course", "This Micro-credential")


def test_check_changes_nothing(folder: Path) -> None:
    done = mccheck("fix", ".", "--check", cwd=folder)
    assert (done.returncode, done.stderr) == (1, b"mccheck: 1 repair could be made.\n")
    assert (folder / "a.yaml").read_text() == BEFORE
    (folder / "a.yaml").write_text(AFTER)
    assert mccheck("fix", ".", "--check", cwd=folder).returncode == 0


def test_diff_changes_nothing(folder: Path) -> None:
    done = mccheck("fix", ".", "--diff", cwd=folder)
    assert done.returncode == 0
    assert done.stdout.decode().split("\n")[:2] == ["--- a.yaml", "+++ a.yaml, mended"]
    assert b"-proposal: {action: introdution}  # a slip\n+proposal: {action: introduction}  # a slip\n" in done.stdout
    assert (folder / "a.yaml").read_text() == BEFORE


def test_never_through_a_symbolic_link(folder: Path) -> None:
    (folder / "link.yaml").symlink_to("a.yaml")
    done = mccheck("fix", "link.yaml", cwd=folder)
    assert done.returncode == 2
    assert b"link.yaml is a symbolic link" in done.stderr
    assert (folder / "a.yaml").read_text() == BEFORE


def test_what_cannot_be_read_does_not_stop_the_others(folder: Path) -> None:
    done = mccheck("fix", "missing.yaml", "a.yaml", cwd=folder)
    assert done.returncode == 2
    assert done.stderr.startswith(b"mccheck: missing.yaml: There is no such file or folder.\n")
    assert (folder / "a.yaml").read_text() == AFTER


def test_standard_input(folder: Path) -> None:
    assert mccheck("fix", "-", cwd=folder).returncode == 2
