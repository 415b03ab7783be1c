from collections import Counter
from dataclasses import dataclass

import pytest

from mccheck.render.clean import clean
from mccheck.render.github import render
from mccheck.render.look import Look
from mccheck.report.model import Outcome, Report
from mccheck.report.tally import tally
from tests.render.sample import HOSTILE, everything, evil, nothing, real


@dataclass(frozen=True)
class Command:
    level: str
    properties: dict[str, str]
    message: str


def _read(line: str) -> Command:
    """Read a command as GitHub's runner does (actions/runner, ActionCommand.TryParseV2)."""
    head, message = line.removeprefix("::").split("::", 1)
    level, listed = head.split(" ", 1)
    pairs = [pair.split("=", 1) for pair in listed.split(",")]
    return Command(level, {name: _unescaped(value, "%3A:", "%2C,") for name, value in pairs}, _unescaped(message))


def _unescaped(text: str, *more: str) -> str:
    for escape in ("%0D\r", "%0A\n", *more, "%25%"):
        text = text.replace(escape[:3], escape[3])
    return text


def _commands(report: Report, threshold: Outcome | None = None) -> list[Command]:
    lines = "".join(render(report, Look(threshold=threshold))).split("\n")
    assert lines.pop() == ""
    assert [line for line in lines if not line.startswith(("::error ", "::warning ", "::notice "))] == []
    return [_read(line) for line in lines]


def _saying(commands: list[Command], words: str) -> Command:
    (found,) = [command for command in commands if words in command.message]
    return found


def test_a_fault() -> None:
    place = {"file": "proposals/a.yaml", "line": "12", "endLine": "12", "col": "5", "endColumn": "9"}
    assert _saying(_commands(everything()), "No ANU staff") == Command(
        "error",
        place | {"title": "anu-teaching-staff (clause 4.2)"},
        "No ANU staff (clause 4.2). Mend it. [new]",
    )


@pytest.mark.parametrize(
    ("words", "level"),
    {
        "It could not run": "error",
        "One name": "warning",
        "Does it lead": "notice",
        "Exempted: The level is low (clause 4.2). Mend it. [E-1, until 31 Mar 2027] [still open]": "notice",
        "Exempted: Is it short (definition D1)? Mend it. [E-7]": "notice",
        "gone.yaml could not be read: There is no such file.": "error",
        "The edition is overdue. Look for a newer one.": "notice",
        "E-9 covers nothing.": "notice",
        "3 findings exempted. Since the audit of 1 Sep 2026:": "notice",
    }.items(),
)
def test_the_level_of_a_command(words: str, level: str) -> None:
    assert _saying(_commands(everything()), words).level == level


def test_a_place_on_several_lines_has_no_columns() -> None:
    properties = _saying(_commands(everything()), "A quote is not closed").properties
    assert properties == {"file": "new: ones/caf\\udce9 #1.yaml", "line": "3", "endLine": "5", "title": "yaml"}


def test_a_finding_without_a_place_is_at_its_proposal() -> None:
    properties = _saying(_commands(everything()), "It could not run").properties
    assert properties == {"file": "proposals/a.yaml", "line": "1", "title": "credit-recognition (clause 12.2)"}


def test_quiet_shows_what_counts() -> None:
    commands = _commands(everything(), Outcome.FAIL)
    assert {command.level for command in commands} == {"error"}
    assert len(commands) == 4


def test_nothing_to_say() -> None:
    assert _commands(nothing()) == []


@pytest.mark.parametrize("report", [everything(), real()], ids=["by hand", "samples"])
def test_the_counts_are_those_of_the_tally(report: Report) -> None:
    commands = [command for command in _commands(report) if command.properties.get("file", "e.yaml") != "e.yaml"]
    levels = Counter(command.level for command in commands)
    found = tally(report.proposals)
    assert levels["error"] == found.faults + found.errors
    assert levels["warning"] == found.warnings
    assert levels["notice"] == found.questions + found.exempted


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_makes_a_command_or_changes_one(text: str) -> None:
    commands, plain = _commands(evil(text)), _commands(evil("plain"))
    assert [command.level for command in commands] == [command.level for command in plain]
    for command, other in zip(commands, plain, strict=True):
        assert list(command.properties) == list(other.properties)
        assert command.properties.get("file", clean(text)) == clean(text)
        assert command.properties.get("line", "2") == "2"
