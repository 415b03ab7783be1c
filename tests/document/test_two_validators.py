"""The quick validator and the one that explains agree about what is well formed."""

import copy
import json
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mccheck.document import schema as module
from mccheck.document.read import read
from mccheck.document.schema import schema, shape_faults, validator
from tests.cli.kit import SAMPLES

quick = module._quick("proposal")
if quick is None:
    pytest.skip("jsonschema-rs is not there for this platform", allow_module_level=True)

GOOD = [read(str(path), path.read_bytes())[0].data for path in sorted((SAMPLES / "compliant").glob("*.yaml"))]
ODD: list[Any] = [
    None, True, False, 0, -1, 1, 2, 1.0, 1.5, 1e400, float("nan"), -0.0, 10**30, "", " ", "x", "introduction", "x\n",
    "2025-02-28", "2025-02-29", "2025-02-31", "25-01-01", "2025-01-01\n", "２０２５-01-01", [], [[]], ["x"], [1], {}, {"x": 1},
    {"x-note": {"deep": [None]}}, "\u0000", "🌊",
]  # fmt: skip
KEYS = ["", "x-note", "colour", "title", "micro_credential", "stack", "proposal", "x", "schema_version", "id"]


def _places(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(data, dict):
        return [path, *(place for key, value in data.items() for place in _places(value, (*path, key)))]
    if isinstance(data, list):
        return [path, *(place for n, value in enumerate(data) for place in _places(value, (*path, n)))]
    return [path]


def _at(data: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


@st.composite
def documents(draw: st.DrawFn) -> Any:
    """Make a compliant proposal with a few things put in, taken out or changed."""
    data = copy.deepcopy(draw(st.sampled_from(GOOD)))
    for _ in range(draw(st.integers(0, 3))):
        *above, last = draw(st.sampled_from([place for place in _places(data) if place] or [("x",)]))
        parent = _at(data, tuple(above))
        match draw(st.sampled_from(["change", "drop", "add"])):
            case "drop":
                del parent[last]
            case "add" if isinstance(parent, dict):
                parent[draw(st.sampled_from(KEYS))] = copy.deepcopy(draw(st.sampled_from(ODD)))
            case _:
                parent[last] = copy.deepcopy(draw(st.sampled_from(ODD)))
    return data


@given(documents())
def test_they_agree(data: Any) -> None:
    assert quick.is_valid(data) == (next(validator("proposal").iter_errors(data), None) is None)


@pytest.mark.parametrize("data", ODD, ids=repr)
def test_they_agree_on_what_is_no_proposal_at_all(data: Any) -> None:
    assert quick.is_valid(data) == validator("proposal").is_valid(data)


def test_they_read_one_schema() -> None:
    packaged = json.loads(files("mccheck.schemas").joinpath("proposal.schema.json").read_text())
    assert schema("proposal") == packaged


def test_without_the_quick_one_the_answer_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    paths = sorted(SAMPLES.glob("*/*.yaml"))
    found = [shape_faults(document) for path in paths for document in read("a", path.read_bytes()) if document.readable]
    monkeypatch.setattr(module, "_quick", lambda name: None)
    slow = [shape_faults(document) for path in paths for document in read("a", path.read_bytes()) if document.readable]
    assert found == slow
