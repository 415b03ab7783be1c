"""It is designed and taught at graduate level.

Reads: `level`, and the first word of each of `learning_outcomes`.
Passes: the level is `graduate`.
Warns: every outcome opens with a verb of knowledge or recall (list, describe, identify, understand); one or two that do
are no matter.
Fails: any other level, or none.
Mend: offer it at graduate level and write `level: graduate`; word outcomes by what enrolees will judge, design or
defend.

Complies:
    level: graduate
    learning_outcomes:
      - {id: LO1, text: Critique the design of a water market.}
Does not comply:
    level: undergraduate
"""

from mccheck.checks.kit import OFFERINGS, Context, Finding, Iterator, Proposal, fail, lacks, passed, warning
from mccheck.text.phrases import opens_with_low_order_verb

APPLIES_TO = OFFERINGS


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    level, outcomes = proposal["level"], proposal["learning_outcomes"]
    remedy = "Offer it at graduate level: `level: graduate`."
    if level.text == "graduate":
        yield passed(level, "Taught at graduate level.")
    elif level.text:
        yield fail(level, f"The level is {level.text}.", remedy=remedy)
    else:
        yield fail(level, f"The level {lacks(level)}.", remedy=remedy)
    texts = [outcome["text"] for outcome in outcomes.items if outcome["text"].text]
    if texts and all(opens_with_low_order_verb(text.text) for text in texts):
        yield warning(
            texts[0],
            "Every learning outcome opens with a verb of knowledge or recall.",
            remedy="Word them by what enrolees will judge, design or defend.",
        )
