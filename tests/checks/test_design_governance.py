import pytest

from tests.kit import expect

CASES = {
    "both in order": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:                    #: pass Endorsed by both, in order.
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "listed the other way round": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:                    #: pass Endorsed by both, in order.
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
        micro_credential: {title: Rust}
    """,
    "on the same day as each other and the submission": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:                    #: pass Endorsed by both, in order.
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-03-14}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-14}
        micro_credential: {title: Rust}
    """,
    "head absent": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:                    #: fail There is no decision by the head of the proposing area. Add it to `approvals` once it is made.
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "Associate Dean absent": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:                    #: fail There is no decision by the Associate Dean (Education). Add it to `approvals` once it is made.
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
        micro_credential: {title: Rust}
    """,
    "neither": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:                    #: fail There is no decision by the head of the proposing area. Add it to `approvals` once it is made. #: fail There is no decision by the Associate Dean (Education). Add it to `approvals` once it is made.
            - {role: dean, name: M. Lee, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "head pending": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, decision: pending} #: review The decision by the head of the proposing area is still pending.
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "Associate Dean pending": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - role: associate-dean-education
              decision: pending         #: review The decision by the Associate Dean (Education) is still pending.
        micro_credential: {title: Rust}
    """,
    "head pending, Associate Dean absent": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:                    #: fail There is no decision by the Associate Dean (Education). Add it to `approvals` once it is made.
            - {role: head-of-area, decision: pending} #: review The decision by the head of the proposing area is still pending.
        micro_credential: {title: Rust}
    """,
    "both pending": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, decision: pending} #: review The decision by the head of the proposing area is still pending.
            - {role: associate-dean-education, decision: pending} #: review The decision by the Associate Dean (Education) is still pending.
        micro_credential: {title: Rust}
    """,
    "not endorsed by the head": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, decision: not-endorsed, date: 2025-02-20} #: fail It was not endorsed by the head of the proposing area. Revise it and ask again.
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "not endorsed by the Associate Dean": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - role: associate-dean-education
              name: L. Hart
              decision: not-endorsed    #: fail It was not endorsed by the Associate Dean (Education). Revise it and ask again.
              date: 2025-03-03
        micro_credential: {title: Rust}
    """,
    "not endorsed, and that after the submission": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: not-endorsed, date: 2025-03-20} #: fail It was not endorsed by the Associate Dean (Education). Revise it and ask again.
        micro_credential: {title: Rust}
    """,
    "pending since after the submission": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, decision: pending, date: 2025-03-20} #: review The decision by the Associate Dean (Education) is still pending.
        micro_credential: {title: Rust}
    """,
    "endorsed the second time": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:                    #: pass Endorsed by both, in order.
            - {role: head-of-area, name: A. Field, decision: not-endorsed, date: 2025-01-20}
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "no longer endorsed the second time": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
            - {role: head-of-area, name: A. Field, decision: not-endorsed, date: 2025-03-05} #: fail It was not endorsed by the head of the proposing area. Revise it and ask again.
        micro_credential: {title: Rust}
    """,
    "out of order": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-03-04} #~ the head's endorsement
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03} #: warning The Associate Dean (Education) endorsed it before the head of the proposing area did. Correct the dates, or have it endorsed again in order.
        micro_credential: {title: Rust}
    """,
    "after the submission": """
        proposal:
          action: introduction
          submitted: 2025-03-14         #~ the day of submission
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-15} #: warning It was endorsed after it was submitted. Correct the dates, or submit it again.
        micro_credential: {title: Rust}
    """,
    "both after the submission, out of order": """
        proposal:
          action: introduction
          submitted: 2025-03-14         #~ the day of submission #~ the day of submission
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-03-16} #~ the head's endorsement #: warning It was endorsed after it was submitted. Correct the dates, or submit it again.
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-15} #: warning It was endorsed after it was submitted. Correct the dates, or submit it again. #: warning The Associate Dean (Education) endorsed it before the head of the proposing area did. Correct the dates, or have it endorsed again in order.
        micro_credential: {title: Rust}
    """,
    "one after the submission, the other pending": """
        proposal:
          action: introduction
          submitted: 2025-03-14         #~ the day of submission
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-03-15} #: warning It was endorsed after it was submitted. Correct the dates, or submit it again.
            - {role: associate-dean-education, decision: pending} #: review The decision by the Associate Dean (Education) is still pending.
        micro_credential: {title: Rust}
    """,
    "decision absent": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, date: 2025-02-20} #: fail What the head of the proposing area decided is not given. Write `decision: endorsed`, `not-endorsed` or `pending`.
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "decision empty": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - role: associate-dean-education
              decision:                 #: fail What the Associate Dean (Education) decided is not given. Write `decision: endorsed`, `not-endorsed` or `pending`.
        micro_credential: {title: Rust}
    """,
    "an unknown decision": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: approved, date: 2025-03-03} #: fail What the Associate Dean (Education) decided cannot be read. Write `decision: endorsed`, `not-endorsed` or `pending`.
        micro_credential: {title: Rust}
    """,
    "a decision that is a list": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, decision: [endorsed], date: 2025-02-20} #: fail What the head of the proposing area decided cannot be read. Write `decision: endorsed`, `not-endorsed` or `pending`.
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "name absent": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, decision: endorsed, date: 2025-02-20} #: fail The endorsement by the head of the proposing area has no name. Add `name: …`.
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "date absent": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed} #: fail The endorsement by the Associate Dean (Education) has no date. Add `date: …` (year-month-day).
        micro_credential: {title: Rust}
    """,
    "a date that is not one": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-02-30} #: fail The endorsement by the Associate Dean (Education) has no date. Add `date: …` (year-month-day).
        micro_credential: {title: Rust}
    """,
    "a date in words": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 3 March 2025} #: fail The endorsement by the Associate Dean (Education) has no date. Add `date: …` (year-month-day).
        micro_credential: {title: Rust}
    """,
    "name and date absent": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:
            - {role: head-of-area, decision: endorsed} #: fail The endorsement by the head of the proposing area has no name and no date. Add `name: …` and `date: …` (year-month-day).
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "day of submission absent": """
        schema_version: 1
        proposal:                       #: warning The day of submission is not given, so the order cannot be seen. Add the day: `submitted: …` (year-month-day).
          action: introduction
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "day of submission empty": """
        proposal:
          action: introduction
          submitted:                    #: warning The day of submission is not given, so the order cannot be seen. Add the day: `submitted: …` (year-month-day).
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "day of submission in words": """
        proposal:
          action: introduction
          submitted: 14 March 2025      #: warning The day of submission cannot be read, so the order cannot be seen. Add the day: `submitted: …` (year-month-day).
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "day of submission a number": """
        proposal:
          action: introduction
          submitted: 2025               #: warning The day of submission cannot be read, so the order cannot be seen. Add the day: `submitted: …` (year-month-day).
          approvals:
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "no day of submission, and not endorsed": """
        proposal:
          action: introduction
          submitted:                    #: warning The day of submission is not given, so the order cannot be seen. Add the day: `submitted: …` (year-month-day).
          approvals:
            - {role: head-of-area, name: A. Field, decision: not-endorsed, date: 2025-02-20} #: fail It was not endorsed by the head of the proposing area. Revise it and ask again.
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {title: Rust}
    """,
    "approvals absent": """
        schema_version: 1
        proposal:                       #: fail There is no decision by the head of the proposing area. Add it to `approvals` once it is made. #: fail There is no decision by the Associate Dean (Education). Add it to `approvals` once it is made.
          submitted: 2025-03-14
        micro_credential: {title: Rust}
    """,
    "approvals empty": """
        proposal:
          submitted: 2025-03-14
          approvals: []                 #: fail There is no decision by the head of the proposing area. Add it to `approvals` once it is made. #: fail There is no decision by the Associate Dean (Education). Add it to `approvals` once it is made.
        micro_credential: {title: Rust}
    """,
    "approvals that are a text": """
        proposal:
          submitted: 2025-03-14
          approvals: Both endorsed it.  #: fail There is no decision by the head of the proposing area. Add it to `approvals` once it is made. #: fail There is no decision by the Associate Dean (Education). Add it to `approvals` once it is made.
        micro_credential: {title: Rust}
    """,
    "approvals that are texts": """
        proposal:
          submitted: 2025-03-14
          approvals: [A. Field, L. Hart] #: fail There is no decision by the head of the proposing area. Add it to `approvals` once it is made. #: fail There is no decision by the Associate Dean (Education). Add it to `approvals` once it is made.
        micro_credential: {title: Rust}
    """,
    "approvals by role, not a list": """
        proposal:
          submitted: 2025-03-14
          approvals:                    #: fail There is no decision by the head of the proposing area. Add it to `approvals` once it is made. #: fail There is no decision by the Associate Dean (Education). Add it to `approvals` once it is made.
            head-of-area: {name: A. Field, decision: endorsed, date: 2025-02-20}
        micro_credential: {title: Rust}
    """,
    "a proposal without its header": """
        schema_version: 1               #: fail There is no decision by the head of the proposing area. Add it to `approvals` once it is made. #: fail There is no decision by the Associate Dean (Education). Add it to `approvals` once it is made. #: warning The day of submission is not given, so the order cannot be seen. Add the day: `submitted: …` (year-month-day).
        micro_credential: {title: Rust}
    """,
    "a modification": """
        proposal:
          action: modification
          submitted: 2025-03-14
          approvals:                    #: pass Endorsed by both, in order.
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        micro_credential: {id: RUST}
    """,
    "a disestablishment": """
        proposal:
          action: disestablishment
          submitted: 2025-03-14
          approvals:                    #: fail There is no decision by the Associate Dean (Education). Add it to `approvals` once it is made.
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
        micro_credential: {id: RUST}
    """,
    "a stack": """
        proposal:
          action: introduction
          submitted: 2025-03-14
          approvals:                    #: pass Endorsed by both, in order.
            - {role: head-of-area, name: A. Field, decision: endorsed, date: 2025-02-20}
            - {role: associate-dean-education, name: L. Hart, decision: endorsed, date: 2025-03-03}
        stack: {title: Rust}
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_design_governance(text: str) -> None:
    expect("design-governance", text)
