"""Editions from outside the package: data, checked before it is believed."""

from importlib.resources import files

import pytest

from mccheck.edition.load import CURRENT, current_edition
from mccheck.run.editions import read_edition

TEXT = files("mccheck.edition").joinpath(f"{CURRENT}.toml").read_text(encoding="utf-8")


def test_our_own_is_one() -> None:
    assert read_edition(TEXT) == current_edition()


WRONG = {
    "no TOML": ("document =", "Invalid value"),
    "no clauses": (TEXT.partition("[[clause]]")[0], "the file: 'clause' is a required property."),
    "a clause without a number": (TEXT.replace('number = "11"\n', ""), "'number' is a required property."),
    "a clause without checks or a reason": (
        TEXT.replace('checks = ["undergraduate-co-teaching"]\n', ""),
        "is not valid under any of the given schemas.",
    ),
    "a version that is none": (
        TEXT.replace("version = 3", 'version = "three"'),
        "version: 'three' is not of type 'integer'.",
    ),
    "an unknown field": (TEXT.replace("library =", "libary ="), "the file: "),
    "a clause given twice": (TEXT.replace('number = "11"', 'number = "10"'), "clause 10 is there twice."),
    "a check that does not exist": (
        TEXT.replace('"undergraduate-co-teaching"', '"undergraduate-coteaching"'),
        "there is no check named undergraduate-coteaching. Did you mean undergraduate-co-teaching?",
    ),
    "a check like no other": (
        TEXT.replace('"undergraduate-co-teaching"', '"zzz"'),
        "there is no check named zzz. `mccheck clauses` lists those there are.",
    ),
    "a path for a check": (TEXT.replace('"undergraduate-co-teaching"', '"../os"'), "there is no check named ../os."),
    "a day that is a time": (
        TEXT.replace("effective = 2021-04-09", "effective = 2021-04-09T10:00:00"),
        "effective: ",
    ),
}


@pytest.mark.parametrize(("text", "said"), WRONG.values(), ids=WRONG)
def test_wrong(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=r".") as raised:
        read_edition(text)
    assert said in str(raised.value)
    assert len(str(raised.value)) < 400
