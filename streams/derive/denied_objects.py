"""What stands behind "denied": a proposition by its head alone (a doing, an accusation), whatever goods its tail names."""

import re

_NO_DOING = frozenset(
    "funding building housing parking training financing planning banking boarding landing docking hearing standing licensing"
    " lodging zoning refuelling refueling voting mining fishing drilling working anything everything something nothing during"
    " king being writing meeting clothing bedding heating lighting backing blessing opening ruling hiring".split()
)
"""Words in -ing for a thing that is granted, and words that only end so."""
_TAIL = r"(?:$|[,.;:!\"\u201d)]| (?:against|about|that|of|and|but|by|in|on|at|from|to|as|when|while|with|made|levell?ed|brought|raised|contained|via|through|during|before|after|saying|calling|which|who|the|\w+day)\b)"
_ACCUSATION = re.compile(
    r"^(?: \"?(?:the|these|those|all|any|both|such|his|her|its|their|this|that|every|each|many|most|some|latest|new|other|various|recent"
    r"|of|[a-z]+(?:al|ous|ed|ful|ing|able|ible|ive|ish|an|ese|ic)|[\w.]+'s?)\b){0,5}"
    r" \"?(?:accusations?|allegations?|reports?|rumou?rs?|insinuations?|imputations?|assertions?|speculation|wrongdoing|guilt|culpability"
    r"|charges?|suggestions?|impropriety|misconduct|involvement|complicity|collusion|responsibility|liability|knowledge|foul play)\b(?="
    + _TAIL
    + ")"
)
_DOING = re.compile(
    r"^(?: (?:ever|even|also|again|publicly|knowingly|personally|deliberately|intentionally))? \"?(?P<doing>[a-z]{3,}ing)\b(?! (?:rights?|permits?|permission|licen[cs]es?|status|access)\b)"
)


_CLAUSE = re.compile(
    r"^ \"?(?:that |(?:he|she|they|we|i) [a-z']+|it (?:had|has|was|is|did|does|would|will|could|ever|never|[a-z]{3,}ed)\b)"
)
_ANY_DEED = re.compile(
    r"^ \"?any (?:[\w\-]+ ){0,3}?(?:efforts?|attempts?|inten(?:t|tions?)|plans?|plots?|role|part|links?|ties|contacts?|connections?|meddling"
    r"|interference|breach(?:es)?|violations?|collusion|abuses?|payments?|pressure|bias|conflicts?|harm|knowledge|dealings|deal|crimes?|offen[cs]es?"
    r"|misuse|fraud|corruption|discrimination|harassment|relationship|affair|cover-up|conspiracy|responsibility|association|participation|complicity"
    r"|improper\w*|illegal\w*|wrongful\w*|intention|suggestion|such)\b"
)


def tells_what_was_done(after: str) -> bool:
    """Whether what is denied begins as a doing or is an accusation by its head: "meddling in the election", "the charge"."""
    if _ACCUSATION.match(after) or _CLAUSE.match(after) or _ANY_DEED.match(after):
        return True
    found = _DOING.match(after)
    return found is not None and found.group("doing") not in _NO_DOING
