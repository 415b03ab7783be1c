"""What another edition would change."""

from dataclasses import replace
from pathlib import Path

import pytest

from mccheck.edition.load import current_edition
from mccheck.edition.model import Edition
from mccheck.report.compare import clause_changes, differences
from mccheck.report.model import Outcome, Report
from tests.run.kit import checked, lay, offering

NOW = current_edition()


def _compared(tmp_path: Path, other: Edition) -> Report:
    folder = lay(
        tmp_path / "repository",
        a=offering("A", "title: A", "level: graduate", "co_taught_with: [{course: COMP4500}]"),
        b=offering("B", "title: B", "level: graduate", "co_taught_with: [{course: COMP2100}]"),
        c=offering("C", "title: C", "level: graduate", "co_taught_with: []"),
    )
    one, two = (checked(folder, checks=edition.checks, edition=edition) for edition in (NOW, other))
    return replace(one, compared=two)


def _changes(report: Report) -> list[tuple[str, str, int, int]]:
    return [(one.number, one.text, one.worse, one.better) for one in clause_changes(report)]


def test_alike(tmp_path: Path) -> None:
    report = _compared(tmp_path, replace(NOW, version=4))
    assert (list(differences(report)), _changes(report)) == ([], [])


def test_nothing_to_compare_with(tmp_path: Path) -> None:
    report = replace(_compared(tmp_path, NOW), compared=None)
    assert (list(differences(report)), _changes(report)) == ([], [])


def test_a_stricter_number(tmp_path: Path) -> None:
    other = replace(NOW, thresholds=replace(NOW.thresholds, undergraduate_levels=(1, 2, 3, 4)))
    report = _compared(tmp_path, other)
    assert [
        (one.proposal.id, one.check, one.before, one.after, one.worse, one.message) for one in differences(report)
    ] == [
        (
            "A",
            "undergraduate-co-teaching",
            Outcome.WARNING,
            Outcome.FAIL,
            True,
            (
                "Co-taught with COMP4500, a 4000-level course. Micro-credentials cannot be co-taught with 1000- to "
                "4000-level courses."
            ),
        )
    ]
    assert _changes(report) == [("11", "", 1, 0)]


def test_a_clause_that_goes(tmp_path: Path) -> None:
    other = replace(NOW, clauses=tuple(clause for clause in NOW.clauses if clause.number != "11"))
    report = _compared(tmp_path, other)
    assert [(one.proposal.id, one.before, one.after) for one in differences(report)] == [
        ("A", Outcome.WARNING, None),
        ("B", Outcome.FAIL, None),
        ("C", Outcome.PASS, None),
    ]
    assert _changes(report) == [("11", "removed", 0, 2)]


@pytest.mark.parametrize(("change", "text"), [({"number": "16"}, "added"), ({"title": "Other"}, "reworded")])
def test_text(tmp_path: Path, change: dict[str, str], text: str) -> None:
    last = replace(NOW.clauses[-1], **change)
    kept = NOW.clauses if "number" in change else NOW.clauses[:-1]
    report = _compared(tmp_path, replace(NOW, clauses=(*kept, last)))
    assert _changes(report) == [(last.number, text, 0, 0)]
