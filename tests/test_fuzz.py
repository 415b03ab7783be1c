"""The corpus of the fuzzer, played again: what once crashed, and what is odd, through every target."""

from pathlib import Path

import pytest

from fuzz.targets import TARGETS

CORPUS = sorted((Path(__file__).parent.parent / "fuzz" / "corpus").iterdir())


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("path", CORPUS, ids=[path.name for path in CORPUS])
def test_the_corpus_breaks_nothing(path: Path, target: str) -> None:
    TARGETS[target](path.read_bytes())
