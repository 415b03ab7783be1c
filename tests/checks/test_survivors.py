"""What the tables of the checks cannot show: related places, editions with other thresholds, runs that see everything.

Each of these was a change to a check that no test noticed (mutation testing, November 2026).
"""

from dataclasses import replace
from pathlib import Path

import pytest

from mccheck.document.read import read
from mccheck.edition.load import current_edition
from mccheck.edition.model import Plan
from mccheck.report.model import Finding, Outcome
from mccheck.run.one import check_document
from mccheck.run.options import Options
from tests.run.kit import TODAY, checked, offering


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


def test_the_first_task_is_the_one_to_mend_where_only_the_last_says_it_can_be_failed(tmp_path: Path) -> None:
    tasks = "{id: A1, demonstrates: [LO1]}, {id: A2, demonstrates: [LO1], must_pass: false}"
    text = offering("RUST", "learning_outcomes: [{id: LO1, text: Design.}]", f"assessment: [{tasks}]")
    (found,) = _findings(tmp_path, "outcomes-assessed", text)
    places = [finding.evidence[0].pointer for finding in found if "only by what can be failed" in finding.message]
    assert places == ["/micro_credential/assessment/0/id"]


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
    assert all(f"co-taught with {named} courses" in finding.message for finding in failing)


@pytest.mark.parametrize("word", ["aaa", "zzz"])
def test_an_award_that_requires_another_word(tmp_path: Path, word: str) -> None:
    (found,) = _findings(tmp_path, "award-eligibility", offering("RUST", f"award: {{requires: {word}}}"))
    assert [finding.outcome for finding in found] == [Outcome.FAIL]


def _messages(findings: list[Finding]) -> list[str]:
    return [f"{finding.outcome.word} {finding.message}" for finding in findings]


WORDS = {
    # Words that the format does not know, before and after in the alphabet what each check asks for.
    "an affiliation before anu": (
        "anu-teaching-staff",
        offering("RUST", "staff: [{name: Max, roles: [designer, teacher], affiliation: adjunct}]"),
        [
            "fail No ANU staff member designs it.",
            "fail No ANU staff member teaches it.",
            "fail Max teaches, and the affiliation is adjunct.",
        ],
    ),
    "an affiliation after third-party": (
        "not-contracted-out",
        offering(
            "RUST",
            "staff: [{name: Ines, roles: [convenor], affiliation: anu}, {name: V, roles: [teacher], affiliation: visitor}]",
        ),
        ["pass Ines of ANU convenes it."],
    ),
    "a mode after online": (
        "face-to-face-component",
        offering("RUST", "delivery: {components: [{mode: streamed, synchronous: true, compulsory: true, hours: 8}]}"),
        ["fail No component is face to face, in person or live online."],
    ),
    "a decision after pending": (
        "design-governance",
        (
            "proposal: {action: introduction, submitted: 2025-03-14, approvals: ["
            "{role: head-of-area, name: A, decision: postponed, date: 2025-02-20},"
            " {role: associate-dean-education, name: L, decision: endorsed, date: 2025-03-03}]}\nmicro_credential: {id: A}\n"
        ),
        ["fail What the head of the proposing area decided cannot be read."],
    ),
    "what was approved, which is no endorsement, after it was submitted": (
        "design-governance",
        (
            "proposal: {action: introduction, submitted: 2025-03-14, approvals: ["
            "{role: head-of-area, name: A, decision: endorsed, date: 2025-02-20},"
            " {role: associate-dean-education, name: L, decision: approved, date: 2025-04-03}]}\nmicro_credential: {id: A}\n"
        ),
        ["fail What the Associate Dean (Education) decided cannot be read."],
    ),
    "a first offering before the plan's last year": (
        "strategic-alignment",
        offering(
            "RUST",
            "delivery: {first_offering: 2023-02-20}",
            "strategic_alignment: {plan: ANU by 2025, goals: [Serve], statement: Trains seasoned water regulators.}",
        ),
        ["warning The statement has only 4 words."],
    ),
    "the end of what no proposal introduces": (
        "proposal-action",
        (
            "proposal: {action: disestablishment, reason: No demand., last_offering: 2026-10-01, transition: None are left.}\n"
            "micro_credential: {id: RUST}\n"
        ),
        ["review Is RUST published? No proposal introduces it."],
    ),
    "a title that is not English": (
        "language-of-instruction",
        offering("RUST", "title: Les règles de répartition de l'eau dans les bassins et ce qu'elles font aux usagers"),
        ["review This text is not English. Is teaching in English?"],
    ),
    "half an hour": ("short-form", offering("RUST", "learner_hours: 0.5"), ["pass 0.5 learner hours."]),
    "English beside a text that is not": (
        "strategic-alignment",
        offering(
            "RUST",
            "description: >-",
            "  Les participants étudient les règles de répartition de l'eau dans les bassins et apprennent à écrire"
            " des règles qui tiennent compte de la sécheresse et des besoins de chacun.",
            "strategic_alignment: {plan: ANU by 2025, goals: [Serve], statement: Trains seasoned water regulators.}",
        ),
        ["warning The statement has only 4 words."],
    ),
}


