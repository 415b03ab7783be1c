import pytest

from tests.kit import expect

CASES = {
    "well formed": """
        schema_version: 1               #: pass All fields are as the format has them.
        proposal: {action: introduction}
        micro_credential: {id: A, title: B, x-note: mine}
    """,
    "a misspelt field, though the right one is required": """
        schema_version: 1
        proposal: {action: introduction}
        micro_credential:
          id: A
          titel: B                      #: fail `titel` is not a field of `micro_credential`. Did you mean `title`?
    """,
    "a field in the wrong section": """
        schema_version: 1
        proposal: {action: introduction}
        micro_credential: {id: A, title: B}
        submitted: 2025-02-21           #: fail `submitted` is not a field of the file. It belongs in `proposal`; check the indentation.
    """,
    "a field of nobody's": """
        schema_version: 1
        proposal: {action: introduction}
        micro_credential:
          id: A
          title: B
          mascot: owl                   #: fail `mascot` is not a field of `micro_credential`. Take it out, or name it `x-mascot` if it is a note of your own.
    """,
    "a text cut by a comma": """
        schema_version: 1
        proposal: {action: introduction}
        micro_credential:
          id: A
          title: B
          learning_outcomes:
            - {id: LO1, text: Judge a claim, and defend it} #: fail `and defend it` stands where a field is expected: between braces, a comma ends the text before it. Put the whole text between double quotes.
    """,
    "a merge key": """
        schema_version: 1
        proposal: &p {action: introduction}
        micro_credential:
          id: A
          title: B
          <<: *p                        #: fail `<<` is not a field of `micro_credential`. YAML 1.2 has no merge keys; write the fields out.
    """,
    "required fields missing": """
        proposal: {action: introduction} #: fail The file has no `schema_version`. Add it, for example `schema_version: 1`.
        micro_credential:               #: fail `micro_credential` has no `id`. Add it, for example `id: WATER-MARKETS`. #: fail `micro_credential` has no `title`. Add it, for example `title: Water Markets: Theory and Practice`.
          level: graduate
    """,
    "empty fields": """
        schema_version: 1
        proposal: {action: }
        micro_credential:
          id: A
          title:                        #: fail `title` must be text that is not empty; found nothing. Write it like this: `Water Markets: Theory and Practice`.
          level:
          purpose:
    """,
    "another format version": """
        schema_version: 2               #: fail `schema_version` must be 1; found 2. Write `schema_version: 1`; a newer format needs a newer mccheck.
        proposal: {action: introduction}
        micro_credential: {id: A, title: B}
    """,
    "neither kind": """
        schema_version: 1               #: fail The file has neither `micro_credential` nor `stack`. Add the section that describes what is proposed.
        proposal: {action: introduction}
    """,
    "a misspelt kind": """
        schema_version: 1
        proposal: {action: introduction}
        micro-credential: {id: A}       #: fail `micro-credential` is not a field of the file. Did you mean `micro_credential`?
    """,
    "both kinds": """
        schema_version: 1
        proposal: {action: introduction}
        micro_credential: {id: A, title: B} #~ the first stands here
        stack: {id: A, title: B}        #: fail The file has `micro_credential` and `stack`; a proposal is about one of them. Move one of the two into a file of its own.
    """,
    "numbers": """
        schema_version: 1
        proposal: {action: introduction}
        micro_credential:
          id: A
          title: B
          learner_hours: sixty          #: fail `learner_hours` must be a number, 0 or more; found the text 'sixty'. Write it like this: `60`.
          assessment:
            - id: A1
              weight: forty             #: fail `weight` must be a number from 0 to 100; found the text 'forty'. Write it like this: `40`.
            - id: A2
              weight: 140               #: fail `weight` must be a number from 0 to 100; found 140. Write it like this: `40`.
            - id: A3
              weight: .nan              #: fail `weight` must be a number from 0 to 100; found nan. Write it like this: `40`.
            - id: A4
              weight: true              #: fail `weight` must be a number from 0 to 100; found true. Write it like this: `40`.
          staff:
            - name: C
              qualification: {aqf_level: 9.5} #: fail `aqf_level` must be a whole number from 1 to 10; found 9.5. Write it like this: `10`.
    """,
    "words": """
        schema_version: 1
        proposal:
          action: introdution           #: fail `action` must be one of introduction, modification or disestablishment; found the text 'introdution'. Did you mean `introduction`?
        micro_credential:
          id: A
          title: B
          level: doctoral               #: fail `level` must be one of graduate, undergraduate or vocational; found the text 'doctoral'. Write one of these words.
          purpose: [Professional Development] #: fail Entry 1 of `purpose` must be one of senior-executive-education, professional-development or personal-development; found the text 'Professional Development'. Did you mean `professional-development`?
          delivery:
            components:
              - mode: in person         #: fail `mode` must be in-person or online; found the text 'in person'. Did you mean `in-person`?
    """,
    "true and false": """
        schema_version: 1
        proposal: {action: introduction}
        micro_credential:
          id: A
          title: B
          enrolee_survey: yes           #: fail `enrolee_survey` must be true or false; found the text 'yes'. Did you mean `true`?
          cross_institutional_enrolment: No #: fail `cross_institutional_enrolment` must be true or false; found the text 'No'. Did you mean `false`?
    """,
    "text": """
        schema_version: 1
        proposal: {action: introduction}
        micro_credential:
          id: 2025                      #: fail `id` must be text that is not empty; found 2025. Put it in quotes: "2025".
          title: ""                     #: fail `title` must be text that is not empty; found empty text. Write it like this: `Water Markets: Theory and Practice`.
          description: [a, b]           #: fail `description` must be text; found a list. Write it like this: `For river managers who allocate scarce w…`.
          credit: {a: b}                #: fail `credit` must be text; found a set of fields. Write it like this: `May be considered for credit towards a g…`.
    """,
    "days": """
        schema_version: 1
        proposal:
          submitted: 21 February 2025   #: fail `submitted` must be a day written as year-month-day; found the text '21 February 2025'. Write it like this: `2025-03-14`.
          last_offering: 2025-02-30     #: fail `last_offering` must be a day written as year-month-day; found the text '2025-02-30'. Write it like this: `2025-09-30`.
        micro_credential: {id: A, title: B}
    """,
    "lists and sets of fields": """
        schema_version: 1
        proposal: {action: introduction}
        micro_credential:
          id: A
          title: B
          purpose: personal-development #: fail `purpose` must be a list; found the text 'personal-development'. Write it in brackets, even if there is only one: [personal-development].
          award: passed-assessment      #: fail `award` must be a set of fields; found the text 'passed-assessment'. Write its fields on lines of their own, indented, such as `requires: …`.
          staff: {name: C}              #: fail `staff` must be a list; found a set of fields. Begin each entry with `- `.
          co_taught_with: [COMP8600]    #: fail Entry 1 of `co_taught_with` must be a set of fields; found the text 'COMP8600'. Write its fields on lines of their own, indented, such as `course: …`.
    """,
    "a section that is empty": """
        schema_version: 1
        proposal:                       #: fail `proposal` must be a set of fields; found nothing. Write its fields on lines of their own, indented, such as `action: …`.
        micro_credential: {id: A, title: B}
    """,
    "not a proposal at all": """
        - stack: 1                      #: fail The file must be a set of fields; found a list. Begin with `schema_version: 1`, or copy one of the sample proposals.
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_schema(text: str) -> None:
    expect("schema", text)
