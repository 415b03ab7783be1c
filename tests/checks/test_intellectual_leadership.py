import pytest

from tests.kit import expect

CASES = {
    "a statement": """
        title: Rust
        intellectual_leadership: The School edits the field's main journal. #: review Does this show the University's leadership in the field?
    """,
    "a statement of several lines": """
        title: Rust
        intellectual_leadership: >-     #: review Does this show the University's leadership in the field?
          The School wrote the national standard
          and edits the field's main journal.
    """,
    "absent": """
        #: fail The statement of intellectual leadership is not given. Say in a sentence or two what the University has done in this field that others build on.
        title: Rust
    """,
    "empty": """
        title: Rust
        intellectual_leadership:        #: fail The statement of intellectual leadership is not given. Say in a sentence or two what the University has done in this field that others build on.
    """,
    "blank": """
        title: Rust
        intellectual_leadership: "  "   #: fail The statement of intellectual leadership is not given. Say in a sentence or two what the University has done in this field that others build on.
    """,
    "still to come": """
        title: Rust
        intellectual_leadership: TBC    #: fail The statement of intellectual leadership is still to be written. Say in a sentence or two what the University has done in this field that others build on.
    """,
    "partly still to come": """
        title: Rust
        intellectual_leadership: The School leads the field; insert examples here. #: fail The statement of intellectual leadership is still to be written. Say in a sentence or two what the University has done in this field that others build on.
    """,
    "elsewhere": """
        title: Rust
        intellectual_leadership: Please see attached. #: fail The statement of intellectual leadership is still to be written. Say in a sentence or two what the University has done in this field that others build on.
    """,
    "a list": """
        title: Rust
        intellectual_leadership: [The School edits the field's main journal.] #: fail The statement of intellectual leadership cannot be read. Say in a sentence or two what the University has done in this field that others build on.
    """,
    "a number": """
        title: Rust
        intellectual_leadership: 12     #: fail The statement of intellectual leadership cannot be read. Say in a sentence or two what the University has done in this field that others build on.
    """,
    "true": """
        title: Rust
        intellectual_leadership: true   #: fail The statement of intellectual leadership cannot be read. Say in a sentence or two what the University has done in this field that others build on.
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
def test_intellectual_leadership(text: str) -> None:
    expect("intellectual-leadership", text)
