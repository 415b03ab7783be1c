"""Configuration: `mccheck.toml`, or `[tool.mccheck]` in `pyproject.toml` (`schemas/config.schema.json`)."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mccheck.cli.exit import UnusableError

if TYPE_CHECKING:
    from mccheck.document.limits import Limits
    from mccheck.edition.model import Edition

_FILES = ("mccheck.toml", "pyproject.toml")
_PATHS = ("exemptions", "edition")
"""Settings that name files."""


@dataclass(frozen=True, slots=True)
class Config:
    """What a site has set."""

    path: str = ""
    """The file it was set in; "" where there is none."""
    settings: Mapping[str, Any] = field(default_factory=dict)
    """As they stand in the file, by their names."""

    def file(self, name: str) -> str:
        """Return a setting that names a file, as a path from the working directory; "" where it is not set."""
        found = self.settings.get(name, "")
        return os.path.relpath(os.path.join(os.path.dirname(self.path), found)) if found else ""

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a setting that is a list of texts; () where it is not set."""
        return tuple(self.settings.get(name, ()))

    def edition(self, edition: "Edition") -> "Edition":
        """Return an edition with the plans and thresholds of the site."""
        from dataclasses import replace

        from mccheck.edition.load import plans

        own: dict[str, Any] = dict(self.settings.get("thresholds", {}))
        if "undergraduate_levels" in own:
            own["undergraduate_levels"] = tuple(own["undergraduate_levels"])
        return replace(
            edition,
            plans=(*edition.plans, *plans(self.settings)),
            thresholds=replace(edition.thresholds, **own),
        )

    def limits(self) -> "Limits":
        """Return the bounds on one file."""
        from dataclasses import replace

        from mccheck.document.limits import STANDARD

        return replace(STANDARD, **self.settings.get("limits", {}))


def configuration(named: str | None = None) -> Config:
    """Return the configuration of a file that was named, or of the nearest one above the working directory.

    The search ends at the root of the git repository; outside of one it does not begin, because what lies above may be
    anybody's. Raises `UnusableError` where the file cannot be used.
    """
    if named:
        return _read(Path(named), needed=True)
    for folder in _folders(Path.cwd()):
        for name in _FILES:
            if (folder / name).is_file() and (found := _read(folder / name, needed=False)).path:
                return found
    return Config()


def _folders(here: Path) -> list[Path]:
    from mccheck.run.select import repository_root

    root = repository_root(str(here))
    above = [folder for folder in here.parents if root and folder.is_relative_to(root)]
    return [here, *above]


def _read(path: Path, *, needed: bool) -> Config:
    import tomllib

    shown = os.path.relpath(path)
    try:
        data: Any = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UnusableError(f"The configuration {shown} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UnusableError(f"The configuration {shown} is not TOML: {error}.") from error
    if path.name == "pyproject.toml":
        tools = data.get("tool")
        data = tools.get("mccheck") if isinstance(tools, dict) else None
        if data is None:
            if needed:
                raise UnusableError(f"{shown} has no table [tool.mccheck].")
            return Config()
    _check(data, shown)
    return Config(shown, data)


def _check(data: Any, shown: str) -> None:
    from mccheck.document.schema import validator

    for error in validator("config").iter_errors(data):
        place = ".".join(str(step) for step in error.absolute_path)
        if error.validator == "additionalProperties":
            raise UnusableError(f"{shown}: {_unknown(error, place)}")
        raise UnusableError(f"{shown}: `{place}` cannot be {str(error.instance)[:60]!r}: {_expected(error)}.")


def _unknown(error: Any, place: str) -> str:
    from mccheck.document.nearest import nearest

    known = error.schema["properties"]
    key = next(key for key in error.instance if key not in known)
    close = nearest(key, known)
    hint = f"Did you mean `{close}`?" if close else f"It can hold {', '.join(known)}."
    return f"`{f'{place}.{key}' if place else key}` is not a setting of mccheck. {hint}"


def _expected(error: Any) -> str:
    from mccheck.document.objections import expected

    example = next(iter(error.schema.get("examples", ())), None)
    return f"it must be {expected(error.schema)}" + (f", such as {example!r}" if example is not None else "")
