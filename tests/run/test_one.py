"""Whatever a check does, the others go on, and silence is never a pass."""

from collections.abc import Iterator
from datetime import date
from types import ModuleType
from typing import Any

import pytest

from mccheck.checks.kit import Context, Finding, Proposal, not_applicable
from mccheck.document.read import read
from mccheck.edition.load import current_edition
from mccheck.report.model import Outcome, Report
from mccheck.run.across import join
from mccheck.run.one import check_document
from mccheck.run.options import Options, choose

REPORT_IT = "This is a fault of mccheck, not of the proposal; please report it."


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Any:
    def add(**functions: Any) -> None:
        module = ModuleType("mccheck.checks.made_up")
        for name, function in functions.items():
            setattr(module, name, function)
        from mccheck.checks.catalogue import load_check

        load_check.cache_clear()
        monkeypatch.setitem(__import__("sys").modules, "mccheck.checks.made_up", module)

    yield add
    from mccheck.checks.catalogue import load_check

    load_check.cache_clear()


def _run(text: str = "proposal: {action: introduction}\n---\nproposal: {action: introduction}\n") -> Report:
    options = Options(current_edition(), date(2025, 6, 2), ("made-up", "proposal-action"))
    return join([check_document(document, options) for document in read("a.yaml", text.encode())], options)


def _results(report: Report) -> list[tuple[str, list[tuple[Outcome, str, str]]]]:
    return [
        (result.check, [(f.outcome, f.message, f.remedy) for f in result.findings])
        for result in report.proposals[0].results
    ]


PASSED = ("proposal-action", [(Outcome.PASS, "Proposes an introduction.", "")])


def test_a_check_that_raises_is_an_error_for_itself_alone(install: Any) -> None:
    def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
        yield not_applicable(proposal.root, "so far so good")
        raise ZeroDivisionError("by zero")

    install(check=check)
    message = "The check made-up could not run: ZeroDivisionError: by zero."
    assert _results(_run()) == [("made-up", [(Outcome.ERROR, message, REPORT_IT)]), PASSED]


def test_a_check_that_says_nothing_is_an_error(install: Any) -> None:
    install(check=lambda *_: iter(()))
    message = "The check made-up could not run: it had nothing to say."
    assert _results(_run()) == [("made-up", [(Outcome.ERROR, message, REPORT_IT)]), PASSED]


def test_a_check_across_proposals_that_says_nothing_is_an_error(install: Any) -> None:
    install(gather=lambda _: 1, across=lambda *_: iter(()))
    message = "The check made-up could not run: it had nothing to say."
    assert _results(_run()) == [("made-up", [(Outcome.ERROR, message, REPORT_IT)]), PASSED]


@pytest.mark.parametrize("broken", ["gather", "across"])
def test_a_check_across_proposals_that_raises_is_an_error(install: Any, broken: str) -> None:
    def fail(*_: Any) -> Any:
        raise ValueError("no")

    install(**{"gather": lambda _: 1, "across": lambda *_: iter(()), broken: fail})
    message = "The check made-up could not run: ValueError: no."
    report = _run()
    assert _results(report) == [("made-up", [(Outcome.ERROR, message, REPORT_IT)]), PASSED]
    assert report.outcome == Outcome.ERROR


def test_a_notice_that_raises_is_an_error_of_the_run(install: Any) -> None:
    def notice(context: Context) -> Iterator[Finding]:
        raise ValueError("no")

    install(notice=notice)
    report = _run()
    assert [(r.check, r.outcome) for r in report.notices] == [("made-up", Outcome.ERROR)]
    assert [p.outcome for p in report.proposals] == [Outcome.PASS, Outcome.PASS]


SELECTIONS = {
    "a name": (("graduate-level",), (), ("graduate-level",)),
    "a clause": (("11",), (), ("undergraduate-co-teaching",)),
    "a clause with points": (("13",), (), ("commonwealth-support", "cross-institutional-enrolment")),
    "a point": (("4.2",), (), ("graduate-level", "anu-teaching-staff")),
    "a definition": (("d1",), (), ("short-form",)),
    "a clause less a check": (
        ("4",),
        ("4.2", "face-to-face-component"),
        ("intellectual-leadership", "not-contracted-out"),
    ),
    "twice the same": (("8", "award-eligibility"), (), ("award-eligibility",)),
    "nothing left": (("8",), ("8",), ()),
}


@pytest.mark.parametrize(("select", "ignore", "chosen"), SELECTIONS.values(), ids=SELECTIONS)
def test_choose(select: tuple[str, ...], ignore: tuple[str, ...], chosen: tuple[str, ...]) -> None:
    assert choose(current_edition(), select, ignore) == chosen


def test_choose_all() -> None:
    edition = current_edition()
    assert choose(edition) == edition.checks
    assert choose(edition, (), ("1",)) == tuple(name for name in edition.checks if name != "strategic-alignment")


UNKNOWN = {
    "graduate-lvel": "There is no check or clause named 'graduate-lvel'. Did you mean graduate-level?",
    "99": "There is no check or clause named '99'. `mccheck clauses` lists them.",
    "7.2": "Clause 7.2 has no check: a proposal cannot show whether it is kept.",
    "": "There is no check or clause named ''. `mccheck clauses` lists them.",
}


@pytest.mark.parametrize(("selector", "message"), UNKNOWN.items(), ids=UNKNOWN)
def test_choose_unknown(selector: str, message: str) -> None:
    with pytest.raises(LookupError) as caught:
        choose(current_edition(), (selector,))
    assert str(caught.value) == message
