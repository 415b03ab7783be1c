import pytest

from tests.kit import expect

CASES = {
    "one who designs and teaches": """
        title: Rust
        staff:                          #: pass Designed and taught by ANU staff.
          - {name: Ines, roles: [designer, teacher], affiliation: anu}
    """,
    "one who designs and one who teaches": """
        title: Rust
        staff:                          #: pass Designed and taught by ANU staff.
          - {name: Ines, roles: [convenor, designer], affiliation: anu}
          - {name: Ada, roles: [teacher], affiliation: anu}
    """,
    "with a practitioner of experience": """
        title: Rust
        staff:                          #: pass Designed and taught by ANU staff.
          - {name: Ines, roles: [designer, teacher], affiliation: anu}
          - {name: Tom, roles: [teacher], affiliation: practitioner, equivalent_experience: Ten years as a regulator.}
    """,
    "with a third party who does not teach": """
        title: Rust
        staff:                          #: pass Designed and taught by ANU staff.
          - {name: Ines, roles: [designer, teacher], affiliation: anu}
          - {name: Max, roles: [assessor], affiliation: third-party}
    """,
    "nobody of ANU designs it": """
        title: Rust
        staff:                          #: fail No ANU staff member designs it. Give someone with `affiliation: anu` the role `designer`.
          - {name: Ines, roles: [teacher], affiliation: anu}
          - {name: Tom, roles: [designer], affiliation: practitioner}
    """,
    "nobody of ANU teaches it": """
        title: Rust
        staff:                          #: fail No ANU staff member teaches it. Give someone with `affiliation: anu` the role `teacher`.
          - {name: Ines, roles: [convenor, designer], affiliation: anu}
          - {name: Tom, roles: [teacher], affiliation: practitioner, equivalent_experience: Ten years as a regulator.}
    """,
    "nobody of ANU designs or teaches it": """
        title: Rust
        staff:                          #: fail No ANU staff member designs it. Give someone with `affiliation: anu` the role `designer`. #: fail No ANU staff member teaches it. Give someone with `affiliation: anu` the role `teacher`.
          - {name: Ines, roles: [convenor, assessor], affiliation: anu}
    """,
    "a practitioner without experience": """
        staff:
          - {name: Ines, roles: [designer, teacher], affiliation: anu}
          - roles: [teacher]
            name: Tom                   #: fail Tom teaches as a practitioner, and no experience is shown. Describe it: `equivalent_experience: …`.
            affiliation: practitioner
    """,
    "a practitioner with blank experience": """
        staff:
          - {name: Ines, roles: [designer, teacher], affiliation: anu}
          - {name: Tom, roles: [teacher], affiliation: practitioner, equivalent_experience: " "} #: fail Tom teaches as a practitioner, and no experience is shown. Describe it: `equivalent_experience: …`.
    """,
    "a practitioner whose experience is a list": """
        staff:
          - {name: Ines, roles: [designer, teacher], affiliation: anu}
          - {name: Tom, roles: [teacher], affiliation: practitioner, equivalent_experience: [Regulator]} #: fail Tom teaches as a practitioner, and no experience is shown. Describe it: `equivalent_experience: …`.
    """,
    "a practitioner who only designs": """
        title: Rust
        staff:                          #: pass Designed and taught by ANU staff.
          - {name: Ines, roles: [designer, teacher], affiliation: anu}
          - {name: Tom, roles: [designer], affiliation: practitioner}
    """,
    "a practitioner without a name": """
        staff:
          - {name: Ines, roles: [designer, teacher], affiliation: anu}
          - roles: [teacher]            #: fail Someone teaches as a practitioner, and no experience is shown. Describe it: `equivalent_experience: …`.
            affiliation: practitioner
    """,
    "a third party": """
        staff:
          - {name: Ines, roles: [designer, teacher], affiliation: anu}
          - name: Max
            roles: [teacher]
            affiliation: third-party    #: fail Max teaches, and the affiliation is third-party. Have ANU staff or experienced practitioners teach: `affiliation: anu` or `practitioner`.
            equivalent_experience: Ten years as a trainer.
    """,
    "an unknown affiliation": """
        staff:
          - {name: Ines, roles: [designer, teacher], affiliation: anu}
          - name: Max
            roles: [teacher]
            affiliation: unsw           #: fail Max teaches, and the affiliation is unsw. Have ANU staff or experienced practitioners teach: `affiliation: anu` or `practitioner`.
    """,
    "an affiliation that is absent": """
        staff:
          - {name: Ines, roles: [designer, teacher], affiliation: anu}
          - roles: [teacher]
            name: Max                   #: fail Max teaches, and the affiliation is not given. Have ANU staff or experienced practitioners teach: `affiliation: anu` or `practitioner`.
    """,
    "an affiliation that is a list": """
        staff:
          - {name: Ines, roles: [designer, teacher], affiliation: anu}
          - name: Max
            roles: [teacher]
            affiliation: [anu]          #: fail Max teaches, and the affiliation cannot be read. Have ANU staff or experienced practitioners teach: `affiliation: anu` or `practitioner`.
    """,
    "two who should not teach": """
        staff:
          - {name: Ines, roles: [designer, teacher], affiliation: anu}
          - {name: Max, roles: [teacher], affiliation: third-party} #: fail Max teaches, and the affiliation is third-party. Have ANU staff or experienced practitioners teach: `affiliation: anu` or `practitioner`.
          - {name: Tom, roles: [teacher], affiliation: practitioner} #: fail Tom teaches as a practitioner, and no experience is shown. Describe it: `equivalent_experience: …`.
    """,
    "only a third party": """
        title: Rust
        staff:                          #: fail No ANU staff member designs it. Give someone with `affiliation: anu` the role `designer`. #: fail No ANU staff member teaches it. Give someone with `affiliation: anu` the role `teacher`.
          - {name: Max, roles: [designer, teacher], affiliation: third-party} #: fail Max teaches, and the affiliation is third-party. Have ANU staff or experienced practitioners teach: `affiliation: anu` or `practitioner`.
    """,
    "absent": """
        #: fail No ANU staff member designs it. Give someone with `affiliation: anu` the role `designer`.
        #: fail No ANU staff member teaches it. Give someone with `affiliation: anu` the role `teacher`.
        title: Rust
    """,
    "an empty list": """
        title: Rust
        staff: []                       #: fail No ANU staff member designs it. Give someone with `affiliation: anu` the role `designer`. #: fail No ANU staff member teaches it. Give someone with `affiliation: anu` the role `teacher`.
    """,
    "empty": """
        title: Rust
        staff:                          #: fail No ANU staff member designs it. Give someone with `affiliation: anu` the role `designer`. #: fail No ANU staff member teaches it. Give someone with `affiliation: anu` the role `teacher`.
    """,
    "a text": """
        title: Rust
        staff: Ines                     #: fail No ANU staff member designs it. Give someone with `affiliation: anu` the role `designer`. #: fail No ANU staff member teaches it. Give someone with `affiliation: anu` the role `teacher`.
    """,
    "one person, not a list": """
        title: Rust
        staff: {name: Ines, roles: [designer, teacher], affiliation: anu} #: fail No ANU staff member designs it. Give someone with `affiliation: anu` the role `designer`. #: fail No ANU staff member teaches it. Give someone with `affiliation: anu` the role `teacher`.
    """,
    "names, not people": """
        title: Rust
        staff:                          #: fail No ANU staff member designs it. Give someone with `affiliation: anu` the role `designer`. #: fail No ANU staff member teaches it. Give someone with `affiliation: anu` the role `teacher`.
          - Ines
    """,
    "a role that is a text": """
        title: Rust
        staff:                          #: fail No ANU staff member designs it. Give someone with `affiliation: anu` the role `designer`. #: fail No ANU staff member teaches it. Give someone with `affiliation: anu` the role `teacher`.
          - {name: Ines, roles: teacher, affiliation: anu}
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
def test_anu_teaching_staff(text: str) -> None:
    expect("anu-teaching-staff", text)
