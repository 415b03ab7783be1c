"""The proposal went through the University's process: head of area first, then the Associate Dean (Education).

Reads: `proposal.approvals` (role, name, decision, date) and `proposal.submitted`.
Passes: both have endorsed it, in that order, before it was submitted.
Asks: what a decision that is still pending will be.
Warns: the decisions are out of order or after the submission, or the day of submission is missing.
Fails: a decision is missing, lacks its name or date, or was not to endorse.
Mend: have the head of the proposing area endorse it, then the Associate Dean (Education), and note name and date. For
the Centre for Learning and Teaching these are its director and a Pro Vice-Chancellor.

Complies:
    proposal:
      action: introduction
      submitted: 2025-03-14
      approvals:
        - {role: head-of-area, name: Prof. Amara Field, decision: endorsed, date: 2025-02-20}
        - {role: associate-dean-education, name: Prof. Lewis Hart, decision: endorsed, date: 2025-03-03}
Does not comply:
    proposal:
      action: introduction
      submitted: 2025-03-14
      approvals:
        - {role: head-of-area, name: Prof. Amara Field, decision: endorsed, date: 2025-02-20}
"""

from mccheck.checks.kit import (
    Context,
    Finding,
    Iterator,
    Proposal,
    Value,
    evidence,
    fail,
    lacks,
    passed,
    review,
    warning,
)

ROLES = {"head-of-area": "the head of the proposing area", "associate-dean-education": "the Associate Dean (Education)"}
EXAMPLES = {"name": "`name: …`", "date": "`date: …` (year-month-day)"}


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    approvals, submitted = proposal.header["approvals"], proposal.header["submitted"]
    # Where someone decided twice, as after a resubmission, the last entry counts.
    decisions = {entry["role"].text: entry for entry in approvals.items}
    found = [finding for role in ROLES for finding in _decision(approvals, decisions.get(role), ROLES[role])]
    found = found or list(_order(decisions["head-of-area"]["date"], decisions["associate-dean-education"]["date"]))
    endorsed = [entry for role, entry in decisions.items() if role in ROLES and entry["decision"].text == "endorsed"]
    found += _submission(submitted, [entry["date"] for entry in endorsed])
    yield from found or (passed(approvals, "Endorsed by both, in order."),)


def _decision(approvals: Value, entry: Value | None, who: str) -> Iterator[Finding]:
    if entry is None:
        yield fail(approvals, f"There is no decision by {who}.", remedy="Add it to `approvals` once it is made.")
        return
    decision = entry["decision"]
    if decision.text == "pending":
        yield review(decision, f"The decision by {who} is still pending.")
    elif decision.text == "not-endorsed":
        yield fail(decision, f"It was not endorsed by {who}.", remedy="Revise it and ask again.")
    elif decision.text != "endorsed":
        remedy = "Write `decision: endorsed`, `not-endorsed` or `pending`."
        yield fail(decision, f"What {who} decided {lacks(decision)}.", remedy=remedy)
    elif missing := [name for name, there in (("name", entry["name"].text), ("date", entry["date"].date)) if not there]:
        yield fail(
            decision,
            f"The endorsement by {who} has no {' and no '.join(missing)}.",
            remedy=f"Add {' and '.join(EXAMPLES[field] for field in missing)}.",
        )


def _order(first: Value, second: Value) -> Iterator[Finding]:
    if first.date and second.date and second.date < first.date:
        yield warning(
            second,
            "The Associate Dean (Education) endorsed it before the head of the proposing area did.",
            evidence(first, "the head's endorsement"),
            remedy="Correct the dates, or have it endorsed again in order.",
        )


def _submission(submitted: Value, dates: list[Value]) -> Iterator[Finding]:
    if not submitted.date:
        remedy = "Add the day: `submitted: …` (year-month-day)."
        message = f"The day of submission {lacks(submitted)}, so the order cannot be seen."
        yield warning(submitted, message, remedy=remedy)
        return
    for decided in dates:
        if decided.date and decided.date > submitted.date:
            yield warning(
                decided,
                "It was endorsed after it was submitted.",
                evidence(submitted, "the day of submission"),
                remedy="Correct the dates, or submit it again.",
            )
