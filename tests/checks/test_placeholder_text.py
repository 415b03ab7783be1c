import pytest

from tests.kit import expect

CASES = {
    "all is written": """
        #: pass All texts are written.
        id: RUST
        description: Enrolees price a water right under three climate scenarios.
    """,
    "a field": """
        id: RUST
        description: TBC                #: fail `TBC` stands where text is still to be written. Write the text itself.
    """,
    "within a text": """
        id: RUST
        description: For engineers. Dates TBA, fees to be confirmed. #: fail `TBA` stands where text is still to be written. Write the text itself.
    """,
    "a note to oneself": """
        id: RUST
        intellectual_leadership: "TODO: ask the Director." #: fail `TODO` stands where text is still to be written. Write the text itself.
    """,
    "the printer's Latin": """
        id: RUST
        credit: Lorem ipsum dolor sit amet. #: fail `Lorem ipsum` stands where text is still to be written. Write the text itself.
    """,
    "a form's own words": """
        id: RUST
        description: Insert description here #: fail `Insert description here` stands where text is still to be written. Write the text itself.
    """,
    "a form's own words in brackets": """
        id: RUST
        title: Rust
        description: "[Describe the offering]" #: fail `[Describe the offering]` stands where text is still to be written. Write the text itself.
    """,
    "elsewhere": """
        id: RUST
        strategic_alignment:
          statement: Please see attached. #: fail `Please see attached` stands where text is still to be written. Write the text itself.
    """,
    "in lists": """
        id: RUST
        learning_outcomes:
          - {id: LO1, text: Critique a market.}
          - {id: LO2, text: TBD}        #: fail `TBD` stands where text is still to be written. Write the text itself.
        strategic_alignment:
          goals: [TBC]                  #: fail `TBC` stands where text is still to be written. Write the text itself.
    """,
    "in the header": """
        proposal:
          action: introduction
          college: TBC                  #: fail `TBC` stands where text is still to be written. Write the text itself.
        micro_credential: {id: RUST}
    """,
    "several": """
        id: RUST
        title: TBC                      #: fail `TBC` stands where text is still to be written. Write the text itself.
        level: graduate
        description: To be advised.     #: fail `To be advised` stands where text is still to be written. Write the text itself.
    """,
    "the author's own fields": """
        #: pass All texts are written.
        id: RUST
        x-notes: {fees: TBC}
    """,
    "a comment": """
        #: pass All texts are written.
        id: RUST
        title: Rust  # TODO
    """,
    "the name of a field": """
        #: pass All texts are written.
        id: RUST
        TBC: Rust
    """,
    "like one": """
        #: pass All texts are written.
        id: RUST
        title: Todo y Nada
        description: Enrolees see attachments of many kinds, and insert a probe into soil.
    """,
    "what is not text": """
        #: pass All texts are written.
        id: RUST
        learner_hours: 60
        fees: {hecs: false}
        co_taught_with: []
        title:
    """,
    "neither micro-credential nor stack": """
        proposal: {action: introduction} #: pass All texts are written.
    """,
    "a stack": """
        proposal: {action: introduction}
        stack:
          title: Rust
          description: TBC              #: fail `TBC` stands where text is still to be written. Write the text itself.
    """,
    "a written stack": """
        proposal: {action: introduction}
        stack:                          #: pass All texts are written.
          title: Rust
    """,
    "a disestablishment": """
        proposal:
          action: disestablishment
          reason: TBC                   #: fail `TBC` stands where text is still to be written. Write the text itself.
        micro_credential: {id: RUST}
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_placeholder_text(text: str) -> None:
    expect("placeholder-text", text)
