import os
from pathlib import Path

import pytest

from mccheck.report.model import Unread
from mccheck.run.select import File, select


def _lay(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("schema_version: 1\n")


def _shown(*paths: str) -> list[str]:
    return [file.shown if isinstance(file, File) else f"{file.path}: {file.reason}" for file in select(paths)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_folder_stands_for_its_proposals_in_order(folder: Path) -> None:
    _lay(folder, "b.yaml", "a.yml", "sub/c.YAML", "sub/d.json", "notes.txt", ".hidden.yaml", ".github/ci.yaml")
    assert _shown(".") == ["a.yml", "b.yaml", "sub/c.YAML", "sub/d.json"]


def test_a_file_is_checked_whatever_its_name_and_only_once(folder: Path) -> None:
    _lay(folder, "p/odd.txt", "p/a.yaml")
    assert _shown("./p/odd.txt", "p/a.yaml", "p", str(folder / "p/a.yaml")) == ["p/odd.txt", "p/a.yaml"]


def test_gitignore_is_respected_as_git_does(folder: Path) -> None:
    (folder / ".git/info").mkdir(parents=True)
    (folder / ".git/info/exclude").write_text("excluded.yaml\n")
    (folder / ".gitignore").write_text("drafts/\n*.tmp.yaml\n/top.yaml\n")
    _lay(folder, "p/drafts/a.yaml", "p/b.yaml", "p/b.tmp.yaml", "p/keep.tmp.yaml", "p/top.yaml", "top.yaml")
    _lay(folder, "p/excluded.yaml")
    (folder / "p/.gitignore").write_text("!keep.tmp.yaml\n")
    assert _shown(".") == ["p/b.yaml", "p/keep.tmp.yaml", "p/top.yaml"]
    assert _shown("p") == ["p/b.yaml", "p/keep.tmp.yaml", "p/top.yaml"]
    assert _shown("p/drafts/a.yaml") == ["p/drafts/a.yaml"]


def test_gitignore_files_count_only_inside_a_repository_above_the_folder(folder: Path) -> None:
    (folder / ".gitignore").write_text("*.yaml\n")
    _lay(folder, "p/a.yaml")
    assert _shown("p") == ["p/a.yaml"]


def test_what_cannot_be_read_is_said(folder: Path) -> None:
    os.mkfifo(folder / "pipe.yaml")
    assert _shown("missing.yaml", "pipe.yaml", "") == [
        "missing.yaml: There is no such file or folder.",
        "pipe.yaml: It is neither a file nor a folder; use - to read standard input.",
        ": There is no such file or folder.",
    ]
    assert _shown(".") == []


def test_links_to_folders_are_not_followed(folder: Path) -> None:
    _lay(folder, "p/a.yaml")
    (folder / "p/loop").symlink_to(folder / "p", target_is_directory=True)
    (folder / "p/b.yaml").symlink_to(folder / "p/a.yaml")
    assert _shown("p") == ["p/a.yaml", "p/b.yaml"]


def test_a_name_that_holds_a_null_byte(folder: Path) -> None:
    (found,) = select(["a\0b"])
    assert isinstance(found, Unread)


def test_a_path_outside_the_working_directory_is_relative_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _lay(folder, "p/a.yaml", "q/b.yaml")
    monkeypatch.chdir(folder / "q")
    assert _shown(str(folder / "p")) == ["../p/a.yaml"]


def test_standard_input(folder: Path) -> None:
    assert _shown("-") == ["<stdin>"]


def test_a_file_that_may_not_be_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from datetime import date
    from io import BytesIO

    from mccheck.edition.load import current_edition
    from mccheck.run import batch, file
    from mccheck.run.options import Options

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    _lay(folder, "a.yaml")
    monkeypatch.setattr(file, "open", refuse, raising=False)
    done = batch.run(["a.yaml"], Options(current_edition(), date(2025, 6, 2)), BytesIO())
    assert done.report.unread == (Unread("a.yaml", "There is no permission to read it."),)
