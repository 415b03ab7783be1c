import pytest

from tests.kit import expect

CASES = {
    "both, under the rule in force": """
        academic_integrity:
          commitment_at_induction: true #: pass Enrolees commit to academic integrity at induction.
          training_offered: true        #: pass Training in academic integrity is offered.
          rule: Academic Integrity Rule 2021
    """,
    "both, without a rule": """
        academic_integrity:
          commitment_at_induction: true #: pass Enrolees commit to academic integrity at induction.
          training_offered: true        #: pass Training in academic integrity is offered.
    """,
    "no commitment": """
        academic_integrity:
          commitment_at_induction: false #: fail Enrolees do not commit to academic integrity at induction. Have them commit before their first micro-credential, and write `commitment_at_induction: true`.
          training_offered: true        #: pass Training in academic integrity is offered.
    """,
    "no training": """
        academic_integrity:
          commitment_at_induction: true #: pass Enrolees commit to academic integrity at induction.
          training_offered: false       #: fail Training in academic integrity is not offered. Offer it to all enrolees, and write `training_offered: true`.
    """,
    "neither": """
        academic_integrity:
          commitment_at_induction: false #: fail Enrolees do not commit to academic integrity at induction. Have them commit before their first micro-credential, and write `commitment_at_induction: true`.
          training_offered: false       #: fail Training in academic integrity is not offered. Offer it to all enrolees, and write `training_offered: true`.
    """,
    "commitment absent": """
        title: Rust
        academic_integrity:             #: fail It is not said whether enrolees commit to academic integrity at induction. Have them commit before their first micro-credential, and write `commitment_at_induction: true`.
          training_offered: true        #: pass Training in academic integrity is offered.
    """,
    "training absent": """
        title: Rust
        academic_integrity:             #: fail It is not said whether training in academic integrity is offered. Offer it to all enrolees, and write `training_offered: true`.
          commitment_at_induction: true #: pass Enrolees commit to academic integrity at induction.
    """,
    "both empty": """
        academic_integrity:
          commitment_at_induction:      #: fail It is not said whether enrolees commit to academic integrity at induction. Have them commit before their first micro-credential, and write `commitment_at_induction: true`.
          training_offered:             #: fail It is not said whether training in academic integrity is offered. Offer it to all enrolees, and write `training_offered: true`.
    """,
    "words": """
        academic_integrity:
          commitment_at_induction: yes  #: fail It is not said whether enrolees commit to academic integrity at induction. Have them commit before their first micro-credential, and write `commitment_at_induction: true`.
          training_offered: [true]      #: fail It is not said whether training in academic integrity is offered. Offer it to all enrolees, and write `training_offered: true`.
    """,
    "absent": """
        #: fail It is not said whether enrolees commit to academic integrity at induction. Have them commit before their first micro-credential, and write `commitment_at_induction: true`.
        #: fail It is not said whether training in academic integrity is offered. Offer it to all enrolees, and write `training_offered: true`.
        title: Rust
    """,
    "a text, not fields": """
        title: Rust
        academic_integrity: Yes, of course. #: fail It is not said whether enrolees commit to academic integrity at induction. Have them commit before their first micro-credential, and write `commitment_at_induction: true`. #: fail It is not said whether training in academic integrity is offered. Offer it to all enrolees, and write `training_offered: true`.
    """,
    "the rule that was replaced": """
        academic_integrity:
          commitment_at_induction: true #: pass Enrolees commit to academic integrity at induction.
          training_offered: true        #: pass Training in academic integrity is offered.
          rule: Academic Misconduct Rule 2015 #: warning The Academic Misconduct Rule 2015 was replaced on 1 December 2021. Cite the Academic Integrity Rule 2021.
    """,
    "the rule that was replaced, in small letters": """
        academic_integrity:
          commitment_at_induction: true #: pass Enrolees commit to academic integrity at induction.
          training_offered: true        #: pass Training in academic integrity is offered.
          rule: under the academic misconduct rule #: warning The Academic Misconduct Rule 2015 was replaced on 1 December 2021. Cite the Academic Integrity Rule 2021.
    """,
    "the rule that was replaced beside the one in force": """
        academic_integrity:
          commitment_at_induction: true #: pass Enrolees commit to academic integrity at induction.
          training_offered: true        #: pass Training in academic integrity is offered.
          rule: Academic Integrity Rule 2021 (before it, the Academic Misconduct Rule 2015)
    """,
    "the rule that was replaced, for the sake of academic integrity": """
        academic_integrity:
          commitment_at_induction: true #: pass Enrolees commit to academic integrity at induction.
          training_offered: true        #: pass Training in academic integrity is offered.
          rule: Academic Misconduct Rule 2015, which protects academic integrity #: warning The Academic Misconduct Rule 2015 was replaced on 1 December 2021. Cite the Academic Integrity Rule 2021.
    """,
    "the rule that was replaced, and no training": """
        academic_integrity:
          commitment_at_induction: true #: pass Enrolees commit to academic integrity at induction.
          training_offered: false       #: fail Training in academic integrity is not offered. Offer it to all enrolees, and write `training_offered: true`.
          rule: Academic Misconduct Rule 2015 #: warning The Academic Misconduct Rule 2015 was replaced on 1 December 2021. Cite the Academic Integrity Rule 2021.
    """,
    "another rule": """
        academic_integrity:
          commitment_at_induction: true #: pass Enrolees commit to academic integrity at induction.
          training_offered: true        #: pass Training in academic integrity is offered.
          rule: Academic Board's statement on integrity
    """,
    "a rule that is a list": """
        academic_integrity:
          commitment_at_induction: true #: pass Enrolees commit to academic integrity at induction.
          training_offered: true        #: pass Training in academic integrity is offered.
          rule: [2021]
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
def test_academic_integrity(text: str) -> None:
    expect("academic-integrity", text)
