"""YAML text to parser events: libyaml's where ruamel.yaml has its C library, else the pure parser's."""

from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any


def has_libyaml() -> bool:
    """Tell whether ruamel.yaml's C library is there."""
    return find_spec("_ruamel_yaml") is not None


def events(text: str, *, pure: bool = False) -> Iterator[Any]:
    """Yield the events of all documents in `text`, with `start_mark` and `end_mark`.

    Raises `ruamel.yaml.error.YAMLError` where the text is not YAML.
    """
    if pure or not has_libyaml():
        yield from _pure(text)
        return
    from _ruamel_yaml import CParser, StreamEndEvent

    get_event = CParser(text).get_event
    while True:
        event = get_event()
        yield event
        if event.__class__ is StreamEndEvent:
            return


def _pure(text: str) -> Iterator[Any]:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        yield from YAML(typ="safe", pure=True).parse(text)
    except (AssertionError, AttributeError, IndexError, TypeError, ValueError) as error:
        # The pure parser asserts some of what the other refuses, such as `%YAML 1.3`.
        raise YAMLError(str(error)) from error
