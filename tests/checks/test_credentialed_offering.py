import pytest

from tests.kit import expect

CASES = {
    "assessed and awarded": """
        id: RUST
        assessment: [{id: A1, title: A design}] #: pass Assessed, with a credential to award.
        award: {requires: passed-assessment}
    """,
    "an award for attendance is another matter": """
        id: RUST
        award: {requires: attendance}
        assessment: [{id: A1}]          #: pass Assessed, with a credential to award.
    """,
    "no assessment": """
        id: RUST
        assessment: []                  #: fail It is not assessed, as a micro-credential is. Add it, or propose this under the Professional and Short Courses policy instead.
        award: {requires: passed-assessment}
    """,
    "assessment absent": """
        #: fail It is not assessed, as a micro-credential is. Add it, or propose this under the Professional and Short Courses policy instead.
        id: RUST
        award: {requires: passed-assessment}
    """,
    "assessment empty": """
        id: RUST
        assessment:                     #: fail It is not assessed, as a micro-credential is. Add it, or propose this under the Professional and Short Courses policy instead.
        award: {requires: passed-assessment}
    """,
    "assessment that is a word": """
        id: RUST
        assessment: none                #: fail The assessment cannot be read. Add it, or propose this under the Professional and Short Courses policy instead.
        award: {requires: passed-assessment}
    """,
    "assessment that is false": """
        id: RUST
        assessment: false               #: fail The assessment cannot be read. Add it, or propose this under the Professional and Short Courses policy instead.
        award: {requires: passed-assessment}
    """,
    "assessment that is one task, not a list": """
        id: RUST
        assessment: {id: A1}            #: fail The assessment cannot be read. Add it, or propose this under the Professional and Short Courses policy instead.
        award: {requires: passed-assessment}
    """,
    "no award": """
        id: RUST
        assessment: [{id: A1}]
        award: {}                       #: fail It awards no credential, as a micro-credential does. Add it, or propose this under the Professional and Short Courses policy instead.
    """,
    "award absent": """
        #: fail It awards no credential, as a micro-credential does. Add it, or propose this under the Professional and Short Courses policy instead.
        id: RUST
        assessment: [{id: A1}]
    """,
    "award empty": """
        id: RUST
        assessment: [{id: A1}]
        award:                          #: fail It awards no credential, as a micro-credential does. Add it, or propose this under the Professional and Short Courses policy instead.
    """,
    "award that is a word": """
        id: RUST
        assessment: [{id: A1}]
        award: none                     #: fail The award cannot be read. Add it, or propose this under the Professional and Short Courses policy instead.
    """,
    "award that is a list": """
        id: RUST
        assessment: [{id: A1}]
        award: [passed-assessment]      #: fail The award cannot be read. Add it, or propose this under the Professional and Short Courses policy instead.
    """,
    "neither": """
        #: fail It is not assessed, as a micro-credential is. Add it, or propose this under the Professional and Short Courses policy instead.
        #: fail It awards no credential, as a micro-credential does. Add it, or propose this under the Professional and Short Courses policy instead.
        id: RUST
        title: Rust
    """,
    "a modification": """
        proposal: {action: modification}
        micro_credential:
          assessment: [{id: A1}]        #: pass Assessed, with a credential to award.
          award: {requires: passed-assessment}
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
def test_credentialed_offering(text: str) -> None:
    expect("credentialed-offering", text)
