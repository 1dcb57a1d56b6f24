"""Set phrases that news uses for one deed, as the one word that says it: "told to leave the country" is expelled.

Owns the list. It holds between two tellings of one story only, as synonyms.py does.
"""

import re

_PHRASES = r"""
expelled    (?:told|ordered|asked|given \w+ (?:hours|days)) to leave (?:the country|[A-Z]\w+)
expelled    declared personae? non gratae?
resigned    stepp?(?:ed|ing|s)? (?:down|aside)
resigned    hand(?:ed|s|ing)? in (?:his|her|their) (?:notice|resignation)
dismissed   parted (?:company|ways) with
dismissed   relieved of (?:his|her|their|its) (?:duties|post|command)
dismissed   shown the door
dismissed   removed from (?:his|her|their) (?:post|office|position)
arrested    taken into custody
died        passed away
died        lost (?:his|her|their) (?:life|lives)
bankrupt    fil(?:e|ed|es|ing) for (?:bankruptcy|insolvency|(?:creditor|bankruptcy) protection)
bankrupt    (?:seeks?|sought|seeking) protection from (?:its )?creditors
bankrupt    (?:gone|went|goes|go) bust
cancelled   call(?:ed|s|ing)? off
postponed   put(?:s|ting)? off
freed       set free
escaped     br(?:oke|oken|eaks?|eaking) out of
rejected    turn(?:ed|s|ing)? down
exploded    bl(?:ew|own|ows|owing) up
closed      shut(?:s|ting)? down
left        walk(?:ed|s|ing)? (?:off|out of)
strike      walk(?:ed|s|ing)? out(?! of)
headquarters  head offices?
killed      (?:shot|beaten|stabbed|burned|burnt) (?:dead|to death)
agreed      (?:reached|struck|signed|sealed|clinched) an? (?:\w+ )?(?:deal|agreement|pact|accord)
withdrew    (?:pull|back)(?:ed|s|ing)? out of
"""
_ALL = re.compile(
    "|".join(
        rf"(?P<{line.split(maxsplit=1)[0]}_{n}>\b(?:{line.split(maxsplit=1)[1]})\b)"
        for n, line in enumerate(_PHRASES.strip().splitlines())
    ),
    re.IGNORECASE,
)


def in_one_word(text: str) -> str:
    """Return a text with each set phrase as its one word."""
    return _ALL.sub(lambda found: str(found.lastgroup).partition("_")[0], text)
