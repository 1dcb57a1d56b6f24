"""The grammar's table: dealings that a party says it does not have: no talks held, no offer made, not for sale."""

from streams.derive.grammar import Example, Rule

_DEALINGS = r"(?:talks|negotiations|discussions|contacts?|conversations|dealings)"
_NOW = r"(?: currently| now| presently| at present| at this time)?"
_NONE = (
    r"(?:(?:is|are|was|were|'s|'re|am|'m)(?: not|n't| no longer)" + _NOW + r" (?:in (?:\w+ )?" + _DEALINGS + r"\b"
    r"|(?:up )?for sale\b|negotiating (?:with (?!a view)|(?:a|the) (?:sale|merger|takeover|deal|purchase|transfer|release)\b)|(?:holding|having|conducting|engaged in) (?:any |\w+ )?"
    + _DEALINGS
    + r"\b"
    r"|the (?:buyer|bidder|purchaser|target|subject)\b"
    r"|(?:having|facing|experiencing|suffering|in) (?:any |any (?:kind|sort) of |serious |severe )?"
    r"(?:financial|liquidity|cash|funding|solvency|credit)(?: \w+)? ?(?:difficult\w+|problems?|trouble|crisis|distress|squeeze)\b"
    r"|(?:responsible for|behind|to blame for) (?:(?:the|this|that|these|those|any|such|an?|last|recent|deadly|\w+day's|yesterday's) ){0,3}(?:\w+ )?"
    r"(?:attacks?|blasts?|bombings?|killings?|shootings?|leaks?|thefts?|raids?|crash|deaths?|murders?|kidnappings?|abductions?|hack|hacking|breach|strikes?|fires?|explosions?|assassinations?)\b"
    r"|(?:insolvent|bankrupt|near bankruptcy|on the verge of (?:bankruptcy|collapse)))"
    r"|(?:has|have|had) no (?:financial|liquidity|cash|funding|solvency) (?:difficult\w+|problems?|trouble)\b"
    r"|(?:aren't|isn't|wasn't|weren't)" + _NOW + r" (?:in (?:\w+ )?" + _DEALINGS + r"\b|for sale\b)"
    r"|(?:has|have|had)(?: not|n't| never)(?: \w+ly)? (?:held|had|been in|entered(?: into)?|conducted|opened) (?:any |\w+ ){0,2}?"
    + _DEALINGS
    + r"\b"
    r"|(?:held|holds|is holding|was holding|had held|has held|have held|has had|had had|is in|was in|are in|were in) no (?:\w+ )?"
    + _DEALINGS
    + r"\b"
    r"|(?:had|has|have)? ?(?:made|received|has received|had received) no (?:\w+ )?(?:offers?|bids?|approach(?:es)?|payments?|proposals?|ransom)\b"
    r"|(?:did|does|do) not (?:hold|have) (?:any )?" + _DEALINGS + r"\b)"
)

