"""Plain data written as YAML in more than one style, or as JSON."""

import json
from collections.abc import Iterator
from random import Random
from re import fullmatch
from textwrap import wrap
from typing import Any

_PLAIN = r"[A-Za-z(][^:#\n\t\"'{}\[\],&*!|>%@`\x00-\x1f\x7f-\x9f\u2028-\u202f]*(?<![\s:])"


def written(data: Any, chance: Random) -> str:
    """Return one document as YAML, its layout left to chance."""
    comment = chance.choice(("", "# Drafted with the School.\n", "# See the minutes of the last meeting: item 4\n"))
    return comment + "\n".join(_block(data, chance)) + "\n"


def as_json(data: Any) -> str:
    """Return a document as JSON, which is YAML too."""
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def _block(data: Any, chance: Random) -> Iterator[str]:
    for key, value in data.items():
        if isinstance(value, dict) and value:
            yield f"{key}:"
            yield from (f"  {line}" for line in _block(value, chance))
        elif isinstance(value, list) and any(isinstance(entry, dict) for entry in value):
            yield f"{key}:"
            yield from (f"  - {_flow(entry)}" for entry in value)
        elif isinstance(value, str) and len(value) > 90 and fullmatch(r"[^\n\t\x00-\x1f]+", value):
            yield f"{key}: >-"
            yield from (f"  {line}" for line in wrap(value, 100, break_on_hyphens=False, break_long_words=False))
        else:
            yield f"{key}: {_flow(value)}"


def _flow(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_flow, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(entry)}" for key, entry in value.items()) + "}"
    if isinstance(value, str) and (fullmatch(_PLAIN, value) or fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value)):
        return value
    return json.dumps(value)
