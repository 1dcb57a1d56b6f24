"""What intelligence services conclude: an account of others' deeds that nobody can check. Owns who they are and how they tell it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from streams.derive.claim_grammar import claim_rule
from streams.derive.claim_words import MOST
from streams.derive.claimed import Claimed
from streams.derive.lines import Line
from streams.derive.party_words import Who
from streams.derive.propositions import clause

_SERVICE = re.compile(
    r"\b(?:(?:intelligence|spy|security) (?:agenc(?:y|ies)|services?|communit(?:y|ies)|chiefs?|heads|directorate)"
    r"|(?:secret|intelligence) services?|\bcia|central intelligence agency|national security agency|director of national intelligence"
    r"|mi5|mi6|gchq|mossad|shin bet|fsb)\b"
)
CONCLUDE = frozenset("concluded concludes conclude found determined assessed assesses judged".split())
"""Verbs by which they tell what they hold to be so."""


@lru_cache(maxsize=1 << 12)
def is_service(words: str) -> bool:
    """Whether words, in small letters, mean one intelligence service or all of a country's."""
    return _SERVICE.search(words) is not None


FINDING_STEMS = ("conclusion", "finding", "assessment", "judgment")
"""Stems of the nouns by which what they hold is named."""
_FINDING = re.compile(
    r"\b(?:conclusions?|findings?|assessments?|judgments?) (?:by|of|from) (?:the )?(?P<who>[^,;:\"\u201c\u201d]{3,70}?) that (?=[\w\"])"
    r"|(?:^|\b(?:the|a|an|its) )(?P<whose>[^,;:\"\u201c\u201d]{3,60}?)(?:'s|s'|\u2019s)? (?:conclusion|finding|assessment|judgment)s? that (?=[\w\"])",
    re.IGNORECASE,
)


def findings(line: Line) -> Iterator[Claimed]:
    """Read "the conclusion of two spy agencies that P"."""
    text = line.sentence.text
    for match in islice(_FINDING.finditer(text), MOST):
        name = match["who"] or match["whose"]
        if not is_service(name.lower()):
            continue
        begin, end = clause(text, match.end())
        if end - begin >= _SHORTEST:
            words, rule = text[begin:end], claim_rule("named", "nominal")
            yield Claimed(line, rule, match.start(), end, words, "named", Who(name), None, (name,), 0.75)


_SHORTEST = 12
