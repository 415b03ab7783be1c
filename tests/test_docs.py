"""The commands that README and documentation show are run, and what is generated is in step."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.kit import ROOT, SAMPLES, mccheck

PAGES = ["README.md", *sorted(str(path.relative_to(ROOT)) for path in (ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _commands(page: str) -> list[str]:
    """Return the commands of mccheck that a page shows, in their order."""
    blocks = _BLOCK.findall((ROOT / page).read_text())
    lines = [line.partition(" #")[0].strip() for block in blocks for line in block.splitlines()]
    return [line for line in lines if line.startswith("mccheck ")]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Return a folder that has what the pages speak of."""
    shutil.copytree(SAMPLES / "compliant", tmp_path / "proposals")
    shutil.copy(SAMPLES / "compliant" / "soil-carbon-revised.yaml", tmp_path / "proposal.yaml")
    for name in ("law", "science"):
        (tmp_path / "proposals" / name).mkdir()
        shutil.move(
            tmp_path / "proposals" / f"{'water-law' if name == 'law' else 'soil-carbon-revised'}.yaml",
            tmp_path / "proposals" / name,
        )
    (tmp_path / "draft-v4.toml").write_text((ROOT / "mccheck/edition/anup_5972717_v3.toml").read_text())
    (tmp_path / ".git").mkdir()
    (tmp_path / "last").mkdir()
    mccheck("audit", "proposals", "--meeting", "2026-05-01", "--output", "json:last/audit.json", cwd=tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", [page for page in PAGES if _commands(page)])
def test_the_commands_of_a_page_work(page: str, desk: Path) -> None:
    for command in _commands(page):
        arguments, _, source = command.removeprefix("mccheck ").partition(" < ")
        stdin = (desk / source).read_bytes() if source else b""
        done = mccheck(*shlex.split(arguments), cwd=desk, stdin=stdin)
        assert done.returncode in (0, 1), f"{command}\n{done.stderr.decode()}"


def test_there_are_commands_to_run() -> None:
    assert sum(len(_commands(page)) for page in PAGES) > 25


def test_what_is_generated_is_in_step() -> None:
    done = subprocess.run([sys.executable, "docs/generate.py", "--check"], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode()


def test_links_between_pages_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)[^)]*\)", (ROOT / page).read_text()):
            assert ((ROOT / page).parent / target).exists(), f"{page}: {target}"


def test_settings_that_are_shown_are_settings(desk: Path) -> None:
    text = re.search(r"```toml\n(.*?)```", (ROOT / "docs/configuration.md").read_text(), re.DOTALL)[1]
    (desk / "mccheck.toml").write_text(text)
    done = mccheck("config", cwd=desk)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b'fail-on = "warning"  # mccheck.toml' in done.stdout


def test_the_check_that_is_shown_is_one() -> None:
    source = re.search(r"```python\n(.*?)```", (ROOT / "docs/new-check.md").read_text(), re.DOTALL)[1]
    module: dict[str, object] = {}
    exec(compile(source, "new-check.md", "exec"), module)  # noqa: S102 (our own page)
    assert callable(module["check"])
