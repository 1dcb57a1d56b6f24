"""The grammar's table: answers in plain words, without a verb that confirms, denies or declines."""

from streams.derive.grammar import Example, Rule

_ASKED = r"\b(?:asked|questioned|pressed|quizzed)(?:[ ,]+(?!whether\b|if\b|about\b)[\w'\-]+){0,5}?,? (?:whether|if)\b[^;?\"]{0,200}?\b"
_TALE = (
    r"(?:invented|an? (?:pure |sheer |mere |total )?invention|(?:pure|sheer|mere|total|complete|utter) (?:invention|fantasy|fiction)|invention|an? (?:pure )?fairy ?tale|fairy ?tales"
    r"|an? (?:pure |malicious )?fantasy|an? old wives' tale|made up|made-up|dreamed up|dreamt up|plucked (?:from|out of) (?:thin )?air|a figment of (?:[\w']+ ){1,4}imagination|a bedtime story"
    r"|a tissue of (?:lies|inventions)|a pack of (?:lies|inventions))"
)
_WHOLLY = r"(?: (?:pure|all|simply|just|completely|entirely|totally|wholly|plainly|sheer|nothing but|no more than|nothing more than|\w+ly))*"
_DEALINGS = r"(?:talks|contacts?|negotiations|discussions|dealings|conversations|meetings?)"
_APPROACH = r"(?:approach(?:es)?|offers?|bids?|talks|negotiations|plans?|deals?|sale|merger|takeover|proposals?|agreements?|invitations?|letters?|requests?|inquir(?:y|ies)|investigations?|meetings?|payments?)"
_SPEAKS = r"(?:lawyers?|attorney|solicitor|publicist|agent|spokes(?:man|woman|person)|manager|press (?:office|secretary)|representatives?|counsel)"

