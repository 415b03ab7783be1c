from collections.abc import Callable

import pytest

from mccheck.text.languages import (
    COMMON_NAMES,
    OWN_NAMES,
    Language,
    is_english,
    language,
    named,
    named_in_title,
    named_prominently,
    tag_of,
)

ENGLISH = {
    "en": True,
    "EN": True,
    "eng": True,
    "en-AU": True,
    "en_AU": True,
    "en-Latn-AU": True,
    "": False,
    "tet": False,
    "enm": False,
    "English": False,
    "x-en": False,
    "den": False,
}

LANGUAGES = {
    "tet": Language("tet", "Tetum", "Tetum"),
    "fr": Language("fr", "French", "Français"),
    "FR": Language("FR", "French", "Français"),
    "zh": Language("zh", "Chinese", "中文"),
    "no": Language("no", "Norwegian", "Norsk"),
    "mri": Language("mri", "Māori", "Māori"),
    "asf": Language("asf", "Auslan", "Auslan"),
    "xx": None,
    "zz": None,
    "a": None,
    "fr-": None,
    "f r": None,
    "fr;tet": None,
    "fr, tet": None,
    "French": None,
    "français": None,
    "fré": None,
    "中文": None,
    "12": None,
    "../tet": None,
    "": None,
}

TAGS = {
    "Tetum": "tet",
    "tetum": "tet",
    "Tetun": "tet",
    "French": "fr",
    "français": "fr",
    "Mandarin": "cmn",
    "Maori": "mi",
    "Māori": "mi",
    "Tok Pisin": "tpi",
    "Auslan": "asf",
    "English": "en",
    "Elbonian": None,
    "fr": None,
    "12": None,
    "../tet": None,
    "": None,
}

TITLES = {
    "Tetum for Health Workers": "Tetum",
    "tetum for health workers": "tetum",
    "Māori for Teachers": "Māori",
    "English for Nurses": "English",
    "Spoken Tetum": "Tetum",
    "Introductory Tetum": "Tetum",
    "Introduction to Tetum": "Tetum",
    "Beginner French": "French",
    "Beginners French": "French",
    "Learning French": "French",
    "Business Chinese": "Chinese",
    "Danish Language and Culture": "Danish",
    "Arabic Conversation": "Arabic",
    "Japanese 1": "Japanese",
    "Japanese II": "Japanese",
    "Latin I": "Latin",
    "": "",
    "Rust for Engineers": "",
    "Introduction to Rust": "",
    "Business Law": "",
    "Academic Writing": "",
    "Practical Python": "",
    "French History": "",
    "Polish Your Prose": "",
    "Koreans for Peace": "",
    "A Forum on Tetum": "",
    "Teaching in Tetum": "",
}

NAMED = [
    ("tet", "Taught in Tetum.", True),
    ("tet", "taught in TETUM", True),
    ("tet", "Hanorin iha Tetun.", True),
    ("tet", "Tetums", False),
    ("tet", "Te\ntum", False),
    ("tet", "tet", False),
    ("tet", "", False),
    ("tet", "Taught in Portuguese.", False),
    ("fr", "Taught in French.", True),
    ("fr", "Enseigné en français.", True),
    ("fr", "A Frenchman", False),
    ("fr-CA", "Taught in French.", True),
    ("cmn", "Taught in Mandarin.", True),
    ("cmn", "Taught in Chinese.", True),
    ("cmn", "Taught in Mandarin Chinese.", True),
    ("zh", "中文", True),
    ("nb", "Taught in Norwegian.", True),
    ("id", "Bahasa Indonesia", True),
    ("mi", "Te reo Māori", True),
    ("tpi", "Tok Pisin", True),
]

PROMINENT = {
    "the first line": ("Rust, taught in Tetum\n\nUniversity\n", True),
    "the third line that is not blank": ("University\n\n\n---\nRust\n\n  \nTaught in Tetum\n", True),
    "the fourth": ("University\nRust\nAwarded to Ines\nTaught in Tetum\n", False),
    "a heading further down": ("University\nRust\nAwarded to\nInes\n## Taught in Tetum\n", True),
    "a heading set in": ("University\nRust\nAwarded to\nInes\n  # Tetum\n", True),
    "after a sign that heads nothing": ("University\nRust\nAwarded to\nInes\nNo. # Tetum\n", False),
    "another language": ("# Portuguese\n", False),
    "nothing": ("", False),
}

