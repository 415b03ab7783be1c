"""Linguistic rules as data, and what they make of a sentence.

A topic is a word or phrase worth a look (its trigger) and an ordered list of rules. The trigger is marked in its
sentence as ⟪trigger⟫, and the first rule whose pattern matches decides: it is evidence (`SAYS`), or it is innocent
(`SPARES`). Where no rule matches, the topic's last word counts.
"""

import re
from dataclasses import dataclass
from functools import cached_property

SAYS, HINTS, SPARES = "says", "hints", "spares"
"""Evidence, weaker evidence, and none."""

Verdict = str


@dataclass(frozen=True)
class Rule:
    """A pattern with a name, an example that it must match and one that it must not."""

    name: str
    verdict: Verdict
    pattern: str
    matches: str
    spares: str
    kinds: frozenset[str] = frozenset()
    """The kinds of passage that it is about; none for all."""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first asked for."""
        return re.compile(self.pattern, re.IGNORECASE | re.VERBOSE)


@dataclass(frozen=True)
class Topic:
    """What a check asks the text about."""

    name: str
    stems: tuple[str, ...]
    """What every trigger contains one of: where none is in a text, nothing is looked at. Lower case stands for any."""
    trigger: str
    rules: tuple[Rule, ...]
    otherwise: Verdict = SPARES
    also: tuple[str, ...] = ()
    """Further strings in lower case, one of which every passage of interest contains."""
    words: frozenset[str] = frozenset()
    """In place of stems: words in lower case, one of which every trigger contains."""
    whole: bool = False
    """Whether rules see the whole passage, and not one sentence at a time."""

    def stems_in(self, lowered: str, written: str) -> tuple[str, ...]:
        """Return which stems a text has, at a glance; it is given in lower case and as written."""
        small, capital = self._stems
        return (*filter(lowered.__contains__, small), *filter(written.__contains__, capital))

    def concerns(self, lowered: str, written: str, stems: tuple[str, ...]) -> bool:
        """Tell whether a text can hold evidence: one of some stems, and what must stand beside a trigger."""
        if not any(stem in lowered or stem in written for stem in stems):
            return False
        return not self.also or any(map(lowered.__contains__, self.also))

    @cached_property
    def _stems(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return tuple(s for s in self.stems if s.islower()), tuple(s for s in self.stems if not s.islower())

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The trigger, compiled when it is first asked for."""
        return re.compile(self.trigger, re.IGNORECASE | re.VERBOSE)


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger in a sentence, and the rule that judged it."""

    start: int
    """Offset into the sentence."""
    end: int
    verdict: Verdict
    rule: str


_WINDOW = 240
"""Code points before and after a trigger that rules see: the cost of a trigger does not grow with its sentence."""


def marked(sentence: str, start: int, end: int) -> str:
    """Mark a trigger as rules see it: with what stands about it, and a sign where that was cut off."""
    head = sentence[:start] if start <= _WINDOW else f"cut {sentence[start - _WINDOW : start]}"
    return f"{head}⟪{sentence[start:end]}⟫{sentence[end : end + _WINDOW]}"


def judge(topic: Topic, sentence: str, kind: str) -> list[Hit]:
    """Return what a topic's rules make of each trigger in a sentence; what is spared is left out."""
    hits = []
    for found in topic.regex.finditer(sentence):
        text = marked(sentence, found.start(), found.end())
        rule = next((r for r in topic.rules if (not r.kinds or kind in r.kinds) and r.regex.search(text)), None)
        verdict = rule.verdict if rule else topic.otherwise
        if verdict != SPARES:
            hits.append(Hit(found.start(), found.end(), verdict, rule.name if rule else "otherwise"))
    return hits
