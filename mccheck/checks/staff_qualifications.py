"""Those who teach or convene are qualified for it, by a degree or by equivalent experience.

Reads: `staff`: `qualification.aqf_level` and `equivalent_experience` of each teacher and convenor.
Passes: each has a qualification at AQF level 9 (master's) or above, or equivalent experience.
Warns: a qualification below level 9, or without its level, and no equivalent experience. (The companion procedure asks
for one level above what is taught; it is written for courses.)
Fails: someone has neither.
Mend: state the qualification with its AQF level, or describe the experience that stands for it.

Complies:
    staff:
      - {name: Dr Ines Okafor, roles: [convenor], affiliation: anu, qualification: {title: PhD, aqf_level: 10}}
Does not comply:
    staff:
      - {name: Dr Ines Okafor, roles: [convenor], affiliation: anu}
"""

from mccheck.checks.kit import OFFERINGS, Context, Finding, Iterator, Proposal, Value, fail, lacks, passed, warning

APPLIES_TO = OFFERINGS


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    staff = proposal["staff"]
    bound = [person for person in staff.items if {"teacher", "convenor"} & {*person["roles"].texts}]
    for person in bound:
        yield _person(person, context.edition.thresholds.staff_aqf_level)
    if not bound:
        yield fail(staff, "Nobody is named who teaches or convenes.", remedy="Add them to `staff`, with their roles.")


def _person(person: Value, least: int) -> Finding:
    name = person["name"].text or "Someone"
    qualification, experience = person["qualification"], person["equivalent_experience"]
    level = qualification["aqf_level"]
    if (level.number or 0) >= least:
        return passed(level, f"{name} is qualified at AQF level {level.number:g}.")
    if experience.text:
        return passed(experience, f"{name} has equivalent experience.")
    if level.number is not None:
        return warning(
            level,
            f"{name} is qualified at AQF level {level.number:g}, below level {least}.",
            remedy="Describe the experience that stands for a higher one: `equivalent_experience: …`.",
        )
    if qualification.given:
        return warning(
            level if level.given else qualification,
            f"The AQF level of the qualification of {name} {lacks(level)}.",
            remedy="Add it: `aqf_level: 10` for a doctorate, 9 for a master's degree.",
        )
    return fail(
        person["name"],
        f"{name} teaches or convenes, with neither a qualification nor equivalent experience shown.",
        remedy="Add `qualification: {title: …, aqf_level: …}` or `equivalent_experience: …`.",
    )