OWN = {
    "en español": "español",
    "Les cours sont en Français.": "Français",
    "auf Deutsch": "Deutsch",
    "po polsku i w języku polski": "polski",
    "giảng dạy bằng Tiếng Việt": "Tiếng Việt",
    "Bahasa Indonesia": "Bahasa",
    "iha lia Tetun": "lia Tetun",
    "gagana Sāmoa": "gagana Sāmoa",
    "te reo Māori": "te reo",
    "по-русски": "русск",
    "українською": "українськ",
    "日本語で教えます": "日本語",
    "本课程用中文授课": "中文",
    "한국어로": "한국어",
    "باللغة العربية": "العربية",
    "สอนเป็นภาษาไทย": "ภาษาไทย",
    "in Spanish": None,
    "Deutschland": None,
    "españoles": None,
    "protereotype": None,
    "Polska": None,
    "": None,
}

ONCE_WRONG = {
    "no language: undetermined": lambda: language("und") is None,
    "no language: several": lambda: language("mul") is None,
    "no language: none": lambda: language("zxx") is None,
    "no language: not coded": lambda: language("mis") is None,
    "no language: private use": lambda: language("qaa") is None,
    "its own name, where the tag has a country": lambda: named(_language("fr-CA"), "Enseigné en français."),
    "its own name, where the tag has a script": lambda: named(_language("zh-Hans"), "中文"),
    "its own name, where no blanks divide words": lambda: named(_language("zh"), "本课程用中文授课。"),
    "its name without marks": lambda: named(_language("mi"), "Taught in Maori."),
    "a part of its name": lambda: not named(_language("tpi"), "Tok"),
    "lines that end as on Windows": lambda: named_prominently(_language("tet"), "A\r\n\r\nB\r\n\r\nTetum\r\n"),
    "a name alone as a title": lambda: named_in_title("Tetum") == "Tetum",
    "a name of two words in a title": lambda: named_in_title("Introduction to Tok Pisin") == "Tok Pisin",
    "a null character": lambda: tag_of("\0") is None,
}
"""What was wrong once, and is to stay right."""


@pytest.mark.parametrize("holds", ONCE_WRONG.values(), ids=ONCE_WRONG)
def test_once_wrong(holds: Callable[[], bool]) -> None:
    assert holds()


@pytest.mark.parametrize(("tag", "expected"), ENGLISH.items(), ids=ENGLISH)
def test_is_english(tag: str, expected: bool) -> None:
    assert is_english(tag) is expected


@pytest.mark.parametrize(("tag", "expected"), LANGUAGES.items(), ids=LANGUAGES)
def test_language(tag: str, expected: Language | None) -> None:
    assert language(tag) == expected


@pytest.mark.parametrize(("name", "expected"), TAGS.items(), ids=TAGS)
def test_tag_of(name: str, expected: str | None) -> None:
    assert tag_of(name) == expected


@pytest.mark.parametrize(("title", "expected"), TITLES.items(), ids=TITLES)
def test_named_in_title(title: str, expected: str) -> None:
    assert named_in_title(title) == expected


@pytest.mark.parametrize(("tag", "text", "expected"), NAMED)
def test_named(tag: str, text: str, expected: bool) -> None:
    assert named(_language(tag), text) is expected


@pytest.mark.parametrize(("text", "expected"), PROMINENT.values(), ids=PROMINENT)
def test_named_prominently(text: str, expected: bool) -> None:
    assert named_prominently(_language("tet"), text) is expected


@pytest.mark.parametrize(("text", "expected"), OWN.items(), ids=OWN)
def test_own_names(text: str, expected: str | None) -> None:
    found = OWN_NAMES.search(text)
    assert (found and found[0]) == expected


def test_common_names_are_compared_in_small_letters() -> None:
    assert all(name == name.casefold() and name.isalpha() for name in COMMON_NAMES)


def _language(tag: str) -> Language:
    found = language(tag)
    assert found
    return found
