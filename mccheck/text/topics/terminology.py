"""The micro-credential itself called a course, program or programme (clause 10).

Most bare matches in real text are of the micro-credential itself, so what no rule spares is evidence: by how the word
stands, called so (`SAYS`) or in a compound (`HINTS`).
"""

from mccheck.text.rules import HINTS, SAYS, SPARES, Rule, Topic

_W = r"⟪[\w-]*(?:course|program(?:me)?)s?⟫"
_PLURAL = r"⟪(?:courses|program(?:me)?s)⟫"
_SINGULAR = r"⟪(?:course|program(?:me)?)⟫"
_COMPOUND_HEAD = (
    r"(?:content|contents|notes?|materials?|outline|overview|fee|fees|cost|price|design|structure|work|"
    r"page|site|website|guide|handbook|team|convenor|convener|coordinator|leader|director|"
    r"staff|teachers?|participants?|members?|students?|enrolees?|delivery|dates?|length|duration|"
    r"calendar|schedule|timetable|completion|requirements?|objectives?|aims?|outcomes?|assessment|"
    r"evaluation|review|survey|modules?|topics?|readings?|pack|reader|resources?|description|summary|"
    r"details?|information|brochure|code|title|load|level|days?|weeks?|evaluations|tasks?|activities|"
    r"learning|components?|administration|administrator|office|experience|alumni|graduates|forum|"
    r"discussion|syllabus|registration|application|places?|intake|cohort|certificate)"
)
_OTHER_KIND = (
    r"(?:(?:computer|software|concurrent|parallel|sequential|functional|object-oriented|python|java|"
    r"javascript|c|c\+\+|rust|matlab|fortran|sql|r|buggy|assembler|assembly|spreadsheet|source|test|"
    r"sample|short\s+python|"
    r"television|tv|radio|theatre|concert|festival|broadcast|current\s+affairs|documentary|conference|"
    r"symposium|printed|event|sporting|season['’]s|"
    r"research|aid|social|government|public|public\s+health|health|healthcare|immuni[sz]ation|"
    r"vaccination|screening|outreach|loyalty|reform|space|nuclear|lunar|apollo|weapons|missile|"
    r"exchange|mentoring|welfare|employment|housing|infrastructure|"
    r"monitoring|breeding|conservation|restoration|rehabilitation|recovery|works|investment|capital|"
    r"policy|pilot|intervention|treatment|exercise|fitness|safety|compliance|assurance|audit|"
    r"inspection|sampling|maintenance|testing|bounty|"
    r"training|onboarding|induction|induction\s+training|apprenticeship|traineeship|"
    r"graduate\s+recruitment|leadership\s+development|professional\s+development|workplace|staff|"
    r"corporate|employee|assistance|wellbeing|volunteer|youth|school|"
    r"community|national|federal|state|regional|international|world|un|development|relief|food|"
    r"cash\s+transfer|energy|climate|adaptation|mitigation|water|land|buyback|subsidy|grants?|visa|"
    r"migration|resettlement|disability|early\s+childhood|literacy|"
    r"degree|award|graduate|undergraduate|postgraduate|honours|master['’]?s|bachelor['’]?s|doctoral|"
    r"phd|mba|law|university|university['’]s|college|tafe|vocational|accredited|engineering|nursing|"
    r"medical|semester-long|full|full-semester|regular|formal|other|another|earlier|previous|prior|any|"
    r"many|most|some|"
    r"several|existing|separate|elsewhere|first-year|second-year|third-year|1000-level|2000-level|"
    r"3000-level|4000-level|coursework|online\s+degree|cotutelle|enabling|bridging)\s+)"
)

