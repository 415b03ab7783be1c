"""The action for GitHub and the job for GitLab do what they say."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.cli.kit import ROOT, SAMPLES

ACTION: dict[str, Any] = YAML(typ="safe").load(ROOT / "action.yml")
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
CHECK = next(step for step in STEPS if "mccheck audit" in step.get("run", ""))


def test_inputs_never_become_part_of_a_script() -> None:
    assert not [step for step in STEPS if "${{" in step.get("run", "")]


def test_every_input_is_explained_and_used() -> None:
    text = (ROOT / "action.yml").read_text()
    for name, given in ACTION["inputs"].items():
        assert given["description"].endswith(".")
        assert f"inputs.{name}" in text


def _run(script: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    tools = folder / "bin"
    tools.mkdir(exist_ok=True)
    (tools / "mccheck").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m mccheck "$@"\n')
    (tools / "mccheck").chmod(0o755)
    env = os.environ | environment | {"PATH": f"{tools}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a proposal that complies, in a folder with a blank in its name."""
    (tmp_path / "proposals").mkdir()
    text = (SAMPLES / "compliant" / "blockchain-for-executives-ends.yaml").read_text()
    (tmp_path / "proposals" / "good.yaml").write_text(text)
    return tmp_path


def _check(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    given = {"PATHS": "proposals", "FAIL_ON": "", "AS_OF": "", "OUT": ""} | inputs
    summary = folder / "summary.md"
    summary.touch()
    return _run(CHECK["run"], folder, GITHUB_STEP_SUMMARY=str(summary), RUNNER_TEMP=str(folder), **given)


def test_what_complies_passes(folder: Path) -> None:
    done = _check(folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 proposal: 1 complies" in (folder / "summary.md").read_text()
    assert (folder / "mccheck.sarif").is_file()
    assert not (folder / "paper").exists()


def test_findings_fail_the_job_and_are_shown(folder: Path) -> None:
    (folder / "proposals" / "bad.yaml").write_text("proposal: [\n")
    done = _check(folder, OUT="paper", AS_OF="2026-05-04", FAIL_ON="warning")
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=proposals/bad.yaml,line=")
    assert (folder / "paper" / "audit.html").is_file()


def test_inputs_cannot_run_anything(folder: Path) -> None:
    done = _check(
        folder, PATHS="proposals;touch${IFS}hacked $(touch hacked) `touch hacked`", AS_OF='"; touch hacked; "'
    )
    assert done.returncode == 2
    assert not (folder / "hacked").exists()


def test_the_job_for_gitlab(folder: Path) -> None:
    (job,) = YAML(typ="safe").load(ROOT / "docs" / "gitlab-ci.yml").values()
    _, script = job["script"]
    (folder / "proposals" / "bad.yaml").write_text("proposal: [\n")
    done = _run(script, folder)
    assert done.returncode == 1
    reports = job["artifacts"]["reports"]
    for name in (reports["codequality"], reports["junit"], *job["artifacts"]["paths"]):
        assert (folder / name).exists()
