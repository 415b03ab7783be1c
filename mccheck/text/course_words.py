"""What else is rightly called a course or a program, and the words that rules about them are made of."""

from mccheck.text.rules import SAYS, SPARES, Rule

W = r"⟪[\w-]*(?:course|program(?:me)?)s?⟫"
PLURAL = r"⟪(?:courses|program(?:me)?s)⟫"
SINGULAR = r"⟪(?:course|program(?:me)?)⟫"
COMPOUND_HEAD = (
    r"(?:content|contents|notes?|materials?|outline|overview|fee|fees|cost|price|design|structure|work|"
    r"page|site|website|guide|handbook|team|convenor|convener|coordinator|leader|director|"
    r"staff|teachers?|participants?|members?|students?|enrolees?|delivery|dates?|length|duration|"
    r"calendar|schedule|timetable|completion|requirements?|objectives?|aims?|outcomes?|assessment|"
    r"evaluation|review|survey|modules?|topics?|readings?|pack|reader|resources?|description|summary|"
    r"details?|information|brochure|code|title|load|level|days?|weeks?|evaluations|tasks?|activities|"
    r"learning|components?|administration|administrator|office|experience|alumni|graduates|forum|"
    r"discussion|syllabus|registration|application|places?|intake|cohort|certificate)"
)
OTHER_KIND = (
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
"""What else a program can be, by the words before it."""

OTHERWISE = (
    # What the word means otherwise.
    Rule(
        "idiom",
        SPARES,
        rf"(?:^|[,;(–—]\s*|\b(?:but|and|is|are|was|will|may|can|should|"
        rf"that)\s+)of\s+{SINGULAR}(?!\s+{COMPOUND_HEAD})(?=\s*[,.;:)–—!?]|\s+(?:no|not|the|a|an|all|"
        rf"some|any|every|each|many|most|be|there|it|you|we|they|this|that|these|those|in|if|when|what|"
        rf"enrolees|nobody|nothing|only|also|still)\b)"
        rf"|\b(?:in|during|over|through(?:out)?|within)\s+the\s+{SINGULAR}\s+of\b|"
        rf"\bin\s+due\s+{SINGULAR}|\bpar\s+for\s+the\s+{SINGULAR}|\b(?:on|off)\s+{SINGULAR}(?!\s+{COMPOUND_HEAD})|\b(?:stay|steer|set|alter|change|chart|"
        rf"plot|hold|shift|reverse|correct|shape|map|steady|collision|run\s+(?:its|"
        rf"their))\s+(?:the\s+|a\s+|its\s+|their\s+|an?\s+(?:\w+\s+)?)?{SINGULAR}(?!\s+{COMPOUND_HEAD})"
        rf"|\b(?:a|the|another|which|what|alternative|best|right|possible|preferred|clear|"
        rf"likely)?\s*{PLURAL.replace('courses|program(?:me)?s', 'courses?')}\s+of\s+(?:action|events?|"
        rf"treatment|therapy|antibiotics|history|conduct|dealing|business|justice|nature|least|medication|"
        rf"injections|inquiry|this\s+(?:week|day|year|century)|[\w-]+\s+(?:century|weeks?|months?|years?|"
        rf"days?))"
        rf"|\b(?:follow\w*|trac\w+|alter\w*|chang\w+|influenc\w+|along|through|model\w*|predict\w*|shap\w+|"
        rf"chart\w*|determin\w+|understand\w*|over)\s+the\s+(?:\w+\s+)?{SINGULAR}\s+of\b"
        rf"|{SINGULAR}\s+correction|\b(?:golf|race|obstacle|water|main|first|second|third|two|three|four|"
        rf"five|dinner|assault|damp|river['’]?s?|stream['’]?s)[\s-]+{SINGULAR}(?!\s+(?:notes|"
        rf"content))(?=\s*(?:[.,;:)]|$|dinner|lunch|meal|menu|of\b|design\b|management\b|and\b|is\b|at\b|"
        rf"on\b|in\b|for\b))"
        rf"|\b(?:two|three|four|five|six|seven)-{SINGULAR}\s+(?:dinner|lunch|meal|menu|banquet)|"
        rf"{PLURAL}\s+of\s+(?:bricks?|masonry|stone)|\bmatter\s+of\s+{SINGULAR}",
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
        rf"buggy|sorting|linear|integer|quadratic|dynamic|logic)\s+{W}"
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
        r"|⟪program(?:me)?⟫\s+(?:for|of|to)\s+the\s+(?:\w+\s+){0,2}(?:symposium|conference|concert|school|season|"
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
        rf"passive)\s+)(?:\w+\s+){{0,2}}{W}"
        rf"|\b(?:not|isn['’]t|never)\s+an?\s+(?:\w+\s+)?{SINGULAR}\s+(?:for\b|that\b|which\b|where\b|"
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
        rf"[\"'“‘]|existing))*[\s\"'“‘]*{W}(?!\s+(?:fee|notes|team|content|runs))",
        "It is neither a ⟪course⟫ nor a degree.",
        "Do not miss the ⟪course⟫ dinner.",
    ),
    Rule(
        "the word itself",
        SPARES,
        rf"[\"'“‘«]\s*{W}\s*[\"'”’»]|\b(?:word|words|term|terms|label|wording|called|call\s+it|"
        rf"calling\s+it|name)\s+[\"'“‘]?(?:an?\s+)?{W}[\"'”’]?(?=[^.]*\b(?:avoid|not|wrong|mistake|"
        rf"instead|policy|never|replace)\w*)",
        "The word “⟪course⟫” is not used.",
        "The ⟪course⟫ is called Water.",
    ),
    # Something else that is rightly called so.
    Rule(
        "a named or coded course",
        SPARES,
        rf"\b[A-Z]{{4}}\s?[0-9]{{4}}\b[^.;]{{0,30}}{W}|{W}\s+(?:code\s+)?\(?[A-Z]{{4}}\s?[0-9]{{4}}\b|"
        rf"\b(?:master|bachelor|doctor|diploma|juris|graduate\s+certificate|mba|phd|"
        rf"honours)\b(?:['’]s)?(?:\s+(?:of|in|and|the|(?-i:[A-Z][\w-]+))){{0,6}}\s+{W}|"
        rf"{W}\s+(?:such\s+as|leading\s+to|that\s+leads?\s+to|of\s+the\s+(?:master|bachelor))\b"
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
        rf"school|first-year|second-year|third-year)\s+(?:\w+\s+)?{W}(?!\s+in\s+miniature)"
        rf"|\b(?:university|college|school|faculty|anu|institution)['’]?s?\s+(?:(?:own|other|existing|"
        rf"regular|usual|graduate|award|degree|many|full|suite\s+of|range\s+of|list\s+of)\s+)*{PLURAL}|"
        rf"\bgraduate\s+{PLURAL}|{PLURAL}\s+(?:and|or|nor)\s+(?:degrees?|courses|program(?:me)?s)|"
        rf"\b(?:degrees?|courses|program(?:me)?s|subjects|units|majors)(?:,|\s+(?:and|or|nor))\s+{PLURAL}"
        rf"|\b(?:graduate|another|different|separate|later|further|"
        rf"longer)\s+{SINGULAR}(?!\s+in\s+miniature)(?=[^.]*\b(?:credit|towards?|apply|admission|enrol|"
        rf"recognition|admitted)\b)|\b(?:credit|towards?|admission|admitted|enrol\w*|recognition|"
        rf"count)\b[^.;]{{0,50}}\b(?:an?|another|any|some|anu|graduate|future|later|your\s+degree|"
        rf"degree)\s+(?:anu\s+|graduate\s+|relevant\s+)*{SINGULAR}|\bprogram\s+orders?\b|"
        rf"{SINGULAR}\s+orders?\b",
        "As in the University's award ⟪courses⟫.",
        "It is a graduate ⟪course⟫ in miniature.",
    ),
    Rule(
        "a course in a degree",
        SPARES,
        rf"{W}\s+(?:taken\s+|taught\s+|offered\s+|listed\s+)?(?:in|of|within|from|for|towards?)\s+(?:the|"
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
        rf"calculus)\s+(?:\w+\s+){{0,2}}{W}(?=[^.]*\b(?:before|from|completed|taken|taught|elsewhere|"
        rf"assumed|equivalent|degree|university|useful|expected|required|helpful|recommended|background|"
        rf"prior|already)\b)"
        rf"|\b(?:completed|taken|passed|studied|having\s+done|have\s+done|have\s+met|attended|holds?|"
        rf"equivalent\s+(?:of|to)|background|knowledge\s+(?:of|from)|assumes?|"
        rf"prerequisite)\b[^.;]{{0,40}}\b(?:an?|one|any|some|two|several)\s+(?:[\w-]+\s+){{0,3}}{W}|"
        rf"{W}\s+notes?\s+from\s+(?:any|an?|your|some)\s+(?:\w+\s+)?(?:earlier|previous|prior|degree|"
        rf"other|undergraduate)",
        "Those who have completed a ⟪course⟫ in statistics.",
        "Those who complete the ⟪course⟫ in June.",
    ),
    Rule(
        "browse others",
        SPARES,
        rf"\b(?:browse|search|see|explore|visit|find|looking\s+for|interested\s+in)\b[^.;]{{0,40}}\b(?:our|"
        rf"other|the\s+university['’]s|anu|all)\s+(?:\w+\s+)?{PLURAL}|"
        rf"{PLURAL}\s+(?:and\s+courses\s+)?(?:instead|elsewhere|website)",
        "Browse our ⟪programs⟫ instead.",
        "Join our ⟪program⟫ instead.",
    ),
)
"""Rules for what is not the micro-credential; they come first."""
