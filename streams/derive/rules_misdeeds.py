"""The grammar's table: a party that says it did no wrong, was in no breach, or "did not": denials by what is said not done."""

from streams.derive.grammar import Example, Rule

_WRONG = (
    r"(?:collud|meddl|interfer|infring|violat|breach|conspir|brib|cheat|steal|stole|hack|spy\b|spied|spying|tortur|rap(?:e|ed|ing)\b|assault|abus"
    r"|molest|harass|murder|poison|launder|defraud|embezzl|misus|misappropriat|mislead|misled|deceiv|lied\b(?<!never lied)|lying\b|fabricat|falsif|forg(?:e|ed|ing)\b"
    r"|manipulat|tamper|rig(?:|ged|ging)\b|leak|discriminat|retaliat|coerc|obstruct|plagiari|smuggl|traffick|extort|blackmail|grop|stalk|doctor(?:ed|ing)?\b"
    r"|cover(?:ed|ing)? up|conceal|evad|dodg|overcharg|sabotag|kidnap|abduct|massacr|gas(?:sed|sing)?\b|beat (?:him|her|them|the|any)|strik(?:e|ing) (?:him|her)"
    r"|hit (?:him|her)|kill|shoot|shot\b|bomb|shell(?:ed|ing)?\b|attack|target(?:ed|ing)? (?:the |any )?(?:civilian|hospital|school)|commit (?:any |an? |the )?[\w ]{3,30}"
    r"|committed (?:any |an? |the )?[\w ]{3,30}|engag(?:e|ed|ing) in|participat(?:e|ed|ing) in|t(?:ake|aken|ook) (?:any )?(?:part in|bribes?|kickbacks?|drugs|steroids)"
    r"|(?:act|acted|behav|behaved|touch\w*|us(?:e|ed)|obtain\w*|receiv\w+|influenc\w+)(?: [\w']+){0,6}? (?:improperly|inappropriately|illegally|unlawfully|unethically|wrongly|wrongfully)"
    r"|do (?:anything|something|any such|it\b|that\b|this\b|so\b)|done (?:anything|it\b|that\b|this\b|so\b)"
    r"|do(?:ne)? (?:any of )?(?:the|those|these|such) (?:things|acts|deeds)\b(?! that make)(?! (?:that )?(?:he|she|it|they) (?:want|hope|should|ought|need|mean|meant|plan|had to|have to|promis|set out|would|could|like|love|enjoy))"
    r"|do(?:ne)? what (?:(?:he|she|it|they)(?:'s|'re| is| was| are| were| had been| has been| have been) (?:accused|charged|alleged|said|supposed)|(?:[\w.\-]+ ){1,3}?(?:accuse[sd]?|alleg\w+|claim(?:s|ed)?|sa(?:ys|id)) )|br(?:eak|oken) (?:the|any) (?:laws?|rules?|regulations?|agreements?)"
    r"|act(?:ed)? (?:improperly|inappropriately|illegally|unlawfully|unethically)"
    r"|(?:pay|paid|accept\w*|receive[d]?|offer(?:ed)?|solicit\w*|s(?:eek|ought)) (?:any |a |the |an )?(?:[\w]+ ){0,2}?(?:bribes?|kickbacks?|ransoms?|payoffs?|hush money|pay-?offs?|illegal|illicit|improper)"
    r"|(?:order|ordered|instruct|instructed|authori[sz]ed?|direct|directed) (?:him|her|them|anyone|anybody|any|the (?:killing|attack|murder|cover))"
    r"|(?:fund|financ|arm|suppl[yi]|support|sponsor|train|aid|harbou?r|shelter|assist)(?:e?d|ing|ied|y)? (?:any |the |these |those )?(?:terror|rebels?\b|militants?\b|insurgents?\b|extremis|separatis|guerrillas?\b|jihad)"
    r"|(?:have|had) (?:any |an? )(?:[\w\-]+ ){0,2}?(?:contacts?(?! (?:information|details?|numbers?|lens\w*|person)\b)|dealings|links?|ties|connections?|relationship|affair|involvement|role|part|knowledge|conflicts? of interest)\b"
    r"|(?:have|had) (?:anything|something) to do with|(?:have|had) sex(?:ual)?\b|play(?:ed)? (?:any|a) (?:role|part)\b|tr(?:y|ied) to (?:influence|bribe|hide|mislead|obstruct|cover|interfere|silence|pressure))"
)
_BESIDE = r"(?: been| ever| in any way| knowingly| intentionally| deliberately| personally| himself| herself| itself| directly)* "
_NOT = (
    r"(?:(?:did|does|do|has|have|had)(?: not|n't)|(?:(?:has|have|had) )?never|(?:was|were|is|are|am)(?: not|n't))"
    + _BESIDE
)

