"""What the tables of the checks cannot show: related places, editions with other thresholds, runs that see everything.

Each of these was a change to a check that no test noticed (mutation testing, November 2026).
"""

from dataclasses import replace
from pathlib import Path

import pytest

from mccheck.edition.load import current_edition
from mccheck.report.model import Finding, Outcome
from tests.run.kit import checked, offering


def _findings(folder: Path, check: str, *texts: str, complete: bool = True) -> list[list[Finding]]:
    for number, text in enumerate(texts):
        (folder / f"p{number}.yaml").write_text(text)
    report = checked(folder, checks=(check,), complete=complete)
    return [[finding for result in one.results for finding in result.findings] for one in report.proposals]


MODIFIES = (
    "proposal: {action: modification, modifies: RUST, changes: [{what: A., why: B.}]}\nmicro_credential: {id: RUST}\n"
)


def test_a_modification_of_what_no_proposal_introduces(tmp_path: Path) -> None:
    (found,) = _findings(tmp_path, "proposal-action", MODIFIES)
    asked = [finding for finding in found if finding.outcome == Outcome.REVIEW]
    assert [finding.message for finding in asked] == ["Is RUST published? No proposal introduces it."]
    assert (asked[0].evidence[0].pointer, asked[0].evidence[0].quote) == ("/proposal/modifies", "RUST")


def test_a_modification_of_what_another_introduces(tmp_path: Path) -> None:
    found = _findings(tmp_path, "proposal-action", MODIFIES, offering("RUST"))
    assert all(finding.outcome == Outcome.PASS for findings in found for finding in findings)


def test_a_modification_where_the_run_does_not_see_everything(tmp_path: Path) -> None:
    (found,) = _findings(tmp_path, "proposal-action", MODIFIES, complete=False)
    assert all(finding.outcome == Outcome.PASS for finding in found)


def test_the_first_of_several_live_components_is_the_one_shown(tmp_path: Path) -> None:
    live = "{mode: online, synchronous: true, compulsory: true, hours: 8}"
    text = offering("RUST", f"delivery: {{justification: Far away., components: [{live}, {live}]}}")
    ((found,),) = _findings(tmp_path, "face-to-face-component", text)
    pointers = [item.pointer for item in found.evidence]
    assert pointers == ["/micro_credential/delivery/justification", "/micro_credential/delivery/components/0/mode"]


@pytest.mark.parametrize("named", ["compulsory: false, ", ""])
def test_the_first_of_several_optional_components_is_the_one_shown(tmp_path: Path, named: str) -> None:
    live = f"{{{named}mode: in-person, hours: 8}}"
    ((found,),) = _findings(
        tmp_path, "face-to-face-component", offering("RUST", f"delivery: {{components: [{live}, {live}]}}")
    )
    field = "compulsory" if named else "mode"
    assert found.evidence[0].pointer == f"/micro_credential/delivery/components/0/{field}"


@pytest.mark.parametrize("field", ["must_pass", "id"])
def test_the_first_of_several_tasks_is_the_one_to_mend(tmp_path: Path, field: str) -> None:
    passing = ", must_pass: false" if field == "must_pass" else ""
    tasks = ", ".join(f"{{id: A{n}, demonstrates: [LO1]{passing}}}" for n in (1, 2))
    text = offering("RUST", "learning_outcomes: [{id: LO1, text: Design.}]", f"assessment: [{tasks}]")
    (found,) = _findings(tmp_path, "outcomes-assessed", text)
    places = [finding.evidence[0].pointer for finding in found if "only by what can be failed" in finding.message]
    assert places == [f"/micro_credential/assessment/0/{field}"]


@pytest.mark.parametrize(
    ("levels", "named"), [((1, 2, 3), "1000- to 3000-level"), ((2,), "2000-level"), ((1, 3), "1000- and 3000-level")]
)
def test_the_levels_of_an_edition_are_named(tmp_path: Path, levels: tuple[int, ...], named: str) -> None:
    edition = current_edition()
    edition = replace(edition, thresholds=replace(edition.thresholds, undergraduate_levels=levels))
    (tmp_path / "p.yaml").write_text(offering("RUST", "co_taught_with: [COMP2100, COMP1100, COMP3100]"))
    report = checked(tmp_path, checks=("undergraduate-co-teaching",), edition=edition)
    (result,) = report.proposals[0].results
    failing = [finding for finding in result.findings if finding.outcome == Outcome.FAIL]
    assert failing
    assert all(named in finding.message for finding in failing)


@pytest.mark.parametrize("word", ["aaa", "zzz"])
def test_an_award_that_requires_another_word(tmp_path: Path, word: str) -> None:
    (found,) = _findings(tmp_path, "award-eligibility", offering("RUST", f"award: {{requires: {word}}}"))
    assert [finding.outcome for finding in found] == [Outcome.FAIL]
