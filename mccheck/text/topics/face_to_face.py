"""Study without meeting anyone: self-paced, asynchronous, on demand."""

from mccheck.text.rules import SAYS, SPARES, Rule, Topic

_LIVE = (
    r"(?:live|in[\s-]person|face[\s-]to[\s-]face|on[\s-]campus|real[\s-]time|(?<!a)synchronous|residential|"
    r"(?:compulsory|required|mandatory|weekly|full-day|two-day|one-day)\s+(?:\w+\s+){0,2}(?:workshop|"
    r"class|tutorial|seminar|session|studio)\w*|"
    r"workshops?|tutorials?|seminars?|intensive|attend(?:ance|s|ed)?|meet(?:s|ing)?\s+(?:in|at|on|each|every))"
)
_MEETS = rf"(?<![\w-])(?<!no\s)(?<!without\s)(?<!single\s)(?<!optional\s)(?<!any\s)(?<!not\s){_LIVE}\b"

TOPIC = Topic(
    "face-to-face-component",
    (
        "pace",
        "synchronous",
        "demand",
        "own time",
        "set time",
        "whenever",
        "suit",
        "nothing is",
        "live",
        "in person",
        "in-person",
        "face",
        "contact",
        "campus",
        "schedul",
        "recorded",
        "recordings",
        "any time",
        "anytime",
        "timetable",
        "attend",
    ),
    r"\bself[\s-]?(?:paced|directed\s+online|guided)\b | \b(?:your|their|"
    r"an\s+enrolee['’]s)\s+own\s+(?:pace|time|schedule)\b"
    r" | \basynchronous(?:ly)?\b | \bon[\s-]demand\b | \b(?:at|in)\s+any\s+time\b | \banytime\b |"
    r" \bwhenever\s+(?:you|they|it|enrolees|suits)\b"
    r" | \b(?:no|without|not\s+(?:have|need|require|include|involve)|n['’]t\s+(?:have|need|require|"
    r"include|involve)|never|zero)\s+(?:[\w-]+\s+){0,4}?"
    r"(?:synchronous|live|face[\s-]to[\s-]face|in[\s-]person|real[\s-]time|scheduled|timetabled|"
    r"on[\s-]campus|campus|set\s+(?:time|class)|fixed\s+time)\b"
    r" | \bat\s+(?:an?|any)\s+times?\s+that\s+suits?\b | \bnothing\s+is\s+(?:scheduled|live|timetabled)\b"
    r" | \bno\s+(?:\w+\s+)?attendance\s+(?:is\s+)?(?:required|needed|expected)"
    r" | \b(?:pre-?recorded|recorded|recordings)\b",
    (
        Rule(
            "denied",
            SPARES,
            r"\b(?:not|cannot|never|n['’]t|neither|nor|rather\s+than|instead\s+of|unlike|"
            r"no)\b(?!\s+only)[^.;:⟪]{0,30}⟪(?!no\b|never|without|not\b|zero|n['’]t)"
            r"|⟪(?:no|without|not|never)[^⟫]*⟫[^.;]{0,30}\b(?:is|are)\s+(?:exempt|excused|waived)",
            "This is not a ⟪self-paced⟫ offering.",
            "Delivery is ⟪self-paced⟫.",
        ),
        Rule(
            "nothing is live",
            SAYS,
            r"⟪(?:no|nothing|without|not|n['’]t|never|zero)\b[^⟫]*(?:synchronous|live|face|in[\s-]person|real|"
            r"scheduled|timetabled|campus|required|needed|set|fixed)"
            r"[^⟫]*⟫(?!\s*(?:[\w-]+\s+){0,2}?(?:in|during|on|until|before|over)\s+(?:the\s+)?(?:first|second|"
            r"third|opening|final|last|week|mid|exam|easter|public|weekend|holiday|break|summer|winter|monday|"
            r"friday))(?!\s*(?:exam|fee|place|cost|parking|accommodation|residence|catering|music|data))",
            "There are ⟪no synchronous⟫ sessions.",
            "There is ⟪no campus⟫ parking.",
        ),
        Rule(
            "no set time",
            SAYS,
            r"\b(?:never|not|n['’]t|no)\b[^.;]{0,30}\b(?:online|log(?:ged)?\s+(?:in|on)|attend|present|"
            r"meet)\b[^.;]{0,30}\b(?:set|fixed|particular|specific|scheduled)\s+times?"
            r"[^.]*⟪|⟪[^⟫]*⟫[^.]*\b(?:never|not|n['’]t|no)\b[^.;]{0,30}\b(?:online|log(?:ged)?\s+(?:in|on)|"
            r"attend|present|meet)\b[^.;]{0,30}"
            r"\b(?:set|fixed|particular|specific|scheduled)\s+times?",
            "It is ⟪asynchronous⟫, so you never need to be online at a set time.",
            "It is ⟪asynchronous⟫ except for the live workshop.",
        ),
        Rule(
            "wholly so",
            SAYS,
            r"\b(?:everything|entire(?:ly)?|fully|wholly|completely|100\s?%|purely|solely|only|all|totally|"
            r"exclusively|study|learn|completed?|finish|"
            r"progress|work\s+through)\b(?:\s+(?:of\s+it|of\s+the\s+(?:\w+\s+)?|the\s+(?:teaching|content|"
            r"learning|sessions|modules|material)|is|are|be|being|can|may|delivery|teaching|content|learning|"
            r"sessions|modules|through|"
            r"the|your|at|in|taken|and|online|remote(?:ly)?|by|yourself|alone|with|via|using|"
            r"from)){0,6}[,\s]+⟪(?:self|your|their|asynch|on[\s-]d|pre|record|at\s+any|in\s+any|anytime|"
            r"whenever)",
            "Delivery is fully ⟪asynchronous⟫.",
            "Some readings are ⟪asynchronous⟫.",
        ),
        Rule(
            "with something live beside it",
            SPARES,
            _MEETS,
            "Preparation is ⟪self-paced⟫; the tutorials are live.",
            "You study ⟪at any time⟫.",
        ),
        Rule(
            "only a part of it",
            SPARES,
            r"\b(?:preparation|reading|readings|pre-?work|homework|materials?|videos?|lectures?\s+notes|some|"
            r"part|half|most|one|first|warm-up|revision|follow-up|"
            r"discussion\s+boards?|forums?|quizz?es|modules?\s+\d)\b[^.;]{0,40}⟪|⟪(?:asynchronous|"
            r"self[\s-]paced|recorded|pre-?recorded|on[\s-]demand)⟫\s+(?:reading|preparation|video|material|"
            r"activit|task|forum|"
            r"discussion|quiz|exercise|library|talk|lecture|module|content|component|resource|interview|message)",
            "⟪Asynchronous⟫ readings prepare you for the day.",
            "Study is ⟪self-paced⟫.",
        ),
        Rule(
            "recordings in passing",
            SPARES,
            r"⟪(?:pre-?recorded|recorded|recordings)⟫",
            "Sessions are ⟪recorded⟫.",
            "Study is ⟪self-paced⟫.",
        ),
        Rule(
            "how it is studied",
            SAYS,
            r"⟪(?:self|your|their|asynch|on[\s-]demand|at\s+an?|at\s+any|in\s+any|anytime|whenever)",
            "Study is ⟪self-paced⟫.",
            "Sessions are ⟪recorded⟫.",
        ),
    ),
    whole=True,
)
