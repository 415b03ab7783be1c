"""Reports that are made at once where there are few, and when they are asked for where there are many."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from mccheck.edition.load import current_edition
from mccheck.report import spool
from mccheck.report.model import Finding, Outcome, ProposalReport, Report, Result
from mccheck.report.reports import each, effective
from tests.run.kit import TODAY


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take four reports for many, where the program takes thousands."""
    monkeypatch.setattr(spool, "MOST", 3)


def _reports(*outcomes: Outcome) -> list[ProposalReport]:
    return [
        ProposalReport(f"{n}.yaml", 1, 1, "", "", "", "", "", (Result("terminology", (Finding(outcome, "So.", ()),)),))
        for n, outcome in enumerate(outcomes)
    ]


class _Change:
    """Gives each report its position as an id, and counts how often it did."""

    def __init__(self) -> None:
        self.made: list[int] = []

    def __call__(self, position: int, report: ProposalReport) -> ProposalReport:
        self.made.append(position)
        return replace(report, id=f"P{position}")


def _ids(reports: Sequence[ProposalReport]) -> list[str]:
    return [report.id for report in reports]


def test_few_are_made_at_once() -> None:
    change = _Change()
    found = each(_reports(Outcome.PASS, Outcome.FAIL), change)
    assert change.made == [0, 1]
    assert _ids(found) == ["P0", "P1"]
    assert list(effective(found)) == [Outcome.PASS, Outcome.FAIL]


def test_many_are_made_when_they_are_asked_for() -> None:
    change = _Change()
    found = each(_reports(*[Outcome.PASS] * 5), change)
    assert change.made == []
    assert (found[-1].id, _ids(found[1:3]), len(found), next(iter(found)).id) == ("P4", ["P1", "P2"], 5, "P0")
    assert change.made == [4, 1, 2, 0]
    with pytest.raises(IndexError):
        found[5]


def test_what_many_came_to_is_remembered() -> None:
    change = _Change()
    outcomes = [Outcome.PASS, Outcome.FAIL, Outcome.NOT_APPLICABLE, Outcome.REVIEW]
    found = each(_reports(*outcomes), change)
    assert found[1].effective == Outcome.FAIL
    assert list(effective(found)) == outcomes
    assert sorted(change.made) == [0, 1, 2, 3]
    assert Report(current_edition(), TODAY, found).effective is Outcome.FAIL
    assert len(change.made) == 4
