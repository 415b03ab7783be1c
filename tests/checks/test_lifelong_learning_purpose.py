import pytest

from tests.kit import expect

CASES = {
    "senior executive education": """
        title: Rust
        purpose: [senior-executive-education] #: pass Offered for senior executive education.
    """,
    "professional development": """
        title: Rust
        purpose: [professional-development] #: pass Offered for professional development.
    """,
    "personal development, in a list of lines": """
        title: Rust
        purpose:                        #: pass Offered for personal development.
          - personal-development
    """,
    "two": """
        title: Rust
        purpose: [professional-development, personal-development] #: pass Offered for professional development and personal development.
    """,
    "all three": """
        title: Rust
        purpose: [personal-development, professional-development, senior-executive-education] #: pass Offered for personal development, professional development and senior executive education.
    """,
    "one of them twice": """
        title: Rust
        purpose: [personal-development, personal-development] #: pass Offered for personal development.
    """,
    "one of them beside another purpose": """
        title: Rust
        purpose: [revenue, personal-development] #: pass Offered for personal development.
    """,
    "a text, not a list": """
        title: Rust
        purpose: professional-development #: pass Offered for professional development.
    """,
    "another purpose": """
        title: Rust
        purpose: [degree-study]         #: fail It is for none of the purposes that micro-credentials have. Give one or more of senior-executive-education, professional-development or personal-development: `purpose: [professional-development]`.
    """,
    "in words of one's own": """
        title: Rust
        purpose: Professional development #: fail It is for none of the purposes that micro-credentials have. Give one or more of senior-executive-education, professional-development or personal-development: `purpose: [professional-development]`.
    """,
    "an empty list": """
        title: Rust
        purpose: []                     #: fail It is for none of the purposes that micro-credentials have. Give one or more of senior-executive-education, professional-development or personal-development: `purpose: [professional-development]`.
    """,
    "empty": """
        title: Rust
        purpose:                        #: fail It is for none of the purposes that micro-credentials have. Give one or more of senior-executive-education, professional-development or personal-development: `purpose: [professional-development]`.
    """,
    "absent": """
        #: fail It is for none of the purposes that micro-credentials have. Give one or more of senior-executive-education, professional-development or personal-development: `purpose: [professional-development]`.
        title: Rust
    """,
    "fields, not a list": """
        title: Rust
        purpose:                        #: fail It is for none of the purposes that micro-credentials have. Give one or more of senior-executive-education, professional-development or personal-development: `purpose: [professional-development]`.
          professional-development: true
    """,
    "a number": """
        title: Rust
        purpose: 3                      #: fail It is for none of the purposes that micro-credentials have. Give one or more of senior-executive-education, professional-development or personal-development: `purpose: [professional-development]`.
    """,
    "a stack": """
        proposal: {action: introduction}
        stack:
          title: Rust
          purpose: [professional-development] #: pass Offered for professional development.
    """,
    "a stack without a purpose": """
        proposal: {action: introduction}
        stack:                          #: fail It is for none of the purposes that micro-credentials have. Give one or more of senior-executive-education, professional-development or personal-development: `purpose: [professional-development]`.
          title: Rust
    """,
    "a modification": """
        proposal: {action: modification}
        micro_credential:
          purpose: [professional-development] #: pass Offered for professional development.
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
def test_lifelong_learning_purpose(text: str) -> None:
    expect("lifelong-learning-purpose", text)
