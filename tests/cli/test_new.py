"""From `mccheck new` to a proposal that passes, by doing what the messages say and nothing else."""

import re
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from mccheck.edition.load import current_edition
from mccheck.report.model import Finding, Outcome
from mccheck.run.batch import run
from mccheck.run.options import Options
from tests.cli.kit import mccheck

KINDS = ("micro-credential", "stack")
ACTIONS = ("introduction", "modification", "disestablishment")
TODAY = date(2025, 3, 14)
KNOWN = {
    "title": "Water Markets",
    "description": "For river managers who share scarce water. Enrolees design a market for a catchment of their own.",
    "goals": "[Lead the region in governing shared resources]",
    "statement": "River basin agencies will have to price scarcity within a decade, and the people who run them leave "
    "with a market design that their own catchment can use from the next season on.",
    "intellectual_leadership": "The School wrote the national water accounting standard.",
    "reason": "The standard that it teaches was withdrawn.",
    "transition": "All who are enrolled finish by June.",
    "last_offering": "2025-06-01",
    "submitted": "2025-03-14",
    "modifies": "WATER-MARKETS",
}
"""What only the proposer can know."""


def _findings(path: Path) -> list[Finding]:
    edition = current_edition()
    (report,) = run([str(path)], Options(edition, TODAY, edition.checks), BytesIO()).report.proposals
    return [finding for _, finding in report.findings(Outcome.FAIL, Outcome.ERROR)]


def _follow(path: Path, finding: Finding) -> None:
    """Do what the remedy of a finding says, at the line that it names, as somebody would who takes it literally."""
    lines = path.read_text().split("\n")
    at = finding.evidence[0].span.line - 1
    indent, key = re.match(r"( *)([a-z_]+):", lines[at]).groups()
    snippets = dict(re.findall(r"`([a-z_]+): ([^`]*)`", finding.remedy))
    if key in snippets and "…" not in snippets[key]:
        lines[at] = f"{indent}{key}: {snippets[key]}"
    elif key in KNOWN:
        lines[at] = f"{indent}{key}: {KNOWN[key]}"
    else:
        example = re.compile(rf"{indent}  # ( *[^ ].*)")
        end = at + 1
        while end < len(lines) and (found := example.fullmatch(lines[end])):
            lines[end] = f"{indent}  {found[1]}"
            end += 1
        assert end > at + 1, f"nothing to go by at {lines[at]!r}: {finding.message} {finding.remedy}"
    path.write_text("\n".join(lines))


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_messages_lead_to_a_proposal_that_passes(kind: str, action: str, tmp_path: Path) -> None:
    path = tmp_path / "water-markets.yaml"
    mccheck("new", str(path), "--kind", kind, "--action", action, "--no-input")
    steps = 0
    while findings := _findings(path):
        steps += 1
        assert steps < 50, [f"{finding.message} {finding.remedy}" for finding in findings]
        _follow(path, findings[0])
    done = mccheck("validate", str(path), "--as-of", TODAY.isoformat())
    assert done.returncode == 0, done.stdout.decode()
    assert steps > 2


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_is_well_formed_and_still_to_be_filled_in(kind: str, action: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    done = mccheck("new", str(path), "--kind", kind, "--action", action, "--no-input")
    assert (done.returncode, done.stdout) == (0, b"")
    assert mccheck("validate", str(path), "--select", "yaml,schema").returncode == 0
    said = [finding.message for finding in _findings(path)]
    assert "`TBC` stands where text is still to be written." in said
    assert mccheck("validate", str(path)).returncode == 1


def test_the_comments_are_those_of_the_schema(tmp_path: Path) -> None:
    from mccheck.document.schema import schema

    path = tmp_path / "a.yaml"
    mccheck("new", str(path), "--no-input")
    text = re.sub(r"\n *# ", " ", path.read_text())
    for shape in schema("proposal")["$defs"]["micro_credential"]["properties"].values():
        if "description" in shape:
            assert shape["description"] in text


def test_what_is_given_stands_in_it(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    options = ("--id", "X-1", "--title", "Water: a #1 'guide' 🌊", "--college", "College of Law", "--language", "Tetum")
    mccheck("new", str(path), *options, "--no-input")
    text = path.read_text()
    assert "  title: \"Water: a #1 'guide' 🌊\"\n" in text
    assert "  id: X-1\n" in text
    assert "  college: College of Law\n" in text
    assert "  language_of_instruction: tet\n" in text
    (report,) = run([str(path)], Options(current_edition(), TODAY, ("yaml",)), BytesIO()).report.proposals
    assert (report.title, report.outcome) == ("Water: a #1 'guide' 🌊", Outcome.PASS)


def test_it_never_writes_over_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("mine")
    (tmp_path / "link.yaml").symlink_to("nowhere")
    for name in ("a.yaml", "link.yaml"):
        done = mccheck("new", name, "--no-input", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (
            2,
            f"mccheck: {name} is there already, and is not written over. Give another name.\n".encode(),
        )
    assert (tmp_path / "a.yaml").read_text() == "mine"
    assert not (tmp_path / "nowhere").exists()


def test_an_unknown_language(tmp_path: Path) -> None:
    done = mccheck("new", "a.yaml", "--language", "Klongon", "--no-input", cwd=tmp_path)
    assert done.returncode == 2
    assert b"'Klongon' is not a language that is known here" in done.stderr
    assert not (tmp_path / "a.yaml").exists()


def test_editors_are_told_of_the_schema(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "schemas").mkdir()
    (tmp_path / "proposals").mkdir()
    mccheck("new", "proposals/a.yaml", "--no-input", cwd=tmp_path)
    first = (tmp_path / "proposals" / "a.yaml").read_text().partition("\n")[0]
    assert re.fullmatch(r"# yaml-language-server: \$schema=file://\S+/proposal\.schema\.json", first)
    (tmp_path / "schemas" / "proposal.schema.json").write_text("{}")
    mccheck("new", "proposals/b.yaml", "--no-input", cwd=tmp_path)
    first = (tmp_path / "proposals" / "b.yaml").read_text().partition("\n")[0]
    assert first == "# yaml-language-server: $schema=../schemas/proposal.schema.json"
