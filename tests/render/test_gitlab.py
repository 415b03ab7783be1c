import json
from collections import Counter
from typing import Any

import pytest

from mccheck.render.clean import clean
from mccheck.render.gitlab import render
from mccheck.render.look import Look
from mccheck.report.model import Report
from mccheck.report.tally import tally
from tests.render.sample import HOSTILE, everything, evil, nothing, real


def _issues(report: Report) -> list[dict[str, Any]]:
    found = json.loads("".join(render(report, Look())))
    assert isinstance(found, list)
    return found


def _saying(words: str) -> dict[str, Any]:
    (found,) = [issue for issue in _issues(everything()) if words in issue["description"]]
    return found


def test_a_fault() -> None:
    assert _saying("No ANU staff") == {
        "description": "No ANU staff (clause 4.2). Mend it. [new]",
        "check_name": "anu-teaching-staff",
        "fingerprint": "f12",
        "severity": "major",
        "location": {"path": "proposals/a.yaml", "lines": {"begin": 12}},
    }


@pytest.mark.parametrize(
    ("words", "severity"),
    {
        "It could not run": "major",
        "One name": "minor",
        "Does it lead": "info",
        "Exempted: The level is low (clause 4.2). Mend it. [E-1, until 31 Mar 2027] [still open]": "info",
        "A quote is not closed": "blocker",
        "Could not be read: There is no such file.": "blocker",
        "E-9 covers nothing": "info",
    }.items(),
)
def test_severity(words: str, severity: str) -> None:
    assert _saying(words)["severity"] == severity


def test_a_notice_that_is_about_no_file_has_no_place_here() -> None:
    assert not [issue for issue in _issues(everything()) if "overdue" in issue["description"]]


def test_nothing_to_say() -> None:
    assert _issues(nothing()) == []


@pytest.mark.parametrize("report", [everything(), evil("x"), real()], ids=["by hand", "alike", "samples"])
def test_no_two_share_a_fingerprint(report: Report) -> None:
    counts = Counter(issue["fingerprint"] for issue in _issues(report))
    assert counts
    assert max(counts.values()) == 1
    assert "" not in counts


@pytest.mark.parametrize("report", [everything(), real()], ids=["by hand", "samples"])
def test_the_counts_are_those_of_the_tally(report: Report) -> None:
    issues = [issue for issue in _issues(report) if issue["check_name"] not in ("unread", "exemption-register")]
    severities = Counter(issue["severity"] for issue in issues)
    found = tally(report.proposals)
    assert severities["major"] + severities["blocker"] == found.faults + found.errors
    assert severities["minor"] == found.warnings
    assert severities["info"] == found.questions + found.exempted
    assert len([issue for issue in issues if issue["description"].startswith("Exempted: ")]) == found.exempted


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_makes_an_issue_or_changes_one(text: str) -> None:
    issues, plain = _issues(evil(text)), _issues(evil("plain"))
    assert [issue["severity"] for issue in issues] == [issue["severity"] for issue in plain]
    assert all(issue["location"]["path"] == clean(text) for issue in issues)
    assert all(clean(issue["description"]) == issue["description"] for issue in issues)
