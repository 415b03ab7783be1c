import pytest

from tests.kit import expect

CASES = {
    "only one proposal": """
        title: Rust
        id: RUST                        #: not-applicable Only one proposal was checked.
    """,
    "only one proposal, without an id": """
        #: not-applicable Only one proposal was checked.
        title: Rust
    """,
    "two ids": """
        title: Rust
        id: RUST-1                      #: pass No other proposal asks for the same action on this id.
        ---
        title: Rust
        id: RUST-2                      #: pass No other proposal asks for the same action on this id.
    """,
    "one id": """
        title: Rust
        id: RUST                        #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
        ---
        title: Water
        id: RUST                        #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
    """,
    "one id three times": """
        title: Rust
        id: RUST                        #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here #~ the same id here
        ---
        title: Water
        id: RUST                        #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here #~ the same id here
        ---
        title: Soil
        id: RUST                        #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here #~ the same id here
    """,
    "one id of three": """
        title: Rust
        id: RUST                        #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
        ---
        title: Water
        id: WATER                       #: pass No other proposal asks for the same action on this id.
        ---
        title: Soil
        id: RUST                        #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
    """,
    "in small letters": """
        title: Rust
        id: RUST                        #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
        ---
        title: Water
        id: " rust "                    #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
    """,
    "a micro-credential and a stack": """
        proposal: {action: introduction}
        micro_credential:
          id: RUST                      #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
        ---
        proposal: {action: introduction}
        stack:
          id: RUST                      #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
    """,
    "an introduction and a modification": """
        proposal: {action: introduction}
        micro_credential:
          id: RUST                      #: pass No other proposal asks for the same action on this id.
        ---
        proposal: {action: modification}
        micro_credential:
          id: RUST                      #: pass No other proposal asks for the same action on this id.
    """,
    "two modifications": """
        proposal: {action: modification}
        micro_credential:
          id: RUST                      #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
        ---
        proposal: {action: modification}
        micro_credential:
          id: RUST                      #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
    """,
    "two disestablishments": """
        proposal: {action: disestablishment}
        micro_credential:
          id: RUST                      #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
        ---
        proposal: {action: disestablishment}
        micro_credential:
          id: RUST                      #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
    """,
    "two without an action": """
        micro_credential:
          id: RUST                      #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
        ---
        micro_credential:
          id: RUST                      #: fail Another proposal asks for the same action on this id. Give one of them an id of its own, or withdraw it. #~ the same id here
    """,
    "two without an id": """
        #: not-applicable It has no id to compare.
        title: Rust
        ---
        title: Water
        id:                             #: not-applicable It has no id to compare.
    """,
    "blank ids": """
        title: Rust
        id: " "                         #: not-applicable It has no id to compare.
        ---
        title: Water
        id: ""                          #: not-applicable It has no id to compare.
    """,
    "ids that are not text": """
        title: Rust
        id: 101                         #: not-applicable It has no id to compare.
        ---
        title: Water
        id: [RUST]                      #: not-applicable It has no id to compare.
    """,
    "a document that is no proposal": """
        title: Rust
        id: RUST                        #: not-applicable Only one proposal was checked.
        ---
        proposal
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_duplicate_id(text: str) -> None:
    expect("duplicate-id", text)
