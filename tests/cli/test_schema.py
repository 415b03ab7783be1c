"""`mccheck schema`."""

from pathlib import Path

import pytest

from mccheck.cli.schema import Schema
from tests.cli.kit import ROOT, mccheck


@pytest.mark.parametrize("name", [name.value for name in Schema])
def test_it_is_the_packaged_file(name: str, tmp_path: Path) -> None:
    packaged = (ROOT / "schemas" / f"{name}.schema.json").read_bytes()
    assert mccheck("schema", name).stdout == packaged
    mccheck("schema", name, "--write", str(tmp_path / "written.json"))
    assert (tmp_path / "written.json").read_bytes() == packaged


def test_every_schema_can_be_shown() -> None:
    assert {path.name.removesuffix(".schema.json") for path in (ROOT / "schemas").glob("*.json")} == {*Schema}


def test_by_default_that_of_proposals() -> None:
    assert mccheck("schema").stdout == (ROOT / "schemas" / "proposal.schema.json").read_bytes()
