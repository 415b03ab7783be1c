"""The shape of a file: the JSON Schemas, and their objections as faults at the right line."""

import json
from collections.abc import Iterator
from functools import cache
from math import isfinite
from pkgutil import get_data
from typing import Any

from mccheck.document.document import Document
from mccheck.document.objections import missing_field, resolve, unknown_field, wrong_value
from mccheck.document.span import Fault
from mccheck.document.value import Value, parse_date

Schema = dict[str, Any]


@cache
def schema(name: str) -> Schema:
    """Return a schema of `schemas/` by its name, such as "proposal" (JSON Schema, draft 2020-12).

    Callers must not change it.
    """
    found: Schema = json.loads(get_data("mccheck.schemas", f"{name}.schema.json") or b"")
    return found


def shape_faults(document: Document, name: str = "proposal") -> tuple[Fault, ...]:
    """Hold a readable document against a schema; one fault per cause, in the order of the file."""
    if _is_valid(name, document.data):
        return ()
    found: dict[object, Fault] = {}
    for error in validator(name).iter_errors(document.data):
        for fault in _explain(error, Value(document, "", document.data), schema(name)):
            found.setdefault((fault.pointer, fault.span), fault)
    return tuple(sorted(found.values(), key=lambda fault: fault.span))


def _is_valid(name: str, data: Any) -> bool:
    """Tell whether data is surely of the shape; False may only mean that the compiled validator cannot take it."""
    quick = _quick(name)
    try:
        return quick is not None and bool(quick.is_valid(data))
    except (TypeError, ValueError):  # such as a whole number of 30 digits, for some versions
        return False


@cache
def _quick(name: str) -> Any:
    """Return a compiled validator that says yes a hundred times as fast; None where there is none for the platform.

    It only ever spares the other one the work: what it objects to is for the other to explain.
    """
    try:
        from jsonschema_rs import validator_for
    except ImportError:
        return None
    dates = {"date": lambda text: parse_date(text) is not None}
    return validator_for(schema(name), validate_formats=True, formats=dates, retriever=_refuse)


def _refuse(uri: str) -> Any:
    raise LookupError(f"{uri} is not part of the schema.")


@cache
def validator(name: str) -> Any:
    """Return the jsonschema validator of a schema of `schemas/`. It reaches for nothing outside of that schema."""
    from jsonschema import Draft202012Validator, FormatChecker
    from jsonschema.validators import extend
    from referencing import Registry

    core = Draft202012Validator.TYPE_CHECKER
    finite = core.redefine("number", lambda _, value: core.is_type(value, "number") and isfinite(value))
    dates = FormatChecker(formats=())
    dates.checks("date")(lambda value: not isinstance(value, str) or parse_date(value) is not None)
    # An empty registry: a `$ref` that leaves the schema is an error, never a request to a network or a disk.
    return extend(Draft202012Validator, type_checker=finite)(schema(name), registry=Registry(), format_checker=dates)


def _explain(error: Any, root: Value, whole: Schema) -> Iterator[Fault]:
    value = root.along(error.absolute_path)
    part = error.schema
    match error.validator:
        case "required":
            # jsonschema reports each missing name by itself.
            name = next(name for name in part["required"] if f"'{name}' is a required property" == error.message)
            yield from missing_field(value, name, part, whole)
        case "additionalProperties":
            yield from unknown_field(value, part, whole)
        case "oneOf":
            yield from _one_of(value, part)
        case _:
            # A field with nothing after its colon is a field not given: the clause check that needs it says so.
            if value.data is not None or not value.pointer or value.key in _required_beside(error, whole):
                yield wrong_value(value, part)


def _one_of(value: Value, part: Schema) -> Iterator[Fault]:
    """Explain the one union of the format: exactly one of several fields."""
    if not isinstance(value.data, dict):
        return  # That it has no fields at all is an error of its own.
    names = [branch["required"][0] for branch in part["oneOf"]]
    there = [name for name in names if name in value.data]
    listed = " and ".join(f"`{name}`" for name in names)
    if there:
        second = value[there[1]]
        message = f"The file has {listed}; a proposal is about one of them."
        related = ((value[there[0]].key_span, "the first stands here"),)
        yield Fault(second.key_span, message, "Move one of the two into a file of its own.", second.pointer, related)
    elif not any(close in names for close in _near(value, names)):
        message = f"The file has neither {listed.replace(' and ', ' nor ')}."
        yield Fault(value.span, message, "Add the section that describes what is proposed.", value.pointer)


def _near(value: Value, names: list[str]) -> Iterator[str]:
    from difflib import get_close_matches

    for key in value.data:
        yield from get_close_matches(key, names, 1)


def _required_beside(error: Any, whole: Schema) -> tuple[str, ...]:
    """Return what is required in the map that holds the value of this error."""
    node: Any = whole
    required: tuple[str, ...] = ()
    for step in list(error.absolute_schema_path)[:-1]:
        if step == "properties":
            required = tuple(node.get("required", ()))
        if step != "$ref":
            node = resolve(node[step], whole) if isinstance(node[step], dict) else node[step]
    return required
