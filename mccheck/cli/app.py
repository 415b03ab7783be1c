"""The program and its commands. Nothing is imported here that a command needs only when it runs."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

# In the order of the help: the name of a command and of its function, and the module that has it.
_MODULES = {
    "validate": "validate",
    "audit": "audit",
    "render": "render",
    "new": "new",
    "fix": "fix",
    "lsp": "lsp",
    "schema": "schema",
    "config": "settings",
    "clauses": "clauses",
    "explain": "explain",
}


class _Commands(Mapping[str, Any]):
    """The commands by name, each imported and taken apart when it is asked for: a run needs one."""

    def __getitem__(self, name: str) -> Any:
        one = typer.Typer(add_completion=False, rich_markup_mode=None)
        one.command(name)(getattr(import_module(f"mccheck.cli.{_MODULES[name]}"), name))
        return get_command(one)

    def __iter__(self) -> Iterator[str]:
        return iter(_MODULES)

    def __len__(self) -> int:
        return len(_MODULES)


class _Group(TyperGroup):
    """All commands."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands: Any = _Commands()


# Plain help: Rich would take time to import, and would write colours under NO_COLOR where FORCE_COLOR is set.
app = typer.Typer(
    name="mccheck",
    cls=_Group,
    help="Tell whether a micro-credential proposal complies with the ANU Micro-credentials policy.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


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
