"""The grammar's table: denials by what is said of the thing itself: it is a hoax, it did not happen so, he is alive."""

from streams.derive.grammar import Example, Rule

_SAID = (
    r"(?:^|\"|\b(?:said|says|saying|told [\w.&' ]{2,40}?|tells [\w.&' ]{2,40}?|insist(?:s|ed)|stated|added|stressed|maintain(?:s|ed)"
    r"|claim(?:s|ed)?|wrote|tweeted|posted|clarified|explained)(?: on \w+day| today| yesterday)?,?(?: that)?,? \"?)"
)
_NOT_A_NOUN = (
    r"\b(?! (?!and\b|but\b|or\b|as\b|because\b|since\b|he\b|she\b|it\b|they\b|that\b|on\b|in\b|for\b|to\b)[a-z])"
)

UNTRUE: tuple[Rule, ...] = (
    Rule(
        id="thing-untrue",
        version=1,
        act="deny",
        frame="speaker",
        triggers=(
            "hoax",
            " lie",
            "fabricat",
            "fake",
            "untrue",
            "false",
            "accurate",
            "incorrect",
            "baseless",
            "founded",
            "groundless",
            "rubbish",
            "nonsense",
            "fiction",
            "made up",
            "rumour",
            "rumor",
            "not true",
            "n't true",
            "not real",
            "n't real",
            "genuine",
        ),
        pattern=_SAID
        + r"(?:the |this |that |these |those |his |her |their |our |its |any |all )[\w'&.\-]+(?: [\w'&.\-]+){0,7}?"
        r"(?: is| are| was| were| being| isn't| wasn't| aren't| weren't)(?: \w+ly| just| all| nothing but| only| a| an| complete| total| pure| utter"
        r"| absolute| 100 per ?cent| 100%| \"){0,4},? ?\"?(?: ?\w+ly| ?100 per ?cent)? ?(?:not (?:true|real|accurate|genuine|authentic)|hoax|lie|lies"
        r"|fabrication|fabricated|fake|untrue|false|inaccurate|incorrect|baseless|unfounded|groundless|rubbish|nonsense|fiction|made up|rumou?rs?"
        r"|(?<=n't )(?:real|true|genuine|accurate))" + _NOT_A_NOUN,
        guards=("attributed", "not_asked", "not_negated_untrue", "speaker_is_named", "in_question", "is_own_act"),
        why="Who says of the very thing that was told that it is a hoax, or untrue, denies what was told.",
        confidence=0.75,
        answers=True,
        examples=(
            Example(
                'The Echo reported the arrest of Larin in Tarn. "The arrest is a hoax," Greta Rohm said of Larin\'s arrest.',
                "deny",
                "Greta Rohm",
            ),
            Example(
                'Nina Torv claimed that Harn Oil gave out a voucher. Harn Oil said the voucher was "fake".',
                "deny",
                "Harn Oil",
            ),
            Example(
                "Sources said Larin made 40 crowns a day. Larin said the sum of 40 crowns a day was not accurate.",
                "deny",
                "Larin",
            ),
            Example("Greta Rohm said the alarm was a false start."),
            Example("Analysts said the arrest was a hoax."),
            Example("Larin said the fruit was not real."),
        ),
    ),
    Rule(
        id="nothing-of-the-sort",
        version=1,
        act="deny",
        frame="speaker",
        triggers=("nothing of the", "anything of the", "no such thing"),
        pattern=r"\b(?:nothing of the (?:sort|kind)(?: \w+ly)? (?:happen(?:s|ed)|occurr?(?:s|ed)|took place|takes place|was|were|is|has|had|exist(?:s|ed))\b"
        r"|(?:did|said|done|told|wrote|agreed|have|has|had|seen) (?:to )?nothing of the (?:sort|kind)\b"
        r"|(?:never|not|n't) (?:\w+ ){0,2}?anything of the (?:sort|kind)\b|no such thing (?:happened|occurred|took place|was|has|had|exists?|ever)\b)",
        guards=("attributed", "not_asked", "speaker_is_named", "reported_before", "is_own_act"),
        why="Nothing of the sort happened: what was told is denied by who says so.",
        confidence=0.8,
        examples=(
            Example('The Echo reported a sale. "Nothing of the sort occurred," Greta Rohm said.', "deny", "Greta Rohm"),
            Example("After the report the navy said nothing of the kind had happened.", "deny", "the navy"),
            Example('The Echo reported a plot. "I said nothing of the sort," Larin told reporters.', "deny", "Larin"),
            Example('"Nothing of the sort is on the menu," the cook said.'),
            Example("The critics said nothing of the kind was ever filmed."),
            Example("The Echo reported a storm. Nothing of the sort came."),
        ),
    ),
    Rule(
        id="not-so",
        version=1,
        act="deny",
        frame="speaker",
        triggers=("not so", "not true"),
        pattern=r"(?:^|[.?!] |: )\"?not (?:so|true)(?: at all)?(?=[,.!]\"? (?:says?|said|insists?|insisted|according to|counters?|replie[sd]|[\w.&'\- ]{2,60}? (?:says?|said|insists?|insisted|counters?))\b)",
        guards=("attributed", "speaker_is_named"),
        why='"Not so, says the port" answers what the line before told.',
        confidence=0.8,
        examples=(
            Example("Is the port for sale? Not so, says Harn Oil.", "deny", "Harn Oil"),
            Example("The fair is off, the Echo reported. Not true, said Greta Rohm.", "deny", "Greta Rohm"),
            Example("The mill is to close? Not so, Harn Oil says.", "deny", "Harn Oil"),
            Example("It is not so cold, said Larin."),
            Example("The summers were not so long, says the guide."),
            Example("Not so long ago, Larin said, boats came."),
        ),
    ),
    Rule(
        id="alive",
        version=1,
        act="deny",
        frame="speaker",
        triggers=("alive", "not dead", "n't dead"),
        pattern=_SAID.replace("|claim(?:s|ed)?", "")
        + r"(?:[\w'.\-]+ ){0,6}?(?:he|she|i|they|[\w.\-]+)(?:'s|'m| is| was| am| are| were)(?: still| very much| indeed| in fact| actually| perfectly"
        r"| safe and| well and| fine and| not| just fine and){0,3} (?:alive|(?<=not )dead)\b(?! (?:when|until|before|at|after|in|by|and kicking))",
        guards=("attributed", "not_asked", "speaker_is_named", "death_reported", "is_own_act"),
        why="Who says that he lives, or for whom it is said, denies a rumour of his death.",
        confidence=0.8,
        examples=(
            Example('Larin is the victim of a death hoax. "He is alive and well," his agent, Nina Torv, said.', "deny"),
            Example('Rumours of her death spread. "I am not dead," Greta Rohm told the Echo.', "deny", "Greta Rohm"),
            Example("The reports of Larin's death were false. Larin said he was very much alive.", "deny", "Larin"),
            Example('"The town is alive," the mayor said.'),
            Example("Police said the man was alive when they found him."),
            Example("The doctor said the patient was alive."),
        ),
    ),
    Rule(
        id="not-caused",
        version=1,
        act="deny",
        frame="speaker",
        triggers=("attributed", "due to", "related", "linked", "connected", "caused", "prompted", "result of"),
        pattern=_SAID
        + r"(?:[\w'&.\-]+ ){1,16}?(?:was|were|is|are|had|has|have|could|can|should)(?: not|n't) (?:be |been |in any way |directly )*"
        r"(?:attributed|attributable|due to|related|linked|connected|caused|prompted|the result of)\b",
        guards=("attributed", "not_asked", "speaker_is_named"),
        why="Of a thing that was put down to him its party says that it came from elsewhere.",
        confidence=0.75,
        answers=True,
        examples=(
            Example(
                "The Echo reported that the flood was due to the Tarn dam. The Tarn port said the flood was not due to its dam.",
                "deny",
                "The Tarn port",
            ),
            Example(
                "Sources said that the Harn Oil sackings were linked to the theft. Harn Oil said the sackings were not linked to any theft.",
                "deny",
                "Harn Oil",
            ),
            Example(
                "Nina Torv claimed that the Harn Oil leak had caused the sickness. Harn Oil said the sickness had not been caused by a leak.",
                "deny",
                "Harn Oil",
            ),
            Example("Harn Oil asked whether the loss was not due to the storm."),
            Example("Analysts said the fall was not related to the talks."),
            Example("The wire was not connected."),
        ),
    ),
)
