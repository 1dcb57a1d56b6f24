"""The grammar's table: what a party leaves open without a word of confirming: it steps round it, forgets it, cannot know."""

from streams.derive.grammar import Example, Rule

OPEN: tuple[Rule, ...] = (
    Rule(
        id="not-addressed",
        version=1,
        act="neither",
        frame="verb",
        triggers=("address",),
        needs=("not ", "n't ", "yet to ", "never "),
        pattern=r"\b(?:did|had|has|have)(?: not|n't| never)(?: yet| [a-z]+ly){0,2} (?P<v>address(?:ed)?)(?= (?:whether|if|(?:the|those|these|any|any of the|such|this|that|his|her|its|their|speculation|[\w.\-]+'s?) (?:[\w'.\-]+ ){0,2}?(?:{claimed}|questions?|matter|issue of whether)\b|(?:reports|rumou?rs|allegations|claims|accusations|speculation)\b))|\b(?:has|have|had) yet to (?P<v2>address) (?:the|those|these|any|his|her|its|their) (?:[\w\-]+ ){0,2}?{claimed}\b",
        outcomes={"negated": "neither", "pending": "neither"},
        guards=("not_impersonal", "not_evidence", "speaker_is_named"),
        why="Who has not addressed a report, or whether it is so, leaves it open; a law does not deal with it.",
        confidence=0.7,
        examples=(
            Example("Larin has not directly addressed whether he sent the letter.", "neither", "Larin"),
            Example("The mayor did not directly address the allegation.", "neither", "The mayor"),
            Example("Greta Rohm has yet to address the rumours.", "neither", "Greta Rohm"),
            Example("The law did not address whether dams should be raised."),
            Example("The plan does not directly address whether dams should be raised."),
            Example("Larin did not address the crowd."),
            Example("Larin addressed the allegation."),
        ),
    ),
    Rule(
        id="no-way-of-knowing",
        version=1,
        act="neither",
        frame="verb",
        triggers=("way of", "way to", "means of", "means to"),
        pattern=r"\b(?P<v>ha(?:s|d|ve)) no (?:[a-z]+ )?(?:way|means) (?:of|to) (?:know(?:ing)?|verify(?:ing)?|confirm(?:ing)?|check(?:ing)?|tell(?:ing)?|establish(?:ing)?|determin(?:e|ing)|judg(?:e|ing))\b|\b(?:does|do|did)(?: not|n't) (?P<v2>have) (?:a|any) (?:[a-z]+ )?(?:way|means) (?:of|to) (?:know(?:ing)?|verify(?:ing)?|confirm(?:ing)?|check(?:ing)?|tell(?:ing)?|establish(?:ing)?|determin(?:e|ing)|judg(?:e|ing))\b",
        outcomes={"affirmed": "neither", "negated": "neither"},
        guards=("not_impersonal", "speaker_is_named", "not_outlet_note", "told_before"),
        why="A party that has no way of knowing whether it is so neither confirms nor denies.",
        confidence=0.7,
        examples=(
            Example(
                "Rebels claimed a nurse was held. The army said it had no way to verify the claim.",
                "neither",
                "The army",
            ),
            Example(
                "Amid reports of a raid, Harn Oil said it did not have a way of knowing who was hurt.",
                "neither",
                "Harn Oil",
            ),
            Example(
                "Asked about the report, Greta Rohm said she had no means of knowing if it was so.",
                "neither",
                "Greta Rohm",
            ),
            Example("The captain had no way of knowing the depth."),
            Example("The Norwick Times reported a raid. The Norwick Times has no way of confirming it."),
            Example("Amid reports of a raid, analysts said they had no way to verify them."),
        ),
    ),
    Rule(
        id="still-awaiting",
        version=1,
        act="neither",
        frame="verb",
        triggers=("confirmation", "verification"),
        needs=("await", "waiting for"),
        pattern=r"\b(?P<v>await(?:ing|s|ed)|waiting for) (?:official |further |independent |final |full |formal |a |an |any ){0,2}(?:confirmation|verification)(?=[.,;\"]|$| (?:that|whether|of (?:the|this|that|these|those|his|her|their) (?:[\w\-]+ )?(?:{claimed}|deaths?|killings?|captures?|attacks?|identity|identities|details)|on)\b)",
        outcomes={"affirmed": "neither"},
        guards=("not_impersonal", "speaker_is_named", "not_outlet_note", "left_open_before"),
        why="A party that still waits for confirmation of what is reported can give none.",
        confidence=0.7,
        examples=(
            Example(
                "Rebels claimed their chief was dead. The army said it is still awaiting confirmation.",
                "neither",
                "The army",
            ),
            Example(
                "Reports said a ferry sank. The coast guard said it was awaiting confirmation of the report.",
                "neither",
                "The coast guard",
            ),
            Example(
                "The blog reported an arrest. The embassy said it was waiting for confirmation that she was held.",
                "neither",
                "The embassy",
            ),
            Example("The mill is still awaiting confirmation of its order."),
            Example("Amid reports of a raid, traders were awaiting confirmation."),
            Example("Reports told of a raid. The guest is awaiting confirmation of his booking."),
        ),
    ),
    Rule(
        id="not-known-for-sure",
        version=1,
        act="neither",
        frame="verb",
        triggers=("for sure", "for certain", "with certainty"),
        pattern=r"\b(?P<v>know|say|tell)(?: (?:yet|that|this|it|anything))? (?:for (?:sure|certain)|with (?:\w+ )?certainty)\b",
        outcomes={"negated": "neither", "unable": "neither"},
        guards=("not_impersonal", "speaker_is_named", "left_open_before"),
        why="A party that does not know for sure whether what is told is so neither confirms nor denies.",
        confidence=0.65,
        examples=(
            Example(
                'Doctors said it might be poison. "We don\'t know for sure," envoy Nina Torv said.',
                "neither",
                "Nina Torv",
            ),
            Example(
                "Reports said the boat was lost. The navy said it did not know for certain.", "neither", "The navy"
            ),
            Example(
                "Asked about claims of a raid, the ministry said it could not say for sure.", "neither", "The ministry"
            ),
            Example("Larin said he does not know for sure what to cook."),
            Example("Reports said the boat was lost. Analysts do not know for sure."),
            Example("Reports said the boat was lost. The navy knew for sure."),
        ),
    ),
    Rule(
        id="no-memory",
        version=1,
        act="neither",
        frame="verb",
        triggers=("memory of", "recollection of", "no memory", "no recollection"),
        pattern=r"\b(?P<v>ha(?:s|d|ve)) no (?:[a-z]+ )?(?:recollection|memory) of\b|\b(?:does|do|did)(?: not|n't) (?P<v2>have) (?:a|any) (?:[a-z]+ )?(?:recollection|memory) of\b",
        outcomes={"affirmed": "neither", "negated": "neither"},
        guards=("not_impersonal", "speaker_is_named", "recalls_the_matter"),
        why="Who has no memory of it neither grants nor denies it.",
        confidence=0.7,
        examples=(
            Example(
                "The Echo reported that they had met. Larin said he had no memory of such a meeting.",
                "neither",
                "Larin",
            ),
            Example("Greta Rohm said she has no recollection of the alleged payment.", "neither", "Greta Rohm"),
            Example(
                "Accused of an insult, Larin said he did not have any recollection of the talk.", "neither", "Larin"
            ),
            Example("Larin said he had no memory of his father."),
            Example("Analysts have no memory of such a fall."),
            Example("The mill has no memory of the flood."),
        ),
    ),
)
