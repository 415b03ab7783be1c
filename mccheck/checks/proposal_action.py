"""The proposal says what it asks for: an introduction, a modification or a disestablishment.

Reads: `proposal`: `action`, and for a modification `modifies` and `changes`, for a disestablishment `reason`,
`last_offering` and `transition`; in an audit, the other proposals.
Passes: the action is one of the three, and says what it must.
Asks: in an audit, whether something is published that is to be modified or disestablished, but that no proposal
introduces.
Fails: no action or an unknown one; a modification that does not say which published micro-credential it changes, what
changes and why; a disestablishment that does not say why, when it is offered last and what happens to those enrolled.
Mend: add the field that the message names.

Complies:
    proposal:
      action: modification
      modifies: WATER-MARKETS
      changes: [{what: Adds a studio., why: Agencies asked for practice.}]
Does not comply:
    proposal:
      action: modification
      modifies: WATER-MARKETS
"""

from mccheck.checks.kit import (
    Context,
    Evidence,
    Finding,
    Iterator,
    Outcome,
    Proposal,
    Sequence,
    Value,
    dataclass,
    evidence,
    fail,
    lacks,
    passed,
)


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    header, action = proposal.header, proposal.header["action"]
    match action.text:
        case "introduction":
            faults: list[Finding] = []
        case "modification":
            faults = [*_modification(header)]
        case "disestablishment":
            faults = [*_disestablishment(header)]
        case _:
            state = f"`{action.text}` is not known" if action.text else lacks(action)
            remedy = "Write `action: introduction`, `modification` or `disestablishment`."
            faults = [fail(action, f"The action {state}.", remedy=remedy)]
    yield from faults or (passed(action, f"Proposes {_article(action.text)} {action.text}."),)


def _modification(header: Value) -> Iterator[Finding]:
    modifies, changes = header["modifies"], header["changes"]
    if not modifies.text:
        remedy = "Give the id of the published micro-credential: `modifies: …`."
        yield fail(modifies, "The modification does not say what it modifies.", remedy=remedy)
    if not changes.items:
        remedy = "List the changes, each with `what` and `why`: `changes: [{what: …, why: …}]`."
        yield fail(changes, "The modification does not say what changes.", remedy=remedy)
    for number, change in enumerate(changes.items, 1):
        for name, question in (("what", "what it is"), ("why", "why")):
            if not change[name].text:
                yield fail(change[name], f"Change {number} does not say {question}.", remedy=f"Add `{name}: …`.")


def _disestablishment(header: Value) -> Iterator[Finding]:
    asked = {
        "reason": ("why", "`reason: …`"),
        "last_offering": ("when it is offered last", "`last_offering: …` (year-month-day)"),
        "transition": ("what happens to those enrolled", "`transition: …`"),
    }
    for name, (question, example) in asked.items():
        field = header[name]
        if not (field.date if name == "last_offering" else field.text):
            yield fail(field, f"The disestablishment does not say {question}.", remedy=f"Add {example}.")


def _article(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"


@dataclass(frozen=True, slots=True)
class Act:
    """What is done to which offering."""

    action: str
    id: str
    place: Evidence


def gather(proposal: Proposal) -> Act:
    subject = proposal.header["modifies"] if proposal.action == "modification" else proposal["id"]
    return Act(proposal.action, subject.text, evidence(subject, quote=subject.text))


def across(facts: Sequence[Act], context: Context) -> Iterator[tuple[int, Finding]]:
    introduced = {act.id for act in facts if act.action == "introduction"}
    for position, act in enumerate(facts):
        later = act.action in ("modification", "disestablishment")
        if context.complete and later and act.id and act.id not in introduced:
            question = f"Is {act.id} published? No proposal introduces it."
            yield position, Finding(Outcome.REVIEW, question, (act.place,))
