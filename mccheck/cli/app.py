"""The program and its commands. Nothing is imported here that a command needs only when it runs."""

import typer

from mccheck.cli.audit import audit
from mccheck.cli.clauses import clauses
from mccheck.cli.explain import explain
from mccheck.cli.fix import fix
from mccheck.cli.lsp import lsp
from mccheck.cli.new import new
from mccheck.cli.render import render
from mccheck.cli.schema import schema
from mccheck.cli.settings import config
from mccheck.cli.validate import validate

# Plain help: Rich would take time to import, and would write colours under NO_COLOR where FORCE_COLOR is set.
app = typer.Typer(
    name="mccheck",
    help="Tell whether a micro-credential proposal complies with the ANU Micro-credentials policy.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
app.command()(validate)
app.command()(audit)
app.command()(render)
app.command()(new)
app.command()(fix)
app.command()(lsp)
app.command()(schema)
app.command()(config)
app.command()(clauses)
app.command()(explain)


def _version(value: bool) -> None:
    if value:
        from mccheck import __version__

        typer.echo(f"mccheck {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Show the version."),
) -> None:
    """Tell whether a micro-credential proposal complies with the ANU Micro-credentials policy."""
