"""`mccheck lsp`: the language server, for editors to start."""

from typing import Annotated

import typer

from mccheck.cli.exit import Exit, UnusableError, ending


@ending
def lsp(
    as_of: Annotated[
        str | None, typer.Option(metavar="DATE", help="Check for this day (2025-02-21), not for today.")
    ] = None,
) -> Exit:
    """Run the language server over standard input and output, for an editor.

    It underlines what the checks find while you write, explains fields and clauses, and offers safe repairs.
    """
    from mccheck.cli.request import day_of_checking

    try:
        from mccheck.lsp.server import server
    except ImportError as error:
        raise UnusableError("The language server needs more: `pip install 'mccheck[lsp]'`.") from error
    server(day_of_checking(as_of)).start_io()
    return Exit.CLEAN
