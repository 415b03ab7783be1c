import pytest

from tests.kit import expect

CASES = {
    "an introduction": """
        proposal:
          action: introduction          #: pass Proposes an introduction.
        micro_credential: {id: RUST}
    """,
    "an introduction of a stack": """
        proposal:
          action: introduction          #: pass Proposes an introduction.
        stack: {id: RUST}
    """,
    "a modification": """
        proposal:
          action: modification          #: pass Proposes a modification.
          modifies: RUST
          changes: [{what: Adds a studio., why: Agencies asked for practice.}]
        micro_credential: {id: RUST}
    """,
    "a modification of a stack": """
        proposal:
          action: modification          #: pass Proposes a modification.
          modifies: RUST
          changes: [{what: Adds a member., why: Agencies asked for practice.}]
        stack: {id: RUST}
    """,
    "a disestablishment": """
        proposal:
          action: disestablishment      #: pass Proposes a disestablishment.
          reason: The standard that it taught was withdrawn.
          last_offering: 2025-11-03
          transition: Those enrolled finish in 2026.
        micro_credential: {id: RUST}
    """,
    "a disestablishment of a stack": """
        proposal:
          action: disestablishment      #: pass Proposes a disestablishment.
          reason: Two of its members end.
          last_offering: 2025-11-03
          transition: Those enrolled finish in 2026.
        stack: {id: RUST}
    """,
    "an unknown action": """
        proposal:
          college: Law
          action: renewal               #: fail The action `renewal` is not known. Write `action: introduction`, `modification` or `disestablishment`.
        micro_credential: {id: RUST}
    """,
    "an action with a capital": """
        proposal:
          college: Law
          action: Introduction          #: fail The action `Introduction` is not known. Write `action: introduction`, `modification` or `disestablishment`.
        micro_credential: {id: RUST}
    """,
    "an action that is a list": """
        proposal:
          college: Law
          action: [introduction]        #: fail The action cannot be read. Write `action: introduction`, `modification` or `disestablishment`.
        micro_credential: {id: RUST}
    """,
    "an action that is true": """
        proposal:
          college: Law
          action: true                  #: fail The action cannot be read. Write `action: introduction`, `modification` or `disestablishment`.
        micro_credential: {id: RUST}
    """,
    "an action empty": """
        proposal:
          college: Law
          action:                       #: fail The action is not given. Write `action: introduction`, `modification` or `disestablishment`.
        micro_credential: {id: RUST}
    """,
    "an action absent": """
        schema_version: 1
        proposal:                       #: fail The action is not given. Write `action: introduction`, `modification` or `disestablishment`.
          college: Law
        micro_credential: {id: RUST}
    """,
    "a proposal without its header": """
        schema_version: 1               #: fail The action is not given. Write `action: introduction`, `modification` or `disestablishment`.
        micro_credential: {id: RUST}
    """,
    "a header that is a text": """
        schema_version: 1
        proposal: introduction          #: fail The action is not given. Write `action: introduction`, `modification` or `disestablishment`.
        micro_credential: {id: RUST}
    """,
    "a modification of nothing": """
        schema_version: 1
        proposal:                       #: fail The modification does not say what it modifies. Give the id of the published micro-credential: `modifies: …`.
          action: modification
          changes: [{what: Adds a studio., why: Agencies asked for practice.}]
        micro_credential: {id: RUST}
    """,
    "a modification of an empty id": """
        proposal:
          action: modification
          modifies:                     #: fail The modification does not say what it modifies. Give the id of the published micro-credential: `modifies: …`.
          changes: [{what: Adds a studio., why: Agencies asked for practice.}]
        micro_credential: {id: RUST}
    """,
    "a modification of a list": """
        proposal:
          action: modification
          modifies: [RUST]              #: fail The modification does not say what it modifies. Give the id of the published micro-credential: `modifies: …`.
          changes: [{what: Adds a studio., why: Agencies asked for practice.}]
        micro_credential: {id: RUST}
    """,
    "no changes": """
        schema_version: 1
        proposal:                       #: fail The modification does not say what changes. List the changes, each with `what` and `why`: `changes: [{what: …, why: …}]`.
          action: modification
          modifies: RUST
        micro_credential: {id: RUST}
    """,
    "changes empty": """
        proposal:
          action: modification
          modifies: RUST
          changes: []                   #: fail The modification does not say what changes. List the changes, each with `what` and `why`: `changes: [{what: …, why: …}]`.
        micro_credential: {id: RUST}
    """,
    "changes that are a text": """
        proposal:
          action: modification
          modifies: RUST
          changes: Adds a studio, because agencies asked. #: fail The modification does not say what changes. List the changes, each with `what` and `why`: `changes: [{what: …, why: …}]`.
        micro_credential: {id: RUST}
    """,
    "one change, not a list": """
        proposal:
          action: modification
          modifies: RUST
          changes:                      #: fail The modification does not say what changes. List the changes, each with `what` and `why`: `changes: [{what: …, why: …}]`.
            what: Adds a studio.
            why: Agencies asked for practice.
        micro_credential: {id: RUST}
    """,
    "changes that are texts": """
        proposal:
          action: modification
          modifies: RUST
          changes:
            - Adds a studio.            #: fail Change 1 does not say what it is. Add `what: …`. #: fail Change 1 does not say why. Add `why: …`.
        micro_credential: {id: RUST}
    """,
    "a change without what or why": """
        proposal:
          action: modification
          modifies: RUST
          changes:
            - {what: Adds a studio., why: Agencies asked for practice.}
            - why: Agencies asked for practice. #: fail Change 2 does not say what it is. Add `what: …`.
            - what: Adds an essay.
              why:                      #: fail Change 3 does not say why. Add `why: …`.
            - {what: Adds an essay., why: [Practice]} #: fail Change 4 does not say why. Add `why: …`.
        micro_credential: {id: RUST}
    """,
    "a modification that says nothing": """
        schema_version: 1
        proposal:                       #: fail The modification does not say what it modifies. Give the id of the published micro-credential: `modifies: …`. #: fail The modification does not say what changes. List the changes, each with `what` and `why`: `changes: [{what: …, why: …}]`.
          action: modification
        micro_credential: {id: RUST}
    """,
    "a disestablishment without a reason": """
        schema_version: 1
        proposal:                       #: fail The disestablishment does not say why. Add `reason: …`.
          action: disestablishment
          last_offering: 2025-11-03
          transition: Those enrolled finish in 2026.
        micro_credential: {id: RUST}
    """,
    "a disestablishment without a last offering": """
        schema_version: 1
        proposal:                       #: fail The disestablishment does not say when it is offered last. Add `last_offering: …` (year-month-day).
          action: disestablishment
          reason: The standard that it taught was withdrawn.
          transition: Those enrolled finish in 2026.
        micro_credential: {id: RUST}
    """,
    "a last offering in words": """
        proposal:
          action: disestablishment
          reason: The standard that it taught was withdrawn.
          last_offering: next spring    #: fail The disestablishment does not say when it is offered last. Add `last_offering: …` (year-month-day).
          transition: Those enrolled finish in 2026.
        micro_credential: {id: RUST}
    """,
    "a last offering on no day": """
        proposal:
          action: disestablishment
          reason: The standard that it taught was withdrawn.
          last_offering: 2025-11-31     #: fail The disestablishment does not say when it is offered last. Add `last_offering: …` (year-month-day).
          transition: Those enrolled finish in 2026.
        micro_credential: {id: RUST}
    """,
    "a disestablishment without a transition": """
        schema_version: 1
        proposal:                       #: fail The disestablishment does not say what happens to those enrolled. Add `transition: …`.
          action: disestablishment
          reason: The standard that it taught was withdrawn.
          last_offering: 2025-11-03
        micro_credential: {id: RUST}
    """,
    "a disestablishment whose fields are of the wrong type": """
        proposal:
          action: disestablishment
          reason: [The standard was withdrawn.] #: fail The disestablishment does not say why. Add `reason: …`.
          last_offering: 2025           #: fail The disestablishment does not say when it is offered last. Add `last_offering: …` (year-month-day).
          transition: true              #: fail The disestablishment does not say what happens to those enrolled. Add `transition: …`.
        micro_credential: {id: RUST}
    """,
    "a disestablishment that says nothing": """
        schema_version: 1
        proposal:                       #: fail The disestablishment does not say why. Add `reason: …`. #: fail The disestablishment does not say when it is offered last. Add `last_offering: …` (year-month-day). #: fail The disestablishment does not say what happens to those enrolled. Add `transition: …`.
          action: disestablishment
        micro_credential: {id: RUST}
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_proposal_action(text: str) -> None:
    expect("proposal-action", text)
