"""Snapshots of what people look at. `UPDATE_SNAPSHOTS=1 pytest tests/render` writes them anew: then look at them."""

import os
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from mccheck.edition.load import current_edition
from mccheck.render.look import Look
from mccheck.render.rich import render
from mccheck.report.model import Outcome, Report
from mccheck.run.batch import run
from mccheck.run.options import Options
from tests.cli.kit import ROOT

HARD = "tests/render/hard.yaml"
SNAPSHOTS = Path(__file__).parent / "snapshots"


def _report(*paths: str) -> Report:
    edition = current_edition()
    return run(paths, Options(edition, date(2026, 5, 4), edition.checks), BytesIO()).report


LOOKS = {
    "hard-80": ((HARD,), Look(80)),
    "hard-120": ((HARD,), Look(120)),
    "hard-200": ((HARD,), Look(200)),
    "hard-80-ascii": ((HARD,), Look(80, unicode=False)),
    "hard-80-color": ((HARD,), Look(80, color=True)),
    "unreadable-80": (("sample-proposals/not-compliant/yaml.yaml",), Look(80)),
    "several-80": (("sample-proposals/compliant", HARD), Look(80)),
    "several-quiet-80": (("sample-proposals/compliant", HARD), Look(80, threshold=Outcome.FAIL)),
}


@pytest.mark.parametrize(("paths", "look"), LOOKS.values(), ids=LOOKS)
def test_snapshot(paths: tuple[str, ...], look: Look, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(ROOT)
    shown = "".join(render(_report(*paths), look))
    file = SNAPSHOTS / f"{request.node.callspec.id}.txt"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(shown)
    assert shown == file.read_text()


MATRICES = {"matrix-80": Look(80), "matrix-120": Look(120), "matrix-80-ascii": Look(80, unicode=False)}


@pytest.mark.parametrize("look", MATRICES.values(), ids=MATRICES)
def test_matrix(look: Look, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from mccheck.render.matrix import render as matrix
    from tests.browser.test_page import _report as everything

    monkeypatch.chdir(tmp_path)
    shown = "".join(matrix(everything(Path("repository")), look))
    file = SNAPSHOTS / f"{request.node.callspec.id}.txt"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        file.write_text(shown)
    assert shown == file.read_text()


@pytest.mark.parametrize("width", [40, 80, 120, 200])
@pytest.mark.parametrize("unicode", [True, False])
def test_nothing_goes_beyond_the_width(width: int, unicode: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for paths in ((HARD,), ("sample-proposals",)):
        for line in "".join(render(_report(*paths), Look(width, unicode=unicode))).split("\n"):
            assert len(line) <= width or " " not in line.strip(), line
