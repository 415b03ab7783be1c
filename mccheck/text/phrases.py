"""Words and phrases that tell something about a text, each a named list or pattern and a question asked of it."""

import re

PLACEHOLDER = re.compile(
    r"\b(?:TODO|FIXME|XXX+)\b|(?i:\b(?:tbc|tba|tbd)\b|\blorem\s+ipsum\b|\A\W*placeholder\W*\Z)"
    # "To be confirmed" ends what it says; "to be completed by week three" is about somebody's work.
    r"|(?i:\bto\s+be\s+(?:confirmed|advised|determined|completed)(?=\s*(?:[.;:)\]]|\Z)))"
    r"|(?i:\binsert\s+(?:[\w-]+\s+){0,4}here\b|\b(?:please\s+)?see\s+attach(?:ed|ment)\b)"
    r"|[<\[](?i:insert|add|your|enter|describe)\b[^>\]\n]{0,60}[>\]]?"
)
"""Text that stands in for text: TBC, TODO, lorem ipsum, "insert … here", "see attached"."""
_PLACEHOLDER_STEMS = (
    *("todo", "fixme", "xxx", "tbc", "tba", "tbd", "lorem", "placeholder", "insert", "attach", "<", "["),
    *("ı", "\u0307", "ſ"),  # letters that patterns take for i and s
)
"""In lower case, one of what each alternative above holds, but for "to be"."""
_TO_BE = re.compile(r"to\s+be\s+(?:conf|adv|det|compl)")

LOW_ORDER_VERBS = frozenset(
    "understand know describe list identify recognise recognize recall define name state outline summarise summarize "
    "explain label match memorise memorize repeat learn appreciate comprehend familiarise familiarize".split()
)
"""Verbs that ask for knowledge or recall, below what graduate level asks for (the lower steps of Bloom's taxonomy)."""

ALIGNMENT_WORDS = frozenset(
    "a an and any are as at be by closely directly fully in is it its of on our that the their this to we will with "
    "aligned aligns align alignment supports support supporting contributes contribute consistent meets meet "
    "advances advance furthers further realise realises strategic strategy strategies plan plans goal goals "
    "objective objectives priorities priority vision mission anu australian national university university's "
    "micro credential micro-credential microcredential credential stack offering proposal strongly well all "
    "current key overall".split()
)
"""What a statement is left with that only repeats that it aligns."""

MAY_BE_CONSIDERED = re.compile(
    r"(?<!in\s)\b(?:may|can|could|might)\b(?!,)[^.]{0,80}\b(?:consider|recogni|appl|assess|count|eligible|ask|seek|request)"
    r"|\bconsider(?:ed|ation)\b|\beligible\b",
    re.IGNORECASE,
)
"""Credit that is a possibility, not a promise."""

_VERBS_IN_LY = frozenset("apply supply reply multiply rely comply imply rally tally ally".split())
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


COURSE_CODE = re.compile(r"([A-Za-z]{4})[\s_.-]*([0-9]{4})([A-Za-z]?)")
"""A course code as people write it: four letters, four digits and perhaps a letter, with or without marks between."""


def words(text: str) -> list[str]:
    """Return the words of a text, lower case, without numbers and punctuation."""
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def may_hold_placeholder(text: str) -> bool:
    """Tell at a glance whether `placeholder` could find something in a text, or in one of many that are put together.

    True proves nothing; False does.
    """
    lowered = text.lower()
    return any(map(lowered.__contains__, _PLACEHOLDER_STEMS)) or bool(_TO_BE.search(lowered))


def placeholder(text: str) -> str:
    """Return the first stand-in for real text, "" where there is none."""
    found = PLACEHOLDER.search(text)
    return found[0] if found else ""


def opens_with_low_order_verb(outcome: str) -> bool:
    """Tell whether a learning outcome opens with a verb of knowledge or recall; an adverb before it is passed over."""
    opening = [word for word in words(outcome)[:4] if not word.endswith("ly") or word in _VERBS_IN_LY]
    return bool(opening) and opening[0] in LOW_ORDER_VERBS


def only_claims_alignment(statement: str, plan: str) -> bool:
    """Tell whether a strategic statement says that it aligns and nothing of how: under four words of its own."""
    own = set(words(statement)) - ALIGNMENT_WORDS - set(words(plan))
    return len(own) < 4
