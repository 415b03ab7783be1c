"""`mccheck explain`: one check or clause in full."""

from typing import Annotated

import typer

from mccheck.cli.exit import Exit, UnusableError, ending


@ending
def explain(
    name: Annotated[str, typer.Argument(metavar="NAME|CLAUSE", help="A check (graduate-level) or a clause (4.2).")],
) -> Exit:
    """Explain a check or a clause: what it asks for, what is read, what passes and fails, and how to mend it."""
    from mccheck.cli.pages import explanation
    from mccheck.cli.streams import show, width
    from mccheck.edition.load import current_edition
    from mccheck.run.options import choose

    edition = current_edition()
    found = [clause for clause in edition.clauses if clause.is_within(name)]
    try:
        checks = () if found else choose(edition, (name,))
    except LookupError as error:
        raise UnusableError(str(error)) from error
    show(explanation(edition, found, checks, width()))
    return Exit.CLEAN
