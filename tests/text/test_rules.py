"""Every rule of language matches its example and spares the other, and no pattern is slow on hostile text."""

import time
from importlib import import_module

import pytest

from mccheck.text.foreign import words_of
from mccheck.text.prose import TOPICS, Passage, Prose
from mccheck.text.rules import Rule, Topic, judge

ALL: dict[str, Topic] = {name: import_module(f"mccheck.text.topics.{module}").TOPIC for name, module in TOPICS.items()}
RULES = {f"{name}: {rule.name}": (topic, rule) for name, topic in ALL.items() for rule in topic.rules}


@pytest.mark.parametrize(("topic", "rule"), RULES.values(), ids=RULES)
def test_examples_hold(topic: Topic, rule: Rule) -> None:
    assert rule.regex.search(rule.matches), rule.matches
    assert not rule.regex.search(rule.spares), rule.spares


@pytest.mark.parametrize("name", ALL)
def test_names_differ(name: str) -> None:
    names = [rule.name for rule in ALL[name].rules]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("topic", "rule"), RULES.values(), ids=RULES)
def test_an_example_has_its_topic_s_trigger(topic: Topic, rule: Rule) -> None:
    """A trigger that holds none of the stems would never be looked at."""
    for example in (rule.matches, rule.spares):
        text = example.replace("⟪", "").replace("⟫", "")
        interesting = any(stem in (text.lower() if stem.islower() else text) for stem in topic.stems)
        interesting |= not topic.words.isdisjoint(words_of(text.lower()))
        assert not topic.regex.search(text) or interesting, text


HOSTILE = {
    "the trigger again and again": lambda topic, n: f"{topic.rules[-1].matches} ".replace("⟪", "").replace("⟫", "") * n,
    "one long sentence": lambda topic, n: "of the in a an not course program degree " * n,
    "words without end": lambda topic, n: "a" * n * 20 + " course",
    "blanks": lambda topic, n: "course" + " " * n * 20 + "of",
    "denials": lambda topic, n: "not no never neither " * n + " HECS course AQF diploma COMP2100 credit",
    "quotes and brackets": lambda topic, n: "“course” (program) [degree] " * n,
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("name", ALL)
def test_no_pattern_is_superlinear(name: str, make) -> None:
    def seconds(n: int) -> float:
        prose = Prose([Passage("description", make(ALL[name], n), None)])
        start = time.perf_counter()
        prose.about(name)
        return time.perf_counter() - start

    seconds(10)
    small, large = min(seconds(100) for _ in range(3)), min(seconds(400) for _ in range(3))
    assert large < 4 * 2.5 * small + 0.02


def test_the_first_rule_that_matches_decides() -> None:
    rules = (
        Rule("spared", "spares", r"not\s⟪", "not ⟪x⟫", "⟪x⟫"),
        Rule("said", "says", "⟪", "⟪x⟫", "x", frozenset({"title"})),
    )
    topic = Topic("t", ("x",), "x", rules)
    assert judge(topic, "not x", "title") == []
    assert [hit.rule for hit in judge(topic, "x", "title")] == ["said"]
    assert judge(topic, "x", "description") == []
