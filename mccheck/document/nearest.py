"""The word that was probably meant."""

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that `word` is most likely a slip for, or None."""
    from difflib import get_close_matches

    spelt = {_plain(name): name for name in known}
    close = get_close_matches(_plain(word), spelt, n=1, cutoff=0.7)
    return spelt[close[0]] if close else None


def _plain(word: str) -> str:
    return word.lower().replace("-", "_").replace(" ", "_")
