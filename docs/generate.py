"""Write the pages of `docs/` that say what the program itself knows: checks, format, commands, settings, pictures.

`python docs/generate.py` writes them; `python docs/generate.py --check` exits with 1 where one is out of step.
"""

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

from mccheck.checks.catalogue import page
from mccheck.document.schema import schema
from mccheck.edition.load import current_edition
from mccheck.report.words import clause_label, day

HERE = Path(__file__).parent
HEADINGS = {"Asks": "Asks the committee", "Mend": "To mend it"}
WRITTEN = "<!-- Written by docs/generate.py from {}: change that, then run it. -->"


def checks() -> Iterator[str]:
    """Yield the page of clauses and checks, from the edition and the docstrings that `mccheck explain` reads."""
    edition = current_edition()
    yield WRITTEN.format("the edition and the checks")
    yield "# Clauses and checks"
    yield ""
    yield f"The policy is *{edition.title}*, {edition.name}, in effect from {day(edition.effective)}, to be reviewed by"
    yield f"{day(edition.review)}. What a clause asks for is said here in our own words."
    yield ""
    yield "| clause | title | what it asks for | checks |"
    yield "|---|---|---|---|"
    for clause in edition.clauses:
        named = ", ".join(f"[{name}](#{name})" for name in clause.checks) or f"none: {clause.reason}"
        yield f"| {clause.number} | {clause.title} | {clause.requirement} | {named} |"
    yield ""
    yield f"Beside the clauses: {', '.join(f'[{name}](#{name})' for name in edition.beside)}."
    yield ""
    for name in edition.checks:
        yield from _check(name, edition.clauses_of(name))


def _check(name: str, clauses: tuple[str, ...]) -> Iterator[str]:
    shown = page(name)
    cited = clause_label(clauses)
    yield f"## {name}"
    yield ""
    yield f"{shown.requirement} {f'({cited[0].upper()}{cited[1:]}.)' if cited else ''}".rstrip()
    yield ""
    for heading, text in shown.sections:
        yield f"- **{HEADINGS.get(heading, heading)}:** {text}"
    for heading, example in (("Complies", shown.complies), ("Does not comply", shown.breaks)):
        if example:
            yield from ("", f"{heading}:", "", "```yaml", example, "```")
    yield ""


def format_of_proposals() -> Iterator[str]:
    """Yield the page of the format, from the schema that editors read."""
    whole = schema("proposal")
    yield WRITTEN.format("schemas/proposal.schema.json")
    yield "# The format of a proposal"
    yield ""
    yield whole["description"]
    for name in ("proposal", "micro_credential", "stack"):
        yield from ("", f"## {name}", "")
        yield from _fields(_resolved(whole["properties"][name], whole), whole)


def settings() -> Iterator[str]:
    """Yield the page of the configuration, from its schema."""
    whole = schema("config")
    yield WRITTEN.format("schemas/config.schema.json")
    yield "# Configuration"
    yield ""
    yield whole["description"]
    yield ""
    yield "It is looked for in the working directory and, within a git repository, upwards to its root; `--config FILE`"
    yield "names another. `mccheck config` shows what is in force. A setting that does not exist is refused."
    yield ""
    yield "```toml"
    for name, shape in whole["properties"].items():
        if name not in ("plan", "thresholds", "limits"):
            yield f"{name} = {json.dumps(shape['examples'][0])}"
    yield from ("", "[thresholds]", "statement_words = 30", "", "[[plan]]", 'name = "ANU 2030"')
    yield from ("first_year = 2026", "last_year = 2030", "```", "")
    yield from _fields(whole, whole)


def _fields(shape: dict[str, Any], whole: dict[str, Any], indent: str = "") -> Iterator[str]:
    required = shape.get("required", ())
    for name, field in shape["properties"].items():
        part = _resolved(field, whole)
        must = ", required" if name in required else ""
        yield f"{indent}- **`{name}`** ({_kind(part)}{must}): {part.get('description', '')}"
        inner = _resolved(part.get("items", part), whole)
        if "properties" in inner:
            yield from _fields(inner, whole, f"{indent}    ")


def _kind(part: dict[str, Any]) -> str:
    if "enum" in part:
        return " | ".join(f"`{word}`" for word in part["enum"])
    if part.get("format") == "date":
        return "day"
    if part.get("type") == "array":
        inner = part.get("items", {})
        return f"list of {_kind(inner)}" if "enum" in inner else "list"
    names = {"object": "fields", "string": "text", "boolean": "true or false", "integer": "whole number"}
    return names.get(part.get("type", ""), part.get("type", f"`{part.get('const')}`"))


def _resolved(part: dict[str, Any], whole: dict[str, Any]) -> dict[str, Any]:
    return whole["$defs"][part["$ref"].rpartition("/")[2]] if "$ref" in part else part


def commands() -> Iterator[str]:
    """Yield the page of commands, from their help."""
    from typer.main import get_command

    from mccheck.cli.app import app

    group: Any = get_command(app)
    yield WRITTEN.format("the commands themselves")
    yield "# Commands"
    for name, command in group.commands.items():
        context = command.context_class(command, info_name=f"mccheck {name}", terminal_width=100, max_content_width=100)
        yield from ("", f"## mccheck {name}", "", "```text", command.get_help(context), "```")
    yield ""


def picture(*paths: str, audit: bool = False, width: int = 100) -> Iterator[str]:
    """Yield what the program shows in a terminal as SVG."""
    from rich.console import Console
    from rich.text import Text

    from mccheck.render.look import Look
    from mccheck.render.table import renderer
    from mccheck.run.batch import run
    from mccheck.run.options import Options

    edition = current_edition()
    report = run(paths, Options(edition, date(2026, 3, 2), edition.checks, complete=audit), BytesIO()).report
    shown = "".join(renderer("matrix" if audit else "rich")(report, Look(width, color=True)))
    console = Console(record=True, width=width, file=StringIO(), force_terminal=True, legacy_windows=False)
    console.print(Text.from_ansi(shown.replace(" ", "\u00a0")))  # SVG would draw several blanks as one
    drawn = console.export_svg(title=f"mccheck {'audit' if audit else 'validate'}", unique_id="mccheck")
    yield re.sub(r"\s*@font-face \{[^}]*\}", "", drawn)  # Rich would fetch its font from elsewhere


PAGES: dict[str, Callable[[], Iterator[str]]] = {
    "checks.md": checks,
    "format.md": format_of_proposals,
    "configuration.md": settings,
    "commands.md": commands,
    "pictures/validate.svg": lambda: picture("sample-proposals/not-compliant/undergraduate-co-teaching.yaml"),
    "pictures/audit.svg": lambda: picture("sample-proposals/compliant", audit=True),
}


def main() -> int:
    """Write the pages, or with `--check` compare them."""
    os.chdir(HERE.parent)
    late = []
    for name, make in PAGES.items():
        path, text = HERE / name, "\n".join(make())
        if "--check" not in sys.argv[1:]:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        elif not path.is_file() or path.read_text(encoding="utf-8") != text:
            late.append(name)
    if late:
        print(f"Out of step: {', '.join(late)}. Run python docs/generate.py")
    return bool(late)


if __name__ == "__main__":
    sys.exit(main())
