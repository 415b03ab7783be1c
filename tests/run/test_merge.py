"""Parts of an audit put together are the audit."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mccheck.edition.load import current_edition
from mccheck.report.exempt import exempt
from mccheck.report.load import from_data
from mccheck.report.model import Report
from mccheck.report.store import to_data
from mccheck.run.merge import merge
from tests.report.test_exempt import ENTRY
from tests.run.kit import GOOD, checked, lay, offering

STACK = """\
proposal: {action: introduction}
stack:
  id: S
  title: A stack
  description: Joins the two of them.
  learning_outcomes: [{id: SO1, text: Lead., from: [A, B]}]
  members: [A, B]
"""
STATEMENT = "Agencies across the region will price scarcity within a decade and need people who can design markets."
ALIGNED = f"strategic_alignment: {{plan: ANU by 2025, goals: [x], statement: '{STATEMENT * 2}'}}"
ALL = current_edition().checks


@pytest.fixture
def halves(tmp_path: Path) -> tuple[Path, Path]:
    """Return two folders whose proposals have to do with each other."""
    first = lay(tmp_path / "one", a=offering("A", *GOOD, ALIGNED), s=STACK, broken="proposal: [")
    second = lay(
        tmp_path / "two",
        a=offering("A", *GOOD, ALIGNED),
        b=offering("B", "title: Soil", ALIGNED),
        end=offering("B", "title: Soil", action="disestablishment"),
        m=offering("M", *GOOD, action="modification").replace("proposal: {", "proposal: {modifies: A, "),
    )
    return first, second


def _stored(report: Report) -> Report:
    return from_data(json.loads(json.dumps(to_data(report))))


def test_the_parts_make_the_whole(halves: tuple[Path, Path]) -> None:
    whole = exempt(checked(*halves, "missing.yaml", checks=ALL), [ENTRY, replace(ENTRY, id="E-2", proposal="Z")])
    parts = [
        exempt(checked(*paths, checks=ALL), [ENTRY, replace(ENTRY, id="E-2", proposal="Z")])
        for paths in ((halves[0],), (halves[1], "missing.yaml"))
    ]
    assert to_data(merge([_stored(part) for part in parts])) == to_data(whole)


def test_parts_compared_with_another_edition(halves: tuple[Path, Path]) -> None:
    other = replace(current_edition(), version=4)
    parts, others = ([checked(half, checks=ALL, edition=one) for half in halves] for one in (None, other))
    paired = [replace(part, compared=with_other) for part, with_other in zip(parts, others, strict=True)]
    whole = replace(checked(*halves, checks=ALL), compared=checked(*halves, checks=ALL, edition=other))
    assert to_data(merge([_stored(part) for part in paired])) == to_data(whole)


def test_one_report_stays_as_it_is(halves: tuple[Path, Path]) -> None:
    report = checked(halves[0])
    assert merge([report]) is report


def test_the_same_file_twice_counts_once(halves: tuple[Path, Path]) -> None:
    report = _stored(checked(*halves, checks=ALL))
    assert to_data(merge([report, report])) == to_data(report)


def test_parts_that_do_not_belong_together(halves: tuple[Path, Path]) -> None:
    one, two = (_stored(checked(half)) for half in halves)
    for other, said in (
        (replace(two, as_of=date(2026, 5, 5)), "different days"),
        (replace(two, edition=replace(two.edition, version=4)), "different editions"),
        (replace(two, meeting=date(2026, 5, 5)), "different meetings"),
        (replace(two, complete=False), "different kinds of run"),
        (replace(two, compared=one), "different other editions"),
    ):
        with pytest.raises(ValueError, match=said):
            merge([one, other])


def test_parts_that_differ_about_a_file(halves: tuple[Path, Path]) -> None:
    one = checked(halves[0])
    (halves[0] / "a.yaml").write_text(offering("A", "title: Another"))
    with pytest.raises(ValueError, match=r"they differ about .*a\.yaml"):
        merge([one, checked(halves[0])])


@pytest.mark.parametrize("fact", [None, 1, "x", [], {}, {"id": 1}, {"id": "A", "members": [["A"]]}, [[]]])
def test_what_a_part_holds_for_joining_is_not_trusted(halves: tuple[Path, Path], fact: object) -> None:
    one, two = (to_data(checked(half, checks=("stack-composition",))) for half in halves)
    two["proposals"][0]["alone"]["stack-composition"]["fact"] = fact
    with pytest.raises(ValueError, match=r"."):
        merge([_stored_data(one), _stored_data(two)])


def test_a_check_that_does_not_exist_is_no_reason_to_import_it(halves: tuple[Path, Path]) -> None:
    one, two = (to_data(checked(half, checks=("stack-composition",))) for half in halves)
    two["proposals"][0]["alone"]["../os"] = {"findings": [], "fact": None}
    with pytest.raises(ValueError, match="there is no check named"):
        merge([_stored_data(one), _stored_data(two)])


def _stored_data(data: object) -> Report:
    return from_data(json.loads(json.dumps(data)))
