"""Pieces that the rules of several topics are made of, as regular expressions (verbose, case-insensitive)."""

# Words that seem to deny and do not: "not only", "no upfront cost", "no later than".
_NO_DENIAL = (
    r"(?!\s+(?:only|just|merely|simply|up-?\s?front|matter|doubt|later|more|less|fewer|longer\s+than|"
    r"need|exception|extra"
    r"|additional|further|hesitat|cash|money|have\s+to\s+(?:pay|find|worry)|pay|worry|surprise|wonder|problem|wait))"
)
DENIAL = (
    rf"(?:\b(?:not|no|never|neither|nor|none|cannot|without|nobody|nothing|hardly)\b{_NO_DENIAL}|n['’]t\b{_NO_DENIAL}"
    r"|\b(?:ineligible|unavailable|inapplicable|excluded?|excludes|exempt|outside|rather\s+than|instead\s+of|unlike|"
    r"free\s+of|ruled\s+out|other\s+than|forbidden|prohibited|barred|precluded?|refused|declined)\b)"
)
"""A word that denies what stands near it."""

DENIED_BEFORE = rf"{DENIAL}[^.;:⟪]{{0,70}}⟪"
DENIED_AFTER = (
    rf"⟫\s*:\s*{DENIAL}|⟫[^.;:]{{0,45}}?\b(?:is|are|was|were|be|being|do|does|did|will|would|can|could|"
    rf"may|must|shall|has|have|am)?\s*"
    rf"{DENIAL}"
)
DENIED = rf"(?:{DENIED_BEFORE}|{DENIED_AFTER})"
"""The trigger is denied, by a word before or after it within the same part of the sentence."""

STUDIED = (
    r"^[\W\d]*(?:critically\s+|carefully\s+|independently\s+)?(?:analy[sz]e|apprais|argue|assess|"
    r"calculat|compar|compose|"
    r"construct|contrast|critiqu|debate|debug|defend|describ|design|develop|diagnos|discuss|draft|"
    r"estimat|evaluat|examin|"
    r"explain|explor|formulat|forecast|identif|interpret|investigat|judge|justif|model|predict|propos|"
    r"quantif|recommend|"
    r"review|simulat|survey|synthesi|test|trace|translat|weigh|write)"
)
"""The sentence opens with what enrolees learn to do, so what it names is studied, not offered."""
