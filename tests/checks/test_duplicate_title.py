import pytest

from tests.kit import expect, run_check

CASES = {
    "only one proposal": """
        id: RUST
        title: Rust                     #: not-applicable Only one proposal was checked.
    """,
    "only one proposal, without a title": """
        #: not-applicable Only one proposal was checked.
        id: RUST
    """,
    "two titles": """
        id: RUST-1
        title: Rust                     #: pass No proposal with another id has this title.
        ---
        id: RUST-2
        title: Water                    #: pass No proposal with another id has this title.
    """,
    "one title": """
        id: RUST-1
        title: Rust                     #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
        ---
        id: RUST-2
        title: Rust                     #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
    """,
    "one title three times": """
        id: RUST-1
        title: Rust                     #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here #~ the same title here
        ---
        id: RUST-2
        title: Rust                     #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here #~ the same title here
        ---
        id: RUST-3
        title: Rust                     #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here #~ the same title here
    """,
    "in other letters and blanks": """
        id: RUST-1
        title: Water Markets            #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
        ---
        id: RUST-2
        title: " water  MARKETS"        #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
    """,
    "a longer title": """
        id: RUST-1
        title: Water Markets            #: pass No proposal with another id has this title.
        ---
        id: RUST-2
        title: Water Markets in Practice #: pass No proposal with another id has this title.
    """,
    "one title and one id": """
        proposal: {action: introduction}
        micro_credential:
          id: RUST
          title: Rust                   #: pass No proposal with another id has this title.
        ---
        proposal: {action: modification}
        micro_credential:
          id: rust
          title: Rust                   #: pass No proposal with another id has this title.
    """,
    "one title, and two ids of three": """
        id: RUST-1
        title: Rust                     #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
        ---
        id: RUST-1
        title: Rust                     #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
        ---
        id: RUST-2
        title: Rust                     #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here #~ the same title here
    """,
    "one title, no ids": """
        level: graduate
        title: Rust                     #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
        ---
        level: graduate
        title: Rust                     #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
    """,
    "one title, one id missing": """
        id: RUST
        title: Rust                     #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
        ---
        level: graduate
        title: Rust                     #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
    """,
    "a micro-credential and a stack": """
        proposal: {action: introduction}
        micro_credential:
          id: RUST-1
          title: Rust                   #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
        ---
        proposal: {action: introduction}
        stack:
          id: RUST-2
          title: Rust                   #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
    """,
    "no titles": """
        #: not-applicable It has no title to compare.
        id: RUST-1
        ---
        id: RUST-2
        title:                          #: not-applicable It has no title to compare.
    """,
    "blank titles": """
        id: RUST-1
        title: " "                      #: not-applicable It has no title to compare.
        ---
        id: RUST-2
        title: ""                       #: not-applicable It has no title to compare.
    """,
    "titles that are not text": """
        id: RUST-1
        title: 2025                     #: not-applicable It has no title to compare.
        ---
        id: RUST-2
        title: [Rust]                   #: not-applicable It has no title to compare.
    """,
    "titles in another script": """
        id: WATER-1
        title: 水市场                      #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
        ---
        id: WATER-2
        title: 水市场                      #: warning A proposal with another id has the same title. Change one of the titles, so that enrolees can tell the two apart. #~ the same title here
    """,
    "a document that is no proposal": """
        id: RUST
        title: Rust                     #: not-applicable Only one proposal was checked.
        ---
        proposal
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_duplicate_title(text: str) -> None:
    expect("duplicate-title", text)


def test_of_many_alike_a_few_are_named() -> None:
    text = "---\n".join(
        f"proposal: {{action: introduction}}\nmicro_credential:\n  id: A{n}\n  title: Water\n" for n in range(1002)
    )
    findings = [one.results[0].leading for one in run_check("duplicate-title", text).proposals]
    assert {finding.message for finding in findings} == {"1,001 proposals with other ids have the same title."}
    assert {len(finding.evidence) for finding in findings} == {6}
