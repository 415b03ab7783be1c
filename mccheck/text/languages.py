"""Language tags and names (BCP 47; the IANA registry and CLDR names, through `langcodes`)."""

import re
from dataclasses import dataclass
from functools import cache

COMMON_NAMES = frozenset(
    "afrikaans albanian amharic arabic armenian arrernte auslan bahasa balinese bengali bislama burmese cantonese "
    "catalan chinese croatian czech danish dari dutch english estonian farsi fijian filipino finnish french "
    "georgian german greek gujarati hausa hawaiian hebrew hindi hmong hungarian icelandic igbo indonesian irish "
    "italian japanese javanese kannada karen kaurna kazakh khmer korean kriol kurdish lao latin latvian lithuanian "
    "macedonian malay malayalam maltese mandarin maori marathi mongolian motu māori ndebele nepali ngunnawal "
    "norwegian oromo pashto persian pitjantjatjara polish portuguese punjabi quechua romanian russian samoan "
    "sanskrit serbian sinhala slovak slovenian somali spanish swahili swedish tagalog tamil telugu tetum tetun thai "
    "tibetan tigrinya tok tongan turkish ukrainian urdu uyghur uzbek vietnamese warlpiri welsh wiradjuri xhosa "
    "yiddish yolngu yoruba zulu".split()
)
"""English names of languages, as titles have them."""

OWN_NAMES = re.compile(
    r"\b(?:español|castellano|français|deutsch|italiano|português|nederlands|svenska|polski|türkçe|tiếng\s+việt|"
    r"bahasa|lia\s+tetun|tetun|gagana\s+sāmoa|te\s+reo)\b|русск|українськ|日本語|中文|汉语|漢語|普通话|華語|한국어|العربية|"
    r"हिन्दी|हिंदी|ภาษาไทย|ελληνικ|עברית|فارسی|தமிழ்|বাংলা|ខ្មែរ",
    re.IGNORECASE,
)
"""What languages call themselves, as in a text that says in its own language what is spoken."""

LANGUAGE_IN_TITLE = re.compile(
    r"^(?:introductory|introduction\s+to|elementary|beginners?|intermediate|advanced|spoken|written|conversational|"
    r"everyday|business|professional|medical|academic|practical|learning)\s+(Tok\s+Pisin|Bahasa\s+\w+|[A-Z]\w+)"
    r"|^(Tok\s+Pisin|Bahasa\s+\w+|[A-Z]\w+)(?:\s+(?:for|language|conversation|[1-9]|I{1,3})\b|\s*$)",
    re.IGNORECASE,
)
"""A title that may name a language as its subject: "Spoken Tetum", "Tetum for Health Workers"."""


_NO_LANGUAGES = frozenset(("und", "mul", "zxx", "mis"))
"""Codes of ISO 639 for no language, several, and those that are not coded."""
_PRIVATE_USE = re.compile(r"q[a-t][a-z]")
_PARTS = frozenset(("tok", "bahasa", "karen", "english"))
"""Words of names that name no language by themselves."""
_DIVIDED = re.compile(r"[A-Za-zͰ-ԯ\u0590-\u06ff\u0900-\u0dff]")
"""A letter of a script that divides words by blanks."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its tag ("tet"), its English name ("Tetum") and its own name for itself."""

    tag: str
    name: str
    own_name: str


def is_english(tag: str) -> bool:
    """Tell whether a tag is English in any form: en, en-AU, eng."""
    return tag.lower().replace("_", "-").split("-")[0] in ("en", "eng")


@cache
def language(tag: str) -> Language | None:
    """Return the language of a BCP 47 tag; None where the registry does not know it, or where it stands for none."""
    from langcodes import Language as Tag
    from langcodes import tag_is_valid

    # The registry knows no tag without ASCII letters; `langcodes` would take some of them apart all the same.
    if not tag.isascii() or not tag_is_valid(tag):
        return None
    known = Tag.get(tag)
    if not known.language or known.language in _NO_LANGUAGES or _PRIVATE_USE.fullmatch(known.language):
        return None
    return Language(tag, known.language_name(), Tag.get(known.language).autonym().capitalize())


@cache
def tag_of(name: str) -> str | None:
    """Return the tag of a language given by its English name ("Tetum" → "tet"); None where it is unknown."""
    from langcodes import find

    try:
        return str(find(name)) if name.isprintable() else None
    except LookupError:
        return None


def named_in_title(title: str) -> str:
    """Return the language that a title seems to name as its subject ("Tetum for Health Workers"), "" if none."""
    found = LANGUAGE_IN_TITLE.search(title)
    name = (found[1] or found[2]) if found else ""
    return name if name and name.split()[0].casefold() in COMMON_NAMES else ""


def named(spoken: Language, text: str) -> bool:
    """Tell whether a text names a language, in English or in itself."""
    return bool(_names(spoken).search(_without_marks(text)))


def named_prominently(spoken: Language, text: str) -> bool:
    """Tell whether a text names a language in a heading or in its first three lines that are not blank."""
    lines = [line for line in text.splitlines() if line.strip(" .*_=-")]
    headings = [line for line in lines if line.lstrip().startswith("#")]
    return any(named(spoken, line) for line in (*lines[:3], *headings))


def _names(spoken: Language) -> re.Pattern[str]:
    """Return a pattern of a language's names, to be sought in text without marks."""
    names = {spoken.name, spoken.own_name}
    names |= {word for word in spoken.name.split() if word.casefold() in COMMON_NAMES and word.casefold() not in _PARTS}
    if spoken.tag.split("-")[0] == "tet":
        names |= {"Tetum", "Tetun"}
    bare = sorted(_without_marks(name) for name in names)
    # Where no blanks divide words, a name has no borders.
    return re.compile(
        "|".join(rf"(?<!\w){re.escape(n)}(?!\w)" if _DIVIDED.search(n) else re.escape(n) for n in bare), re.IGNORECASE
    )


def _without_marks(text: str) -> str:
    from unicodedata import category, normalize

    return "".join(letter for letter in normalize("NFD", text) if category(letter) != "Mn")
