import pytest

from tests.kit import expect

CASES = {
    "closed": """
        id: RUST
        cross_institutional_enrolment: false #: pass Not open to cross-institutional enrolment.
    """,
    "open": """
        id: RUST
        cross_institutional_enrolment: true #: fail It is open to cross-institutional enrolment. Have students of other universities enrol directly: `cross_institutional_enrolment: false`.
    """,
    "absent": """
        #: fail It is not said whether cross-institutional enrolment is possible. Have students of other universities enrol directly: `cross_institutional_enrolment: false`.
        id: RUST
    """,
    "empty": """
        id: RUST
        cross_institutional_enrolment:  #: fail It is not said whether cross-institutional enrolment is possible. Have students of other universities enrol directly: `cross_institutional_enrolment: false`.
    """,
    "blank": """
        id: RUST
        cross_institutional_enrolment: " " #: fail It is not said whether cross-institutional enrolment is possible. Have students of other universities enrol directly: `cross_institutional_enrolment: false`.
    """,
    "in a word": """
        id: RUST
        cross_institutional_enrolment: no #: fail Whether cross-institutional enrolment is possible cannot be read. Have students of other universities enrol directly: `cross_institutional_enrolment: false`.
    """,
    "in quotes": """
        id: RUST
        cross_institutional_enrolment: "false" #: fail Whether cross-institutional enrolment is possible cannot be read. Have students of other universities enrol directly: `cross_institutional_enrolment: false`.
    """,
    "a number": """
        id: RUST
        cross_institutional_enrolment: 0 #: fail Whether cross-institutional enrolment is possible cannot be read. Have students of other universities enrol directly: `cross_institutional_enrolment: false`.
    """,
    "a list": """
        id: RUST
        cross_institutional_enrolment: [false] #: fail Whether cross-institutional enrolment is possible cannot be read. Have students of other universities enrol directly: `cross_institutional_enrolment: false`.
    """,
    "a text that opens it": """
        id: RUST
        description: Students of other universities apply as cross-institutional students. #: warning “cross-institutional” reads as if cross-institutional enrolment were possible. Take it out; students of other universities may enrol directly.
        cross_institutional_enrolment: false #: pass Not open to cross-institutional enrolment. #~ what the field says
    """,
    "a text that opens it where the field is absent": """
        #: fail It is not said whether cross-institutional enrolment is possible. Have students of other universities enrol directly: `cross_institutional_enrolment: false`. #~ what the field says
        id: RUST
        description: Cross-institutional enrolment is welcome. #: warning “Cross-institutional” reads as if cross-institutional enrolment were possible. Take it out; students of other universities may enrol directly.
    """,
    "a text that denies it": """
        id: RUST
        description: Cross-institutional enrolment is not available.
        cross_institutional_enrolment: false #: pass Not open to cross-institutional enrolment.
    """,
    "a text of another kind of thing": """
        id: RUST
        description: It draws on a cross-institutional research project.
        cross_institutional_enrolment: false #: pass Not open to cross-institutional enrolment.
    """,
    "a modification": """
        proposal: {action: modification}
        micro_credential:
          cross_institutional_enrolment: true #: fail It is open to cross-institutional enrolment. Have students of other universities enrol directly: `cross_institutional_enrolment: false`.
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
def test_cross_institutional_enrolment(text: str) -> None:
    expect("cross-institutional-enrolment", text)
