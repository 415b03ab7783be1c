import pytest

from tests.kit import expect

CASES = {
    "required, with a contact": """
        id: TETUM
        language_taught: tet
        language_proficiency_assessment:
          required: true                #: pass Enrolees with previous experience are assessed.
          description: A half-hour interview.
          contact: tetum@example.edu.au
    """,
    "required, without a contact": """
        id: TETUM
        language_taught: tet
        language_proficiency_assessment: #: warning No contact is named for enrolees who are unsure whether to be assessed. Add the convenor's address: `contact: …`.
          required: true
    """,
    "a blank contact": """
        id: TETUM
        language_taught: tet
        language_proficiency_assessment:
          required: true
          contact: " "                  #: warning No contact is named for enrolees who are unsure whether to be assessed. Add the convenor's address: `contact: …`.
    """,
    "a contact that is a map": """
        id: TETUM
        language_taught: tet
        language_proficiency_assessment:
          required: true
          contact: {name: Ines}         #: warning No contact is named for enrolees who are unsure whether to be assessed. Add the convenor's address: `contact: …`.
    """,
    "not required": """
        id: TETUM
        language_taught: tet
        language_proficiency_assessment:
          required: false               #: fail A language is taught, and enrolees who know some of it take no proficiency assessment. Require it: `language_proficiency_assessment: {required: true, …}`.
          contact: the convenor
    """,
    "not required, without a contact": """
        id: TETUM
        language_taught: tet
        language_proficiency_assessment: #: warning No contact is named for enrolees who are unsure whether to be assessed. Add the convenor's address: `contact: …`.
          required: false               #: fail A language is taught, and enrolees who know some of it take no proficiency assessment. Require it: `language_proficiency_assessment: {required: true, …}`.
    """,
    "required in a word": """
        id: TETUM
        language_taught: tet
        language_proficiency_assessment:
          required: yes                 #: fail A language is taught, and enrolees who know some of it take no proficiency assessment. Require it: `language_proficiency_assessment: {required: true, …}`.
          contact: the convenor
    """,
    "not said whether required": """
        id: TETUM
        language_taught: tet
        language_proficiency_assessment: #: fail A language is taught, and enrolees who know some of it take no proficiency assessment. Require it: `language_proficiency_assessment: {required: true, …}`.
          contact: the convenor
    """,
    "no assessment": """
        #: fail A language is taught, and enrolees who know some of it take no proficiency assessment. Require it: `language_proficiency_assessment: {required: true, …}`.
        #: warning No contact is named for enrolees who are unsure whether to be assessed. Add the convenor's address: `contact: …`.
        id: TETUM
        language_taught: tet
    """,
    "an empty assessment": """
        id: TETUM
        language_taught: tet
        language_proficiency_assessment: #: fail A language is taught, and enrolees who know some of it take no proficiency assessment. Require it: `language_proficiency_assessment: {required: true, …}`. #: warning No contact is named for enrolees who are unsure whether to be assessed. Add the convenor's address: `contact: …`.
    """,
    "an assessment in a text": """
        id: TETUM
        language_taught: tet
        language_proficiency_assessment: An interview. #: fail A language is taught, and enrolees who know some of it take no proficiency assessment. Require it: `language_proficiency_assessment: {required: true, …}`. #: warning No contact is named for enrolees who are unsure whether to be assessed. Add the convenor's address: `contact: …`.
    """,
    "a list of languages": """
        #: fail A language is taught, and enrolees who know some of it take no proficiency assessment. Require it: `language_proficiency_assessment: {required: true, …}`.
        #: warning No contact is named for enrolees who are unsure whether to be assessed. Add the convenor's address: `contact: …`.
        id: TETUM
        language_taught: [tet, pt]
    """,
    "English taught": """
        #: fail A language is taught, and enrolees who know some of it take no proficiency assessment. Require it: `language_proficiency_assessment: {required: true, …}`.
        #: warning No contact is named for enrolees who are unsure whether to be assessed. Add the convenor's address: `contact: …`.
        id: ENGLISH
        language_taught: en
    """,
    "no language taught": """
        #: not-applicable No language is taught.
        id: RUST
        title: Leading Health Services
    """,
    "a language that is only taught in": """
        #: not-applicable No language is taught.
        id: RUST
        title: Leading Health Services
        language_of_instruction: tet
    """,
    "language taught empty": """
        id: RUST
        language_taught:                #: not-applicable No language is taught.
    """,
    "language taught blank": """
        id: RUST
        language_taught: " "            #: not-applicable No language is taught.
    """,
    "no title": """
        #: not-applicable No language is taught.
        id: RUST
        level: graduate
    """,
    "a title that names a language": """
        id: TETUM
        title: Tetum for Health Workers #: warning The title seems to name a language as the subject, Tetum, and `language_taught` is not given. Add `language_taught`, or choose a title that does not read like a language class.
    """,
    "a title that begins with a level": """
        id: TETUM
        title: Spoken Tetum             #: warning The title seems to name a language as the subject, Tetum, and `language_taught` is not given. Add `language_taught`, or choose a title that does not read like a language class.
    """,
    "a title that names a language, and it is taught": """
        id: TETUM
        title: Tetum for Health Workers
        language_taught: tet
        language_proficiency_assessment: {required: true, contact: the convenor} #: pass Enrolees with previous experience are assessed.
    """,
    "a title about the speakers of a language": """
        #: not-applicable No language is taught.
        id: RUST
        title: French History and Politics
    """,
    "a title that begins with another word": """
        #: not-applicable No language is taught.
        id: RUST
        title: Rust for Engineers
    """,
    "a title that is a list": """
        #: not-applicable No language is taught.
        id: TETUM
        title: [Spoken Tetum]
    """,
    "a modification": """
        proposal: {action: modification}
        micro_credential:
          title: Spoken Tetum           #: warning The title seems to name a language as the subject, Tetum, and `language_taught` is not given. Add `language_taught`, or choose a title that does not read like a language class.
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
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_language_proficiency_assessment(text: str) -> None:
    expect("language-proficiency-assessment", text)
