"""Credit towards a qualification is a matter for the recognition policy.

Reads: `credit`, `level` and `learner_hours`.
Passes: the statement says that credit may be considered, and level and learner hours are there to judge by.
Asks: what a statement offers that does not say so.
Warns: credit is mentioned, and the level or the learner hours are missing; or the statement cannot be read.
Does not apply: no credit is mentioned.
Mend: say that it may be considered for credit under the recognition of prior learning policy, and give `level` and
`learner_hours`.

Complies:
    level: graduate
    learner_hours: 60
    credit: May be considered for credit under the recognition of prior learning policy.
Does not comply:
    level: graduate
    credit: May be considered for credit under the recognition of prior learning policy.
"""

from mccheck.checks.kit import (
    OFFERINGS,
    Context,
    Finding,
    Iterator,
    Proposal,
    lacks,
    listed,
    not_applicable,
    passed,
    review,
    warning,
)
from mccheck.text.phrases import MAY_BE_CONSIDERED

APPLIES_TO = OFFERINGS


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    credit = proposal["credit"]
    if not credit.given:
        yield not_applicable(credit, "No credit is mentioned.")
        return
    if not credit.text:
        yield warning(credit, f"What is said of credit {lacks(credit)}.", remedy="Write it as a text: `credit: …`.")
        return
    missing = [name for name in ("level", "learner_hours") if not proposal[name].given]
    if missing:
        yield warning(
            credit,
            f"Credit is mentioned without the {listed([name.replace('_', ' ') for name in missing])} to judge it by.",
            remedy=f"Add {listed([f'`{name}`' for name in missing])}.",
        )
    if not MAY_BE_CONSIDERED.search(credit.text):
        yield review(credit, "Does this offer no more than that credit may be considered?")
    elif not missing:
        yield passed(credit, "Credit may be considered.", proposal["learner_hours"])
