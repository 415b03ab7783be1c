import pytest

from tests.kit import expect

CASES = {
    "graduate": """
        title: Rust
        level: graduate                 #: pass Taught at graduate level.
    """,
    "another level": """
        title: Rust
        level: undergraduate            #: fail The level is undergraduate. Offer it at graduate level: `level: graduate`.
    """,
    "absent": """
        #: fail The level is not given. Offer it at graduate level: `level: graduate`.
        title: Rust
    """,
    "a list": """
        title: Rust
        level: [graduate]               #: fail The level cannot be read. Offer it at graduate level: `level: graduate`.
    """,
    "only low-order verbs": """
        level: graduate                 #: pass Taught at graduate level.
        learning_outcomes:
          - id: LO1
            text: List the parts.       #: warning Every learning outcome opens with a verb of knowledge or recall. Word them by what enrolees will judge, design or defend.
          - {id: LO2, text: Clearly describe them.}
    """,
    "one low-order verb of two": """
        level: graduate                 #: pass Taught at graduate level.
        learning_outcomes:
          - {id: LO1, text: List the parts.}
          - {id: LO2, text: Defend a design.}
    """,
    "a stack": """
        proposal: {action: introduction}
        stack:                          #: not-applicable Asked only of a micro-credential.
          title: Rust
    """,
    "a disestablishment": """
        proposal:
          action: disestablishment      #: not-applicable Nothing is offered any more after a disestablishment.
        micro_credential: {id: RUST}
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_graduate_level(text: str) -> None:
    expect("graduate-level", text)
