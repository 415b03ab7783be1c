"""The edition of the policy is the latest.

Reads: the edition's review date and the day of checking, once for the whole run; it counts against no proposal.
Passes: the review date has not passed.
Warns: it has, so that a newer edition may be in force.
Mend: look in the Policy Library for a newer edition.
"""

from mccheck.checks.kit import Context, Finding, Iterator, Outcome
from mccheck.report.words import day


def notice(context: Context) -> Iterator[Finding]:
    review = context.edition.review
    if context.as_of > review:
        yield Finding(
            Outcome.WARNING,
            f"{context.edition.name} was due for review by {day(review)}.",
            (),
            f"Look in {context.edition.library} for a newer edition.",
        )
    else:
        yield Finding(Outcome.PASS, f"{context.edition.name} is due for review by {day(review)}.", ())
