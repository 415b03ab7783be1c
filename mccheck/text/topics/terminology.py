"""The micro-credential itself called a course, program or programme (clause 10).

Most bare matches in real text are of the micro-credential itself, so what no rule spares is evidence: by how the word
stands, called so (`SAYS`) or in a compound (`HINTS`).
"""

from mccheck.text.course_words import COMPOUND_HEAD, OTHER_KIND, OTHERWISE, PLURAL, SINGULAR, W
from mccheck.text.rules import HINTS, SAYS, SPARES, Rule, Topic

TOPIC = Topic(
    "terminology",
    ("course", "program"),
    r"(?<![\w])(?:(?:mid|pre|post|in|cross|end-of)-)?(?:short-)?(?:course|program(?:me)?)s?(?![\w]|"
    r"-(?:taught|wide\s+ban))",
    (
        Rule(
            "a title that ends in it, or says what sort",
            SAYS,
            r"^(?!(?-i:[A-Z])\w+ing\b)(?!.*\b(?:computer|government|social|aid|vaccination|space|loyalty|welfare|research)\s+⟪)"
            r"(?!.*\b(?:of|from|in|behind|after|with)\s+the\b[^⟪]*⟪)(?:.*\b(?:short|executive|professional|intensive|online|micro|"
            r"introductory|foundation|summer|winter|crash|training|leadership)[\s-]+⟪[^⟫]*⟫|.*⟪(?:course|program(?:me)?)⟫\s*(?:$|[:)–—]))"
            r"(?!\s+(?:evaluation|design|management|correction))",
            "The Water ⟪Program⟫",
            "Auditing a Safety ⟪Program⟫",
            frozenset({"title"}),
        ),
        *OTHERWISE,
        # The micro-credential itself.
        Rule(
            "one among courses",
            SAYS,
            rf"\b(?:this|it|micro-credential|offering)\b[^.;]{{0,30}}\b(?:is|are|was|among|becomes?|"
            rf"remains)\b[^.;]{{0,25}}\b(?:one|some|few|first|only|among|best|most|shortest|leading|"
            rf"newest)\b[^.;]{{0,30}}{PLURAL}|\b(?:one|two)\s+of\s+(?:the|our|"
            rf"australia['’]s)\s+(?:\w+\s+){{0,3}}{PLURAL}(?=[^.]*\b(?:in\s+australia|devoted|designed|"
            rf"of\s+its\s+kind|for\b))|\b(?:unlike|like|compared\s+(?:to|with))\s+(?:most|many|other|"
            rf"our\s+other|some)\s+(?:\w+\s+)?{PLURAL}|(?<!with\s)(?<!from\s)(?<!than\s)(?<!for\s)\b(?:these|our)\s+(?:[\w-]+\s+){{0,2}}{PLURAL}|"
            rf"\b(?:few|no)\s+(?:other\s+)?{PLURAL}\s+(?:offer|give|combine|match|let|go|provide|allow|ask|"
            rf"come|reach|have)",
            "It is one of the few ⟪courses⟫ of its kind.",
            "Few ⟪courses⟫ at school cover this.",
        ),
        Rule(
            "held up as one",
            SAYS,
            rf"\bmore\s+than\s+(?:just\s+|only\s+)?(?:an?|your\s+\w+|the\s+\w+)\s+(?:\w+\s+){{0,2}}{SINGULAR}|"
            rf"{SINGULAR}\s+(?:like\s+this|of\s+(?:its|this)\s+kind)|\b(?:only|leading|finest|shortest|newest|"
            rf"premier|best|favourite|flagship)\s+(?:[\w-]+\s+){{0,2}}{SINGULAR}|"
            rf"\ban?\s+(?:[\w-]+\s+){{0,2}}{SINGULAR}\b[^.;]{{0,60}}\b(?:here|with\s+us|at\s+anu|this\s+one)\b",
            "A ⟪course⟫ like this is rare.",
            "A ⟪course⟫ in a degree is longer.",
        ),
        Rule(
            "said to be one",
            SAYS,
            rf"\b(?:it|this|that|which|micro-?\s?credentials?|offering|stack|credential)\b[^.;]{{0,30}}\b(?:is|"
            rf"are|was|as|like|becomes?|remains|offers?|provides?|forms?|constitutes|works\s+as|called|"
            rf"means)\s+(?:really\s+|essentially\s+|effectively\s+|also\s+|in\s+effect\s+|truly\s+)?(?:an?|our|"
            rf"the|one)\s+(?:[\w\d-]+,?\s+){{0,5}}{SINGULAR}(?!\s+of\s+(?:action|events))"
            rf"|\b(?:treat|think\s+of|consider|regard|describe|see|view)\s+(?:it|this|"
            rf"the\s+micro-credential)\s+as\s+(?:an?|our|the)\s+(?:[\w-]+\s+){{0,3}}{SINGULAR}|"
            rf"\bmicro-?\s?credential\s+{SINGULAR}",
            "Treat it as a graduate ⟪course⟫.",
            "It covers the design of a training ⟪program⟫.",
        ),
        Rule(
            "what enrolees design or judge",
            SPARES,
            rf"\b(?:design|designs|designing|develop|develops|developing|evaluat\w+|apprais\w+|critiqu\w+|"
            rf"assess|assesses|assessing|audit\w*|plan|plans|planning|manag\w+|lead|leading|fund\w*|deliver\w*|"
            rf"implement\w*|build\w*|construct\w*|review|reviews|reviewing|redesign\w*|creat\w+|propos\w+|"
            rf"compar\w+|justif\w+|advis\w+|accredit\w+|monitor\w*|cost|costing|analys\w+|improv\w+|oversee\w*|"
            rf"establish\w*|pilot\w*|scal\w+|for|of|through|in|across|between|with|how|on|about|against|from|"
            rf"by|into)\s+"
            rf"(?:(?:an?|any|one|two|three|several|real|existing|proposed|new|large|small|complex|whole|"
            rf"their\s+own|your\s+own|effective|ethical|evidence-based|multi-year|current|failing|inclusive|"
            rf"workplace)\s+)*{OTHER_KIND}(?:[\w-]+\s+)?{W}"
            rf"|\b(?:design|develop|evaluat\w*|apprais\w*|critiqu\w*|assess|audit|plan|manage|fund|implement|"
            rf"build|construct|review|redesign|creat\w*|propos\w*|compar\w*|analys\w*|improv\w*|accredit\w*|"
            rf"monitor\w*|pilot|scale)\w*\s+(?:an?|two|three|several|real|existing|proposed|whole|their|"
            rf"your\s+own|each)\s+(?:[\w-]+\s+){{0,4}}{W}"
            rf"|\b(?:design|develop|evaluat|apprais|critiqu|assess|audit|plann?|manag|fund|implement|build|"
            rf"review|creat|compar|analys|improv|accredit|monitor|lead|govern|deliver|scal|sustain|fix|"
            rf"rescu)(?:e|es|ing|s)?\s+(?:[\w-]+\s+){{0,3}}{PLURAL}",
            "Design a training ⟪program⟫ for supervisors.",
            "To finish the ⟪program⟫ you design a dam.",
        ),
        Rule(
            "another kind of program",
            SPARES,
            r"\b(?:television|research|aid|social|government|federal|state|public|health|immuni[sz]ation|"
            r"vaccination|screening|loyalty|reform|space|nuclear|exchange|mentoring|welfare|employment|housing|"
            r"infrastructure|breeding|conservation|restoration|rehabilitation|"
            r"works|training|onboarding|apprenticeship|safety|compliance|volunteer|community|development|"
            r"relief|transfer|energy|buyback|subsidy|grants?|migration|resettlement|disability|literacy|"
            r"assistance|wellbeing|investment|monitoring|sampling|inspection|maintenance|bounty|adaptation|"
            r"mitigation|stimulus|weapons|military|peacekeeping|outreach|support|prevention|intervention|"
            r"policy|pilot|surveillance|vaccine|diet|exercise|treatment|recycling|planting|water-saving|"
            r"efficiency|partnership|ambassador|internship|fellowship|residency|scholarship|"
            r"reconciliation)s?\s+⟪program(?:me)?s?⟫"
            r"(?!\s+(?:is\s+taught|runs\s+for|fee))|⟪program(?:me)?s?⟫\s+(?:of\s+(?:research|reform|works?|"
            r"inspection|measures|repairs|vaccination|visits|events|activities)|managers?\s+in|funding\s+for|"
            r"evaluators?\b|theory\b|logic\b|evaluation\s+(?:methods?|report))",
            "A vaccination ⟪program⟫.",
            "The ⟪program⟫ of the micro-credential.",
            frozenset(
                {
                    "description",
                    "learning_outcome",
                    "assessment",
                    "delivery",
                    "material",
                    "fees",
                    "credit",
                    "statement",
                    "title",
                }
            ),
        ),
        Rule(
            "several elsewhere",
            SPARES,
            rf"\b(?:other|many|most|some|several|such|as|like|where|that|which|how|between|all|few|university|"
            rf"these\s+days|in|of|and|than)\s+(?:\w+\s+)?{PLURAL}|^{PLURAL}\s+(?:and|in|of|elsewhere|add)|"
            rf"{W}\s+elsewhere|{PLURAL}\s+(?:add\s+up|in\s+(?:other|the)\s+|at\s+(?:other|the)\s+|"
            rf"of\s+(?:other|the)\s+)",
            "As ⟪courses⟫ add up to a degree.",
            "Our ⟪courses⟫ begin in May.",
        ),
        Rule(
            "courses in general",
            SPARES,
            PLURAL,
            "It does not replace ⟪courses⟫ of a degree.",
            "The ⟪course⟫ begins in May.",
        ),
        Rule(
            "mentioned just before",
            SPARES,
            r"\b(?:degree|master|bachelor|phd|doctorate|diploma|honours)\b[^.;]{0,60}\b(?:the|that|its|their|"
            r"whose)\s+⟪program(?:me)?⟫(?:['’]s)?|⟪program(?:me)?⟫['’]s\s+own|⟪(?:course|"
            r"program(?:me)?)⟫\s+to\s+which\s+you|\b(?:degree|master|bachelor|diploma)(?:['’]s)\s+⟪|⟪(?:course|"
            r"program(?:me)?)⟫\s+(?:that\s+|which\s+)?(?:you|they|enrolees|an?\s+enrolee|"
            r"applicants?)\s+(?:want|wish|hope|plan|intend|later|later\s+\w+|are\s+admitted|apply|seek|"
            r"would\s+like|enter)",
            "Once in a degree, ask the ⟪program⟫ convenor.",
            "The ⟪program⟫ begins in May.",
        ),
        Rule(
            "offered as one",
            SAYS,
            rf"(?:^\W*|:\s+)(?:an?|one)\s+(?:[\w\d-]+,?\s+){{0,5}}{SINGULAR}\s+(?:for|in|on|that|about|with|"
            rf"of|to|which|where|by|from|designed|taught|and)\b|:\s+(?:an?|"
            rf"one)\s+(?:[\w-]+\s+){{0,3}}{SINGULAR}\s*$|\b(?:join|take|book|attend|start|begin|complete|"
            rf"finish|offer(?:s|ing|ed)?|run(?:s|ning)?|"
            rf"present\w*|deliver\w*|launch\w*|convenes?|teach(?:es)?|package\w*|structured|built|designed|"
            rf"given|provid\w*)\s+(?:you\s+|enrolees\s+|as\s+|you\s+with\s+)?(?:an?|"
            rf"one)\s+(?:[\w\d-]+,?\s+){{0,5}}{SINGULAR}|\bas\s+an?\s+(?:[\w\d-]+,?\s+){{0,4}}{SINGULAR}",
            "An intensive ⟪course⟫ for regulators.",
            "It resembles nothing in a ⟪course⟫.",
        ),
        Rule(
            "some course or other",
            SPARES,
            rf"\b(?:an?|any|another|either|each\s+other)\s+(?:[\w-]+\s+){{0,2}}{SINGULAR}(?!\s+{COMPOUND_HEAD})",
            "As subjects make up a ⟪program⟫.",
            "The ⟪program⟫ begins in May.",
            frozenset(
                {
                    "description",
                    "learning_outcome",
                    "assessment",
                    "delivery",
                    "material",
                    "fees",
                    "credit",
                    "statement",
                    "other",
                }
            ),
        ),
        Rule(
            "a compound",
            HINTS,
            rf"{W}\s+{COMPOUND_HEAD}\b|⟪[\w-]+-(?:course|program(?:me)?)s?⟫",
            "⟪Course⟫ notes are released.",
            "The ⟪course⟫ begins.",
        ),
        Rule("called so", SAYS, r"⟪", "The ⟪course⟫ begins.", "The workshop begins."),
    ),
)
