"""Names of languages become their tags: `Tetum` is `tet`."""

from mccheck.repairs.kit import Iterator, Proposal, Repair, replaced
from mccheck.text.languages import language, tag_of

NAME = "language-tags"
_FIELDS = ("language_of_instruction", "language_taught")


def repairs(proposal: Proposal) -> Iterator[Repair]:
    """Yield a repair for each language that is given by a name that has one tag."""
    for field in _FIELDS:
        value = proposal[field]
        if value.text and value.text == value.data and not language(value.text) and (tag := tag_of(value.text)):
            yield from replaced(value, NAME, tag, f"`{field}: {value.text}` is written as its tag, {tag}.")
