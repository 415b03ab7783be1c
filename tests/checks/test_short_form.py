import pytest

from tests.kit import expect

CASES = {
    "stated": """
        id: RUST
        learner_hours: 60               #: pass 60 learner hours.
    """,
    "with a fraction": """
        id: RUST
        learner_hours: 37.5             #: pass 37.5 learner hours.
    """,
    "an hour": """
        id: RUST
        learner_hours: 1                #: pass 1 learner hour.
    """,
    "none": """
        id: RUST
        learner_hours: 0                #: fail It takes 0 learner hours. Add up all hours that an enrolee spends: `learner_hours: 60`.
    """,
    "fewer than none": """
        id: RUST
        learner_hours: -5               #: fail It takes -5 learner hours. Add up all hours that an enrolee spends: `learner_hours: 60`.
    """,
    "endless": """
        id: RUST
        learner_hours: .inf             #: fail It takes inf learner hours. Add up all hours that an enrolee spends: `learner_hours: 60`.
    """,
    "not a number": """
        id: RUST
        learner_hours: .nan             #: fail It takes nan learner hours. Add up all hours that an enrolee spends: `learner_hours: 60`.
    """,
    "absent": """
        #: fail The number of learner hours is not given. Add up all hours that an enrolee spends: `learner_hours: 60`.
        id: RUST
    """,
    "empty": """
        id: RUST
        learner_hours:                  #: fail The number of learner hours is not given. Add up all hours that an enrolee spends: `learner_hours: 60`.
    """,
    "blank": """
        id: RUST
        learner_hours: " "              #: fail The number of learner hours is not given. Add up all hours that an enrolee spends: `learner_hours: 60`.
    """,
    "in words": """
        id: RUST
        learner_hours: sixty            #: fail The number of learner hours cannot be read. Add up all hours that an enrolee spends: `learner_hours: 60`.
    """,
    "a number in quotes": """
        id: RUST
        learner_hours: "60"             #: fail The number of learner hours cannot be read. Add up all hours that an enrolee spends: `learner_hours: 60`.
    """,
    "a number with its unit": """
        id: RUST
        learner_hours: 60 hours         #: fail The number of learner hours cannot be read. Add up all hours that an enrolee spends: `learner_hours: 60`.
    """,
    "true": """
        id: RUST
        learner_hours: true             #: fail The number of learner hours cannot be read. Add up all hours that an enrolee spends: `learner_hours: 60`.
    """,
    "a list": """
        id: RUST
        learner_hours: [60]             #: fail The number of learner hours cannot be read. Add up all hours that an enrolee spends: `learner_hours: 60`.
    """,
    "a map": """
        id: RUST
        learner_hours: {total: 60}      #: fail The number of learner hours cannot be read. Add up all hours that an enrolee spends: `learner_hours: 60`.
    """,
    "hours of the components are not the total": """
        #: fail The number of learner hours is not given. Add up all hours that an enrolee spends: `learner_hours: 60`.
        id: RUST
        delivery: {components: [{mode: in-person, hours: 60}]}
    """,
    "a modification": """
        proposal: {action: modification}
        micro_credential:
          learner_hours: 60             #: pass 60 learner hours.
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
def test_short_form(text: str) -> None:
    expect("short-form", text)
