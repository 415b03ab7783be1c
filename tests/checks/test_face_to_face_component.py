import pytest

from tests.kit import expect

CASES = {
    "compulsory in person": """
        delivery:
          components:
            - {mode: in-person, synchronous: true, compulsory: true, hours: 16} #: pass A compulsory component is in person.
    """,
    "compulsory in person, its hours absent": """
        delivery:
          components:
            - {mode: in-person, synchronous: true, compulsory: true} #: pass A compulsory component is in person.
    """,
    "compulsory in person, half an hour": """
        delivery:
          components:
            - {mode: in-person, compulsory: true, hours: 0.5} #: pass A compulsory component is in person.
    """,
    "compulsory in person after others": """
        delivery:
          components:
            - {mode: online, synchronous: false, compulsory: true, hours: 20}
            - {mode: online, synchronous: true, compulsory: true, hours: 8}
            - {mode: in-person, synchronous: true, compulsory: false, hours: 2}
            - name: Workshop
              compulsory: true
              mode: in-person           #: pass A compulsory component is in person.
    """,
    "compulsory live online, and in person by choice": """
        delivery:
          components:
            - {mode: in-person, synchronous: true, compulsory: false, hours: 8}
            - {mode: online, synchronous: true, compulsory: true, hours: 8} #: warning The face-to-face component is online only; normally it is in person. Add a component in person, or say under `justification` why there is none.
    """,
    "compulsory live online": """
        delivery:
          components:
            - name: Studio
              compulsory: true
              mode: online              #: warning The face-to-face component is online only; normally it is in person. Add a component in person, or say under `justification` why there is none.
              synchronous: true
    """,
    "two live online": """
        delivery:
          components:
            - {mode: online, synchronous: true, compulsory: true, hours: 8} #: warning The face-to-face component is online only; normally it is in person. Add a component in person, or say under `justification` why there is none.
            - {mode: online, synchronous: true, compulsory: true, hours: 4}
    """,
    "compulsory live online, with the reason": """
        delivery:
          components:
            - {mode: online, synchronous: true, compulsory: true, hours: 8} #~ the compulsory live component
          justification: Enrolees serve at missions on four continents. #: review Does this justify that the face-to-face component is online only?
    """,
    "the reason for it blank": """
        delivery:
          components:
            - {mode: online, synchronous: true, compulsory: true, hours: 8} #: warning The face-to-face component is online only; normally it is in person. Add a component in person, or say under `justification` why there is none.
          justification: " "
    """,
    "the reason for it a list": """
        delivery:
          components:
            - {mode: online, synchronous: true, compulsory: true, hours: 8} #: warning The face-to-face component is online only; normally it is in person. Add a component in person, or say under `justification` why there is none.
          justification: [Distance]
    """,
    "compulsory in person, with a reason all the same": """
        delivery:
          justification: Enrolees serve at missions on four continents.
          components:
            - {mode: in-person, synchronous: true, compulsory: true, hours: 8} #: pass A compulsory component is in person.
    """,
    "live online by choice": """
        delivery:
          components:
            - mode: online
              synchronous: true
              compulsory: false         #: review No live session is compulsory. Is that a face-to-face component?
    """,
    "live online by choice, with the reason": """
        delivery:
          justification: Enrolees serve at missions on four continents.
          components:
            - {mode: online, synchronous: true, compulsory: false, hours: 8} #: review No live session is compulsory. Is that a face-to-face component?
    """,
    "in person by choice": """
        delivery:
          components:
            - {mode: online, synchronous: false, compulsory: true, hours: 40}
            - {mode: in-person, synchronous: true, compulsory: false, hours: 8} #: review No live session is compulsory. Is that a face-to-face component?
    """,
    "not said whether compulsory": """
        delivery:
          components:
            - name: Workshop
              mode: in-person           #: review No live session is compulsory. Is that a face-to-face component?
              hours: 8
    """,
    "compulsory in a word": """
        delivery:
          components:
            - mode: in-person
              compulsory: yes           #: review No live session is compulsory. Is that a face-to-face component?
    """,
    "recorded": """
        delivery:
          description: Recorded lectures.
          components:                   #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
            - {mode: online, synchronous: false, compulsory: true, hours: 16}
    """,
    "recorded, with a reason": """
        delivery:
          justification: Enrolees serve at missions on four continents.
          components:                   #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
            - {mode: online, synchronous: false, compulsory: true, hours: 16}
    """,
    "online, not said whether live": """
        delivery:
          first_offering: 2025-07-21
          components:                   #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
            - {mode: online, compulsory: true, hours: 16}
    """,
    "live in a word": """
        delivery:
          first_offering: 2025-07-21
          components:                   #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
            - {mode: online, synchronous: yes, compulsory: true, hours: 16}
    """,
    "live, not said where": """
        delivery:
          first_offering: 2025-07-21
          components:                   #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
            - {synchronous: true, compulsory: true, hours: 16}
    """,
    "an unknown mode": """
        delivery:
          first_offering: 2025-07-21
          components:                   #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
            - {mode: hybrid, synchronous: true, compulsory: true, hours: 16}
    """,
    "no hours in person": """
        delivery:
          first_offering: 2025-07-21
          components:                   #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
            - {mode: in-person, synchronous: true, compulsory: true, hours: 0}
    """,
    "no hours in person, some live online": """
        delivery:
          components:
            - {mode: in-person, synchronous: true, compulsory: true, hours: 0}
            - {mode: online, synchronous: true, compulsory: true, hours: 1} #: warning The face-to-face component is online only; normally it is in person. Add a component in person, or say under `justification` why there is none.
    """,
    "no hours live online": """
        delivery:
          first_offering: 2025-07-21
          components:                   #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
            - {mode: online, synchronous: true, compulsory: true, hours: 0.0}
    """,
    "fewer than no hours": """
        delivery:
          first_offering: 2025-07-21
          components:                   #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
            - {mode: in-person, synchronous: true, compulsory: true, hours: -2}
    """,
    "hours that are a text": """
        delivery:
          components:
            - {mode: in-person, synchronous: true, compulsory: true, hours: two days} #: pass A compulsory component is in person.
    """,
    "no components": """
        delivery:
          first_offering: 2025-07-21
          components: []                #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
    """,
    "components empty": """
        delivery:
          first_offering: 2025-07-21
          components:                   #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
    """,
    "components absent": """
        title: Rust
        delivery:                       #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
          first_offering: 2025-07-21
    """,
    "components that are a text": """
        delivery:
          first_offering: 2025-07-21
          components: Two days in person. #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
    """,
    "components that are texts": """
        delivery:
          first_offering: 2025-07-21
          components:                   #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
            - Two days in person.
    """,
    "absent": """
        #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
        title: Rust
    """,
    "delivery that is a text": """
        title: Rust
        delivery: Two days in person.   #: fail No component is face to face, in person or live online. Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.
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
def test_face_to_face_component(text: str) -> None:
    expect("face-to-face-component", text)
