"""A sign, an ASCII sign and a colour for each outcome, the same wherever there are such."""

from mccheck.report.model import Outcome

_SIGNS = {
    Outcome.NOT_APPLICABLE: ("–", "-"),
    Outcome.PASS: ("✓", "+"),
    Outcome.REVIEW: ("?", "?"),
    Outcome.WARNING: ("!", "!"),
    Outcome.FAIL: ("✗", "x"),
    Outcome.ERROR: ("✗", "x"),
}

# The sixteen colours of the terminal's own theme, which are legible on dark and on light ground.
COLORS = {
    Outcome.NOT_APPLICABLE: "bright_black",
    Outcome.PASS: "green",
    Outcome.REVIEW: "magenta",
    Outcome.WARNING: "yellow",
    Outcome.FAIL: "bold red",
    Outcome.ERROR: "bold red",
}


def sign(outcome: Outcome, *, unicode: bool) -> str:
    """Return the sign of an outcome, one column wide."""
    return _SIGNS[outcome][not unicode]
