"""Configuration: `mccheck.toml`, or `[tool.mccheck]` in `pyproject.toml`."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mccheck.cli.exit import UnusableError

_FILES = ("mccheck.toml", "pyproject.toml")
_KEYS = {"exemptions": str}


@dataclass(frozen=True, slots=True)
class Config:
    """What a site has set."""

    path: str = ""
    """The file it was set in; "" where there is none."""
    exemptions: str = ""
    """The register of exemptions, as a path from the working directory."""


def configuration(named: str | None = None) -> Config:
    """Return the configuration of a file that was named, or of the nearest one above the working directory.

    The search ends at the root of the git repository. Raises `UnusableError` where the file cannot be used.
    """
    if named:
        return _read(Path(named), needed=True)
    here = Path.cwd()
    for folder in (here, *here.parents):
        for name in _FILES:
            if (folder / name).is_file() and (found := _read(folder / name, needed=False)).path:
                return found
        if (folder / ".git").exists():
            break
    return Config()


def _read(path: Path, *, needed: bool) -> Config:
    import tomllib

    shown = os.path.relpath(path)
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UnusableError(f"The configuration {shown} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UnusableError(f"The configuration {shown} is not TOML: {error}.") from error
    if path.name == "pyproject.toml":
        data = data.get("tool", {}).get("mccheck")
        if data is None:
            if needed:
                raise UnusableError(f"{shown} has no table [tool.mccheck].")
            return Config()
    _check(data, shown)
    exemptions = data.get("exemptions", "")
    return Config(shown, os.path.relpath(path.parent / exemptions) if exemptions else "")


def _check(data: Any, shown: str) -> None:
    from mccheck.document.nearest import nearest

    for key, value in data.items():
        if key not in _KEYS:
            close = nearest(key, _KEYS)
            hint = f"Did you mean `{close}`?" if close else f"It can hold {', '.join(_KEYS)}."
            raise UnusableError(f"{shown}: `{key}` is not a setting of mccheck. {hint}")
        if not isinstance(value, _KEYS[key]):
            raise UnusableError(f'{shown}: `{key}` must be text, such as `{key} = "exemptions.yaml"`.')
