"""The hooks for a repository of proposals, run by pre-commit itself."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from identify import identify
from ruamel.yaml import YAML

from tests.cli.kit import ROOT, SAMPLES, mccheck

HOOKS: dict[str, Any] = {hook["id"]: hook for hook in YAML(typ="safe").load(ROOT / ".pre-commit-hooks.yaml")}

TAKEN = {
    "proposals/water.yaml": True,
    "proposals/law/water.yml": True,
    "2026/proposal/water.yaml": True,
    "proposals/water.json": True,
    "water.proposal.yaml": True,
    "water.proposal.yml": True,
    "proposals/README.md": False,
    "proposals/water.yaml.txt": False,
    ".github/workflows/ci.yaml": False,
    "mkdocs.yml": False,
    "my-proposals/water.yaml": False,
    "water-proposal.yaml": False,
}


@pytest.mark.parametrize(("path", "taken"), TAKEN.items())
def test_which_files_the_hook_takes(path: str, taken: bool) -> None:
    hook = HOOKS["mccheck"]
    tags = identify.tags_from_filename(Path(path).name)
    assert bool(re.search(hook["files"], path) and tags & {*hook["types_or"]}) == taken


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*compliant/*.yaml")), ids=lambda path: path.name)
def test_every_sample_through_the_entry_of_the_hook(path: Path) -> None:
    done = mccheck(*shlex.split(HOOKS["mccheck"]["entry"])[1:], str(path), "--as-of", "2025-06-02")
    told = b": fail " in done.stdout
    assert done.returncode == (1 if told else 0), done.stdout
    assert (
        told
        or path.parent.name == "compliant"
        or path.stem in ("credit-recognition", "duplicate-title", "policy-edition")
    )


def _git(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    who = ("-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "commit.gpgsign=false")
    return subprocess.run(["git", *who, *args], cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository that holds mccheck as it stands here."""
    folder = tmp_path_factory.mktemp("hooks") / "mccheck"
    folder.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE", "mccheck", "schemas", ".pre-commit-hooks.yaml"):
        subprocess.run(["cp", "-r", str(ROOT / name), str(folder)], check=True)
    _git(folder, "init", "-q")
    _git(folder, "add", "-A")
    assert _git(folder, "commit", "-qm", "x").returncode == 0
    return folder


@pytest.fixture(scope="module")
def repository(hooks: Path) -> Path:
    """Return a repository of proposals with both hooks installed."""
    folder = hooks.parent / "repository"
    folder.mkdir()
    _git(folder, "init", "-q")
    revision = _git(hooks, "rev-parse", "HEAD").stdout.strip()
    (folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {hooks}\n    rev: {revision}\n    hooks: [{{id: mccheck}}, {{id: mccheck-audit}}]\n"
    )
    (folder / "mccheck.toml").write_text('exemptions = "proposals/exemptions.yaml"\nexclude = ["proposals/drafts/"]\n')
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "install", "--install-hooks"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if "No matching distribution" in done.stdout + done.stderr:
        pytest.skip("no package index can be reached to install the hook from")
    assert done.returncode == 0, done.stdout + done.stderr
    (folder / "proposals" / "materials").mkdir(parents=True)
    for path in (SAMPLES / "compliant").glob("materials/*"):
        shutil.copy(path, folder / "proposals" / "materials")
    (folder / "proposals" / "exemptions.yaml").write_text("schema_version: 1\nexemptions: []\n")
    _git(folder, "add", "-A")
    _git(folder, "commit", "-qm", "the beginning", "--no-verify")
    return folder


def _commit(folder: Path, name: str, source: Path | str) -> subprocess.CompletedProcess[str]:
    path = folder / "proposals" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(source if isinstance(source, str) else source.read_text())
    _git(folder, "add", "-A")
    done = _git(folder, "commit", "-m", name)
    if done.returncode:
        _git(folder, "rm", "-q", "--cached", f"proposals/{name}")
        path.unlink()
    return done


def test_what_complies_is_not_held_up(repository: Path) -> None:
    for name in ("water-markets.yaml", "water-law.yaml", "governing-water.yaml"):
        done = _commit(repository, name, SAMPLES / "compliant" / name)
        assert done.returncode == 0, done.stdout + done.stderr


def test_what_does_not_comply_is_refused_with_place_and_remedy(repository: Path) -> None:
    source = (SAMPLES / "not-compliant" / "undergraduate-co-teaching.yaml").read_text()
    done = _commit(repository, "bad.yaml", source.replace("id: WATER-LAW", "id: OTHER"))
    assert done.returncode == 1
    said = done.stdout + done.stderr
    assert re.search(r"proposals/bad\.yaml:\d+:\d+: fail undergraduate-co-teaching: Co-taught with LAWS2250", said)
    assert "Remove it, or teach the class separately." in said


def test_what_cannot_be_read_is_refused(repository: Path) -> None:
    done = _commit(repository, "broken.yaml", "proposal: [\n")
    assert done.returncode == 1
    assert re.search(r"proposals/broken\.yaml:\d+:\d+: fail yaml: ", done.stdout + done.stderr)


def test_what_holds_between_proposals_is_seen(repository: Path) -> None:
    done = _commit(repository, "again.yaml", SAMPLES / "compliant" / "water-law.yaml")
    assert done.returncode == 1
    assert "fail duplicate-id: Another proposal asks for the same action on this id." in done.stdout + done.stderr


def test_a_register_and_drafts_are_no_proposals(repository: Path) -> None:
    assert _commit(repository, "exemptions.yaml", "schema_version: 1\nexemptions: []  # none yet\n").returncode == 0
    assert _commit(repository, "drafts/a.yaml", "proposal: {}\n").returncode == 0
