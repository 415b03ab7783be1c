"""`mccheck config`: what is set, and where."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mccheck.cli.exit import Exit, ending
from mccheck.cli.parameters import ConfigFile

if TYPE_CHECKING:
    from mccheck.cli.config import Config


@ending
def config(file: ConfigFile = None) -> Exit:
    """Show the settings in force, and where each comes from."""
    from mccheck.cli.config import configuration
    from mccheck.cli.streams import show

    show(_lines(configuration(file)))
    return Exit.CLEAN


def _lines(found: "Config") -> Iterator[str]:
    from mccheck.document.schema import schema
    from mccheck.render.clean import clean

    yield f"Configuration: {clean(found.path) if found.path else 'none; mccheck.toml would be one'}\n\n"
    for name, shape in schema("config")["properties"].items():
        value = found.settings.get(name)
        origin = clean(found.path) if value is not None else "default"
        yield f"{name} = {clean(_shown(value if value is not None else _default(name)))}  # {origin}\n"
        yield f"    {shape['description']}\n"


def _default(name: str) -> Any:
    from dataclasses import asdict

    from mccheck.document.limits import STANDARD
    from mccheck.edition.load import current_edition

    edition = current_edition()
    defaults = {
        "edition": edition.name,
        "fail-on": "fail",
        "plan": [{"name": plan.name} for plan in edition.plans],
        "thresholds": asdict(edition.thresholds),
        "limits": asdict(STANDARD),
    }
    return defaults.get(name, "" if name == "exemptions" else [])


def _shown(value: Any) -> str:
    """Return a value as TOML writes it."""
    import json

    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_shown(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_shown, value))}]"
    return json.dumps(value, ensure_ascii=False)
