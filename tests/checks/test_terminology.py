from functools import partial
from pathlib import Path

import pytest

from mccheck.document.limits import STANDARD
from mccheck.document.materials import beside
from mccheck.run.one import check_document
from tests.kit import expect, run_check

CASES = {
    "a change that calls it a course": """
        proposal:
          action: modification
          changes:
            - what: The course is longer. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
        micro_credential: {title: Rust}
    """,
    "neither in title nor in text": """
        id: RUST
        title: Leading Health Services  #: pass Nothing calls it a program or a course.
        description: This micro-credential is for regulators.
    """,
    "a course in the title": """
        id: RUST
        title: A Short Course in Leadership   #: fail The title calls it a course. Call it a micro-credential, or by what it does: a workshop, a studio.
    """,
    "a program in the title": """
        id: RUST
        title: Executive Leadership Program #: fail The title calls it a program. Call it a micro-credential, or by what it does: a workshop, a studio.
    """,
    "a programme in the title": """
        id: RUST
        title: The Leadership Programme      #: fail The title calls it a programme. Call it a micro-credential, or by what it does: a workshop, a studio.
    """,
    "courses in the title": """
        id: RUST
        title: Our Leadership Courses   #: fail The title calls it a course. Call it a micro-credential, or by what it does: a workshop, a studio.
    """,
    "in capitals": """
        id: RUST
        title: LEADERSHIP COURSE             #: fail The title calls it a course. Call it a micro-credential, or by what it does: a workshop, a studio.
    """,
    "twice in the title": """
        id: RUST
        title: "The Leadership Program: A Short Course" #: fail The title calls it a program. Call it a micro-credential, or by what it does: a workshop, a studio. #: fail The title calls it a course. Call it a micro-credential, or by what it does: a workshop, a studio.
    """,
    "words that only begin alike": """
        id: RUST
        title: Programming Concourses and Courseware #: pass Nothing calls it a program or a course.
    """,
    "a computer program in the title": """
        id: RUST
        title: Verifying Concurrent Programs #: pass Nothing calls it a program or a course.
    """,
    "this course": """
        id: RUST
        title: Rust
        description: This course is for regulators. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
    """,
    "the program runs": """
        id: RUST
        title: Rust
        delivery: {description: The program runs for six weeks.} #: fail The text calls it a program. Say “this micro-credential”, or what it does: the workshop, the studio.
    """,
    "our courses": """
        id: RUST
        title: Rust
        description: Our courses begin in May. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
    """,
    "a compound": """
        id: RUST
        title: Rust
        description: Course notes are released each week. #: warning “course” seems to stand for the micro-credential. Say “micro-credential”, or leave the word out.
    """,
    "both": """
        id: RUST
        title: Rust
        description: Course notes are released each week. #: warning “course” seems to stand for the micro-credential. Say “micro-credential”, or leave the word out.
        fees: {description: The course costs $900.} #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
    """,
    "in every prose field": """
        id: RUST
        title: Rust
        description: This course is for regulators. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
        strategic_alignment:
          statement: This course is for regulators. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
        intellectual_leadership: This course is for regulators. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
        delivery:
          components:
            - {name: This course is for regulators.} #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
          description: This course is for regulators. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
          justification: This course is for regulators. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
        learning_outcomes:
          - {id: LO1, text: This course is for regulators.} #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
        assessment:
          - title: This course is for regulators. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
            description: This course is for regulators. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
        fees:
          description: This course is for regulators. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
        credit: This course is for regulators. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
        language_proficiency_assessment:
          description: This course is for regulators. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
    """,
    "fields that are not about it": """
        id: RUST
        title: Rust                     #: pass Nothing calls it a program or a course.
        co_taught_with: [{course: COMP8600, title: A Course in Rust}]
        staff: [{name: Ines, equivalent_experience: Ten years convening this course.}]
    """,
    "a degree program": """
        id: RUST
        title: Rust                     #: pass Nothing calls it a program or a course.
        credit: May be considered for credit towards a degree program.
    """,
    "a computer program": """
        id: RUST
        title: Rust                     #: pass Nothing calls it a program or a course.
        learning_outcomes: [{id: LO1, text: Verify a concurrent program.}]
    """,
    "a course with a code": """
        id: RUST
        title: Rust                     #: pass Nothing calls it a program or a course.
        description: It shares a laboratory with the course COMP8600.
    """,
    "an idiom": """
        id: RUST
        title: Rust                     #: pass Nothing calls it a program or a course.
        description: In the course of two days, enrolees price a water right.
    """,
    "a denial": """
        id: RUST
        title: Rust                     #: pass Nothing calls it a program or a course.
        description: This micro-credential is neither a course nor a program of the University.
    """,
    "a text that is not English": """
        id: RUST
        title: Rust
        description: Les participants étudient la gestion des eaux et les marchés de la région. #: review Wording not checked, because the text is not English. Does it call it a course?
    """,
    "a title in another script": """
        id: RUST
        title: 水市场的设计与判断                #: review Wording not checked, because the text is not English. Does it call it a course?
    """,
    "a text that is not English, beside one that is": """
        id: RUST
        title: Rust
        description: Les participants étudient la gestion des eaux et les marchés de la région. #: review Wording not checked, because the text is not English. Does it call it a course?
        credit: This course may be considered. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
    """,
    "materials that were not looked for": """
        id: RUST
        title: Rust
        published_materials:
          - {kind: web-page, path: page.md} #: review Wording not checked: this material was not looked for, because the proposal has no folder.
    """,
    "absent": """
        #: fail The title is not given. Add it: `title: …`.
        id: RUST
    """,
    "empty": """
        id: RUST
        title:                          #: fail The title is not given. Add it: `title: …`.
    """,
    "blank": """
        id: RUST
        title: " "                      #: fail The title is not given. Add it: `title: …`.
    """,
    "a list": """
        id: RUST
        title: [Rust]                   #: fail The title cannot be read. Add it: `title: …`.
    """,
    "a number": """
        id: RUST
        title: 2025                     #: fail The title cannot be read. Add it: `title: …`.
    """,
    "no title, and a course": """
        #: fail The title is not given. Add it: `title: …`.
        id: RUST
        description: This course is for regulators. #: fail The text calls it a course. Say “this micro-credential”, or what it does: the workshop, the studio.
    """,
    "a description that is a list": """
        id: RUST
        title: Rust                     #: pass Nothing calls it a program or a course.
        description: [This course is for regulators.]
    """,
    "a modification": """
        proposal: {action: modification}
        micro_credential:
          title: A Short Course in Leadership #: fail The title calls it a course. Call it a micro-credential, or by what it does: a workshop, a studio.
    """,
    "a stack": """
        proposal: {action: introduction}
        stack:
          title: The Leadership Program      #: fail The title calls it a program. Call it a micro-credential, or by what it does: a workshop, a studio.
    """,
    "a disestablishment": """
        proposal:
          action: disestablishment      #: not-applicable Nothing is offered any more after a disestablishment.
        micro_credential: {id: RUST, title: A Short Course in Leadership}
    """,
    "a disestablished stack": """
        proposal: {action: disestablishment}
        stack:                          #: not-applicable Nothing is offered any more after a disestablishment.
          id: RUST
    """,
}

