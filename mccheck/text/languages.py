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
    r"everyday|business|professional|medical|academic|practical|learning)\s+([A-Z]\w+)"
    r"|^([A-Z]\w+)\s+(?:for|language|conversation|[1-9]|I{1,3})\b",
    re.IGNORECASE,
)
"""A title that may name a language as its subject: "Spoken Tetum", "Tetum for Health Workers"."""


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
    """Return the language of a BCP 47 tag; None where the registry does not know it."""
    from langcodes import Language as Tag
    from langcodes import tag_is_valid

    # The registry knows no tag without ASCII letters; `langcodes` would take some of them apart all the same.
    if not tag.isascii() or not tag_is_valid(tag):
        return None
    known = Tag.get(tag)
    return Language(tag, known.language_name(), known.autonym().capitalize())


@cache
def tag_of(name: str) -> str | None:
    """Return the tag of a language given by its English name ("Tetum" → "tet"); None where it is unknown."""
    from langcodes import find

    try:
        return str(find(name))
    except LookupError:
        return None


def named_in_title(title: str) -> str:
    """Return the language that a title seems to name as its subject ("Tetum for Health Workers"), "" if none."""
    found = LANGUAGE_IN_TITLE.search(title)
    name = (found[1] or found[2]) if found else ""
    return name if name and name.casefold() in COMMON_NAMES else ""


def named(spoken: Language, text: str) -> bool:
    """Tell whether a text names a language, in English or in itself."""
    return bool(_names(spoken).search(text))


def named_prominently(spoken: Language, text: str) -> bool:
    """Tell whether a text names a language in a heading or in its first three lines that are not blank."""
    lines = [line for line in text.split("\n") if line.strip(" .*_=-")]
    headings = [line for line in lines if line.lstrip().startswith("#")]
    return any(_names(spoken).search(line) for line in (*lines[:3], *headings))


def _names(spoken: Language) -> re.Pattern[str]:
    names = {spoken.name, spoken.own_name, *(word for word in spoken.name.split() if word.casefold() in COMMON_NAMES)}
    if spoken.tag.split("-")[0] == "tet":
        names |= {"Tetum", "Tetun"}
    return re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in sorted(names)), re.IGNORECASE)