@pytest.mark.parametrize(("check", "text", "expected"), WORDS.values(), ids=WORDS)
def test_words_on_either_side(tmp_path: Path, check: str, text: str, expected: list[str]) -> None:
    (found,) = _findings(tmp_path, check, text)
    assert _messages(found) == expected


@pytest.mark.parametrize(("others", "named"), [(4, True), (5, True), (6, False)])
def test_the_first_few_of_many_alike_are_named(tmp_path: Path, others: int, *, named: bool) -> None:
    found = _findings(tmp_path, "duplicate-title", *(offering(f"A{n}", "title: Water") for n in range(others + 1)))
    assert all(len(finding.evidence) == 1 + min(others, 5) for (finding,) in found)
    assert all((str(others) not in finding.message) is named for (finding,) in found)


@pytest.mark.parametrize(
    ("college", "expected"),
    [
        ("College of Law", []),
        ("", []),
        ("College of Laws", ["Write `college: College of Law`."]),
        ("Zoo", ["Write one of College of Law, College of Science."]),
    ],
)
def test_the_colleges_of_a_site(college: str, expected: list[str]) -> None:
    text = f'schema_version: 1\nproposal: {{action: introduction, college: "{college}"}}\nmicro_credential: {{id: A}}\n'
    options = Options(current_edition(), TODAY, ("schema",), colleges=("College of Law", "College of Science"))
    (document,) = read("p.yaml", text.encode(), options.limits)
    (result,) = check_document(document, options).results
    assert [one.remedy for one in result.findings if one.outcome == Outcome.WARNING] == expected


def test_the_last_of_the_strategic_plans_is_the_one_to_name(tmp_path: Path) -> None:
    plans = tuple(Plan(name, (), year, year + 2) for name, year in (("First", 2020), ("Second", 2023), ("Third", 2028)))
    (tmp_path / "p.yaml").write_text(offering("RUST"))
    report = checked(tmp_path, checks=("strategic-alignment",), edition=replace(current_edition(), plans=plans))
    (result,) = report.proposals[0].results
    assert "Name it: `plan: Third`." in [finding.remedy for finding in result.findings]


@pytest.mark.parametrize(("fewest", "word"), [(1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "5")])
def test_members_are_counted_in_words(tmp_path: Path, fewest: int, word: str) -> None:
    edition = current_edition()
    edition = replace(edition, thresholds=replace(edition.thresholds, stack_members=fewest))
    (tmp_path / "p.yaml").write_text("proposal: {action: introduction}\nstack: {id: S, members: []}\n")
    (result,) = checked(tmp_path, checks=("stack-composition",), edition=edition).proposals[0].results
    assert f"The stack has no members; it takes {word} or more." in [finding.message for finding in result.findings]


def test_only_a_member_that_is_disestablished_leaves(tmp_path: Path) -> None:
    stack = (
        "proposal: {action: introduction}\nstack: {id: S, description: D., members: [A, B], "
        "learning_outcomes: [{id: SO1, text: T., from: [A]}]}\n"
    )
    _, _, found = _findings(
        tmp_path, "stack-composition", offering("A", action="adoption"), offering("B", action="withdrawal"), stack
    )
    assert _messages(found) == ["pass Stacks 2 micro-credentials."]
