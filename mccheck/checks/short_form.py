"""It is short-form: its learner hours are stated.

Reads: `learner_hours`.
Passes: the hours are stated.
Fails: they are missing, zero, or no number of hours.
Mend: add up all hours that an enrolee spends, classes, reading and assessment: `learner_hours: 60`.

Complies:
    learner_hours: 60
Does not comply:
    title: Water Markets
"""

from math import inf

from mccheck.checks.kit import OFFERINGS, Context, Finding, Iterator, Proposal, fail, lacks, passed

APPLIES_TO = OFFERINGS


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    hours = proposal["learner_hours"]
    remedy = "Add up all hours that an enrolee spends: `learner_hours: 60`."
    if hours.number is None:
        yield fail(hours, f"The number of learner hours {lacks(hours)}.", remedy=remedy)
    elif not 0 < hours.number < inf:
        yield fail(hours, f"It takes {hours.number:g} learner hours.", remedy=remedy)
    else:
        yield passed(hours, f"{hours.number:g} learner hour{'s' * (hours.number != 1)}.")
