import pytest

from tests.kit import expect

CASES = {
    "two members, all of one run": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME]         #: pass Stacks 2 micro-credentials.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "three members": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME, CLAY]   #: pass Stacks 3 micro-credentials.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: CLAY}
    """,
    "members after and before the stack": """
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
        ---
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME]         #: pass Stacks 2 micro-credentials.
    """,
    "members that were not checked": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST                      #: review Does RUST exist? It is not among the proposals that were checked.
            - LIME                      #: review Does LIME exist? It is not among the proposals that were checked.
    """,
    "one member that was not checked": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - LIME                      #: review Does LIME exist? It is not among the proposals that were checked.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
    """,
    "another case": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST]}]
          members:
            - RUST
            - lime                      #: review Does lime exist? It is not among the proposals that were checked.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "one member": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST]               #: fail The stack has 1 member; it takes two or more. List the ids of two or more: `members: [FIRST-ID, SECOND-ID]`.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
    """,
    "no members": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST]}] #: warning No member contributes to outcome SO1. Name members of the stack under `from`.
          members: []                   #: fail The stack has no members; it takes two or more. List the ids of two or more: `members: [FIRST-ID, SECOND-ID]`.
    """,
    "members empty": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST]}] #: warning No member contributes to outcome SO1. Name members of the stack under `from`.
          members:                      #: fail The stack has no members; it takes two or more. List the ids of two or more: `members: [FIRST-ID, SECOND-ID]`.
    """,
    "members that are a text": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST]}] #: warning No member contributes to outcome SO1. Name members of the stack under `from`.
          members: RUST, LIME           #: fail The stack has no members; it takes two or more. List the ids of two or more: `members: [FIRST-ID, SECOND-ID]`.
    """,
    "members that are numbers": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST]}] #: warning No member contributes to outcome SO1. Name members of the stack under `from`.
          members: [1, 2]               #: fail The stack has no members; it takes two or more. List the ids of two or more: `members: [FIRST-ID, SECOND-ID]`.
    """,
    "a number among the members": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME, 3]      #: pass Stacks 2 micro-credentials.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "members blank": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, " "]          #: fail The stack has 1 member; it takes two or more. List the ids of two or more: `members: [FIRST-ID, SECOND-ID]`.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
    """,
    "a member twice": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST                      #~ here first
            - LIME
            - RUST                      #: fail RUST is a member twice. List each member once.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "a member three times": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST                      #~ here first #~ here first
            - LIME
            - RUST                      #: fail RUST is a member twice. List each member once.
            - RUST                      #: fail RUST is a member twice. List each member once.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "one member twice, and no other": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST]}]
          members:                      #: fail The stack has 1 member; it takes two or more. List the ids of two or more: `members: [FIRST-ID, SECOND-ID]`.
            - RUST                      #~ here first
            - RUST                      #: fail RUST is a member twice. List each member once.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
    """,
    "description empty": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description:                  #: fail The stack has no overarching description. Say what its members add up to: `description: …`.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME]
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "description a list": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: [Joins the two.] #: fail The stack has no overarching description. Say what its members add up to: `description: …`.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME]
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "no outcomes": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: []         #: fail The stack has no learning outcomes of its own. List what a holder of the whole can do: `learning_outcomes: …`.
          members: [RUST, LIME]
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "outcomes that are a text": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: Lead a reform. #: fail The stack has no learning outcomes of its own. List what a holder of the whole can do: `learning_outcomes: …`.
          members: [RUST, LIME]
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "description and outcomes absent": """
        proposal: {action: introduction}
        stack:                          #: fail The stack has no overarching description. Say what its members add up to: `description: …`. #: fail The stack has no learning outcomes of its own. List what a holder of the whole can do: `learning_outcomes: …`.
          id: ROCK
          members: [RUST, LIME]
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "a stack that says nothing": """
        proposal: {action: introduction}
        stack:                          #: fail The stack has no members; it takes two or more. List the ids of two or more: `members: [FIRST-ID, SECOND-ID]`. #: fail The stack has no overarching description. Say what its members add up to: `description: …`. #: fail The stack has no learning outcomes of its own. List what a holder of the whole can do: `learning_outcomes: …`.
          id: ROCK
    """,
    "an outcome of one member": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [LIME]}]
          members: [RUST, LIME]         #: pass Stacks 2 micro-credentials.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "an outcome of no member": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes:
            - {id: SO1, text: Lead a reform., from: [RUST]}
            - id: SO2
              text: Write its law.
              from: []                  #: warning No member contributes to outcome SO2. Name members of the stack under `from`.
          members: [RUST, LIME]
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "an outcome of another micro-credential": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes:
            - {id: SO1, text: Lead a reform., from: [CLAY]} #: warning No member contributes to outcome SO1. Name members of the stack under `from`.
          members: [RUST, LIME]
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: CLAY}
    """,
    "not said whose outcome": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes:
            - id: SO1
              text: Lead a reform.      #: warning No member contributes to outcome SO1. Name members of the stack under `from`.
          members: [RUST, LIME]
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "an outcome from a text": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes:
            - {id: SO1, text: Lead a reform., from: RUST} #: warning No member contributes to outcome SO1. Name members of the stack under `from`.
          members: [RUST, LIME]
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "an outcome without an id": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes:
            - text: Lead a reform.      #: warning No member contributes to outcome without an id. Name members of the stack under `from`.
          members: [RUST, LIME]
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "outcomes that are texts": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes:
            - Lead a reform.            #: warning No member contributes to outcome without an id. Name members of the stack under `from`.
          members: [RUST, LIME]
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "a member that is being disestablished": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - LIME                      #: fail The member LIME is being disestablished. Replace it by another member.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: disestablishment} #: not-applicable Nothing is offered any more after a disestablishment.
        micro_credential:
          title: Lime
          id: LIME                      #~ disestablished here
    """,
    "a member that was introduced and is being disestablished": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - LIME                      #: fail The member LIME is being disestablished. Replace it by another member.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
        ---
        proposal: {action: disestablishment} #: not-applicable Nothing is offered any more after a disestablishment.
        micro_credential:
          id: LIME                      #~ disestablished here
    """,
    "a member that is being modified": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME]         #: pass Stacks 2 micro-credentials.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: modification} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "a stack that is being disestablished with its member": """
        proposal: {action: disestablishment}
        stack:                          #: not-applicable Nothing is offered any more after a disestablishment.
          id: ROCK
          members: [RUST, LIME]
        ---
        proposal: {action: disestablishment} #: not-applicable Nothing is offered any more after a disestablishment.
        micro_credential: {id: LIME}
    """,
    "a stack that is being modified": """
        proposal: {action: modification}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME]         #: pass Stacks 2 micro-credentials.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "the stack as its own member": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - LIME
            - ROCK                      #: fail ROCK is or contains the stack itself. Take it out of the members, or the stack out of its members.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "a stack of stacks": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, SOIL]         #: pass Stacks 2 micro-credentials.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
        ---
        proposal: {action: introduction}
        stack:
          id: SOIL
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME]         #: pass Stacks 2 micro-credentials.
    """,
    "two stacks in each other": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - SOIL                      #: fail SOIL is or contains the stack itself. Take it out of the members, or the stack out of its members.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction}
        stack:
          id: SOIL
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - ROCK                      #: fail ROCK is or contains the stack itself. Take it out of the members, or the stack out of its members.
    """,
    "three stacks in a ring": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - SOIL                      #: fail SOIL is or contains the stack itself. Take it out of the members, or the stack out of its members.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction}
        stack:
          id: SOIL
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - SAND                      #: fail SAND is or contains the stack itself. Take it out of the members, or the stack out of its members.
        ---
        proposal: {action: introduction}
        stack:
          id: SAND
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - ROCK                      #: fail ROCK is or contains the stack itself. Take it out of the members, or the stack out of its members.
    """,
    "a stack of two stacks in each other": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, SOIL]         #: pass Stacks 2 micro-credentials.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction}
        stack:
          id: SOIL
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - SAND                      #: fail SAND is or contains the stack itself. Take it out of the members, or the stack out of its members.
        ---
        proposal: {action: introduction}
        stack:
          id: SAND
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - SOIL                      #: fail SOIL is or contains the stack itself. Take it out of the members, or the stack out of its members.
    """,
    "a ring through a stack that ends": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME]         #: pass Stacks 2 micro-credentials.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
        ---
        proposal: {action: disestablishment}
        stack:                          #: not-applicable Nothing is offered any more after a disestablishment.
          id: SOIL
          members: [ROCK, RUST]
    """,
    "two stacks of the same members": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME]         #: pass Stacks 2 micro-credentials.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
        ---
        proposal: {action: introduction}
        stack:
          id: SOIL
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME]         #: pass Stacks 2 micro-credentials.
    """,
    "a stack without an id": """
        proposal: {action: introduction}
        stack:
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME]         #: pass Stacks 2 micro-credentials.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "a micro-credential": """
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
    """,
    "a micro-credential that is being disestablished": """
        proposal:
          action: disestablishment      #: not-applicable Nothing is offered any more after a disestablishment.
        micro_credential: {id: RUST}
    """,
}

AUDITS = {
    "two members that are there": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST, LIME]         #: pass Stacks 2 micro-credentials.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "a member that is not there": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - LIME                      #: fail There is no proposal for the member LIME. Correct the id, or propose it too.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
    """,
    "no member that is there": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST                      #: fail There is no proposal for the member RUST. Correct the id, or propose it too.
            - LIME                      #: fail There is no proposal for the member LIME. Correct the id, or propose it too.
    """,
    "another case": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - lime                      #: fail There is no proposal for the member lime. Correct the id, or propose it too.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "a member that is being disestablished": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - LIME                      #: fail The member LIME is being disestablished. Replace it by another member.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: disestablishment} #: not-applicable Nothing is offered any more after a disestablishment.
        micro_credential:
          id: LIME                      #~ disestablished here
    """,
    "a member that is there, in a stack that ends": """
        proposal: {action: disestablishment}
        stack:                          #: not-applicable Nothing is offered any more after a disestablishment.
          id: ROCK
          members: [RUST, CLAY]
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "the stack as its own member": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST
            - LIME
            - ROCK                      #: fail ROCK is or contains the stack itself. Take it out of the members, or the stack out of its members.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: LIME}
    """,
    "a member that is not there, and one twice": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members:
            - RUST                      #~ here first
            - LIME                      #: fail There is no proposal for the member LIME. Correct the id, or propose it too.
            - RUST                      #: fail RUST is a member twice. List each member once.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
    """,
    "one member": """
        proposal: {action: introduction}
        stack:
          id: ROCK
          description: Joins the two.
          learning_outcomes: [{id: SO1, text: Lead a reform., from: [RUST, LIME]}]
          members: [RUST]               #: fail The stack has 1 member; it takes two or more. List the ids of two or more: `members: [FIRST-ID, SECOND-ID]`.
        ---
        proposal: {action: introduction} #: not-applicable Asked only of a stack.
        micro_credential: {id: RUST}
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_stack_composition(text: str) -> None:
    expect("stack-composition", text)


@pytest.mark.parametrize("text", AUDITS.values(), ids=AUDITS)
def test_stack_composition_in_an_audit(text: str) -> None:
    expect("stack-composition", text, complete=True)
