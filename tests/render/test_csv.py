import csv
from collections import Counter
from dataclasses import replace
from io import StringIO

import pytest

from mccheck.render.csv import COLUMNS, render
from mccheck.render.look import Look
from mccheck.report.model import Outcome, Report
from mccheck.report.tally import tally
from tests.render.sample import HOSTILE, everything, evil, nothing, real

Row = dict[str, str]


def _text(report: Report, *, unicode: bool = True) -> str:
    return "".join(render(report, Look(unicode=unicode)))


def _rows(report: Report, *, unicode: bool = True) -> list[Row]:
    text = _text(report, unicode=unicode).removeprefix("\ufeff")
    return list(csv.DictReader(StringIO(text, newline=""), strict=True))


def _row(rows: list[Row], message: str) -> Row:
    (found,) = [row for row in rows if row["message"] == message]
    return found


def _filled(row: Row) -> Row:
    return {name: value for name, value in row.items() if value}


def test_excel_is_told_that_it_is_utf8() -> None:
    assert _text(nothing()).encode().startswith(b"\xef\xbb\xbfpath,line,column,")
    assert _text(nothing(), unicode=False).startswith("path,")


def test_lines_end_as_rfc_4180_has_it() -> None:
    lines = _text(everything()).split("\r\n")
    assert lines.pop() == ""
    assert not [line for line in lines if "\n" in line or "\r" in line]


def test_the_head() -> None:
    (head, *_), _ = _text(nothing()).removeprefix("\ufeff").split("\r\n"), None
    assert head.split(",") == list(COLUMNS)
    assert len(set(COLUMNS)) == len(COLUMNS) == 22


def test_a_fault() -> None:
    assert _row(_rows(everything()), "No ANU staff.") == {
        "path": "proposals/a.yaml",
        "line": "12",
        "column": "5",
        "id": "A-1",
        "title": "Water, and more",
        "kind": "micro-credential",
        "action": "introduction",
        "college": "Law",
        "proposal_outcome": "error",
        "movement": "changed",
        "clause": "4.2",
        "check": "anu-teaching-staff",
        "outcome": "fail",
        "effective": "fail",
        "standing": "new",
        "exemption": "",
        "exemption_expires": "",
        "message": "No ANU staff.",
        "remedy": "Mend it.",
        "quote": "text of line 12",
        "pointer": "/line/12",
        "fingerprint": "f12",
    }


@pytest.mark.parametrize(
    ("message", "cells"),
    {
        "The level is low.": ("fail", "exempted", "still open", "E-1", "2027-03-31"),
        "Is it short?": ("review", "exempted", "new", "E-7", ""),
        "It is no stack.": ("not-applicable", "not-applicable", "", "", ""),
        "The orders had it.": ("fail", "", "resolved", "", ""),
    }.items(),
)
def test_outcome_and_standing(message: str, cells: tuple[str, ...]) -> None:
    row = _row(_rows(everything()), message)
    columns = ("outcome", "effective", "standing", "exemption", "exemption_expires")
    assert tuple(row[column] for column in columns) == cells


def test_a_finding_without_a_place_is_at_its_proposal() -> None:
    row = _row(_rows(everything()), "It could not run.")
    assert (row["path"], row["line"], row["column"]) == ("proposals/a.yaml", "1", "1")


def test_several_clauses() -> None:
    assert _row(_rows(everything()), "It is no stack.")["clause"] == "D2; 9"


def test_what_is_of_the_run_comes_last() -> None:
    notice, register, passed, unread, gone = _rows(everything())[-5:]
    assert _filled(notice) == {
        "clause": "15",
        "check": "policy-edition",
        "outcome": "review",
        "effective": "review",
        "message": "The edition is overdue.",
        "remedy": "Look for a newer one.",
    }
    assert (register["path"], register["line"], register["check"]) == ("e.yaml", "7", "exemption-register")
    assert passed["outcome"] == "pass"
    assert _filled(unread) == {
        "path": "gone.yaml",
        "outcome": "error",
        "effective": "error",
        "message": "There is no such file.",
    }
    assert _filled(gone) == {
        "path": "old.yaml",
        "id": "OLD",
        "title": "Old things",
        "kind": "stack",
        "action": "introduction",
        "college": "Law",
        "movement": "withdrawn",
    }


def test_every_finding_has_its_row() -> None:
    report = real()
    found = [(one.path, result.check) for one in report.proposals for result in one.results for _ in result.findings]
    rows = _rows(replace(report, notices=(), unread=()))
    assert [row["check"] for row in rows] == [check for _, check in found]
    asked = {check for clause in report.edition.clauses for check in clause.checks} - {"policy-edition"}
    for proposal in report.proposals:
        if proposal.readable and proposal.kind:
            checks = {row["check"] for row in rows if row["id"] == proposal.id}
            assert asked <= checks, proposal.path


@pytest.mark.parametrize("report", [everything(), real()], ids=["by hand", "samples"])
def test_the_counts_are_those_of_the_tally(report: Report) -> None:
    counts = Counter(row["effective"] for row in _rows(report) if row["proposal_outcome"])
    found = tally(report.proposals)
    assert counts["error"] == found.errors
    assert counts["fail"] == found.faults
    assert counts["warning"] == found.warnings
    assert counts["review"] == found.questions
    assert counts["exempted"] == found.exempted


@pytest.mark.parametrize("unicode", [True, False])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_makes_a_cell_or_a_formula(text: str, unicode: bool) -> None:
    rows, plain = _rows(evil(text), unicode=unicode), _rows(evil("plain"))
    assert len(rows) == len(plain)
    for row in rows:
        assert list(row) == list(COLUMNS)
        for cell in row.values():
            assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
            assert not set(cell) & set("\t\r\n\x00\x1b\x85\u2028")


@pytest.mark.parametrize("sign", "=+-@＝＋－＠")
def test_a_formula_stays_to_be_read(sign: str) -> None:
    row = _rows(evil(f"{sign}1+1"))[0]
    assert row["title"] == f"'{sign}1+1"
    assert row["outcome"] == Outcome.REVIEW.word
