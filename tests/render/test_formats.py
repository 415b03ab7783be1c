"""What holds of every format for programs."""

import subprocess
import sys
import unicodedata

import pytest

from mccheck.render.look import Look
from mccheck.render.table import renderer
from tests.render.sample import HOSTILE, ROOT, evil

FORMATS = ("concise", "csv", "sarif", "sarif-full", "junit", "github", "gitlab")
PROGRAM = """
import sys
from mccheck.render.look import Look
from mccheck.render.table import renderer
from tests.render.sample import everything
for name in sys.argv[1:]:
    print(name, ascii("".join(renderer(name)(everything(), Look()))))
"""


def test_the_same_report_gives_the_same_text() -> None:
    shown = []
    for seed in ("1", "2"):
        command = [sys.executable, "-c", PROGRAM, *FORMATS]
        environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        shown.append(subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, check=True).stdout)
    assert shown[0] == shown[1]
    assert shown[0].count(b"\n") == len(FORMATS)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("name", FORMATS)
def test_nothing_that_steers_a_terminal_is_left(name: str, text: str) -> None:
    shown = "".join(renderer(name)(evil(text), Look())).removeprefix("\ufeff")
    letters = {letter for letter in shown if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
    assert letters <= {"\r", "\n"}
    shown.encode()
