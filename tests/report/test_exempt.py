"""Exemptions beside what they cover: the outcome stays, and no longer counts."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mccheck.document.span import Span
from mccheck.report.exempt import REGISTER, exempt
from mccheck.report.model import Evidence, Exemption, Outcome, Report
from mccheck.report.words import verdict
from tests.run.kit import GOOD, TODAY, checked, lay, offering

ENTRY = Exemption(
    id="E-1",
    proposal="A",
    check="graduate-level",
    reason="A pilot.",
    approved_by="AQAC",
    reference="Minute 7",
    approved_on=date(2026, 3, 12),
    expires=date(2027, 3, 31),
    place=Evidence(Span("exemptions.yaml", 3, 9, 3, 12), "/exemptions/0"),
)


@pytest.fixture
def report(tmp_path: Path) -> Report:
    low = offering("A", "title: Water", "level: undergraduate", "description: This course is short.")
    return checked(lay(tmp_path / "repository", a=low, b=offering("B", *GOOD)))


def _notices(report: Report) -> list[str]:
    return [
        f"{finding.outcome.word}: {finding.message} {finding.remedy}".strip()
        for result in report.notices
        if result.check == REGISTER
        for finding in result.findings
    ]


def test_the_outcome_stays_and_no_longer_counts(report: Report) -> None:
    done = exempt(report, [ENTRY])
    result = done.proposals[0].result("graduate-level")
    assert (result.outcome, result.effective, result.exempted) == (Outcome.FAIL, Outcome.PASS, True)
    assert [finding.exemption for finding in result.findings] == ["E-1"]
    assert [(check, finding.outcome) for check, finding in done.proposals[0].exempted] == [
        ("graduate-level", Outcome.FAIL)
    ]
    assert done.exemption("E-1") is ENTRY
    assert _notices(done) == ["pass: Each exemption covers something."]


def test_what_is_not_covered_counts_on(report: Report) -> None:
    done = exempt(report, [ENTRY])
    assert (done.proposals[0].outcome, done.proposals[0].effective) == (Outcome.FAIL, Outcome.FAIL)
    assert verdict(done.proposals[0]) == "Does not comply: 1 fault, 1 finding exempted."
    both = exempt(report, [ENTRY, replace(ENTRY, id="E-2", check="terminology")])
    assert (both.proposals[0].outcome, both.proposals[0].effective) == (Outcome.FAIL, Outcome.PASS)
    assert verdict(both.proposals[0]) == "Complies: 2 findings exempted."
    assert both.effective == Outcome.PASS


DAYS = {
    "the first day": (date(2026, 3, 12), []),
    "the last day": (date(2027, 3, 31), []),
    "the day before": (
        date(2026, 3, 11),
        "was approved on 12 Mar 2026, after the day of checking. Correct the day, or wait for it.",
    ),
    "the day after": (
        date(2027, 4, 1),
        "expired on 31 Mar 2027 and covers nothing any more. Renew it, or take it out.",
    ),
}


@pytest.mark.parametrize(("day", "doubt"), DAYS.values(), ids=DAYS)
def test_days(report: Report, day: date, doubt: str) -> None:
    done = exempt(replace(report, as_of=day), [ENTRY])
    assert bool(done.proposals[0].exempted) == (not doubt)
    if doubt:
        assert _notices(done) == [f"warning: The exemption E-1 {doubt}"]


DOUBTS = {
    "an unknown check": (
        {"check": "graduate-levl"},
        "is for a check that does not exist, graduate-levl. Write `check: graduate-level`.",
    ),
    "an unknown check like no other": (
        {"check": "zzz"},
        "is for a check that does not exist, zzz. `mccheck clauses` lists those there are.",
    ),
    "an unknown proposal": (
        {"proposal": "AQUIFER"},
        "is for a proposal that does not exist, AQUIFER. Correct the id, or take it out.",
    ),
    "nothing to cover": (
        {"proposal": "B"},
        "covers nothing: B needs none for graduate-level. Take it out.",
    ),
}


@pytest.mark.parametrize(("changes", "doubt"), DOUBTS.values(), ids=DOUBTS)
def test_doubts(report: Report, changes: dict[str, str], doubt: str) -> None:
    done = exempt(report, [replace(ENTRY, **changes)])
    assert _notices(done) == [f"warning: The exemption E-1 {doubt}"]
    assert not done.proposals[0].exempted


def test_a_run_that_does_not_see_all_does_not_miss_a_proposal(report: Report) -> None:
    elsewhere = replace(ENTRY, proposal="ELSEWHERE")
    assert _notices(exempt(replace(report, complete=False), [elsewhere])) == ["pass: Each exemption covers something."]


def test_a_check_that_was_not_run_needs_no_exemption_and_no_doubt(report: Report) -> None:
    done = exempt(report, [replace(ENTRY, check="strategic-alignment")])
    assert _notices(done) == ["pass: Each exemption covers something."]


def test_no_register_no_notice(report: Report) -> None:
    assert exempt(report, []) is report


def test_a_check_that_could_not_run_is_not_exempted(report: Report) -> None:
    first = report.proposals[0]
    broken = tuple(
        result._replace(findings=tuple(f._replace(outcome=Outcome.ERROR) for f in result.findings))
        for result in first.results
    )
    done = exempt(replace(report, proposals=(replace(first, results=broken),)), [ENTRY])
    assert done.effective == Outcome.ERROR


def test_a_proposal_cannot_exempt_itself(tmp_path: Path) -> None:
    text = offering("A", "level: undergraduate") + (
        "exemptions:\n  - {id: E-1, proposal: A, check: graduate-level, reason: x, approved_by: y, reference: z, "
        "approved_on: 2026-01-01, expires: 2030-01-01}\n"
    )
    (proposal,) = checked(lay(tmp_path / "repository", a=text), checks=("schema", "graduate-level")).proposals
    assert proposal.effective == Outcome.FAIL
    assert "`exemptions` is not a field of the file." in [f.message for _, f in proposal.findings(Outcome.FAIL)]


def test_an_entry_for_an_empty_id_never_matches(tmp_path: Path) -> None:
    report = checked(lay(tmp_path / "repository", a="proposal: {}\nmicro_credential: {level: undergraduate}\n"))
    assert report.as_of == TODAY
    assert not exempt(report, [replace(ENTRY, proposal="A")]).proposals[0].exempted
