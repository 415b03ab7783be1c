from datetime import date

import pytest

from mccheck.document.span import Span
from mccheck.report.model import Evidence, Finding, Outcome, ProposalReport, Result
from mccheck.report.words import clause_label, count, day, sentence, verdict, with_clause


def _finding(outcome: Outcome, line: int = 1) -> Finding:
    return Finding(outcome, f"{outcome.word} at {line}.", (Evidence(Span("p", line, 1, line, 2)),), "Mend it.")


def _proposal(*results: Result) -> ProposalReport:
    return ProposalReport("p", 1, 1, "A", "T", "stack", "introduction", "", results)


def test_outcomes_are_in_order() -> None:
    assert [outcome.word for outcome in sorted(Outcome)] == [
        "not-applicable", "pass", "review", "warning", "fail", "error"
    ]  # fmt: skip


def test_a_result_is_as_bad_as_its_worst_finding_and_leads_with_the_first_of_those() -> None:
    result = Result("c", (_finding(Outcome.PASS), _finding(Outcome.FAIL, 3), _finding(Outcome.FAIL, 2)))
    assert result.outcome == Outcome.FAIL
    assert result.leading.message == "fail at 3."


def test_findings_come_worst_first_then_by_place() -> None:
    proposal = _proposal(
        Result("a", (_finding(Outcome.WARNING, 1), _finding(Outcome.FAIL, 9))),
        Result("b", (_finding(Outcome.FAIL, 2), _finding(Outcome.PASS, 1))),
    )
    found = [(check, finding.message) for check, finding in proposal.findings(Outcome.FAIL, Outcome.WARNING)]
    assert found == [("b", "fail at 2."), ("a", "fail at 9."), ("a", "warning at 1.")]


LABELS = {
    ("11",): "clause 11",
    ("2", "3"): "clauses 2 and 3",
    ("1", "2", "3"): "clauses 1, 2 and 3",
    ("D2", "9"): "clause 9",
    ("D1",): "definition D1",
    ("P",): "purpose of the policy",
    (): "",
}


@pytest.mark.parametrize(("numbers", "label"), LABELS.items())
def test_clause_label(numbers: tuple[str, ...], label: str) -> None:
    assert clause_label(numbers) == label


def test_the_clause_stands_before_the_last_mark() -> None:
    assert with_clause("It is so.", ["11"]) == "It is so (clause 11)."
    assert with_clause("Is it so?", ["11"]) == "Is it so (clause 11)?"
    assert with_clause("It is so.", []) == "It is so."


def test_sentence() -> None:
    finding = Finding(Outcome.FAIL, "It is so.", (), "Mend it.", "a rule")
    assert sentence(finding, ["8"]) == "It is so (clause 8). Mend it. [rule: a rule]"
    assert sentence(Finding(Outcome.PASS, "It is so.", ())) == "It is so."


VERDICTS = {
    "nothing": ((), "Complies."),
    "a pass": ((Outcome.PASS,), "Complies."),
    "a warning": ((Outcome.WARNING,), "Complies: 1 warning."),
    "questions": ((Outcome.REVIEW, Outcome.REVIEW), "Complies: 2 questions for the committee."),
    "a fault": ((Outcome.FAIL, Outcome.WARNING), "Does not comply: 1 fault, 1 warning."),
    "an error": ((Outcome.ERROR, Outcome.FAIL), "Not fully checked: 1 check could not run."),
}


@pytest.mark.parametrize(("outcomes", "text"), VERDICTS.values(), ids=VERDICTS)
def test_verdict(outcomes: tuple[Outcome, ...], text: str) -> None:
    results = (Result("c", tuple(map(_finding, outcomes))),) if outcomes else ()
    assert verdict(_proposal(*results)) == text


def test_an_unreadable_proposal() -> None:
    assert verdict(_proposal(Result("yaml", (_finding(Outcome.FAIL),)))) == "Cannot be read, so no clause was checked."


def test_small_words() -> None:
    assert day(date(2026, 4, 9)) == "9 Apr 2026"
    assert (count(1, "fault"), count(2, "fault"), count(1200, "try", "tries")) == ("1 fault", "2 faults", "1,200 tries")
