"""Convening, teaching and assessment stay with the University.

Reads: `staff` (roles and affiliation) and `third_parties` (what they do).
Passes: an ANU staff member convenes it, and nobody outside teaches or assesses for a third party. Third parties may
host, market or lend a venue.
Fails: the convenor is missing or not ANU staff, a third party convenes, teaches or assesses, or what it does is not
said.
Mend: give the task to ANU staff, teaching also to a practitioner beside them.

Complies:
    staff: [{name: Dr Ines Okafor, roles: [convenor, teacher, assessor], affiliation: anu}]
    third_parties: [{name: Harbour Venues, does: [venue]}]
Does not comply:
    staff: [{name: Dr Ines Okafor, roles: [convenor, teacher], affiliation: anu}]
    third_parties: [{name: Marking Partners, does: [assessment]}]
"""

from mccheck.checks.kit import (
    OFFERINGS,
    Context,
    Finding,
    Iterator,
    Proposal,
    Value,
    contradictions,
    evidence,
    fail,
    lacks,
    listed,
    passed,
)

APPLIES_TO = OFFERINGS
OWN_TASKS = {"convening": "convenes", "teaching": "teaches", "assessment": "assesses"}
OWN_ROLES = {"convenor": "convenes", "teacher": "teaches", "assessor": "assesses"}


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    staff = proposal["staff"]
    convenors = [person for person in staff.items if "convenor" in person["roles"].texts]
    faults = [
        *_unsaid(proposal["third_parties"]),
        *_third_parties(proposal["third_parties"].items, "does", OWN_TASKS),
        *_third_parties([p for p in staff.items if p["affiliation"].text == "third-party"], "roles", OWN_ROLES),
        *_convenors(staff, convenors),
    ]
    yield from faults
    if not faults:
        yield passed(convenors[0]["roles"], f"{convenors[0]['name'].text or 'Someone'} of ANU convenes it.")
    yield from contradictions(
        context,
        "contracting out",
        "The text has somebody outside the University convene, teach or assess: {}.",
        evidence(staff, "the staff who are listed"),
        remedy="Give this to ANU staff, or correct the text.",
    )


def _unsaid(parties: Value) -> Iterator[Finding]:
    if parties.given and not parties.items:
        remedy = "List them, each with `name` and `does`; where there are none, write `[]`."
        yield fail(parties, "The third parties cannot be read.", remedy=remedy)
    for party in parties.items:
        if not (does := party["does"]).texts:
            remedy = "Say it, for example `does: [venue]`."
            yield fail(does, f"What {party['name'].text or 'a third party'} does {lacks(does)}.", remedy=remedy)


def _third_parties(parties: "list[Value] | tuple[Value, ...]", field: str, own: dict[str, str]) -> Iterator[Finding]:
    for party in parties:
        done = [verb for task, verb in own.items() if task in party[field].texts]
        if done:
            yield fail(
                party[field],
                f"{_third_party(party)} {listed(done)}.",
                remedy="Give this to ANU staff; third parties may host, market or lend a venue.",
            )


def _third_party(party: Value) -> str:
    return f"{party['name'].text}, a third party," if party["name"].text else "A third party"


def _convenors(staff: Value, convenors: list[Value]) -> Iterator[Finding]:
    remedy = "Give an ANU staff member the role `convenor`."
    if not convenors:
        yield fail(staff, "Nobody convenes it.", remedy=remedy)
    for person in convenors:
        affiliation = person["affiliation"]
        if affiliation.text not in ("anu", "third-party"):
            state = f"is {affiliation.text}" if affiliation.text else lacks(affiliation)
            message = f"{person['name'].text or 'Someone'} convenes it, and the affiliation {state}."
            yield fail(affiliation if affiliation.given else person["roles"], message, remedy=remedy)