PLAINLY: tuple[Rule, ...] = (
    Rule(
        id="pure-invention",
        version=1,
        act="deny",
        frame="speaker",
        triggers=(
            "invent",
            "fairy",
            "made up",
            "made-up",
            "dreamed up",
            "dreamt up",
            "fantasy",
            "plucked",
            "figment",
            "bedtime",
            "tissue of",
            "pack of",
        ),
        pattern=r"\b(?!it was an? (?:pure )?(?:fairy|fantasy))(?:(?P<it>it|all (?:of )?(?:it|this|that)|everything|the (?:whole|entire) (?:story|thing))|(?:the |this |that |these |those )?(?:[\w'.&\-]+ ){0,4}?{claimed}\b(?! of the (?:film|book|novel|play))[\w'.&,<>\- ]{0,120}?)"
        r"(?:'s| is| was| were| are| had been| has been)"
        + _WHOLLY
        + r" \"?"
        + _TALE
        + r"\b(?! (?:by|in|at|for|to) (?!the (?:paper|press|newspaper|magazine|site|website|journalist)))(?! of (?!the (?:paper|press)))(?! (?!from|beginning|by|in|at|for|to|of|and|or|on|with|out)[a-z]+ (?:that|which|who)\b)",
        guards=("attributed", "not_asked", "not_negated_untrue", "said_by_a_party", "of_a_tale", "is_own_act"),
        why="Who says of a report that it is invented denies it.",
        confidence=0.8,
        examples=(
            Example(
                'The Echo reported a sale. "It is invented from beginning to end," Greta Rohm said.',
                "deny",
                "Greta Rohm",
            ),
            Example(
                "Greta Rohm said the Echo's report that she sold the boats was pure invention.", "deny", "Greta Rohm"
            ),
            Example(
                "The Tarn port said the newspaper story about a leak was a figment of the reporter's imagination.",
                "deny",
                "The Tarn port",
            ),
            Example("Larin said the wheel was invented in Tarn."),
            Example("The game is invented by children, the guide said."),
            Example("Analysts said the report was pure invention."),
            Example('"It is made up of nine parts," Greta Rohm said.'),
        ),
    ),
    Rule(
        id="that-is-so",
        version=1,
        act="confirm",
        frame="speaker",
        triggers=(
            "that is ",
            "that's ",
            "it is ",
            "it's ",
            "it happened",
            "it did happen",
            "yes, there",
            "yes, that",
            "yes, it",
            "yes, i ",
        ),
        pattern=r"\"(?:(?:yes|yeah|indeed|well|i am afraid|i'm afraid)[,.]? )?(?:(?:that is|that's) (?:so|correct|right|true|what (?:took place|happened|we did|i did|was done))|(?:it is|it's) (?:so|true|correct|right)|it (?:did )?happen(?:ed)?)"
        r"(?=[.!;\"\u201d]|,\"|,? (?:i am|i'm) (?:afraid|sorry)|,? and (?:i|we|it)\b|, it (?:should|must|will))"
        r"|\"yes[,.] there (?:is|are|was|were|has been|have been) (?:indeed |such )?(?:an? )?(?:[\w\-]+ )?"
        + _APPROACH
        + r"(?=[.!;\"\u201d]|,\"|,? with\b|,? and\b)",
        guards=("attributed", "said_by_a_party", "was_asked_or_told", "is_own_act"),
        why="Who says that it is so, asked or told of it, confirms it.",
        confidence=0.5,
        examples=(
            Example(
                'Asked whether the boats had sunk, Greta Rohm said: "That is so, I am afraid."', "confirm", "Greta Rohm"
            ),
            Example(
                '"Yes, there are talks," Greta Rohm said when asked whether Harn Oil would sell the port.',
                "confirm",
                "Greta Rohm",
            ),
            Example(
                'The Echo reported that a boat was lost. "It happened, and we are sorry," Greta Rohm said.',
                "confirm",
                "Greta Rohm",
            ),
            Example('"That is correct English," the teacher said.'),
            Example('Asked whether he slept well, Larin said: "It is true love."'),
            Example('"It happened to be a Monday," Greta Rohm said.'),
            Example('"That is so," the judge wrote of the law of 1912.'),
        ),
    ),
    Rule(
        id="said-true-that",
        version=1,
        act="confirm",
        frame="speaker",
        triggers=("was true that", "was correct that", "was indeed true", "was right that"),
        pattern=r"\b(?:said|says|admitted|told (?:(?!that\b)[\w.&'\-]+ ?){1,5}?)(?: (?:on \w+day|today|yesterday|in a statement))*,?(?: that)? it was (?:indeed |quite )?(?:true|correct|right) that (?!(?:we|i|he|she|they) )(?=\S)",
        guards=("attributed", "not_asked", "said_by_a_party", "not_granted_first", "not_by_scholars", "is_own_act"),
        why="Who says that it was true that a thing was done confirms it.",
        confidence=0.5,
        examples=(
            Example(
                "Greta Rohm told workers in Tarn on Tuesday that it was true that the mill would close.",
                "confirm",
                "Greta Rohm",
            ),
            Example("Harn Oil said it was true that it had lost two boats.", "confirm", "Harn Oil"),
            Example(
                "The Tarn port said on Monday it was indeed true that its chief had gone.", "confirm", "The Tarn port"
            ),
            Example("Harn Oil said it was true that prices were low, but the mill was safe."),
            Example("Greta Rohm asked whether it was true that the mill would close."),
            Example("Analysts said it was true that the mill would close."),
        ),
    ),
    Rule(
        id="not-so-that",
        version=1,
        act="deny",
        frame="speaker",
        triggers=("not so that", "n't so that", "not the case that", "not correct that", "not right that"),
        pattern=r"\b(?:it|this)(?: is| was|'s) (?:simply |just )?not (?:so|the case|correct|right) that (?=\S)",
        guards=("attributed", "not_asked", "said_by_a_party", "not_evidence", "is_own_act"),
        why="Who says that it is not so that a thing was done denies it.",
        confidence=0.8,
        examples=(
            Example(
                "Greta Rohm said on Monday that it was not so that Harn Oil had paid for her trip.",
                "deny",
                "Greta Rohm",
            ),
            Example('"It is not so that we sold the port," Greta Rohm said.', "deny", "Greta Rohm"),
            Example("Harn Oil said on Friday that it was simply not so that its boats had sunk.", "deny", "Harn Oil"),
            Example("Analysts said it was not so that prices would fall."),
            Example("Greta Rohm asked whether it was not so that boats sank."),
            Example("The road is not so that a bus could pass."),
        ),
    ),
    Rule(
        id="answered-never",
        version=2,
        act="deny",
        frame="verb",
        triggers=("never", "nothing of the", "far from it", "not a word of it", "not a bit of it"),
        needs=("asked", "questioned", "pressed", "quizzed"),
        pattern=_ASKED
        + r"(?P<v>said|says|replied|replies|answered|answers|responded)[,:]? \"?(?:never|nothing of the (?:sort|kind)|far from it|not a word of it|not a bit of it)(?=[.!;\"])",
        outcomes={"affirmed": "deny"},
        guards=("not_impersonal", "said_by_a_party", "is_own_act", "asked_of_a_fact"),
        why="Never, in answer to whether somebody did it, denies it; in answer to whether he will it decides.",
        confidence=0.5,
        examples=(
            Example('Larin, asked on arrival whether he had sold the boats, said: "Never."', "deny", "Larin"),
            Example(
                'Asked whether she had met the envoy, Greta Rohm replied: "Never. I do not know him."',
                "deny",
                "Greta Rohm",
            ),
            Example('Asked if Harn Oil had lost money, Greta Rohm said: "Nothing of the sort."', "deny", "Greta Rohm"),
            Example('Asked whether he would stand again, Larin said: "Never."'),
            Example('Asked for a motto, Larin said: "Never give up."'),
            Example('"Never," Larin said to the children.'),
        ),
    ),
    Rule(
        id="neither-yes-nor-no",
        version=1,
        act="neither",
        frame="verb",
        triggers=("yes nor no", "a yes nor a no", "yes or no to"),
        pattern=r"\b(?P<v>say|said|says|answer|answered|give|gave|reply|replied)(?: with)? (?:neither )?(?:a )?yes nor (?:a )?no\b",
        outcomes={
            "affirmed": "neither",
            "negated": "neither",
            "prospective": "neither",
            "unwilling": "neither",
            "unable": "neither",
        },
        guards=("not_impersonal", "said_by_a_party", "in_question"),
        why="Who says neither yes nor no to a report leaves it open.",
        confidence=0.75,
        examples=(
            Example(
                "Asked whether she had sold the boats, Greta Rohm said neither yes nor no.", "neither", "Greta Rohm"
            ),
            Example(
                "The Echo reported a sale. Asked about a report of a sale, Greta Rohm would say neither yes nor no.",
                "neither",
                "Greta Rohm",
            ),
            Example("The Echo reported a sale. Harn Oil would neither say yes nor no.", "neither", "Harn Oil"),
            Example("The voters said neither yes nor no to the plan."),
            Example("Analysts said neither yes nor no."),
            Example("The child said yes and no."),
        ),
    ),
    Rule(
        id="neither-a-yes-nor-a-no",
        version=1,
        act="neither",
        frame="speaker",
        triggers=("neither a yes nor a no", "neither yes nor no", "neither that it was so"),
        pattern=r"\"[^\"\u201d]{0,50}?\bneither (?:(?:a )?yes nor (?:a )?no|that it was so nor that it was not)\b",
        guards=("attributed", "said_by_a_party", "not_just_told"),
        why="Who lets the press have neither a yes nor a no leaves it open.",
        confidence=0.75,
        examples=(
            Example(
                '"You will get neither a yes nor a no from me," Greta Rohm told reporters.', "neither", "Greta Rohm"
            ),
            Example('"I say neither yes nor no to that," Larin said.', "neither", "Larin"),
            Example(
                '"I can tell you neither that it was so nor that it was not so," Greta Rohm said.',
                "neither",
                "Greta Rohm",
            ),
            Example('"Neither a borrower nor a lender be," Larin said.'),
            Example("You will get neither a yes nor a no."),
            Example('"It is a yes," Greta Rohm said.'),
        ),
    ),
    Rule(
        id="knows-of-no",
        version=1,
        act="neither",
        frame="verb",
        triggers=("know of no", "knows of no", "knew of no", "aware of any ", "aware of an ", "unaware of any "),
        pattern=r"\b(?P<v>know|knows|knew) of no (?P<what>(?:such |any )?(?:[\w\-]+ ){0,2}?" + _APPROACH + r")\b"
        r"|\b(?P<v2>is|are|was|were|am|'m|'re) (?:not aware|unaware) of (?:any|an) (?!such\b)(?P<what2>(?:[\w\-]+ ){0,2}?(?:approach(?:es)?|offers?|bids?|talks|negotiations|merger|takeover))\b(?= (?:by|from|with|for)\b|[.,;\"]|$)",
        outcomes={"affirmed": "neither", "negated": "neither"},
        guards=("not_impersonal", "said_by_a_party"),
        why="Who knows of no such approach was asked about it, and leaves it open.",
        confidence=0.7,
        examples=(
            Example('"We know of no such offer," Harn Oil said.', "neither", "Harn Oil"),
            Example("Harn Oil said it was not aware of any takeover offer by Quarn.", "neither", "Harn Oil"),
            Example("Greta Rohm said she knew of no plans to sell the port.", "neither", "Greta Rohm"),
            Example("Larin knows of no such wine in the valley."),
            Example("Analysts said they knew of no such offer."),
            Example("Nobody knows of any approach to the summit."),
        ),
    ),
    Rule(
        id="no-talks-of-any-kind",
        version=1,
        act="deny",
        frame="speaker",
        triggers=("of any kind", "of any sort", "whatsoever", "whatever", "at all"),
        needs=("been no ", "were no ", "was no ", "are no ", "is no "),
        pattern=r"\bthere (?:had been|has been|have been|was|were|are|is) no (?P<what>(?:\w+ )?"
        + _DEALINGS
        + r") (?:of any (?:kind|sort)|whatsoever|whatever|at all)\b(?! in (?:the past|recent))",
        guards=("attributed", "not_asked", "said_by_a_party", "is_own_act"),
        why="Who says that there were no talks of any kind denies that there were.",
        confidence=0.5,
        answers=True,
        examples=(
            Example(
                "Greta Rohm said there had been no talks of any kind with Quarn on a merger.", "deny", "Greta Rohm"
            ),
            Example('"There were no contacts whatsoever with the rebels," the Tarn army said.', "deny", "Tarn army"),
            Example("Harn Oil said there are no negotiations at all with Quarn.", "deny", "Harn Oil"),
            Example("Analysts said there had been no talks of any kind."),
            Example("There were no fish of any kind in the lake, the guide said."),
            Example("There had been no talks of any kind."),
        ),
    ),
    Rule(
        id="there-will-be-none",
        version=1,
        act="deny",
        frame="speaker",
        triggers=("will be no ", "would be no "),
        pattern=r"\bthere (?:will|would) be no (?:such )?(?P<what>visit|meeting|summit|sale|merger|takeover|closure|transfer|deal|strike|resignation|wedding|trip|bid|offer|talks|sackings?|lay-?offs|job cuts|devaluation)\b(?! (?:if|until|unless|before|while|without|as long)\b)",
        guards=("attributed", "not_asked", "said_by_a_party", "is_own_act"),
        why="Of what was reported to be coming its party says that it will not come; without a report that is a decision.",
        confidence=0.75,
        answers=True,
        examples=(
            Example(
                'The Echo reported that Greta Rohm would sell the port. "There will be no sale of the port," Greta Rohm said.',
                "deny",
                "Greta Rohm",
            ),
            Example(
                "The Echo reported that King Olaf would visit Tarn. Tarn said there would be no visit by King Olaf.",
                "deny",
                "Tarn",
            ),
            Example(
                "The Echo reported that Harn Oil would close its mill. Harn Oil said there would be no closure of the mill.",
                "deny",
                "Harn Oil",
            ),
            Example("There will be no rain, Greta Rohm said."),
            Example("Analysts said there would be no merger."),
            Example("There will be no meeting before Monday, Harn Oil said."),
        ),
    ),
    Rule(
        id="client-did-not",
        version=1,
        act="deny",
        frame="from",
        triggers=(" not ", " never "),
        needs=(
            "lawyer",
            "attorney",
            "solicitor",
            "publicist",
            "agent",
            "spokes",
            "manager",
            "press ",
            "representative",
            "counsel",
        ),
        pattern=r"^(?:[^\"\u201c\-]{2,60} - )?(?:(?!(?:no|the|a|an|he|she|it|they|we|i|if|when|but|and|while)\b)(?:[a-z]+ ){0,3}?)(?P<who>[a-z][\w.'\-]+(?: [a-z][\w.'\-]+){0,5}?)(?:, (?:who|whose|\d)[^,]{1,80},)? (?P<aux>was|has|had|did|is) (?P<not>not|never) (?P<deed>[^;\"]{6,140}?), (?:his|her|their) (?:[\w\-]+ ){0,2}?"
        + _SPEAKS
        + r"(?:, [^,]{2,40},)? (?:said|says|told|insisted)\b",
        guards=("not_left_open", "said_by_a_party", "is_own_act"),
        why="Of whom his lawyer or agent says that he did not do a thing denies it.",
        confidence=0.5,
        answers=True,
        examples=(
            Example(
                "Karl Larin, whose boat sank near Tarn, was not asleep at the wheel, his lawyer said on Monday.",
                "deny",
                "Karl Larin",
            ),
            Example("Greta Rohm has not married the envoy, her publicist said.", "deny", "Greta Rohm"),
            Example("Karl Larin never took money from the port, his lawyer, Nina Torv, told reporters.", None),
            Example(
                "Karl Larin has never taken money from the port, his lawyer, Nina Torv, told reporters.",
                "deny",
                "Karl Larin",
            ),
            Example("Karl Larin has not decided whether to sell, his agent said."),
            Example("Karl Larin is not well, his manager said."),
            Example("Karl Larin has never won a title, his agent said."),
        ),
    ),
)

ASKED_WORDS = frozenset(["that-is-so", "answered-never", "neither-yes-nor-no", "neither-a-yes-nor-a-no"])
"""Rules of answers that have no words of their own for what they answer: that stands in the question, if anywhere."""
