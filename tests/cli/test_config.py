"""The configuration: found upward, strict about its keys."""

from importlib.resources import files
from pathlib import Path

import pytest

from mccheck.cli.config import Config, configuration
from mccheck.cli.exit import UnusableError
from tests.cli.kit import mccheck


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
    assert configuration().path == "../mccheck.toml"
    assert configuration().file("exemptions") == "../register/exemptions.yaml"


def test_in_pyproject(inside: Path) -> None:
    (inside / "pyproject.toml").write_text('[tool.mccheck]\nexemptions = "e.yaml"\n')
    assert configuration() == Config("../pyproject.toml", {"exemptions": "e.yaml"})


def test_a_pyproject_without_a_word_of_it_is_passed_by(inside: Path) -> None:
    (inside / "mccheck.toml").write_text('exemptions = "e.yaml"\n')
    (inside / "proposals" / "pyproject.toml").write_text("[tool.other]\n")
    assert configuration().path == "../mccheck.toml"


def test_a_pyproject_of_another_shape(inside: Path) -> None:
    (inside / "pyproject.toml").write_text("tool = 1\n")
    assert configuration() == Config()


def test_not_beyond_the_repository(inside: Path) -> None:
    (inside.parent / "mccheck.toml").write_text('exemptions = "e.yaml"\n')
    assert configuration() == Config()


def test_outside_of_a_repository_only_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mccheck.toml").write_text('ignore = ["11"]\n')
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path / "folder")
    assert configuration() == Config()
    monkeypatch.chdir(tmp_path)
    assert configuration().path == "mccheck.toml"


def test_named(inside: Path) -> None:
    (inside / "other.toml").write_text('exemptions = "e.yaml"\n')
    assert configuration("../other.toml") == Config("../other.toml", {"exemptions": "e.yaml"})


WRONG = {
    "an unknown key": ('exemption = "e.yaml"', "`exemption` is not a setting of mccheck. Did you mean `exemptions`?"),
    "a key like no other": ("zzz = 1", "`zzz` is not a setting of mccheck. It can hold exemptions, edition,"),
    "an unknown key within": (
        "[thresholds]\nstack_member = 1",
        "`thresholds.stack_member` is not a setting of mccheck. Did you mean `stack_members`?",
    ),
    "another sort": (
        "exemptions = 1",
        "`exemptions` cannot be '1': it must be text that is not empty, such as 'exemptions.yaml'.",
    ),
    "a word that is none": (
        'fail-on = "fial"',
        "`fail-on` cannot be 'fial': it must be one of fail, warning or review",
    ),
    "a number out of range": ("[limits]\ndepth = 9000", "`limits.depth` cannot be '9000': it must be a whole number"),
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


PROPOSAL = """\
proposal: {action: introduction, college: College of Laws}
micro_credential:
  id: A
  title: Water
  co_taught_with: [{course: COMP4500}]
  strategic_alignment: {plan: ANU 2030, goals: [x], statement: Basins need markets that last.}
  delivery: {first_offering: 2027-01-01}
"""


def _said(folder: Path, *args: str) -> list[str]:
    done = mccheck("validate", "a.yaml", "--output", "concise", "--as-of", "2026-05-04", *args, cwd=folder)
    assert done.returncode in (0, 1), done.stderr
    return [line.split(": ")[1] for line in done.stdout.decode().splitlines()]


def test_settings_are_in_force(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(PROPOSAL)
    (tmp_path / "mccheck.toml").write_text(
        'select = ["strategic-alignment", "undergraduate-co-teaching", "schema"]\nignore = ["15"]\n'
        'colleges = ["College of Law"]\n'
        "[thresholds]\nundergraduate_levels = [1, 2, 3, 4]\nstatement_words = 1\n"
        '[[plan]]\nname = "ANU 2030"\nfirst_year = 2026\nlast_year = 2030\n'
    )
    assert _said(tmp_path) == ["fail schema", "fail undergraduate-co-teaching", "warning schema"]
    assert _said(tmp_path, "--select", "1") == []
    (tmp_path / "mccheck.toml").unlink()
    assert _said(tmp_path, "--select", "1,11") == [
        "warning undergraduate-co-teaching",
        "warning strategic-alignment",
        "review strategic-alignment",
    ]


def test_fail_on(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(PROPOSAL)
    (tmp_path / "mccheck.toml").write_text('select = ["11"]\nfail-on = "warning"\n')
    assert mccheck("validate", "a.yaml", cwd=tmp_path).returncode == 1
    assert mccheck("validate", "a.yaml", "--fail-on", "fail", cwd=tmp_path).returncode == 0


def test_exclusions(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    for name in ("a.yaml", "drafts/b.yaml"):
        (tmp_path / name).write_text(PROPOSAL)
    (tmp_path / "mccheck.toml").write_text('select = ["11"]\nexclude = ["drafts/"]\n')

    def checked(*args: str) -> list[str]:
        done = mccheck("validate", *args, "--output", "concise", cwd=tmp_path)
        return [line.split(":")[0] for line in done.stdout.decode().splitlines()]

    assert checked(".") == ["a.yaml"]
    assert checked("a.yaml", "drafts/b.yaml") == ["a.yaml", "drafts/b.yaml"]
    assert checked("a.yaml", "drafts/b.yaml", "--force-exclude") == ["a.yaml"]


def test_limits(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(PROPOSAL)
    (tmp_path / "mccheck.toml").write_text("[limits]\nsize = 100\n")
    done = mccheck("validate", "a.yaml", "--output", "concise", cwd=tmp_path)
    assert b"The file is larger than 100 bytes" in done.stdout


def test_an_edition_of_the_site(tmp_path: Path) -> None:
    text = files("mccheck.edition").joinpath("anup_5972717_v3.toml").read_text().replace("version = 3", "version = 9")
    (tmp_path / "v9.toml").write_text(text)
    (tmp_path / "a.yaml").write_text(PROPOSAL)
    (tmp_path / "mccheck.toml").write_text('edition = "v9.toml"\n')
    assert b"ANUP_5972717 version 9" in mccheck("validate", "a.yaml", cwd=tmp_path).stdout


def test_what_is_in_force_is_shown(tmp_path: Path) -> None:
    (tmp_path / "mccheck.toml").write_text('fail-on = "warning"\n')
    said = mccheck("config", cwd=tmp_path).stdout.decode()
    assert said.startswith("Configuration: mccheck.toml\n")
    assert 'fail-on = "warning"  # mccheck.toml\n' in said
    assert "exclude = []  # default\n" in said
    assert mccheck("config", "--config", "missing.toml", cwd=tmp_path).returncode == 2