_NO_WRONGDOER = r"(?:in (?:violation|breach|contravention|cahoots|collusion)|(?:guilty|complicit|an? (?:thief|racist|liar|criminal|spy|murderer|rapist|traitor|agent|abuser|predator)))"
"""What a party says that it is not."""
_WRONGS = (
    r"(?:collusion|wrongdoing|misconduct|impropriet(?:y|ies)|cover-up|conspiracy|meddling|interference|corruption|fraud|bribes?|bribery|kickbacks?"
    r"|quid pro quo|obstruction|harassment|discrimination|violations?|breach(?:es)?|conflicts? of interest|manipulation|abuses?"
    r"|torture|massacres?|genocide|ethnic cleansing|tampering)"
)

MISDEEDS: tuple[Rule, ...] = (
    Rule(
        id="no-wrong-done",
        version=4,
        act="deny",
        frame="speaker",
        triggers=(" not ", "n't ", " never "),
        pattern=r"\b(?:" + _NOT + r"\"?" + _WRONG + r"|(?:was|were|is|are|am|'m)(?: not|n't) " + _NO_WRONGDOER + ")",
        core=r"(?:not|n't|never)" + _BESIDE + r"\"?" + _WRONG + r"|(?:not|n't) " + _NO_WRONGDOER,
        guards=("attributed", "not_asked", "speaker_is_named", "of_its_side", "is_own_act"),
        why="A party that says that it, or what is its own, did no wrong denies having done it: nobody says so of what nobody told.",
        confidence=0.75,
        examples=(
            Example("Greta Rohm has repeatedly said her campaign did not collude with the bank.", "deny", "Greta Rohm"),
            Example("A Harn Oil official said the company's pumps do not infringe any patent.", "deny", "Harn Oil"),
            Example('"I did not steal the bell," Larin said.', "deny", "Larin"),
            Example("Harn Oil said it was not in violation of the permit.", "deny", "Harn Oil"),
            Example("Larin said his brother never took bribes.", "deny", "Larin"),
            Example("Larin called it a boast and said he had not done the things he told of.", "deny", "Larin"),
            Example("Greta Rohm said she had not done what she was accused of.", "deny", "Greta Rohm"),
            Example("Larin said he had not done the things he wanted to do in life."),
            Example("Analysts said Harn Oil did not break the law."),
            Example("Larin asked whether his brother did not steal the bell."),
            Example("The coach said his players did not attack well."),
            Example("Greta Rohm said the miners did not bribe the mayor."),
            Example("The ministry said it does not pay ransoms."),
            Example("Larin said he did not steal a glance at the score."),
            Example('"I believe that he really did not steal the bell," Greta Rohm said.'),
            Example('"He did not steal the bell," said Nina Torv, the lawyer of Owen Faulk.', "deny", "Owen Faulk"),
            Example("Larin said he did not have any contact details of the crew."),
        ),
    ),
    Rule(
        id="did-not-any",
        version=1,
        act="deny",
        frame="speaker",
        triggers=(" not ", "n't ", " never "),
        pattern=r"\b(?:did|had|has|have|was|were)(?: not|n't)(?: ever| knowingly| been| himself| herself)* (?:meet|met|speak|spoken|talk(?:ed)?|pay|paid|sell|sold|give|given|send|sent|sign(?:ed)?|promise[d]?|offer(?:ed)?|order(?:ed)?|ask(?:ed)?|use[d]?|tak(?:e|en)|accept(?:ed)?|hold|held|deliver(?:ed)?|suppl(?:y|ied)|ship(?:ped)?|discuss(?:ed)?|share[d]?|pass(?:ed)?|hide|hidden|withh(?:old|eld)|touch(?:ed)?|deal(?:t)?|contact(?:ed)?|negotiat(?:e|ed)|agree[d]? to|sought|work(?:ed)? (?:for|with)|receive[d]? (?:any |a )?(?:money|payments?|funds)|instruct(?:ed)?|pressure[d]?|direct(?:ed)?|contacted|approached|paid|asked|pressured) (?:[\w']+ ){0,3}?(?:any(?:one|body|thing)?)\b(?! (?:comments?|statements?|decisions?|further|more|details?|attention|progress|chances?|time|difference|sense|mistakes?|excuses|questions?|longer|better|money on|risks?|pleasure|plans|predictions?|promises|changes?|guarantees?|impact)\b)",
        core=r" any",
        guards=("attributed", "not_asked", "speaker_is_named", "of_its_side", "is_own_act"),
        why='"Not any": who says that he did not deal with anybody, or in anything, denies that he did.',
        confidence=0.65,
        examples=(
            Example("Larin said he did not meet with any lobbyists on the trip.", "deny", "Larin"),
            Example("Greta Rohm said she had not been paid by anyone for it.", "deny", "Greta Rohm"),
            Example('"We have not sold any arms to the rebels," Harn Oil said.', "deny", "Harn Oil"),
            Example("The bank said it had not made any decision."),
            Example("Analysts said Harn Oil did not sell any land."),
            Example("Larin asked whether she did not meet any lobbyists."),
        ),
    ),
    Rule(
        id="within-the-law",
        version=2,
        act="deny",
        frame="speaker",
        triggers=(
            "the law",
            "all laws",
            "legally",
            "lawfully",
            "properly",
            "the rules",
            "regulations",
            "applicable law",
            "appropriately",
            "in good faith",
            "in line with",
            "in accordance with",
            "in conformity with",
            "compliance with",
            "in keeping with",
        ),
        pattern=r"\b(?:act(?:s|ed)?|operat(?:es|ed)|behav(?:es|ed)|work(?:s|ed)|conducted (?:himself|herself|itself|themselves)|handled (?:it|this|the [\w ]{3,30}?)|(?:was|were) (?:conducted|handled|obtained|done|carried out|acquired))(?: \w+ly| always| at all times)* \"?(?:(?:with)?in (?:full )?(?:the (?:bounds|limits|framework) of )?(?:accordance with |compliance with |conformity with |line with )?(?:the |all |applicable |local |international |federal )+(?:laws?|rules|regulations)|according to the (?:law|rules)|legally|lawfully|properly|appropriately|in good faith)\b|\b(?:compl(?:ies|ied)|in (?:full )?compliance)(?: \w+ly)? with (?:the |all |applicable |local |federal |relevant |its )+(?:laws?|rules|regulations|obligations)\b|\b(?:is|was|are|were) (?:\w+ly )?in (?:full )?(?:line|accordance|conformity|compliance|keeping) with (?:the |all |its )?(?:[\w.]+ )?(?:laws?|rules|regulations|obligations|agreement|treaty)\b",
        guards=("attributed", "not_asked", "speaker_is_named", "answers_an_allegation", "is_own_act"),
        why="A party under an allegation that says that it kept to the law denies it.",
        confidence=0.5,
        examples=(
            Example("Larin is accused of fraud. Larin said he acted within the law.", "deny", "Larin"),
            Example("Despite allegations of abuse the ministry said its men behaved lawfully.", "deny", "the ministry"),
            Example(
                'The Echo alleged a theft. "We operated in accordance with all laws," Harn Oil said.',
                "deny",
                "Harn Oil",
            ),
            Example("Varnia alleged a breach. Tarnia replied its levy was in line with trade rules.", "deny", "Tarnia"),
            Example("Harn Oil said it works within the law of supply."),
            Example(
                "Despite allegations, Harn Oil agreed to checks to ensure its books are in line with the law, it said."
            ),
            Example("The clock was handled properly."),
            Example("Analysts said Harn Oil acted properly amid allegations."),
        ),
    ),
    Rule(
        id="misquoted",
        version=1,
        act="deny",
        frame="speaker",
        triggers=(
            "misquoted",
            "misinterpreted",
            "misunderstood",
            "misrepresented",
            "mischaracteri",
            "misreported",
            "misconstrued",
            "out of context",
            "misread",
        ),
        pattern=r"\b(?:was|were|had been|has been|have been|been|being|is|are)(?: \w+ly| simply| completely)* \"?(?:misquoted|misinterpreted|misunderstood|misrepresented|mischaracteri[sz]ed|misreported|misconstrued|misread|(?:taken|quoted|lifted|ripped) out of context)\b",
        guards=("attributed", "not_asked", "speaker_is_named", "is_own_act"),
        why="Who says that he, or his words, were misquoted denies what was made of them.",
        confidence=0.65,
        examples=(
            Example("Larin said he had been misquoted by the Echo.", "deny", "Larin"),
            Example('"My words were taken out of context," Greta Rohm said.', "deny", "Greta Rohm"),
            Example("Nina Torv said the mayor had been misinterpreted by the markets.", "deny", "Nina Torv"),
            Example("Critics said the film was misunderstood."),
            Example("The poem was misread in schools."),
            Example("Larin feared that he would be misquoted."),
        ),
    ),
    Rule(
        id="no-wrong-there",
        version=2,
        act="deny",
        frame="speaker",
        triggers=tuple(
            "collusion wrongdoing misconduct impropriet cover-up conspiracy meddling interference corruption fraud brib kickback obstruction harassment discrimination violation breach conflict manipulation abuse torture massacre genocide cleansing tampering".split()
        ),
        pattern=r"\b(?:there(?:'s| is| are| was| were| has been| have been| had been)(?: been)?|shown (?:is|was))(?: never| absolutely| simply| clearly| also| just| really| totally)* no (?!signs?\b|evidence|indications?|traces?|proof|suggestion)(?:[a-z]+ (?:or |and |of )?){0,2}?"
        + _WRONGS
        + r"\b(?! (?:in place|for now|yet)\b)|(?:^|\") ?no "
        + _WRONGS
        + r"(?=[,.!\"])",
        guards=("attributed", "not_asked", "speaker_is_named", "not_who_inquires", "is_own_act"),
        why="Who says of his side that there was no wrong in it denies that there was one: nobody speaks of a wrong that nobody told.",
        confidence=0.7,
        examples=(
            Example("Greta Rohm has said there was no collusion.", "deny", "Greta Rohm"),
            Example('"There is absolutely no collusion between us," Larin told reporters.', "deny", "Larin"),
            Example("Harn Oil said there had been no breach of the permit.", "deny", "Harn Oil"),
            Example("The police said there was no foul play."),
            Example("Analysts said there was no collusion."),
            Example("There was no corruption in the wood."),
            Example("Harn Oil said it wanted to ensure that there was no abuse of the crews."),
        ),
    ),
    Rule(
        id="own-inquiry-found-none",
        version=1,
        act="deny",
        frame="speaker",
        triggers=("evidence", "wrongdoing", "proof", "indication", "misconduct"),
        needs=("probe", "investigat", "inquir", "review", "audit", "examination", "checks"),
        pattern=r"\b(?:its|his|her|their|our|an? internal)(?: own| internal| initial| preliminary| full)* (?:probe|investigations?|inquir(?:y|ies)|review|audit|examination|checks)(?: [\w'\-]+){0,4}? (?:has |had |have )?(?:found|turned up|uncovered|revealed|showed|shown|yielded|produced) no (?:[a-z]+ ){0,2}?(?:evidence|proof|indications?|signs?|traces?|wrongdoing|misconduct|violations?|breach(?:es)?)\b",
        guards=("attributed", "not_asked", "speaker_is_named", "is_own_act"),
        why="A party whose own inquiry found no wrong denies that there was any.",
        confidence=0.7,
        examples=(
            Example("The guild said its own review had turned up no proof of fraud.", "deny", "The guild"),
            Example("Harn Oil said that its internal review had found no wrongdoing.", "deny", "Harn Oil"),
            Example('"Our investigation has turned up no proof of it," the abbey said.', "deny", "the abbey"),
            Example("The army found no evidence of water."),
            Example("Analysts said their review found no evidence of growth."),
            Example("Larin asked whether its own probe found no evidence."),
        ),
    ),
    Rule(
        id="did-not-said",
        version=2,
        act="deny",
        frame="speaker",
        triggers=(" not ", "n't ", " never "),
        pattern=r"(?:^|[\"(,:;] ?|\bsaid )\"?(?:no,? |absolutely not[,.] |well, )?(?:i|we|he|she|they|it) (?:did not|didn't|have not|haven't|has not|hasn't|had not|hadn't|was not|wasn't|were not|weren't|never did|never have|am not|is not|isn't|are not|aren't)(?:,? (?:sir|ma'am|senator|at all|ever))?(?=[,.!;\"]|$| and i\b| and we\b)",
        core=r"(?:not|n't|did|have)(?:,? (?:sir|ma'am|senator|at all|ever))?(?=[,.!;\"]|$| and i\b| and we\b)",
        guards=("attributed", "not_asked", "speaker_is_named", "answers_a_charge", "is_own_act"),
        why='"I did not", in answer to what is told of one, denies it.',
        confidence=0.7,
        examples=(
            Example('Larin was accused of theft. "I did not," Larin told reporters.', "deny", "Larin"),
            Example('The Echo reported that she had lied. "No, I didn\'t," Greta Rohm said.', "deny", "Greta Rohm"),
            Example('Asked about reports that he had paid rebels, Larin replied: "We never did."', "deny", "Larin"),
            Example('"I did not, and I will say so again," Larin said of claims that he stole it.', "deny", "Larin"),
            Example('The others danced. "I did not," Larin said.'),
            Example('Asked if he would stand again, Larin said: "I am not."'),
            Example("The dog barked, it did not, said the cook."),
        ),
    ),
)
