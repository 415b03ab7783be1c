"""What is new, still open or resolved since the last audit, whatever has moved about in the files."""

from pathlib import Path

import pytest

from mccheck.report.model import Outcome, Report
from mccheck.report.since import since
from tests.run.kit import GOOD, checked, lay, offering

LOW = "level: undergraduate"
WORD = "description: This course is short."


def _audits(tmp_path: Path, before: dict[str, str], now: dict[str, str], **options: object) -> Report:
    """Return the report of files as they are now, held against that of the same folder as it was before."""
    folder = lay(tmp_path / "repository", **before)
    earlier = checked(folder)
    for file in folder.iterdir():
        file.unlink()
    return since(checked(lay(folder, **now), **options), earlier)


def _said(report: Report) -> dict[str, list[str]]:
    """Return for each proposal its movement, then its findings with their standing."""
    return {
        one.id or Path(one.path).name: [
            str(one.movement),
            *(
                f"{check} {finding.standing}"
                for check, finding in one.findings(Outcome.REVIEW, Outcome.WARNING, Outcome.FAIL, Outcome.ERROR)
            ),
            *(f"{check} {finding.standing}" for check, finding in one.resolved),
        ]
        for one in report.proposals
    }


A = {"a": offering("A", *GOOD)}
A_LOW = {"a": offering("A", "title: Water", LOW)}
CASES = {
    "nothing changed": (A_LOW, A_LOW, {"A": ["unchanged", "graduate-level still open"]}),
    "a new proposal": ({}, A_LOW, {"A": ["new", "graduate-level new"]}),
    "a fault mended": (A_LOW, A, {"A": ["changed", "graduate-level resolved"]}),
    "a fault made": (A, A_LOW, {"A": ["changed", "graduate-level new"]}),
    "lines moved": (
        A_LOW,
        {"a": f"# a note\n\n{A_LOW['a']}"},
        {"A": ["unchanged", "graduate-level still open"]},
    ),
    "fields in another order": (
        A_LOW,
        {"a": offering("A", LOW, "title: Water")},
        {"A": ["unchanged", "graduate-level still open"]},
    ),
    "another field changed": (
        A_LOW,
        {"a": offering("A", "title: Soil", LOW)},
        {"A": ["changed", "graduate-level still open"]},
    ),
    "another wrong value": (
        A_LOW,
        {"a": offering("A", "title: Water", "level: vocational")},
        {"A": ["changed", "graduate-level new", "graduate-level resolved"]},
    ),
    "file renamed": (A_LOW, {"b": A_LOW["a"]}, {"A": ["unchanged", "graduate-level still open"]}),
    "another proposal in the same file": (A_LOW, {"a": offering("B", *GOOD)}, {"B": ["new"]}),
    "two alike stay two": (
        {"a": offering("A", *GOOD, "description: This course is short. The course is good.")},
        {"a": offering("A", *GOOD, "description: This course is short. The course is good.", "duration: x")},
        {"A": ["changed", "terminology still open", "terminology still open"]},
    ),
    "cannot be read any more": (
        A_LOW,
        {"a": "proposal: [\n"},
        {"a.yaml": ["changed", "yaml new"]},
    ),
    "can be read again": (
        {"a": "proposal: [\n"},
        A_LOW,
        {"A": ["changed", "graduate-level new", "yaml resolved"]},
    ),
    "an introduction and its modification": (
        {"a": offering("A", *GOOD)},
        {"a": offering("A", *GOOD), "b": offering("A", *GOOD, action="modification")},
        {"A": ["new"]},
    ),
}


@pytest.mark.parametrize(("before", "now", "said"), CASES.values(), ids=CASES)
def test_since(before: dict[str, str], now: dict[str, str], said: dict[str, list[str]], tmp_path: Path) -> None:
    assert _said(_audits(tmp_path, before, now)) == said


def test_a_proposal_that_is_gone_is_withdrawn_and_nothing_of_it_is_resolved(tmp_path: Path) -> None:
    report = _audits(tmp_path, {**A_LOW, "b": offering("B", *GOOD)}, {"b": offering("B", *GOOD)})
    assert [(one.id, one.title) for one in report.since.withdrawn] == [("A", "Water")]
    assert _said(report) == {"B": ["unchanged"]}


def test_nothing_is_resolved_by_not_looking(tmp_path: Path) -> None:
    report = _audits(tmp_path, A_LOW, A, checks=("terminology",))
    assert _said(report) == {"A": ["changed"]}


def test_it_says_what_it_was_held_against(tmp_path: Path) -> None:
    report = _audits(tmp_path, A, A)
    assert (report.since.as_of, report.since.meeting) == (report.as_of, None)


def test_a_material_is_part_of_the_proposal(tmp_path: Path) -> None:
    text = offering("A", *GOOD, "published_materials: [{kind: brochure, path: a.md}]")
    folder = lay(tmp_path / "repository", a=text)
    (folder / "a.md").write_text("Water")
    earlier = checked(folder)
    (folder / "a.md").write_text("Soil")
    assert _said(since(checked(folder), earlier)) == {"A": ["changed"]}
