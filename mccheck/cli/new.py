"""`mccheck new`: a proposal to fill in."""

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from mccheck.cli.exit import Exit, UnusableError, ending


class Kind(StrEnum):
    """What can be proposed."""

    MICRO_CREDENTIAL = "micro-credential"
    STACK = "stack"


class Action(StrEnum):
    """What can be asked for."""

    INTRODUCTION = "introduction"
    MODIFICATION = "modification"
    DISESTABLISHMENT = "disestablishment"


@ending
def new(
    path: Annotated[str, typer.Argument(metavar="FILE", help="The file to write, such as water-markets.yaml.")],
    kind: Annotated[Kind, typer.Option(help="What is proposed.")] = Kind.MICRO_CREDENTIAL,
    action: Annotated[Action, typer.Option(help="What you ask for.")] = Action.INTRODUCTION,
    identity: Annotated[str | None, typer.Option("--id", help="Its id; else made of the name of the file.")] = None,
    title: Annotated[str | None, typer.Option(help="Its title.")] = None,
    college: Annotated[str | None, typer.Option(help="The college that proposes it.")] = None,
    language: Annotated[
        str | None, typer.Option(help="The language it is taught in, if not English: a tag (tet) or a name (Tetum).")
    ] = None,
    no_input: Annotated[bool, typer.Option("--no-input", help="Ask nothing; leave open what is not given.")] = False,
) -> Exit:
    """Write a proposal with every field explained, for you to fill in.

    `mccheck validate` then says what is still missing.
    """
    from mccheck.cli.streams import say
    from mccheck.cli.write import create
    from mccheck.document.scaffold import Wish, scaffold

    if os.path.lexists(path):
        raise UnusableError(f"{path} is there already, and is not written over. Give another name.")
    section = f"/{kind.value.replace('-', '_')}"
    asks = not no_input and sys.stdin.isatty()
    name = identity or _asked("Its id", _identity(path), asks=asks) or _identity(path)
    answers = {
        f"{section}/id": name,
        f"{section}/title": title or _asked("Its title", "", asks=asks) or "TBC",
        "/proposal/college": college or _asked("The college that proposes it", "", asks=asks),
        f"{section}/language_of_instruction": _tag(language) if language else "",
    }
    if action == Action.MODIFICATION:
        answers["/proposal/modifies"] = name
    given = {pointer: answer for pointer, answer in answers.items() if answer}
    lines = scaffold(Wish(kind.value, action.value, given, _schema_beside(path)))
    create(path, (f"{line}\n" for line in lines))
    say(f"mccheck: wrote {path}. Fill it in; `mccheck validate {path}` says what is still missing.")
    return Exit.CLEAN


def _asked(question: str, default: str, *, asks: bool) -> str:
    answer: str = typer.prompt(question, default=default, show_default=bool(default), err=True) if asks else ""
    return answer.strip()


def _identity(path: str) -> str:
    """Make an id of the name of a file: water-markets.yaml is WATER-MARKETS."""
    from re import sub

    return sub(r"[^A-Z0-9]+", "-", Path(path).name.split(".")[0].upper()).strip("-") or "NEW-PROPOSAL"


def _tag(language: str) -> str:
    from mccheck.text.languages import language as known
    from mccheck.text.languages import tag_of

    if known(language):
        return language
    if tag := tag_of(language):
        return tag
    raise UnusableError(f"{language!r} is not a language that is known here. Give its tag, such as fr for French.")


def _schema_beside(path: str) -> str:
    """Return the path of the schema as the new file sees it: the repository's own, or else the installed one."""
    from importlib.resources import files

    from mccheck.run.select import repository_root

    folder = os.path.dirname(os.path.abspath(path))
    root = repository_root(folder)
    for name in ("schemas/proposal.schema.json", "proposal.schema.json", ".mccheck/proposal.schema.json"):
        if root and os.path.isfile(os.path.join(root, name)):
            return os.path.relpath(os.path.join(root, name), folder).replace(os.sep, "/")
    return Path(str(files("mccheck.schemas").joinpath("proposal.schema.json"))).resolve().as_uri()