DEALINGS: tuple[Rule, ...] = (
    Rule(
        id="no-dealings",
        version=1,
        act="deny",
        frame="speaker",
        triggers=(
            "in talks",
            "in negotiation",
            "in discussion",
            "for sale",
            "no talks",
            "any talks",
            "no negotiations",
            "any negotiations",
            "no discussions",
            "any discussions",
            "no contact",
            "any contact",
            "negotiating",
            "no offer",
            "no bid",
            "no approach",
            "no payment",
            "no ransom",
            " talks",
            "the buyer",
            "financial ",
            "liquidity ",
            "insolven",
            "bankrupt",
            "the target",
            "responsible for",
            "not behind",
            "to blame",
            "the subject",
            "the bidder",
        ),
        needs=(" not ", "n't", " no ", " never "),
        pattern=r"\b(?P<own>he|she|it|they|we|i|[\w&.'\-]{1,40}(?: <[^<>]{1,14}>)?) ?" + _NONE,
        guards=("attributed", "not_asked", "speaker_is_named", "of_its_own", "is_own_act"),
        why="A party that says it holds no talks, made no offer or is not for sale contradicts what is said of it.",
        confidence=0.7,
        examples=(
            Example("Harn Oil said it was not in talks with Quarn.", "deny", "Harn Oil"),
            Example("Harn Oil held no talks to buy Quarn, the company said.", "deny", "Harn Oil"),
            Example("Quarn is no longer in talks with Harn Oil, a Quarn spokesman said.", "deny", "Quarn"),
            Example('"We are not for sale," Greta Rohm said.', "deny", "Greta Rohm"),
            Example("The ministry said it had had no contact with the rebels.", "deny", "The ministry"),
            Example("Harn Oil said it was not having any financial difficulties.", "deny", "Harn Oil"),
            Example('"We are not the target of an inquiry," Greta Rohm said.', "deny", "Greta Rohm"),
            Example("Analysts said Harn Oil was not in talks."),
            Example("The two sides held no talks on Sunday."),
            Example("The house is not for sale, a neighbour said."),
            Example("If Harn Oil is not in talks, Quarn will look elsewhere, it said."),
            Example("Harn Oil said the two firms held talks two years ago."),
        ),
    ),
    Rule(
        id="no-plans",
        version=2,
        act="deny",
        frame="verb",
        triggers=(
            "no plan",
            "no intention",
            "not plan",
            "n't plan",
            "no immediate plan",
            "no current plan",
            "not intend",
            "n't intend",
        ),
        pattern=r"\b(?P<v>ha(?:s|d|ve)) (?:absolutely |currently |at present )?no (?:immediate |current |present |such |further )?(?:plans?|intentions?)\b(?= (?:to|of|for)\b|[,.]|$)|\b(?:do|does|did)(?: not|n't)(?: [a-z]+ly)? (?P<v2>intend|plan)(?= to\b(?! (?:allow|let|permit|tolerate|accept|give|stand|sit)\b))|\b(?:is|are|was|were|am|'m)(?: not|n't)(?: [a-z]+ly)? (?P<v3>planning|intending)(?= to\b)",
        outcomes={"affirmed": "deny", "negated": "deny"},
        guards=("not_impersonal", "speaker_is_named", "not_evidence", "is_own_act"),
        why="Of what was reported to be planned its party says that it does not plan it; without a report that is no answer.",
        confidence=0.65,
        answers=True,
        examples=(
            Example("Harn Oil said it had no plans to drain the shaft.", "deny", "Harn Oil"),
            Example("The ministry has no intention of closing the port, it said.", "deny", "The ministry"),
            Example("Greta Rohm said she had no immediate plans to go.", "deny", "Greta Rohm"),
            Example("Harn Oil does not intend to drain the shaft, its chairman said.", "deny", "Harn Oil"),
            Example("Analysts do not intend to visit."),
            Example("Harn Oil said it did not intend to let the council pay for the shaft."),
            Example("Nobody has plans to go."),
            Example("Analysts said they had no plans to visit."),
            Example("The house has no plan in the drawer."),
        ),
    ),
    Rule(
        id="headline-says-not",
        version=2,
        act="deny",
        frame="headline",
        triggers=("says", "say "),
        pattern=r"^(?P<who>\S)[^,;:?]{1,50}? (?:says|say) (?:there (?:is|are) |it is |he is |she is |it |they are )?(?:no (?:talks|truth|deal)\b|not (?:in (?:\w+ )?(?:talks|discussions)|for sale|involved|responsible|behind|guilty)\b|(?:[\w'\-]+ ){0,4}?(?:reports?|rumou?rs?|claims?|allegations?|stor(?:y|ies)|charges?)(?: of [\w ]{2,30}?)? (?:are |is )?(?:untrue|false|baseless|unfounded|groundless|incorrect|fake|not true)\b)",
        guards=("in_headline", "not_impersonal", "speaker_is_named", "is_own_act"),
        why="Headlines leave out the verb of being: what a party says is not so it denies.",
        confidence=0.7,
        examples=(
            Example("HARN OIL SAYS NOT IN TALKS WITH QUARN", "deny", "HARN OIL"),
            Example("Harn Oil says merger report untrue", "deny", "Harn Oil"),
            Example("Greta Rohm says bank not for sale", None),
            Example("Greta Rohm says there is no deal with Quarn", "deny", "Greta Rohm"),
            Example("Harn Oil says no plan of the house is left"),
            Example("Says who?"),
            Example("They say not to worry."),
        ),
    ),
    Rule(
        id="rules-out",
        version=2,
        act="deny",
        frame="verb",
        triggers=("ruled out", "rules out", "ruling out", "rule out"),
        pattern=r"\b(?P<v>rul(?:ed|es|ing)) out\b",
        outcomes={"affirmed": "deny"},
        guards=("not_impersonal", "speaker_is_named", "not_evidence", "rules_out_a_plan", "is_own_act"),
        why="Who rules out what was reported to be coming denies it; without a report that is a decision.",
        confidence=0.7,
        answers=True,
        examples=(
            Example("The ministry ruled out a sale of the port.", "deny", "The ministry"),
            Example("Harn Oil has ruled out any merger.", "deny", "Harn Oil"),
            Example("Greta Rohm swiftly ruled out such a move.", "deny", "Greta Rohm"),
            Example("The ministry did not rule out a sale."),
            Example("The tests ruled out poisoning."),
            Example("Analysts ruled out a sale."),
            Example("Larin said he had ruled out arsenic, based on his training."),
            Example("The ministry ruled out a leak after tests of the water."),
        ),
    ),
)