PUBLISHED = {
    "a clean page": """
        id: RUST
        title: Rust                     #: pass Nothing calls it a program or a course.
        published_materials: [{kind: web-page, path: clean.md}]
    """,
    "a page that is not English": """
        id: RUST
        title: Rust
        published_materials:
          - kind: web-page
            path: french.md             #: review Wording not checked, because the text is not English. Does it call it a course?
    """,
    "a page that does not exist": """
        id: RUST
        title: Rust
        published_materials:
          - kind: web-page
            path: lost.md               #: warning This material does not exist, so its wording was not checked. Correct the path, or give the text as Markdown, HTML or plain text in UTF-8.
    """,
    "a page outside": """
        id: RUST
        title: Rust
        published_materials:
          - kind: web-page
            path: ../lost.md            #: warning This material lies outside of the folder of the proposals, so its wording was not checked. Correct the path, or give the text as Markdown, HTML or plain text in UTF-8.
    """,
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with published materials, which the proposals of a test stand in."""
    (tmp_path / "clean.md").write_text("# Rust\n\nThis micro-credential is for regulators. <!-- This course -->\n")
    (tmp_path / "course.md").write_text("# Rust\n\nWelcome.\n\nFor regulators, this course is new.\n")
    (tmp_path / "french.md").write_text(
        "# Rust\n\nLes participants étudient la gestion des eaux et les marchés.\n", "utf-8"
    )
    found = beside(str(tmp_path), str(tmp_path), STANDARD)
    monkeypatch.setattr("tests.kit.check_document", partial(check_document, materials=found))


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_terminology(text: str) -> None:
    expect("terminology", text)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("text", PUBLISHED.values(), ids=PUBLISHED)
def test_published_materials(text: str) -> None:
    expect("terminology", text)


@pytest.mark.usefixtures("folder")
def test_what_a_material_says_is_shown_where_it_stands() -> None:
    text = "title: Rust\npublished_materials: [{kind: web-page, path: course.md}]\n"
    (result,) = run_check("terminology", text).proposals[0].results
    (finding,) = result.findings
    assert (finding.outcome.word, finding.message) == ("fail", "The text calls it a course.")
    assert finding.rule
    (place,) = finding.evidence
    assert place.span.path.endswith("course.md")
    assert (place.span.line, place.span.column, place.span.end_column) == (5, 22, 28)
    assert place.pointer == "/micro_credential/published_materials/0"
