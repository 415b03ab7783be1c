"""It has a face-to-face component, normally in person.

Reads: `delivery.components` (mode, synchronous, compulsory, hours) and `delivery.justification`.
Passes: a compulsory component in person.
Asks: whether the justification carries a face-to-face part that is online only; whether live sessions suffice that are
not compulsory.
Warns: the only compulsory live part is online, and no justification is given.
Fails: no component is live, in person or online. Recorded sessions are not live.
Mend: add a component with `mode: in-person` and `compulsory: true`; where that cannot be, make the online sessions
compulsory and say why under `justification`.

Complies:
    delivery:
      components:
        - {name: Residential workshop, mode: in-person, synchronous: true, compulsory: true, hours: 16}
Does not comply:
    delivery:
      components:
        - {name: Recorded lectures, mode: online, synchronous: false, compulsory: true, hours: 16}
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
    passed,
    review,
    warning,
)

APPLIES_TO = OFFERINGS


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    yield _components(proposal["delivery"])
    yield from contradictions(
        context,
        "face to face",
        "{}: the text has it studied without meeting anyone.",
        evidence(proposal["delivery"]["components"], "the components that are listed"),
        remedy="Say when enrolees and teachers meet, or correct the text.",
    )


def _components(delivery: Value) -> Finding:
    components, justification = delivery["components"], delivery["justification"]
    live = [part for part in components.items if _in_person(part) or _live_online(part)]
    compulsory = [part for part in live if part["compulsory"].flag]
    in_person = next((part for part in compulsory if _in_person(part)), None)
    if in_person:
        return passed(in_person["mode"], "A compulsory component is in person.")
    if compulsory and justification.text:
        question = "Does this justify that the face-to-face component is online only?"
        return review(justification, question, evidence(compulsory[0]["mode"], "the compulsory live component"))
    if compulsory:
        return warning(
            compulsory[0]["mode"],
            "The face-to-face component is online only; normally it is in person.",
            remedy="Add a component in person, or say under `justification` why there is none.",
        )
    if live:
        return _optional(live)
    return fail(
        components,
        "No component is face to face, in person or live online.",
        remedy="Add one: `{name: …, mode: in-person, synchronous: true, compulsory: true, hours: …}`.",
    )


def _optional(live: list[Value]) -> Finding:
    first = live[0]
    place = first["compulsory"] if first["compulsory"].present else first["mode"]
    return review(place, "No live session is compulsory. Is that a face-to-face component?")


def _in_person(part: Value) -> bool:
    return part["mode"].text == "in-person" and _has_hours(part)


def _live_online(part: Value) -> bool:
    return part["mode"].text == "online" and part["synchronous"].flag is True and _has_hours(part)


def _has_hours(part: Value) -> bool:
    hours = part["hours"].number
    return hours is None or hours > 0
