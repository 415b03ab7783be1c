"""The schema itself: valid, strict, and a teacher to an editor."""

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mccheck.document.schema import schema

SCHEMA = schema("proposal")


def _nodes(node: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(node, dict):
        if "type" in node or "const" in node:
            yield path, node
        for key, child in node.items():
            if key != "examples":
                yield from _nodes(child, f"{path}/{key}")


NODES = dict(_nodes(SCHEMA, "#"))


def test_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("node", NODES.values(), ids=NODES)
def test_teaches(node: dict[str, Any]) -> None:
    assert node["title"]
    assert node["description"].endswith(".")
    validator = Draft202012Validator({**node, "$defs": SCHEMA["$defs"]})
    for example in node.get("examples", []):
        validator.validate(example)
    assert node is SCHEMA or node["examples"] != [] or node["title"] == "Program orders"


@pytest.mark.parametrize("node", [node for node in NODES.values() if node.get("type") == "object"])
def test_objects_are_strict(node: dict[str, Any]) -> None:
    assert node["additionalProperties"] is False
    assert node["patternProperties"] == {"^x-": True}


def test_uses_only_what_the_explanations_know() -> None:
    known = {"$schema", "$id", "$defs", "$ref", "title", "description", "examples", "type", "properties", "required"}
    known |= {"patternProperties", "additionalProperties", "items", "enum", "const", "format", "minimum", "maximum"}
    known |= {"minLength", "oneOf"}
    assert {keyword for node in NODES.values() for keyword in node} <= known
