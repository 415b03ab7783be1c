"""The proposal says how it is aligned with the University's strategic plan.

Reads: `strategic_alignment` (plan, goals and statement) and `delivery.first_offering`, or `proposal.submitted` for a
stack.
Passes: a known plan that is still running at the first offering, at least one of its goals, and a statement in the
proposal's own words; the statement is quoted for the committee.
Asks: whether a plan that this program does not know is the University's, and about a statement that is not English.
Warns: the statement has under 20 words, another proposal of the run uses it too, or the plan has ended by then.
Fails: no plan, no goal or no statement, or a statement that is still to be written or only repeats that it aligns.
Mend: name the plan and the goal, and say in two or three sentences what this offering does for that goal.

Complies:
    strategic_alignment:
      plan: ANU by 2025
      goals: [Contribute to the region's capacity to govern shared resources]
      statement: >-
        River basin agencies across the region will price scarcity within a decade. Enrolees from those agencies leave
        with a market design that their own catchment can use, built on the University's hydrology and law.
    delivery: {first_offering: 2025-07-21}
Does not comply:
    strategic_alignment:
      plan: ANU by 2025
      goals: [Contribute to the region's capacity to govern shared resources]
      statement: This micro-credential is aligned with the strategic plan.
"""

from mccheck.checks.kit import (
    OFFERED,
    Context,
    Evidence,
    Finding,
    Iterator,
    Outcome,
    Plan,
    Proposal,
    Sequence,
    Value,
    dataclass,
    evidence,
    fail,
    lacks,
    review,
    shared,
    warning,
)
from mccheck.text.phrases import only_claims_alignment, placeholder, words

APPLIES_TO = OFFERED


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    alignment = proposal["strategic_alignment"]
    plan, goals, statement = alignment["plan"], alignment["goals"], alignment["statement"]
    found = [*_plan(plan, proposal, context), *_statement(statement, plan, context)]
    if not (goals.texts or goals.text):
        remedy = "Name at least one goal of the plan: `goals: […]`."
        found.append(fail(goals, "No goal of the strategic plan is named.", remedy=remedy))
    yield from found
    if not found:
        quoted = evidence(statement, quote=statement.text)
        yield Finding(Outcome.PASS, f"Aligned with {plan.text}, in its own words.", (quoted, evidence(plan)))


def _plan(plan: Value, proposal: Proposal, context: Context) -> Iterator[Finding]:
    if not plan.text:
        remedy = f"Name it: `plan: {context.plans[-1].name if context.plans else '…'}`."
        yield fail(plan, f"The strategic plan {lacks(plan)}.", remedy=remedy)
    elif not (known := _known(plan.text, context.plans)):
        yield review(plan, "Is this a strategic plan of the University? It is not among those known here.")
    else:
        start = proposal["delivery"]["first_offering"]
        if not start.date:
            start = proposal.header["submitted"]
        if start.date and start.date.year > known.last_year:
            yield warning(
                plan,
                f"{known.name} ended in {known.last_year}, before {start.text}.",
                evidence(start, "the date it is held against"),
                remedy="Name the plan that is in force then.",
            )


def _known(name: str, plans: Sequence[Plan]) -> Plan | None:
    plain = words_and_years(name)
    return next((plan for plan in plans if plain in map(words_and_years, (plan.name, *plan.aliases))), None)


def words_and_years(name: str) -> str:
    """Return a plan's name without case, dashes and punctuation."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in name.casefold()).split())


def _statement(statement: Value, plan: Value, context: Context) -> Iterator[Finding]:
    if not statement.text:
        remedy = "Say in two or three sentences what it does for the goal: `statement: …`."
        yield fail(statement, f"The statement of strategic alignment {lacks(statement)}.", remedy=remedy)
    elif placeholder(statement.text):
        remedy = "Say in two or three sentences what it does for the goal."
        yield fail(statement, "The statement of strategic alignment is still to be written.", remedy=remedy)
    elif any(passage.place == statement for passage in context.prose.foreign):
        yield review(statement, "Not checked, because the text is not English: does it say how it is aligned?")
    elif only_claims_alignment(statement.text, plan.text):
        remedy = "Say what this offering does for the goal, and for whom."
        yield fail(statement, "The statement does not say how it aligns.", remedy=remedy)
    elif (length := len(words(statement.text))) < context.edition.thresholds.statement_words:
        yield warning(
            statement,
            f"The statement has only {length} words.",
            remedy="Say in two or three sentences what this offering does for the goal, and for whom.",
        )


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement without case and punctuation, and where it stands."""

    plain: str
    place: Evidence


def gather(proposal: Proposal) -> Statement | None:
    statement = proposal["strategic_alignment"]["statement"]
    if not statement.text or APPLIES_TO.reason_against(proposal):
        return None
    return Statement(" ".join(words(statement.text)), evidence(statement, "the same statement here"))


def across(facts: Sequence[Statement | None], context: Context) -> Iterator[tuple[int, Finding]]:
    alike: dict[str, list[Statement]] = {}
    for fact in facts:
        if fact:
            alike.setdefault(fact.plain, []).append(fact)
    for position, fact in enumerate(facts):
        others = [other.place for other in alike[fact.plain] if other is not fact] if fact else []
        if fact and others:
            yield (
                position,
                shared(
                    Outcome.WARNING,
                    Evidence(fact.place.span, fact.place.pointer),
                    others,
                    (
                        "Another proposal uses the same statement.",
                        "{} other proposals use the same statement.",
                    ),
                    remedy="Say what this offering itself does for the plan.",
                ),
            )
