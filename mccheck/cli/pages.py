"""Clauses and checks explained as plain text. `docs/generate.py` makes the same of the same for the documentation."""

from collections.abc import Iterator, Sequence
from textwrap import fill, indent

from mccheck.checks.catalogue import page
from mccheck.edition.model import Clause, Edition
from mccheck.report.words import clause_label, day

_HEADINGS = {
    "Asks": "Asks the committee",
    "Mend": "To mend it",
}


def clause_list(edition: Edition, width: int) -> Iterator[str]:
    """Yield every clause of an edition with its checks, or why it has none."""
    yield f"{edition.title}: {edition.name}, in effect from {day(edition.effective)}, to be reviewed by "
    yield f"{day(edition.review)}.\n\n"
    for clause in edition.clauses:
        yield _clause(clause, width)
    yield "Beside the clauses\n" + _wrapped(f"Checks: {', '.join(edition.beside)}", width) + "\n"


def explanation(edition: Edition, clauses: Sequence[Clause], checks: Sequence[str], width: int) -> Iterator[str]:
    """Yield clauses, each with the pages of its checks, then the pages of further checks."""
    for clause in clauses:
        yield _clause(clause, width)
        for check in clause.checks:
            yield _page(check, edition, width)
    for check in checks:
        yield _page(check, edition, width)


def _clause(clause: Clause, width: int) -> str:
    covered = f"Checks: {', '.join(clause.checks)}" if clause.checks else f"No check: {clause.reason}"
    parts = [f"{clause.number:<5} {clause.title}", _wrapped(clause.requirement, width), _wrapped(covered, width)]
    return "\n".join(parts) + "\n\n"


def _page(check: str, edition: Edition, width: int) -> str:
    shown = page(check)
    cited = clause_label(edition.clauses_of(check))
    head = f"{check} ({cited})" if cited else check
    parts = [head, _wrapped(shown.requirement, width), ""]
    for heading, text in shown.sections:
        parts += [f"  {_HEADINGS.get(heading, heading)}", _wrapped(text, width, "    ")]
    for heading, example in (("Complies", shown.complies), ("Does not comply", shown.breaks)):
        if example:
            parts += ["", f"  {heading}", indent(example, "    ")]
    return "\n".join(parts) + "\n\n"


def _wrapped(text: str, width: int, start: str = "  ") -> str:
    return fill(text, min(width, 100), initial_indent=start, subsequent_indent=start, break_on_hyphens=False)
