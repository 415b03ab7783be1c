"""The configuration: found upward, strict about its keys."""

from pathlib import Path

import pytest

from mccheck.cli.config import Config, configuration
from mccheck.cli.exit import UnusableError


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the root of a repository; the working directory is a folder in it."""
    (tmp_path / "repository" / ".git").mkdir(parents=True)
    (tmp_path / "repository" / "proposals").mkdir()
    monkeypatch.chdir(tmp_path / "repository" / "proposals")
    return tmp_path / "repository"


def test_none(inside: Path) -> None:
    assert configuration() == Config()


def test_above_and_relative_to_its_folder(inside: Path) -> None:
    (inside / "mccheck.toml").write_text('exemptions = "register/exemptions.yaml"\n')
    assert configuration() == Config("../mccheck.toml", "../register/exemptions.yaml")


def test_in_pyproject(inside: Path) -> None:
    (inside / "pyproject.toml").write_text('[tool.mccheck]\nexemptions = "e.yaml"\n')
    assert configuration() == Config("../pyproject.toml", "../e.yaml")


def test_a_pyproject_without_a_word_of_it_is_passed_by(inside: Path) -> None:
    (inside / "mccheck.toml").write_text('exemptions = "e.yaml"\n')
    (inside / "proposals" / "pyproject.toml").write_text("[tool.other]\n")
    assert configuration().path == "../mccheck.toml"


def test_not_beyond_the_repository(inside: Path) -> None:
    (inside.parent / "mccheck.toml").write_text('exemptions = "e.yaml"\n')
    assert configuration() == Config()


def test_named(inside: Path) -> None:
    (inside / "other.toml").write_text('exemptions = "e.yaml"\n')
    assert configuration("../other.toml") == Config("../other.toml", "../e.yaml")


WRONG = {
    "an unknown key": ('exemption = "e.yaml"', "`exemption` is not a setting of mccheck. Did you mean `exemptions`?"),
    "a key like no other": ("zzz = 1", "`zzz` is not a setting of mccheck. It can hold exemptions."),
    "another sort": ("exemptions = 1", '`exemptions` must be text, such as `exemptions = "exemptions.yaml"`.'),
    "no TOML": ("exemptions", "is not TOML"),
}


@pytest.mark.parametrize(("text", "said"), WRONG.values(), ids=WRONG)
def test_wrong(inside: Path, text: str, said: str) -> None:
    (inside / "mccheck.toml").write_text(text)
    with pytest.raises(UnusableError) as raised:
        configuration()
    assert said in str(raised.value)


def test_a_named_file_must_be_there_and_speak_of_it(inside: Path) -> None:
    with pytest.raises(UnusableError, match=r"The configuration missing\.toml cannot be read"):
        configuration("missing.toml")
    (inside / "pyproject.toml").touch()
    with pytest.raises(UnusableError, match=r"has no table \[tool.mccheck\]"):
        configuration("../pyproject.toml")
