"""Weights as numbers: `"40%"` is `40`."""

import re

from mccheck.repairs.kit import Iterator, Proposal, Repair, replaced

NAME = "weights"
_NUMBER = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,3})?)\s*%?")


def repairs(proposal: Proposal) -> Iterator[Repair]:
    """Yield a repair for each weight that is given as text."""
    for task in proposal["assessment"].items:
        weight = task["weight"]
        if (found := _NUMBER.fullmatch(weight.text)) and float(found[1]) <= 100:
            number = float(found[1])
            data = int(number) if number.is_integer() else number
            yield from replaced(weight, NAME, data, f"The weight {weight.text} is written as the number {data:g}.")
