"""`mccheck clauses`: every clause of the policy, with its checks."""

from mccheck.cli.exit import Exit, ending


@ending
def clauses() -> Exit:
    """List the clauses of the policy, each with its checks, or with the reason why it has none."""
    from mccheck.cli.pages import clause_list
    from mccheck.cli.streams import show, width
    from mccheck.edition.load import current_edition

    show(clause_list(current_edition(), width()))
    return Exit.CLEAN
