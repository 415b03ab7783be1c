"""`mccheck new` at a terminal: it asks for what it needs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.kit import ROOT

pty = pytest.importorskip("pty", reason="there are no pseudo-terminals on this system")


def _at_a_terminal(folder: Path, *args: str, answers: str) -> tuple[int, str]:
    """Run mccheck with a terminal for its input; return the exit code and what it wrote to standard error."""
    ours, theirs = pty.openpty()
    try:
        process = subprocess.Popen(
            [sys.executable, "-m", "mccheck", *args],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdin=theirs,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        os.write(ours, answers.encode())
        _, said = process.communicate(timeout=60)
        return process.returncode, said
    finally:
        os.close(ours)
        os.close(theirs)


def test_it_asks_for_what_it_needs(tmp_path: Path) -> None:
    code, said = _at_a_terminal(tmp_path, "new", "water.yaml", answers="\nWater Markets\nCollege of Law\n")
    assert code == 0
    assert [question in said for question in ("Its id [WATER]", "Its title", "The college that proposes it")] == [
        True
    ] * 3
    text = (tmp_path / "water.yaml").read_text()
    assert "  id: WATER\n" in text
    assert "  title: Water Markets\n" in text
    assert "  college: College of Law\n" in text


def test_what_is_given_is_not_asked_for(tmp_path: Path) -> None:
    code, said = _at_a_terminal(tmp_path, "new", "w.yaml", "--id", "W", "--title", "T", "--college", "C", answers="")
    assert (code, "[" in said) == (0, False)


def test_nothing_is_asked_where_there_is_nobody_to_answer(tmp_path: Path) -> None:
    code, said = _at_a_terminal(tmp_path, "new", "w.yaml", "--no-input", answers="")
    assert (code, "Its title" in said) == (0, False)
