import pytest

from tests.kit import expect

CASES = {
    "a doctorate": """
        staff:
          - {name: Ines, roles: [convenor, teacher], qualification: {title: PhD, aqf_level: 10}} #: pass Ines is qualified at AQF level 10.
    """,
    "a master's degree": """
        staff:
          - name: Ines
            roles: [teacher]
            qualification:
              title: Master of Water Law
              aqf_level: 9              #: pass Ines is qualified at AQF level 9.
    """,
    "below a master's degree": """
        staff:
          - name: Ines
            roles: [teacher]
            qualification:
              title: Graduate Diploma
              aqf_level: 8              #: warning Ines is qualified at AQF level 8, below level 9. Describe the experience that stands for a higher one: `equivalent_experience: …`.
    """,
    "between two levels": """
        staff:
          - {name: Ines, roles: [teacher], qualification: {aqf_level: 8.5}} #: warning Ines is qualified at AQF level 8.5, below level 9. Describe the experience that stands for a higher one: `equivalent_experience: …`.
    """,
    "level 0": """
        staff:
          - {name: Ines, roles: [teacher], qualification: {title: None yet, aqf_level: 0}} #: warning Ines is qualified at AQF level 0, below level 9. Describe the experience that stands for a higher one: `equivalent_experience: …`.
    """,
    "below a master's degree, with experience": """
        staff:
          - name: Tom
            roles: [teacher]
            qualification: {title: Graduate Diploma, aqf_level: 8}
            equivalent_experience: Ten years as a regulator. #: pass Tom has equivalent experience.
    """,
    "a doctorate and experience": """
        staff:
          - name: Tom
            roles: [teacher]
            qualification: {title: PhD, aqf_level: 10} #: pass Tom is qualified at AQF level 10.
            equivalent_experience: Ten years as a regulator.
    """,
    "experience alone": """
        staff:
          - name: Tom
            roles: [teacher]
            equivalent_experience: Ten years as a regulator. #: pass Tom has equivalent experience.
    """,
    "neither": """
        staff:
          - roles: [teacher]
            name: Tom                   #: fail Tom teaches or convenes, with neither a qualification nor equivalent experience shown. Add `qualification: {title: …, aqf_level: …}` or `equivalent_experience: …`.
    """,
    "both empty": """
        staff:
          - roles: [convenor]
            name: Tom                   #: fail Tom teaches or convenes, with neither a qualification nor equivalent experience shown. Add `qualification: {title: …, aqf_level: …}` or `equivalent_experience: …`.
            qualification:
            equivalent_experience: " "
    """,
    "experience that is a list": """
        staff:
          - {name: Tom, roles: [teacher], equivalent_experience: [Regulator]} #: fail Tom teaches or convenes, with neither a qualification nor equivalent experience shown. Add `qualification: {title: …, aqf_level: …}` or `equivalent_experience: …`.
    """,
    "a level absent": """
        staff:
          - name: Ines
            roles: [teacher]
            qualification: {title: PhD} #: warning The AQF level of the qualification of Ines is not given. Add it: `aqf_level: 10` for a doctorate, 9 for a master's degree.
    """,
    "a level absent, with experience": """
        staff:
          - name: Ines
            roles: [teacher]
            qualification: {title: PhD}
            equivalent_experience: Ten years as a regulator. #: pass Ines has equivalent experience.
    """,
    "a level empty": """
        staff:
          - name: Ines
            roles: [teacher]
            qualification:              #: warning The AQF level of the qualification of Ines is not given. Add it: `aqf_level: 10` for a doctorate, 9 for a master's degree.
              title: PhD
              aqf_level:
    """,
    "a level in quotes": """
        staff:
          - name: Ines
            roles: [teacher]
            qualification:
              title: PhD
              aqf_level: "10"           #: warning The AQF level of the qualification of Ines cannot be read. Add it: `aqf_level: 10` for a doctorate, 9 for a master's degree.
    """,
    "a level that is a list": """
        staff:
          - {name: Ines, roles: [teacher], qualification: {aqf_level: [10]}} #: warning The AQF level of the qualification of Ines cannot be read. Add it: `aqf_level: 10` for a doctorate, 9 for a master's degree.
    """,
    "a qualification that is a text": """
        staff:
          - name: Ines
            roles: [teacher]
            qualification: PhD          #: warning The AQF level of the qualification of Ines is not given. Add it: `aqf_level: 10` for a doctorate, 9 for a master's degree.
    """,
    "qualifications that are a list": """
        staff:
          - name: Ines
            roles: [teacher]
            qualification: [{title: PhD, aqf_level: 10}] #: warning The AQF level of the qualification of Ines is not given. Add it: `aqf_level: 10` for a doctorate, 9 for a master's degree.
    """,
    "each who teaches or convenes, and nobody else": """
        staff:
          - {name: Ines, roles: [convenor], qualification: {aqf_level: 10}} #: pass Ines is qualified at AQF level 10.
          - {name: Ada, roles: [teacher, assessor]} #: fail Ada teaches or convenes, with neither a qualification nor equivalent experience shown. Add `qualification: {title: …, aqf_level: …}` or `equivalent_experience: …`.
          - {name: Max, roles: [designer, assessor]}
          - {name: Eve}
          - {name: Tom, roles: [assessor, teacher], qualification: {aqf_level: 7}} #: warning Tom is qualified at AQF level 7, below level 9. Describe the experience that stands for a higher one: `equivalent_experience: …`.
    """,
    "without a name": """
        staff:
          - {roles: [convenor], qualification: {aqf_level: 10}} #: pass Someone is qualified at AQF level 10.
          - roles: [convenor]           #: fail Someone teaches or convenes, with neither a qualification nor equivalent experience shown. Add `qualification: {title: …, aqf_level: …}` or `equivalent_experience: …`.
    """,
    "nobody teaches or convenes": """
        title: Rust
        staff:                          #: fail Nobody is named who teaches or convenes. Add them to `staff`, with their roles.
          - {name: Max, roles: [designer, assessor], qualification: {aqf_level: 10}}
    """,
    "a role that is a text": """
        title: Rust
        staff:                          #: fail Nobody is named who teaches or convenes. Add them to `staff`, with their roles.
          - {name: Ines, roles: teacher, qualification: {aqf_level: 10}}
    """,
    "absent": """
        #: fail Nobody is named who teaches or convenes. Add them to `staff`, with their roles.
        title: Rust
    """,
    "an empty list": """
        title: Rust
        staff: []                       #: fail Nobody is named who teaches or convenes. Add them to `staff`, with their roles.
    """,
    "empty": """
        title: Rust
        staff:                          #: fail Nobody is named who teaches or convenes. Add them to `staff`, with their roles.
    """,
    "a text": """
        title: Rust
        staff: Ines                     #: fail Nobody is named who teaches or convenes. Add them to `staff`, with their roles.
    """,
    "names, not people": """
        title: Rust
        staff: [Ines]                   #: fail Nobody is named who teaches or convenes. Add them to `staff`, with their roles.
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
def test_staff_qualifications(text: str) -> None:
    expect("staff-qualifications", text)
