"""Imports point one way: a room may use the rooms that stand after it in its line, and no others."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import mccheck

ROOT = Path(mccheck.__file__).parent
ALLOWED = {
    "edition": set(),
    "text": set(),
    "document": {"schemas", "edition"},
    "report": {"document", "edition"},
    "checks": {"text", "report", "document", "edition"},
    "run": {"checks", "text", "report", "document", "edition"},
    "render": {"report", "document", "edition"},
    "repairs": {"checks", "text", "document"},
    "lsp": {"run", "repairs", "report", "document", "edition", ""},
    "cli": {"lsp", "render", "run", "repairs", "checks", "text", "report", "document", "edition", "schemas", ""},
    "": {"cli", "run", "report", "document", "edition"},
}
OUTSIDE = {
    "checks": {"ruamel", "typer", "rich", "jsonschema", "pathlib", "os", "sys"},
    "render": {"ruamel", "typer", "jsonschema", "pathlib", "os", "sys"},
}
"""What checks and renderers know nothing of."""

MODULES = sorted(ROOT.rglob("*.py"))


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def _room(path: Path) -> str:
    parts = path.relative_to(ROOT).parts
    return parts[0] if len(parts) > 1 else ""


@pytest.mark.parametrize("path", MODULES, ids=[str(path.relative_to(ROOT)) for path in MODULES])
def test_imports_point_one_way(path: Path) -> None:
    room = _room(path)
    for name in _imports(path):
        top, _, rest = name.partition(".")
        if top == "mccheck":
            assert {rest.partition(".")[0]} <= {room, *ALLOWED[room]}, name
        else:
            assert top not in OUTSIDE.get(room, set()), name


def test_files_stay_small() -> None:
    assert [str(path) for path in MODULES if len(path.read_text().splitlines()) > 300] == []
