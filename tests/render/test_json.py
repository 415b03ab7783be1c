import json
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cli.kit import SAMPLES, mccheck

SCHEMA = json.loads(files("mccheck.schemas").joinpath("report.schema.json").read_text())


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", ["compliant", "not-compliant", "not-compliant/yaml.yaml", "../README.md"])
def test_every_report_is_as_its_schema_has_it(path: str) -> None:
    done = mccheck("validate", str(SAMPLES / path), "missing.yaml", "--output", "json", "--as-of", "2026-06-02")
    Draft202012Validator(SCHEMA).validate(json.loads(done.stdout))


def test_the_text_of_each_finding_is_there_to_show() -> None:
    path = Path("sample-proposals/not-compliant/graduate-level.yaml")
    report = json.loads(mccheck("validate", str(path), "--output", "json").stdout)
    (proposal,) = report["proposals"]
    (finding,) = next(r for r in proposal["results"] if r["check"] == "graduate-level")["findings"]
    line = finding["evidence"][0]["line"]
    assert proposal["lines"][str(path)][str(line)] == "  level: undergraduate"
    assert proposal["lines"][str(path)][str(line - 1)] == "  purpose: [professional-development]"
