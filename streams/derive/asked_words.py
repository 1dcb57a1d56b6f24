"""What somebody was asked in the sentence in which he answers: "asked whether he had met him, said". Owns only that."""

import re

from streams.derive.propositions import answered

_WHETHER = re.compile(
    r"\b(?:asked|questioned|pressed|quizzed|drawn|inquir\w+|yes nor (?:a )?no)\b(?:[ ,]+(?!whether\b|if\b|about\b)[\w'\-]+){0,6}?,? "
    r"(?:(?:whether|if) |(?:about|on|to) (?:a|the|an) (?:[\w\-]+ ){0,3}?(?:report|story|rumou?r|claim|allegation|article)s? (?:in [\w ]{2,40} )?(?:that |of ))",
    re.IGNORECASE,
)
_SAID = re.compile(
    r",? (?:he |she |it |they )?(?:said|replied|answered|told|responded|says|replies|answers)\b[^,;:]{0,40}[:,]? *(?=[\"\u201c:]|$)"
)


def asked_whether(text: str) -> str | None:
    """Return the proposition that a sentence says somebody was asked about, None where it tells none."""
    found = _WHETHER.search(text)
    if found is None:
        return None
    told = _SAID.search(text, found.end())
    return answered(text, found.end(), None if told is None else told.start())