TOPIC = Topic(
    "terminology",
    ("course", "program"),
    r"(?<![\w])(?:(?:mid|pre|post|in|cross|end-of)-)?(?:short-)?(?:course|program(?:me)?)s?(?![\w]|"
    r"-(?:taught|wide\s+ban))",
    (
        # What the word means otherwise.
        Rule(
            "idiom",
            SPARES,
            rf"(?:^|[,;(–—]\s*|\b(?:but|and|is|are|was|will|may|can|should|"
            rf"that)\s+)of\s+{_SINGULAR}(?!\s+{_COMPOUND_HEAD})(?=\s*[,.;:)–—!?]|\s+(?:no|not|the|a|an|all|"
            rf"some|any|every|each|many|most|be|there|it|you|we|they|this|that|these|those|in|if|when|what|"
            rf"enrolees|nobody|nothing|only|also|still)\b)"
            rf"|\b(?:in|during|over|through(?:out)?|within)\s+the\s+{_SINGULAR}\s+of\b|"
            rf"\bin\s+due\s+{_SINGULAR}|\bpar\s+for\s+the\s+{_SINGULAR}|\b(?:stay|steer|set|alter|change|chart|"
            rf"plot|hold|shift|reverse|correct|shape|map|steady|collision|off|on|run\s+(?:its|"
            rf"their))\s+(?:the\s+|a\s+|its\s+|their\s+|an?\s+(?:\w+\s+)?)?{_SINGULAR}(?!\s+{_COMPOUND_HEAD})"
            rf"|\b(?:a|the|another|which|what|alternative|best|right|possible|preferred|clear|"
            rf"likely)?\s*{_PLURAL.replace('courses|program(?:me)?s', 'courses?')}\s+of\s+(?:action|events?|"
            rf"treatment|therapy|antibiotics|history|conduct|dealing|business|justice|nature|least|medication|"
            rf"injections|inquiry|this\s+(?:week|day|year|century)|[\w-]+\s+(?:century|weeks?|months?|years?|"
            rf"days?))"
            rf"|\b(?:follow\w*|trac\w+|alter\w*|chang\w+|influenc\w+|along|through|model\w*|predict\w*|shap\w+|"
            rf"chart\w*|determin\w+|understand\w*|over)\s+the\s+(?:\w+\s+)?{_SINGULAR}\s+of\b"
            rf"|{_SINGULAR}\s+correction|\b(?:golf|race|obstacle|water|main|first|second|third|two|three|four|"
            rf"five|dinner|assault|damp|river['’]?s?|stream['’]?s)[\s-]+{_SINGULAR}(?!\s+(?:notes|"
            rf"content))(?=\s*(?:[.,;:)]|$|dinner|lunch|meal|menu|of\b|design\b|management\b|and\b|is\b|at\b|"
            rf"on\b|in\b|for\b))"
            rf"|\b(?:two|three|four|five|six|seven)-{_SINGULAR}\s+(?:dinner|lunch|meal|menu|banquet)|"
            rf"{_PLURAL}\s+of\s+(?:bricks?|masonry|stone)|\bmatter\s+of\s+{_SINGULAR}",
            "Of ⟪course⟫, no method suits all.",
            "A review of ⟪course⟫ content.",
        ),
        Rule(
            "the course of something",
            SPARES,
            r"\bthe\s+(?:[\w-]+\s+)?⟪courses?⟫\s+of\b(?!\s+(?:stud(?:y|ies)|instruction|lectures|training|its|"
            r"our|this|that)\b)",
            "Critique the ⟪course⟫ of the crisis.",
            "The ⟪course⟫ of study lasts a month.",
        ),
        Rule(
            "a field of work",
            SPARES,
            r"\b(?:an?|any|each|every|their|good|sound|public|in|of|for|and)\s+(?-i:⟪programs?⟫|"
            r"⟪programmes?⟫)\s+(?:evaluations?|logic|theor(?:y|ies)|management|managers?|budgets?|design|"
            r"officers?|staffing|improvement|governance)\b"
            r"|^⟪program(?:me)?⟫\s+(?:evaluation|logic|theory|management|design|delivery|governance|"
            r"leadership|analysis|verification)\b",
            "Write a ⟪program⟫ evaluation of a service.",
            "The ⟪program⟫ evaluation is online.",
        ),
        Rule(
            "computing",
            SPARES,
            rf"\b(?:computer|software|concurrent|parallel|multi-?threaded|functional|c|c\+\+|c\#|python|java|"
            rf"javascript|rust|go|matlab|fortran|cobol|haskell|sql|r|prolog|stata|assembler|spreadsheet|source|"
            rf"buggy|sorting|linear|integer|quadratic|dynamic|logic)\s+{_W}"
            rf"|\b(?:write|writes|writing|debug\w*|compil\w+|execut\w+|refactor\w*|fuzz\w*|instrument\w*|"
            rf"crash\w*|install\w*|code|verify|profil\w+|optimi[sz]\w+|parallelis\w+)\s+(?:(?:an?|the|each|"
            rf"your|their|small|short|simple|correct|safe|safer|better|secure|working|concurrent|"
            rf"sequential)\s+){{0,4}}(?-i:⟪programs?⟫)(?!\s+(?:review|evaluation|of\s+(?:study|work)))"
            rf"|(?-i:⟪programs?⟫)\s+(?:code|logic|analysis|verification|correctness|synthesis|source|listing|"
            rf"files?|counter|memory|state|crash\w*|compil\w+|execution|bugs?|comprehension|text|"
            rf"that\s+(?:runs|reads|prints|isolates|computes|compiles|parses|sorts|solves|simulates|crashes|"
            rf"terminates))",
            "Write a C++ ⟪program⟫ that isolates input.",
            "Write to the ⟪program⟫ team.",
        ),
        Rule(
            "a program to watch or attend",
            SPARES,
            r"\b(?:television|tv|radio|podcast|concert|theatre|festival|broadcast|current\s+affairs|"
            r"documentary|printed|symposium|conference|opening|closing|gala|evening|film|event|ceremony|news|"
            r"cooking|talkback|quiz|streaming)\s+(?:\w+\s+)?⟪program(?:me)?s?⟫"
            r"|⟪program(?:me)?⟫\s+(?:for|of|to)\s+the\s+(?:\w+\s+){0,2}(?:symposium|conference|concert|"
            r"ceremony|evening|festival|day|launch|forum|showcase|dinner|event|opening|closing)|"
            r"⟪program(?:me)?⟫[^.;]{0,40}\b(?:listing|speakers|broadcast|aired|presenter|viewers|listeners)\b|"
            r"\bwatch\w*\s+(?:\w+\s+){0,4}⟪program(?:me)?",
            "A printed ⟪program⟫ for the symposium.",
            "The ⟪program⟫ runs for six weeks.",
        ),
        # Denials: what is said not to be a course, unless it is described as one all the same.
        Rule(
            "denied, yet described",
            SAYS,
            rf"\b(?:not|isn['’]t|no|never)\s+(?:just\s+|only\s+|simply\s+|merely\s+|your\s+(?:usual|average|"
            rf"typical|ordinary)\s+|(?:an?|the)\s+(?:usual|ordinary|typical|conventional|standard|average|easy|"
            rf"typical|traditional|theoretical|beginner['’]?s?|introductory|dry|"
            rf"passive)\s+)(?:\w+\s+){{0,2}}{_W}"
            rf"|\b(?:not|isn['’]t|never)\s+an?\s+(?:\w+\s+)?{_SINGULAR}\s+(?:for\b|that\b|which\b|where\b|"
            rf"in\s+which|to\s+(?:be|take|rush|coast|skip)|you\b|about\b|on\b|with\b|of\b)",
            "This is not a ⟪course⟫ for the faint-hearted.",
            "This is not a ⟪course⟫.",
        ),
        Rule(
            "denied",
            SPARES,
            rf"\b(?:not|never|neither|nor|isn['’]t|aren['’]t|don['’]t|doesn['’]t|rather\s+than|instead\s+of|"
            rf"other\s+than|as\s+opposed\s+to|distinct\s+from|different\s+from|differs?\s+from|unlike|"
            rf"without\s+being|no\s+longer|cannot\s+be|must\s+not|avoid\w*|stop|apart\s+from|separate\s+from|"
            rf"outside|sits?\s+outside|instead\s+of\s+taking)\b"
            rf"(?:\s+(?:be|been|is|are|to|it|them|this|micro-credentials?|part|of|count\w*|as|call\w*|"
            rf"describ\w*|refer\w*|label\w*|nam\w*|using|say\w*|writ\w*|treat\w*|mistak\w*|form|enrolment|"
            rf"enrol\w*|in|an?|any|the|word|term|either|neither|nor|or|and|degree|award|full|whole|semester|"
            rf"university|anu|credit|standard|traditional|formal|regular|ordinary|another|complete|"
            rf"program(?:me)?s?|course|courses|longer|undergraduate|graduate|postgraduate|single|our|one|"
            rf"[\"'“‘]|existing))*[\s\"'“‘]*{_W}(?!\s+(?:fee|notes|team|content|runs))",
            "It is neither a ⟪course⟫ nor a degree.",
            "Do not miss the ⟪course⟫ dinner.",
        ),
        Rule(
            "the word itself",
            SPARES,
            rf"[\"'“‘«]\s*{_W}\s*[\"'”’»]|\b(?:word|words|term|terms|label|wording|called|call\s+it|"
            rf"calling\s+it|name)\s+[\"'“‘]?(?:an?\s+)?{_W}[\"'”’]?(?=[^.]*\b(?:avoid|not|wrong|mistake|"
            rf"instead|policy|never|replace)\w*)",
            "The word “⟪course⟫” is not used.",
            "The ⟪course⟫ is called Water.",
        ),
        # Something else that is rightly called so.
        Rule(
            "a named or coded course",
            SPARES,
            rf"\b[A-Z]{{4}}\s?[0-9]{{4}}\b[^.;]{{0,30}}{_W}|{_W}\s+(?:code\s+)?\(?[A-Z]{{4}}\s?[0-9]{{4}}\b|"
            rf"\b(?:master|bachelor|doctor|diploma|juris|graduate\s+certificate|mba|phd|"
            rf"honours)\b(?:['’]s)?(?:\s+(?:of|in|and|the|(?-i:[A-Z][\w-]+))){{0,6}}\s+{_W}|"
            rf"{_W}\s+(?:such\s+as|leading\s+to|that\s+leads?\s+to|of\s+the\s+(?:master|bachelor))\b"
            r"|\b(?-i:(?:Colombo|Erasmus|Fulbright|Apollo|Artemis|Manhattan|Landcare|Caring|Head|Working|"
            r"Closing|Green|Safe|Smart|Murray|Basin|World|United|UN|WHO|UNESCO|Commonwealth|National|"
            r"Australian|State|Federal|Indigenous))\b(?:\s+[\w-]+){0,4}\s+(?-i:⟪Program(?:me)?s?⟫)",
            "Staff enrolled in a Master of Laws ⟪program⟫.",
            "Join our ⟪program⟫ in law.",
        ),
        Rule(
            "a degree, or what the University teaches otherwise",
            SPARES,
            rf"\b(?:degree|award|undergraduate|postgraduate|bachelor['’]?s?|master['’]?s|doctoral|phd|honours|"
            rf"credit-bearing|semester-long|full-semester|accredited|tafe|vocational|secondary|high\s+school|"
            rf"school|first-year|second-year|third-year)\s+(?:\w+\s+)?{_W}(?!\s+in\s+miniature)"
            rf"|\b(?:university|college|school|faculty|anu|institution)['’]?s?\s+(?:(?:own|other|existing|"
            rf"regular|usual|graduate|award|degree|many|full|suite\s+of|range\s+of|list\s+of)\s+)*{_PLURAL}|"
            rf"\bgraduate\s+{_PLURAL}|{_PLURAL}\s+(?:and|or|nor)\s+(?:degrees?|courses|program(?:me)?s)|"
            rf"\b(?:degrees?|courses|program(?:me)?s|subjects|units|majors)(?:,|\s+(?:and|or|nor))\s+{_PLURAL}"
            rf"|\b(?:graduate|another|different|separate|later|further|"
            rf"longer)\s+{_SINGULAR}(?!\s+in\s+miniature)(?=[^.]*\b(?:credit|towards?|apply|admission|enrol|"
            rf"recognition|admitted)\b)|\b(?:credit|towards?|admission|admitted|enrol\w*|recognition|"
            rf"count)\b[^.;]{{0,50}}\b(?:an?|another|any|some|anu|graduate|future|later|your\s+degree|"
            rf"degree)\s+(?:anu\s+|graduate\s+|relevant\s+)*{_SINGULAR}|\bprogram\s+orders?\b|"
            rf"{_SINGULAR}\s+orders?\b",
            "As in the University's award ⟪courses⟫.",
            "It is a graduate ⟪course⟫ in miniature.",
        ),
        Rule(
            "a course in a degree",
            SPARES,
            rf"{_W}\s+(?:taken\s+|taught\s+|offered\s+|listed\s+)?(?:in|of|within|from|for|towards?)\s+(?:the|"
            rf"an?|your|any|their|some|other)\s+(?:\w+\s+){{0,2}}(?:master|bachelor|degree|diploma|"
            rf"graduate\s+certificate|juris|ph\.?d|doctorate|honours)",
            "Credit for one ⟪course⟫ in the Master of Law.",
            "The ⟪course⟫ in the Kioloa coast.",
        ),
        Rule(
            "learnt before or elsewhere",
            SPARES,
            rf"\b(?:earlier|previous|prior|past|other|another|any|some|former|recent|similar|equivalent|"
            rf"introductory|elsewhere|first|statistics|mathematics|"
            rf"calculus)\s+(?:\w+\s+){{0,2}}{_W}(?=[^.]*\b(?:before|from|completed|taken|taught|elsewhere|"
            rf"assumed|equivalent|degree|university|useful|expected|required|helpful|recommended|background|"
            rf"prior|already)\b)"
            rf"|\b(?:completed|taken|passed|studied|having\s+done|have\s+done|have\s+met|attended|holds?|"
            rf"equivalent\s+(?:of|to)|background|knowledge\s+(?:of|from)|assumes?|"
            rf"prerequisite)\b[^.;]{{0,40}}\b(?:an?|one|any|some|two|several)\s+(?:[\w-]+\s+){{0,3}}{_W}|"
            rf"{_W}\s+notes?\s+from\s+(?:any|an?|your|some)\s+(?:\w+\s+)?(?:earlier|previous|prior|degree|"
            rf"other|undergraduate)",
            "Those who have completed a ⟪course⟫ in statistics.",
            "Those who complete the ⟪course⟫ in June.",
        ),
        Rule(
            "browse others",
            SPARES,
            rf"\b(?:browse|search|see|explore|visit|find|looking\s+for|interested\s+in)\b[^.;]{{0,40}}\b(?:our|"
            rf"other|the\s+university['’]s|anu|all)\s+(?:\w+\s+)?{_PLURAL}|"
            rf"{_PLURAL}\s+(?:and\s+courses\s+)?(?:instead|elsewhere|website)",
            "Browse our ⟪programs⟫ instead.",
            "Join our ⟪program⟫ instead.",
        ),
        # The micro-credential itself.
        Rule(
            "one among courses",
            SAYS,
            rf"\b(?:this|it|micro-credential|offering)\b[^.;]{{0,30}}\b(?:is|are|was|among|becomes?|"
            rf"remains)\b[^.;]{{0,25}}\b(?:one|some|few|first|only|among|best|most|shortest|leading|"
            rf"newest)\b[^.;]{{0,30}}{_PLURAL}|\b(?:one|two)\s+of\s+(?:the|our|"
            rf"australia['’]s)\s+(?:\w+\s+){{0,3}}{_PLURAL}(?=[^.]*\b(?:in\s+australia|devoted|designed|"
            rf"of\s+its\s+kind|for\b))|\b(?:unlike|like|compared\s+(?:to|with))\s+(?:most|many|other|"
            rf"our\s+other|some)\s+(?:\w+\s+)?{_PLURAL}|\b(?:these|our)\s+(?:[\w-]+\s+){{0,2}}{_PLURAL}|"
            rf"\b(?:few|no)\s+(?:other\s+)?{_PLURAL}\s+(?:offer|give|combine|match|let|go|provide|allow|ask|"
            rf"come|reach|have)",
            "It is one of the few ⟪courses⟫ of its kind.",
            "Few ⟪courses⟫ at school cover this.",
        ),
        Rule(
            "held up as one",
            SAYS,
            rf"\bmore\s+than\s+(?:just\s+|only\s+)?(?:an?|your\s+\w+|the\s+\w+)\s+(?:\w+\s+){{0,2}}{_SINGULAR}|"
            rf"{_SINGULAR}\s+(?:like\s+this|of\s+(?:its|this)\s+kind)|\b(?:only|leading|finest|shortest|newest|"
            rf"premier|best|favourite|flagship)\s+(?:[\w-]+\s+){{0,2}}{_SINGULAR}|"
            rf"\ban?\s+(?:[\w-]+\s+){{0,2}}{_SINGULAR}\b[^.;]{{0,60}}\b(?:here|with\s+us|at\s+anu|this\s+one)\b",
            "A ⟪course⟫ like this is rare.",
            "A ⟪course⟫ in a degree is longer.",
        ),
        Rule(
            "said to be one",
            SAYS,
            rf"\b(?:it|this|that|which|micro-?\s?credentials?|offering|stack|credential)\b[^.;]{{0,30}}\b(?:is|"
            rf"are|was|as|like|becomes?|remains|offers?|provides?|forms?|constitutes|works\s+as|called|"
            rf"means)\s+(?:really\s+|essentially\s+|effectively\s+|also\s+|in\s+effect\s+|truly\s+)?(?:an?|our|"
            rf"the|one)\s+(?:[\w\d-]+,?\s+){{0,5}}{_SINGULAR}(?!\s+of\s+(?:action|events))"
            rf"|\b(?:treat|think\s+of|consider|regard|describe|see|view)\s+(?:it|this|"
            rf"the\s+micro-credential)\s+as\s+(?:an?|our|the)\s+(?:[\w-]+\s+){{0,3}}{_SINGULAR}|"
            rf"\bmicro-?\s?credential\s+{_SINGULAR}",
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
            rf"workplace)\s+)*{_OTHER_KIND}(?:[\w-]+\s+)?{_W}"
            rf"|\b(?:design|develop|evaluat\w*|apprais\w*|critiqu\w*|assess|audit|plan|manage|fund|implement|"
            rf"build|construct|review|redesign|creat\w*|propos\w*|compar\w*|analys\w*|improv\w*|accredit\w*|"
            rf"monitor\w*|pilot|scale)\w*\s+(?:an?|two|three|several|real|existing|proposed|whole|their|"
            rf"your\s+own|each)\s+(?:[\w-]+\s+){{0,4}}{_W}"
            rf"|\b(?:design|develop|evaluat|apprais|critiqu|assess|audit|plann?|manag|fund|implement|build|"
            rf"review|creat|compar|analys|improv|accredit|monitor|lead|govern|deliver|scal|sustain|fix|"
            rf"rescu)(?:e|es|ing|s)?\s+(?:[\w-]+\s+){{0,3}}{_PLURAL}",
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
            rf"these\s+days|in|of|and|than)\s+(?:\w+\s+)?{_PLURAL}|^{_PLURAL}\s+(?:and|in|of|elsewhere|add)|"
            rf"{_W}\s+elsewhere|{_PLURAL}\s+(?:add\s+up|in\s+(?:other|the)\s+|at\s+(?:other|the)\s+|"
            rf"of\s+(?:other|the)\s+)",
            "As ⟪courses⟫ add up to a degree.",
            "Our ⟪courses⟫ begin in May.",
        ),
        Rule(
            "courses in general",
            SPARES,
            _PLURAL,
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
            rf"(?:^\W*|:\s+)(?:an?|one)\s+(?:[\w\d-]+,?\s+){{0,5}}{_SINGULAR}\s+(?:for|in|on|that|about|with|"
            rf"of|to|which|where|by|from|designed|taught|and)\b|:\s+(?:an?|"
            rf"one)\s+(?:[\w-]+\s+){{0,3}}{_SINGULAR}\s*$|\b(?:join|take|book|attend|start|begin|complete|"
            rf"finish|offer(?:s|ing|ed)?|run(?:s|ning)?|"
            rf"present\w*|deliver\w*|launch\w*|convenes?|teach(?:es)?|package\w*|structured|built|designed|"
            rf"given|provid\w*)\s+(?:you\s+|enrolees\s+|as\s+|you\s+with\s+)?(?:an?|"
            rf"one)\s+(?:[\w\d-]+,?\s+){{0,5}}{_SINGULAR}|\bas\s+an?\s+(?:[\w\d-]+,?\s+){{0,4}}{_SINGULAR}",
            "An intensive ⟪course⟫ for regulators.",
            "It resembles nothing in a ⟪course⟫.",
        ),
        Rule(
            "some course or other",
            SPARES,
            rf"\b(?:an?|any|another|either|each\s+other)\s+(?:[\w-]+\s+){{0,2}}{_SINGULAR}(?!\s+{_COMPOUND_HEAD})",
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
            rf"{_W}\s+{_COMPOUND_HEAD}\b|⟪[\w-]+-(?:course|program(?:me)?)s?⟫",
            "⟪Course⟫ notes are released.",
            "The ⟪course⟫ begins.",
        ),
        Rule("called so", SAYS, r"⟪", "The ⟪course⟫ begins.", "The workshop begins."),
    ),
)
