"""The word that was probably meant."""

from collections.abc import Iterable

_UNSEEN = 0.8
"""How alike words must be, from 0 to 1, where nobody looks at the choice first: nearer than for a hint."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that `word` is most likely a slip for, or None."""
    from difflib import get_close_matches

    spelt = {_plain(name): name for name in known}
    close = get_close_matches(_plain(word), spelt, n=1, cutoff=0.7)
    return spelt[close[0]] if close else None


def only_near(word: str, known: Iterable[str]) -> str:
    """Return the one known word that is near enough to be put in place of a word unseen; "" if several are, or none."""
    from difflib import get_close_matches

    meant, spelt = _plain(word.strip()), {_plain(name): name for name in known}
    if (same := spelt.get(meant)) is not None:
        return same
    close = get_close_matches(meant, spelt, n=2, cutoff=_UNSEEN)
    return spelt[close[0]] if len(close) == 1 else ""


def _plain(word: str) -> str:
    return word.lower().replace("-", "_").replace(" ", "_")
