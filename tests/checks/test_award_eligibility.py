import pytest

from tests.kit import expect

CASES = {
    "passed assessment": """
        id: RUST
        award:
          requires: passed-assessment   #: pass Awarded to those who pass the assessment.
    """,
    "with a certificate of attendance": """
        id: RUST
        award: {certificate_of_attendance: true, requires: passed-assessment} #: pass Awarded to those who pass the assessment.
    """,
    "attendance": """
        id: RUST
        award:
          certificate_of_attendance: true
          requires: attendance          #: fail Attendance is enough for the award. Write `requires: passed-assessment`. Those who only attend may receive a certificate of attendance.
    """,
    "completion": """
        id: RUST
        award:
          requires: completion          #: fail The award requires completion, which is less than passing the assessment. Write `requires: passed-assessment`.
    """,
    "another word": """
        id: RUST
        award:
          requires: passed assessment   #: fail `passed assessment` is not something that an award can require. Write `requires: passed-assessment`.
    """,
    "nothing said": """
        id: RUST
        award:                          #: fail What the award requires is not given. Write `requires: passed-assessment`.
          certificate_of_attendance: true
    """,
    "award absent": """
        #: fail What the award requires is not given. Write `requires: passed-assessment`.
        id: RUST
    """,
    "award empty": """
        id: RUST
        award:                          #: fail What the award requires is not given. Write `requires: passed-assessment`.
    """,
    "award that is a text": """
        id: RUST
        award: passed-assessment        #: fail What the award requires is not given. Write `requires: passed-assessment`.
    """,
    "empty": """
        id: RUST
        award:
          requires:                     #: fail What the award requires is not given. Write `requires: passed-assessment`.
    """,
    "blank": """
        id: RUST
        award:
          requires: " "                 #: fail What the award requires is not given. Write `requires: passed-assessment`.
    """,
    "a list": """
        id: RUST
        award:
          requires: [passed-assessment] #: fail What the award requires cannot be read. Write `requires: passed-assessment`.
    """,
    "true": """
        id: RUST
        award:
          requires: true                #: fail What the award requires cannot be read. Write `requires: passed-assessment`.
    """,
    "a text that awards it for attendance": """
        id: RUST
        description: The micro-credential is awarded to everyone who attends. #: warning “micro-credential”: the text has the award made without the assessment being passed. Say that it is awarded to those who pass; those who only attend may receive a certificate of attendance.
        award:
          requires: passed-assessment   #: pass Awarded to those who pass the assessment. #~ what the field says
    """,
    "a text without any assessment": """
        id: RUST
        delivery: {description: There is no assessment.} #: warning “no assessment”: the text has the award made without the assessment being passed. Say that it is awarded to those who pass; those who only attend may receive a certificate of attendance.
        award:
          requires: passed-assessment   #: pass Awarded to those who pass the assessment. #~ what the field says
    """,
    "a text that awards it where the field is absent": """
        #: fail What the award requires is not given. Write `requires: passed-assessment`. #~ what the field says
        id: RUST
        description: The micro-credential is awarded to everyone who attends. #: warning “micro-credential”: the text has the award made without the assessment being passed. Say that it is awarded to those who pass; those who only attend may receive a certificate of attendance.
    """,
    "a certificate of completion": """
        id: RUST
        description: You receive a certificate of completion. #: warning “certificate of completion” is what short courses give. Say that it is awarded to those who pass; those who only attend may receive a certificate of attendance.
        award:
          requires: passed-assessment   #: pass Awarded to those who pass the assessment.
    """,
    "a certificate of completion, by post": """
        id: RUST
        award:
          requires: passed-assessment   #: pass Awarded to those who pass the assessment.
        assessment: [{id: A1, description: The Certificate of Completion is sent by post.}] #: warning “Certificate of Completion” is what short courses give. Say that it is awarded to those who pass; those who only attend may receive a certificate of attendance.
    """,
    "a certificate of attendance": """
        id: RUST
        description: Those who only attend receive a certificate of attendance.
        award:
          requires: passed-assessment   #: pass Awarded to those who pass the assessment.
    """,
    "a text that asks for passing": """
        id: RUST
        description: Enrolees must pass both tasks to be awarded the micro-credential.
        award:
          requires: passed-assessment   #: pass Awarded to those who pass the assessment.
    """,
    "a modification": """
        proposal: {action: modification}
        micro_credential:
          award: {requires: attendance} #: fail Attendance is enough for the award. Write `requires: passed-assessment`. Those who only attend may receive a certificate of attendance.
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
def test_award_eligibility(text: str) -> None:
    expect("award-eligibility", text)
