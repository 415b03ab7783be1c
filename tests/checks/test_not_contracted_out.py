import pytest

from tests.kit import expect

CASES = {
    "an ANU convenor, no third parties": """
        title: Rust
        staff:
          - {name: Ines, roles: [convenor, teacher, assessor], affiliation: anu} #: pass Ines of ANU convenes it.
    """,
    "third parties none": """
        third_parties: []
        staff:
          - {name: Ines, roles: [convenor], affiliation: anu} #: pass Ines of ANU convenes it.
    """,
    "third parties empty": """
        third_parties:
        staff:
          - {name: Ines, roles: [convenor], affiliation: anu} #: pass Ines of ANU convenes it.
    """,
    "hosting, marketing, a venue": """
        third_parties:
          - {name: Harbour Venues, does: [venue]}
          - {name: Open Cloud, does: [hosting, marketing]}
        staff:
          - {name: Ines, roles: [convenor], affiliation: anu} #: pass Ines of ANU convenes it.
    """,
    "a practitioner who teaches": """
        staff:
          - {name: Ines, roles: [convenor], affiliation: anu} #: pass Ines of ANU convenes it.
          - {name: Tom, roles: [teacher, assessor], affiliation: practitioner}
    """,
    "someone of a third party with no task of the University's": """
        staff:
          - {name: Ines, roles: [convenor], affiliation: anu} #: pass Ines of ANU convenes it.
          - {name: Max, roles: [designer], affiliation: third-party}
    """,
    "two ANU convenors": """
        staff:
          - {name: Ines, roles: [convenor], affiliation: anu} #: pass Ines of ANU convenes it.
          - {name: Ada, roles: [convenor], affiliation: anu}
    """,
    "a convenor without a name": """
        staff:
          - affiliation: anu
            roles: [convenor]           #: pass Someone of ANU convenes it.
    """,
    "a third party that convenes": """
        staff: [{name: Ines, roles: [convenor], affiliation: anu}]
        third_parties:
          - name: Learning Partners
            does: [convening]           #: fail Learning Partners, a third party, convenes. Give this to ANU staff; third parties may host, market or lend a venue.
    """,
    "a third party that teaches": """
        staff: [{name: Ines, roles: [convenor], affiliation: anu}]
        third_parties:
          - {name: Learning Partners, does: [marketing, teaching]} #: fail Learning Partners, a third party, teaches. Give this to ANU staff; third parties may host, market or lend a venue.
    """,
    "a third party that assesses": """
        staff: [{name: Ines, roles: [convenor], affiliation: anu}]
        third_parties:
          - {name: Marking Partners, does: [assessment]} #: fail Marking Partners, a third party, assesses. Give this to ANU staff; third parties may host, market or lend a venue.
    """,
    "a third party that does it all": """
        staff: [{name: Ines, roles: [convenor], affiliation: anu}]
        third_parties:
          - {does: [assessment, teaching, venue, convening]} #: fail A third party convenes, teaches and assesses. Give this to ANU staff; third parties may host, market or lend a venue.
    """,
    "two third parties": """
        staff: [{name: Ines, roles: [convenor], affiliation: anu}]
        third_parties:
          - {name: Learning Partners, does: [teaching]} #: fail Learning Partners, a third party, teaches. Give this to ANU staff; third parties may host, market or lend a venue.
          - {name: Harbour Venues, does: [venue]}
          - {name: Marking Partners, does: [assessment]} #: fail Marking Partners, a third party, assesses. Give this to ANU staff; third parties may host, market or lend a venue.
    """,
    "a third party's staff who teach and assess": """
        staff:
          - {name: Ines, roles: [convenor], affiliation: anu}
          - name: Max
            affiliation: third-party
            roles: [designer, teacher, assessor] #: fail Max, a third party, teaches and assesses. Give this to ANU staff; third parties may host, market or lend a venue.
    """,
    "a third party's staff who convene": """
        staff:
          - {name: Max, roles: [convenor], affiliation: third-party} #: fail Max, a third party, convenes. Give this to ANU staff; third parties may host, market or lend a venue.
    """,
    "a third party's staff who convene beside ANU staff": """
        staff:
          - {name: Ines, roles: [convenor], affiliation: anu}
          - {name: Max, roles: [convenor], affiliation: third-party} #: fail Max, a third party, convenes. Give this to ANU staff; third parties may host, market or lend a venue.
    """,
    "a practitioner who convenes": """
        staff:
          - name: Tom
            roles: [convenor]
            affiliation: practitioner   #: fail Tom convenes it, and the affiliation is practitioner. Give an ANU staff member the role `convenor`.
    """,
    "a convenor without affiliation": """
        staff:
          - name: Ines
            roles: [convenor]           #: fail Ines convenes it, and the affiliation is not given. Give an ANU staff member the role `convenor`.
    """,
    "a convenor whose affiliation is a list": """
        staff:
          - name: Ines
            roles: [convenor]
            affiliation: [anu]          #: fail Ines convenes it, and the affiliation cannot be read. Give an ANU staff member the role `convenor`.
    """,
    "a convenor without name or affiliation": """
        staff:
          - roles: [convenor]           #: fail Someone convenes it, and the affiliation is not given. Give an ANU staff member the role `convenor`.
    """,
    "no convenor": """
        title: Rust
        staff:                          #: fail Nobody convenes it. Give an ANU staff member the role `convenor`.
          - {name: Ines, roles: [teacher, assessor], affiliation: anu}
    """,
    "a role that is a text": """
        title: Rust
        staff:                          #: fail Nobody convenes it. Give an ANU staff member the role `convenor`.
          - {name: Ines, roles: convenor, affiliation: anu}
    """,
    "no convenor, and a third party that teaches": """
        title: Rust
        staff: []                       #: fail Nobody convenes it. Give an ANU staff member the role `convenor`.
        third_parties:
          - {name: Learning Partners, does: [teaching]} #: fail Learning Partners, a third party, teaches. Give this to ANU staff; third parties may host, market or lend a venue.
    """,
    "staff absent": """
        #: fail Nobody convenes it. Give an ANU staff member the role `convenor`.
        title: Rust
    """,
    "staff empty": """
        title: Rust
        staff:                          #: fail Nobody convenes it. Give an ANU staff member the role `convenor`.
    """,
    "staff that is a text": """
        title: Rust
        staff: Ines convenes it.        #: fail Nobody convenes it. Give an ANU staff member the role `convenor`.
    """,
    "a third party, not said what it does": """
        staff: [{name: Ines, roles: [convenor], affiliation: anu}]
        third_parties:
          - name: Learning Partners     #: fail What Learning Partners does is not given. Say it, for example `does: [venue]`.
          - name: Marking Partners
            does: []                    #: fail What Marking Partners does is not given. Say it, for example `does: [venue]`.
    """,
    "what a third party does, in a text": """
        staff: [{name: Ines, roles: [convenor], affiliation: anu}]
        third_parties:
          - name: Learning Partners
            does: teaching              #: fail What Learning Partners does cannot be read. Say it, for example `does: [venue]`.
    """,
    "third parties' names alone": """
        staff: [{name: Ines, roles: [convenor], affiliation: anu}]
        third_parties:
          - Learning Partners           #: fail What a third party does is not given. Say it, for example `does: [venue]`.
    """,
    "third parties that are a text": """
        staff: [{name: Ines, roles: [convenor], affiliation: anu}]
        third_parties: Learning Partners mark the essays. #: fail The third parties cannot be read. List them, each with `name` and `does`; where there are none, write `[]`.
    """,
    "one third party, not a list": """
        staff: [{name: Ines, roles: [convenor], affiliation: anu}]
        third_parties:                  #: fail The third parties cannot be read. List them, each with `name` and `does`; where there are none, write `[]`.
          name: Marking Partners
          does: [assessment]
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
def test_not_contracted_out(text: str) -> None:
    expect("not-contracted-out", text)
