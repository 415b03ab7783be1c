"""What every test starts from: no colour, width or CI variable of the machine it runs on."""

import os

import pytest

pytest.register_assert_rewrite("tests.kit")

_SCRUBBED = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "COLUMNS", "LINES", "TERM", "CI", "MCCHECK_TRACEBACK")


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [*_SCRUBBED, *(name for name in os.environ if name.startswith("GITHUB_"))]:
        monkeypatch.delenv(name, raising=False)
