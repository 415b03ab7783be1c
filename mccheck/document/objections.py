"""What the schema objects to, in plain words: what should stand here, what stands there, and how to write it."""

from collections.abc import Iterator, Mapping
from typing import Any

from mccheck.document.nearest import nearest
from mccheck.document.span import Fault
from mccheck.document.value import Value

Schema = Mapping[str, Any]

_LONGEST_QUOTE = 40
_YES_NO = {"yes": "true", "on": "true", "no": "false", "off": "false"}


def resolve(schema: Schema, whole: Schema) -> Schema:
    """Follow a schema's `$ref` into the `$defs` of the whole schema; return any other schema as it is."""
    return whole["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def missing_field(value: Value, name: str, schema: Schema, whole: Schema) -> Iterator[Fault]:
    """Explain that a required field is missing; say nothing where a misspelt one is, which has its own fault."""
    known = schema.get("properties", {})
    strangers = [key for key in value.data if key not in known and not key.startswith("x-")]
    if any(nearest(key, known) == name for key in strangers):
        return
    example = _example(resolve(known.get(name, {}), whole))
    yield Fault(
        value.span,
        f"{_subject(value)} has no `{name}`.",
        f"Add it, for example `{name}: {example}`." if example else f"Add `{name}`.",
        f"{value.pointer}/{name}",
    )


def unknown_field(value: Value, schema: Schema, whole: Schema) -> Iterator[Fault]:
    """Explain each field that the format does not know, with the nearest that it does."""
    known = schema.get("properties", {})
    for field in value.fields:
        if field.key in known:
            continue
        if field.data is None and " " in field.key:
            yield _cut_by_a_comma(field)
            continue
        if close := nearest(field.key, [name for name in known if name not in value.data] or known):
            remedy = f"Did you mean `{close}`?"
        elif field.key == "<<":
            remedy = "YAML 1.2 has no merge keys; write the fields out."
        elif homes := sorted(_homes(field.key, whole)):
            remedy = f"It belongs in {_listed([f'`{home}`' for home in homes], 'or')}; check the indentation."
        else:
            remedy = f"Take it out, or name it `x-{field.key}` if it is a note of your own."
        message = f"`{field.key}` is not a field of {_subject(value, start=False)}."
        yield Fault(field.key_span, message, remedy, field.pointer)


def _cut_by_a_comma(field: Value) -> Fault:
    return Fault(
        field.key_span,
        f"`{_shown(field.key)}` stands where a field is expected: between braces, a comma ends the text before it.",
        "Put the whole text between double quotes.",
        field.pointer,
    )


def wrong_value(value: Value, schema: Schema) -> Fault:
    """Explain a value of the wrong kind, outside its range, or not among the allowed words."""
    message = f"{_subject(value)} must be {expected(schema)}; found {_found(value.data)}."
    return Fault(value.span, message, _remedy(value, schema), value.pointer)


def expected(schema: Schema) -> str:
    """Say what a schema asks for, to stand after "must be"."""
    if "const" in schema:
        return str(schema["const"])
    if "enum" in schema:
        return f"{'' if len(schema['enum']) < 3 else 'one of '}{_listed(schema['enum'], 'or')}"
    kind = schema.get("type", "object")
    if kind in ("number", "integer"):
        return _expected_number(schema, "a whole number" if kind == "integer" else "a number")
    if schema.get("format") == "date":
        return "a day written as year-month-day"
    if schema.get("minLength"):
        return "text that is not empty"
    return {"string": "text", "boolean": "true or false", "array": "a list"}.get(kind, "a set of fields")


def _expected_number(schema: Schema, kind: str) -> str:
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        return f"{kind} from {low} to {high}"
    return f"{kind}, {low} or more" if low is not None else kind


def _remedy(value: Value, schema: Schema) -> str:
    data, kind = value.data, schema.get("type")
    if words := schema.get("enum"):
        close = nearest(data, words) if isinstance(data, str) else None
        return f"Did you mean `{close}`?" if close else "Write one of these words."
    if "const" in schema:
        return f"Write `{value.key}: {schema['const']}`; a newer format needs a newer mccheck."
    if kind == "array":
        brackets = f"Write it in brackets, even if there is only one: [{'…' if data is None else _shown(data)}]."
        return "Begin each entry with `- `." if isinstance(data, dict) else brackets
    return _remedy_for_fields(value, schema) if kind == "object" else _remedy_for_scalar(data, schema)


def _remedy_for_scalar(data: Any, schema: Schema) -> str:
    if schema.get("type") == "boolean" and isinstance(data, str) and data.lower() in _YES_NO:
        return f"Did you mean `{_YES_NO[data.lower()]}`?"
    if schema.get("type") == "string" and isinstance(data, bool | int | float):
        return f'Put it in quotes: "{_shown(data)}".'
    example = _example(schema)
    return f"Write it like this: `{example}`." if example else "Write some text."


def _remedy_for_fields(value: Value, schema: Schema) -> str:
    if not value.pointer:
        return "Begin with `schema_version: 1`, or copy one of the sample proposals."
    required = schema.get("required", ())
    field = required[0] if required else next(iter(schema.get("properties", ())))
    return f"Write its fields on lines of their own, indented, such as `{field}: …`."


def _found(data: Any) -> str:
    match data:
        case None:
            return "nothing"
        case bool() | int() | float():
            return f"{_shown(data)}"
        case str():
            return f"the text '{_shown(data)}'" if data.strip() else "empty text"
        case list():
            return "a list"
        case _:
            return "a set of fields"


def _shown(data: Any) -> str:
    text = {True: "true", False: "false"}[data] if isinstance(data, bool) else f"{data}"
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]}…"


def _subject(value: Value, *, start: bool = True) -> str:
    """Name what is being spoken of: the file, a field by its name, or an entry by its number."""
    if not value.pointer:
        return "The file" if start else "the file"
    if value.key.isdecimal():
        parent = value.pointer.rpartition("/")[0].rpartition("/")[2]
        return f"{'Entry' if start else 'entry'} {int(value.key) + 1} of `{parent}`"
    return f"`{value.key}`"


def _example(schema: Schema) -> str:
    """Return a schema's first example as it would be written on one line, "" if it has none or a long one."""
    examples = schema.get("examples", [schema["const"]] if "const" in schema else [])
    if not examples or isinstance(examples[0], dict | list):
        return ""
    return _shown(examples[0])


def _homes(key: str, whole: Schema) -> set[str]:
    """Return the sections of the format that have a field of this name."""
    homes = {name: whole["properties"][name] for name in ("proposal",) if name in whole["properties"]}
    homes |= {name: whole["$defs"][name] for name in ("micro_credential", "stack") if name in whole.get("$defs", {})}
    return {name for name, section in homes.items() if key in section.get("properties", {})}


def _listed(words: Any, joint: str) -> str:
    *most, last = [str(word) for word in words]
    return f"{', '.join(most)} {joint} {last}" if most else last
