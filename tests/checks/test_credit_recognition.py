import pytest

from tests.kit import expect

CASES = {
    "may be considered": """
        level: graduate
        learner_hours: 60
        credit: May be considered for credit under the recognition of prior learning policy. #: pass Credit may be considered.
    """,
    "enrolees may ask": """
        level: graduate
        learner_hours: 60
        credit: Enrolees may ask for credit towards a graduate degree. #: pass Credit may be considered.
    """,
    "no credit": """
        #: not-applicable No credit is mentioned.
        level: graduate
        learner_hours: 60
    """,
    "empty": """
        level: graduate
        credit:                         #: not-applicable No credit is mentioned.
    """,
    "blank": """
        level: graduate
        credit: " "                     #: not-applicable No credit is mentioned.
    """,
    "an empty list": """
        level: graduate
        credit: []                      #: not-applicable No credit is mentioned.
    """,
    "no learner hours": """
        level: graduate
        credit: May be considered for credit. #: warning Credit is mentioned without the learner hours to judge it by. Add `learner_hours`.
    """,
    "no level": """
        learner_hours: 60
        credit: May be considered for credit. #: warning Credit is mentioned without the level to judge it by. Add `level`.
    """,
    "neither": """
        id: RUST
        credit: May be considered for credit. #: warning Credit is mentioned without the level and learner hours to judge it by. Add `level` and `learner_hours`.
    """,
    "learner hours empty": """
        level: graduate
        learner_hours:
        credit: May be considered for credit. #: warning Credit is mentioned without the learner hours to judge it by. Add `learner_hours`.
    """,
    "another statement": """
        level: graduate
        learner_hours: 60
        credit: Six units towards the Master of Laws. #: review Does this offer no more than that credit may be considered?
    """,
    "a denial": """
        level: graduate
        learner_hours: 60
        credit: No credit is given for it. #: review Does this offer no more than that credit may be considered?
    """,
    "another statement, without learner hours": """
        level: graduate
        credit: Six units towards the Master of Laws. #: review Does this offer no more than that credit may be considered? #: warning Credit is mentioned without the learner hours to judge it by. Add `learner_hours`.
    """,
    "in another language": """
        level: graduate
        learner_hours: 60
        credit: Crédit selon la politique de reconnaissance. #: review Does this offer no more than that credit may be considered?
    """,
    "a list": """
        level: graduate
        learner_hours: 60
        credit: [May be considered]     #: warning What is said of credit cannot be read. Write it as a text: `credit: …`.
    """,
    "true": """
        level: graduate
        credit: true                    #: warning What is said of credit cannot be read. Write it as a text: `credit: …`.
    """,
    "a number of units": """
        level: graduate
        learner_hours: 60
        credit: 6                       #: warning What is said of credit cannot be read. Write it as a text: `credit: …`.
    """,
    "a modification": """
        proposal: {action: modification}
        micro_credential:
          level: graduate
          learner_hours: 60
          credit: May be considered for credit. #: pass Credit may be considered.
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
def test_credit_recognition(text: str) -> None:
    expect("credit-recognition", text)
