"""It is designed and taught by ANU staff, or by ANU staff together with experienced practitioners.

Reads: `staff`: each person's `roles`, `affiliation` and `equivalent_experience`.
Passes: an ANU staff member designs it, one teaches it, and practitioners who teach show their experience.
Fails: nobody of the University designs or teaches it, a practitioner who teaches shows no experience, or a teacher is
neither ANU staff nor a practitioner.
Mend: give an ANU staff member the role that is missing, or describe the practitioner's experience.

Complies:
    staff:
      - {name: Dr Ines Okafor, roles: [designer, teacher], affiliation: anu}
      - {name: Tom Reyes, roles: [teacher], affiliation: practitioner, equivalent_experience: Ten years as a regulator.}
Does not comply:
    staff:
      - {name: Dr Ines Okafor, roles: [designer], affiliation: anu}
      - {name: Tom Reyes, roles: [teacher], affiliation: practitioner, equivalent_experience: Ten years as a regulator.}
"""

from mccheck.checks.kit import OFFERINGS, Context, Finding, Iterator, Proposal, Value, fail, lacks, passed

APPLIES_TO = OFFERINGS


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    staff = proposal["staff"]
    faults = [*_university(staff), *(fault for person in staff.items for fault in _teacher(person))]
    yield from faults or (passed(staff, "Designed and taught by ANU staff."),)


def _university(staff: Value) -> Iterator[Finding]:
    for role, task in (("designer", "designs"), ("teacher", "teaches")):
        if not any(role in person["roles"].texts and person["affiliation"].text == "anu" for person in staff.items):
            yield fail(
                staff,
                f"No ANU staff member {task} it.",
                remedy=f"Give someone with `affiliation: anu` the role `{role}`.",
            )


def _teacher(person: Value) -> Iterator[Finding]:
    if "teacher" not in person["roles"].texts:
        return
    name, affiliation = person["name"].text or "Someone", person["affiliation"]
    if affiliation.text == "practitioner" and not person["equivalent_experience"].text:
        yield fail(
            person["name"],
            f"{name} teaches as a practitioner, and no experience is shown.",
            remedy="Describe it: `equivalent_experience: …`.",
        )
    elif affiliation.text not in ("anu", "practitioner"):
        state = f"is {affiliation.text}" if affiliation.text else lacks(affiliation)
        yield fail(
            affiliation if affiliation.given else person["name"],
            f"{name} teaches, and the affiliation {state}.",
            remedy="Have ANU staff or experienced practitioners teach: `affiliation: anu` or `practitioner`.",
        )
