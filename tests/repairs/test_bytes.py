"""Whatever a file looks like, only what is mended changes.

Each document is made with marks, `⟦as written⟧⟦as it should be⟧`: read one way it is the file, read the other what
`mend` must make of it, to the byte.
"""

import random
import re

import pytest

from mccheck.repairs.mend import mend

_MARK = re.compile("⟦([^⟧]*)⟧⟦([^⟧]*)⟧")
_NOISE = ("# 🌊 a note: [not, a, list]", "# \t tabs\tin\ttext", "#", f"# {'long ' * 60}", "# 'quoted' \"twice\"", "")
_TEXTS = (
    "Plain words, and no more",
    "'It''s in quotes: # not a comment'",
    '"Escapes \\u00e9 \\t \\" \\\\ 🌊"',
    "水と市場",
    f"{'very ' * 80}long",
    ">-\n{i}  Folded text\n{i}  over lines,\n\n{i}  and paragraphs # no comment",
    "|\n{i}  Kept\n{i}    as it\n{i}  \tstands: [x]",
)


def _document(seed: int) -> str:
    chance = random.Random(seed)  # noqa: S311 (a test that repeats)
    step = " " * chance.choice((1, 2, 3, 4, 7))
    lines = ["schema_version: 1", "proposal:", f"{step}action: {_word(chance, 'introdution', 'introduction')}"]
    lines += ["micro_credential:", f"{step}id: A-{seed}"]
    parts = [
        [f"{step}title: {_text(chance, step)}"],
        [f"{step}description:{' ' * chance.choice((1, 2, 9))}{_text(chance, step)}"],
        [f"{step}{_word(chance, 'levle', 'level')}: {_word(chance, 'gradaute', 'graduate')}"],
        [f"{step}language_of_instruction: {_word(chance, 'French', 'fr')}"],
        _courses(chance, step),
        _assessment(chance, step),
    ]
    chance.shuffle(parts)
    for part in parts:
        lines += [*chance.sample(_NOISE, chance.choice((0, 0, 1, 2))), *part]
    return "\n".join(lines) + chance.choice(("\n", "", "\n\n", "\n# the end\n"))


def _word(chance: random.Random, wrong: str, right: str) -> str:
    quote = chance.choice(("", "", "'", '"'))
    written = chance.choice((wrong, wrong, right))
    return f"{quote}⟦{written}⟧⟦{right}⟧{quote}"


def _text(chance: random.Random, step: str) -> str:
    return chance.choice(_TEXTS).replace("{i}", step)


def _courses(chance: random.Random, step: str) -> list[str]:
    codes = [f"⟦{code}⟧⟦{right}⟧" for code, right in (("comp 8600", "COMP8600"), ("LAWS8001", "LAWS8001"))]
    if chance.random() < 0.5:
        blank = " " * chance.choice((0, 1, 5))
        return [f"{step}co_taught_with: [{blank}{', '.join(f'{{course: {code}}}' for code in codes)}{blank}]  # 🌊"]
    return [f"{step}co_taught_with:", *(f"{step}- course: {code}\t# {code[1:5]}" for code in codes)]


def _assessment(chance: random.Random, step: str) -> list[str]:
    ids = chance.choice(("⟦LO1 LO2⟧⟦LO1, LO2⟧", "LO1, LO2", '⟦"LO1 LO2"⟧⟦"LO1", "LO2"⟧'))
    weight = chance.choice(("⟦'40'⟧⟦40⟧", "⟦40 %⟧⟦40⟧", "40"))
    return [
        f"{step}learning_outcomes: [{{id: LO1, text: A}}, {{id: LO2, text: 🌊}}]",
        f"{step}assessment:",
        f"{step}  - id: A1",
        f"{step}    {_word(chance, 'wieght', 'weight')}: {weight}",
        f"{step}    demonstrates: [{ids}]",
    ]


@pytest.mark.parametrize("seed", range(500))
def test_only_what_is_mended_changes(seed: int) -> None:
    marked = _document(seed)
    written, mended = (_MARK.sub(rf"\{side}", marked) for side in (1, 2))
    encoding = ("utf-8", "utf-8-sig", "utf-16")[seed % 7 % 3]
    end = "\r\n" if seed % 3 == 0 else "\n"
    before, after = (text.replace("\n", end).encode(encoding) for text in (written, mended))
    assert mend("a.yaml", before)[0] == after
    assert mend("a.yaml", after) == (after, ())
