"""Write `docs/checks.md` from the edition and the docstrings of the checks, the source that `mccheck explain` reads.

`python docs/generate.py` writes it; `python docs/generate.py --check` exits with 1 where it is out of step.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from mccheck.checks.catalogue import page
from mccheck.edition.load import current_edition
from mccheck.edition.model import Edition
from mccheck.report.words import clause_label, day

TARGET = Path(__file__).with_name("checks.md")
HEADINGS = {"Asks": "Asks the committee", "Mend": "To mend it"}


def document(edition: Edition) -> str:
    """Return the page: a table of clauses, then each check."""
    return "\n".join([*_clauses(edition), *(line for name in edition.checks for line in _check(name, edition))])


def _clauses(edition: Edition) -> Iterator[str]:
    yield "<!-- Written by docs/generate.py from the edition and the checks: change those, then run it. -->"
    yield "# Clauses and checks"
    yield ""
    yield f"The policy is *{edition.title}*, {edition.name}, in effect from {day(edition.effective)}, to be reviewed by"
    yield f"{day(edition.review)}. What a clause asks for is said here in our own words."
    yield ""
    yield "| clause | title | what it asks for | checks |"
    yield "|---|---|---|---|"
    for clause in edition.clauses:
        checks = ", ".join(f"[{name}](#{name})" for name in clause.checks) or f"none: {clause.reason}"
        yield f"| {clause.number} | {clause.title} | {clause.requirement} | {checks} |"
    yield ""
    yield f"Beside the clauses: {', '.join(f'[{name}](#{name})' for name in edition.beside)}."
    yield ""


def _check(name: str, edition: Edition) -> Iterator[str]:
    shown = page(name)
    cited = clause_label(edition.clauses_of(name))
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


def main() -> int:
    """Write the page, or with `--check` compare it."""
    text = document(current_edition())
    if "--check" in sys.argv[1:]:
        if TARGET.read_text(encoding="utf-8") == text:
            return 0
        print(f"{TARGET} is out of step; run python docs/generate.py")
        return 1
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
