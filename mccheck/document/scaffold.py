"""A proposal to fill in: every field of the format, explained by the schema's own descriptions and examples."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from mccheck.document.objections import resolve
from mccheck.document.schema import schema

_WIDTH = 100
_ONLY_FOR = {
    "modifies": "modification",
    "changes": "modification",
    "reason": "disestablishment",
    "last_offering": "disestablishment",
    "transition": "disestablishment",
}
"""Fields of `proposal` that belong to one action."""
_LEFT_BY_AN_END = ("id", "title")
"""Fields of what is offered that a disestablishment names."""
_ONLY_WHERE = ("language_taught", "language_proficiency_assessment")
"""Fields that most proposals leave out: shown as comments whole."""
_PLAIN = re.compile(r"[A-Za-z(][^:#\n\t\"'{}\[\],&*!|>%@`]*(?<![\s:])")
_NOT_TEXT = re.compile(r"(?i)(?:true|false|null|~|\.nan|\.inf)")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be proposed."""

    kind: str = "micro-credential"
    action: str = "introduction"
    answers: Mapping[str, Any] | None = None
    """What is known already, by JSON Pointer."""
    schema: str = ""
    """Where an editor finds the schema, as a path or address; "" leaves its line out."""


def scaffold(wish: Wish) -> Iterator[str]:
    """Yield the lines of a proposal that is well formed (`schemas/proposal.schema.json`) and still to be filled in."""
    whole = schema("proposal")
    section = wish.kind.replace("-", "_")
    if wish.schema:
        yield f"# yaml-language-server: $schema={wish.schema}"
    yield "# Write what is asked for after each colon. Lines that begin with # explain; where one shows an example,"
    yield "# take out its # to use it. `mccheck validate` says what is still missing."
    yield ""
    yield "schema_version: 1"
    answers = {"/proposal/action": wish.action, **(wish.answers or {})}
    for name in ("proposal", section):
        yield ""
        part = resolve(whole["properties"][name], whole)
        yield from _comment(part.get("description", ""), "")
        yield f"{name}:"
        for field, shape in part["properties"].items():
            if _belongs(name, field, wish.action):
                yield ""
                yield from _field(field, resolve(shape, whole), f"/{name}/{field}", "  ", answers)


def _belongs(section: str, field: str, action: str) -> bool:
    if section == "proposal":
        return _ONLY_FOR.get(field, action) == action
    return action != "disestablishment" or field in _LEFT_BY_AN_END


def _field(name: str, shape: Any, pointer: str, indent: str, answers: Mapping[str, Any]) -> Iterator[str]:
    yield from _comment(shape.get("description", ""), indent)
    if name in _ONLY_WHERE:
        yield from (f"{indent}# {line}" for line in _yaml({name: shape["examples"][0]}))
    elif pointer in answers:
        yield f"{indent}{name}: {_scalar(answers[pointer])}"
    elif shape.get("type") == "object":
        yield f"{indent}{name}:"
        for field, inner in shape["properties"].items():
            yield from _field(field, resolve(inner, schema("proposal")), f"{pointer}/{field}", f"{indent}  ", answers)
    else:
        yield from _open(name, shape, indent)


def _open(name: str, shape: Any, indent: str) -> Iterator[str]:
    """Yield a field with nothing after its colon, and an example below it."""
    yield f"{indent}{name}:"
    example = next(iter(shape.get("examples", ())), None)
    if isinstance(example, list) and any(isinstance(entry, dict) for entry in example):
        yield from (f"{indent}  # {line}" for line in _yaml(example))
    elif example is not None:
        yield from _comment(f"For example: {_flow(example)}", f"{indent}  ")


def _comment(text: str, indent: str) -> Iterator[str]:
    yield from (f"{indent}# {line}" for line in wrap(text, _WIDTH - len(indent), break_on_hyphens=False))


def _yaml(data: Any) -> Iterator[str]:
    """Yield data as lines of YAML: maps and lists of maps in blocks, the rest on one line."""
    if isinstance(data, dict):
        for key, value in data.items():
            if isinstance(value, dict | list) and value and not _is_short(value):
                yield f"{key}:"
                yield from (f"  {line}" for line in _yaml(value))
            else:
                yield f"{key}: {_flow(value)}"
    else:
        for entry in data:
            first, *rest = _yaml(entry) if isinstance(entry, dict) else [_flow(entry)]
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)


def _is_short(value: Any) -> bool:
    return isinstance(value, list) and not any(isinstance(entry, dict) for entry in value)


def _flow(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_flow, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(entry)}" for key, entry in value.items()) + "}"
    return _scalar(value)


def _scalar(value: Any) -> str:
    """Write a scalar so that YAML reads it as it is: without quotes where that is plain to see, else as JSON does."""
    if isinstance(value, str) and _PLAIN.fullmatch(value) and not _NOT_TEXT.fullmatch(value):
        return value
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return value
    return json.dumps(value, ensure_ascii=False)
