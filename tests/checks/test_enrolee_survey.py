import pytest

from tests.kit import expect

CASES = {
    "planned": """
        title: Rust
        enrolee_survey: true            #: pass Enrolees are surveyed.
    """,
    "not planned": """
        title: Rust
        enrolee_survey: false           #: fail Enrolees are not surveyed. Plan one under the ANU Student Surveys and Evaluations policy, and write `enrolee_survey: true`.
    """,
    "absent": """
        #: fail It is not said whether enrolees are surveyed. Plan one under the ANU Student Surveys and Evaluations policy, and write `enrolee_survey: true`.
        title: Rust
    """,
    "empty": """
        title: Rust
        enrolee_survey:                 #: fail It is not said whether enrolees are surveyed. Plan one under the ANU Student Surveys and Evaluations policy, and write `enrolee_survey: true`.
    """,
    "a word": """
        title: Rust
        enrolee_survey: yes             #: fail It is not said whether enrolees are surveyed. Plan one under the ANU Student Surveys and Evaluations policy, and write `enrolee_survey: true`.
    """,
    "true in quotes": """
        title: Rust
        enrolee_survey: "true"          #: fail It is not said whether enrolees are surveyed. Plan one under the ANU Student Surveys and Evaluations policy, and write `enrolee_survey: true`.
    """,
    "a number": """
        title: Rust
        enrolee_survey: 1               #: fail It is not said whether enrolees are surveyed. Plan one under the ANU Student Surveys and Evaluations policy, and write `enrolee_survey: true`.
    """,
    "a list": """
        title: Rust
        enrolee_survey: [true]          #: fail It is not said whether enrolees are surveyed. Plan one under the ANU Student Surveys and Evaluations policy, and write `enrolee_survey: true`.
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
    "a disestablished stack": """
        proposal: {action: disestablishment}
        stack:                          #: not-applicable Nothing is offered any more after a disestablishment.
          id: RUST
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_enrolee_survey(text: str) -> None:
    expect("enrolee-survey", text)
