"""The counts that every format agrees on."""

from pathlib import Path

import pytest

from mccheck.report.exempt import exempt
from mccheck.report.model import Movement, Outcome, Report, Standing
from mccheck.report.since import since
from mccheck.report.tally import cell, column_counts, columns, groups, movements, standings, tally
from mccheck.report.words import since_words, totals
from tests.report.test_exempt import ENTRY
from tests.run.kit import GOOD, checked, lay, offering

STAFF = "intellectual_leadership: The School wrote the handbook that the field still uses."
CHECKS = ("yaml", "terminology", "graduate-level", "intellectual-leadership")


@pytest.fixture
def report(tmp_path: Path) -> Report:
    folder = lay(
        tmp_path / "repository",
        a=offering("A", "title: A", "level: undergraduate", STAFF),
        b=offering("B", *GOOD, STAFF, "description: This course is short."),
        c=offering("C", *GOOD, STAFF).replace("introduction}", "introduction, college: Law}"),
        d="proposal: [",
    )
    before = checked(folder, checks=CHECKS)
    (folder / "c.yaml").write_text(offering("D", *GOOD, STAFF))
    return since(exempt(checked(folder, checks=CHECKS), [ENTRY]), before)


def test_tally(report: Report) -> None:
    found = tally(report.proposals)
    assert (found.proposals, found.complying, found.failing, found.unreadable) == (4, 2, 2, 1)
    assert (found.errors, found.faults, found.warnings, found.questions, found.exempted) == (0, 2, 0, 3, 1)
    assert totals(report) == (
        "4 proposals: 2 comply, 2 do not. 2 faults, 0 warnings, 3 questions for the committee, 1 finding exempted."
    )


def test_groups(report: Report) -> None:
    found = {name: [(group, one.proposals) for group, one in tallies] for name, tallies in groups(report)}
    assert found["action"] == [("introduction", 3), ("", 1)]


def test_columns_are_the_clauses_that_were_checked(report: Report) -> None:
    assert [column.number for column in columns(report)] == ["", "4.1", "4.2", "10"]


def test_a_cell_is_the_most_serious_result_of_its_checks(report: Report) -> None:
    across = {column.number: column for column in columns(report)}
    a, b, _, d = report.proposals
    assert (cell(a, across["4.2"]).outcome, cell(a, across["4.2"]).effective) == (Outcome.FAIL, Outcome.PASS)
    assert cell(b, across["10"]).effective == Outcome.FAIL
    assert cell(d, across["10"]) is None
    counts = dict(column_counts(report))[across["10"]]
    assert counts == {Outcome.PASS: 2, Outcome.FAIL: 1, None: 1}


def test_since(report: Report) -> None:
    assert movements(report) == {Movement.UNCHANGED: 3, Movement.NEW: 1, Movement.WITHDRAWN: 1}
    assert standings(report) == {Standing.OPEN: 5, Standing.NEW: 1}
    assert since_words(report) == (
        "Since the audit of 4 May 2026: proposals 1 new, 0 changed, 3 unchanged, 1 withdrawn; "
        "findings 1 new, 5 still open, 0 resolved."
    )
