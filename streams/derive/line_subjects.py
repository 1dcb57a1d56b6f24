"""Who speaks in a line, and the phrases around a spokesperson word. Owns which phrase, not whom it names."""

from streams.derive import lexicon as lex
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase, group_start, phrase_after, phrase_ending, subject_before
from streams.derive.propositions import without_dateline
from streams.derive.tokens import is_capital

SHELL_STEMS = (
    "spokes", "press secretary", "public affairs", "corporate affairs", "communications", "press officer", "publicist",
    "lawyer", "attorney",
)  # fmt: skip
"""Words without which a line introduces no spokesperson."""


def may_hold_shell(line: Line) -> bool:
    """Whether a line has a word without which it introduces no spokesperson."""
    low = line.low
    return any(stem in low for stem in SHELL_STEMS)


_OF_SEVERAL = frozenset(["spokesmen", "spokespeople", "spokeswomen", "spokespersons", "representatives", "reps"])
"""They speak for several, and what stands behind the first of these is another body, no name of theirs."""


def shell_phrases(line: Line) -> list[Phrase]:
    """Return the phrases of a line that hold or stand beside a spokesperson word."""
    tokens = line.tokens
    found: list[Phrase] = []
    for k, token in enumerate(tokens):
        if token.low not in lex.SPOKES and not (
            token.low in ("director", "secretary", "communications", "affairs")
            and k
            and tokens[k - 1].low in ("communications", "press", "of", "corporate", "public")
        ):
            continue
        if (token.low == "director" and not may_hold_shell(line)) or token.low in _OF_SEVERAL:
            continue
        start = k
        while (
            start > 0
            and tokens[start - 1].text not in ',;"\u201c\u201d.'
            and tokens[start - 1].low not in lex.VERBS
            and tokens[start - 1].low not in ("that", "as", "but")
            and k - start < 8
        ):
            start -= 1
        after = phrase_after(tokens, start)
        if after is not None and after.end > k:
            found.append(after)
        named = k + 1 < len(tokens) and is_capital(
            tokens[k + 1]
        )  # "Asked about Adler, port spokeswoman Dora Marsh said"
        if start > 1 and tokens[start - 1].low == "," and not named:
            outer = phrase_ending(tokens, start - 2)
            if outer is not None:
                end = after.end if after is not None else k + 1
                found.append(outer._replace(beside=(start, end)))
    return found


def speaking_phrase(line: Line) -> Phrase | None:
    """Return the phrase of who speaks in a line outside its quotations, or None."""
    tokens = line.tokens
    for k, token in enumerate(tokens):
        if token.low in lex.QUOTE_VERBS or token.low in ("declined", "denied", "confirmed", "refused"):
            if line.quoted[k] or _is_noun_here(line, k):
                continue
            start = group_start(tokens, k)
            trailing = (
                token.low.endswith("ing") and k > 0 and (tokens[k - 1].low == "," or not is_capital(tokens[k - 1]))
            )
            phrase = first_subject(line) if trailing else subject_before(tokens, start)
            if phrase is None or (
                k
                and tokens[k - 1].text in '",\u201d'
                and token.low not in ("told", "tells", "telling")
                and k + 1 < len(tokens)
                and (tokens[k + 1].text[0].isupper() or tokens[k + 1].low in lex.DETERMINERS)
            ):
                phrase = phrase_after(tokens, k + 1) or phrase
            if phrase is not None:
                return phrase
    return None


def _is_noun_here(line: Line, k: int) -> bool:
    """Whether "claims" or "reports" at `k` is a noun: no clause, name or quotation follows that it could tell."""
    tokens = line.tokens
    if tokens[k].low not in _OR_NOUNS:
        return False
    if k == 0 or tokens[k - 1].low in lex.DETERMINERS or tokens[k - 1].low in lex.PREPOSITIONS:
        return True
    if k + 1 >= len(tokens):
        return True
    behind = tokens[k + 1]
    return not (
        is_capital(behind)
        or behind.low in lex.DETERMINERS
        or behind.low in lex.SUBJECT_PRONOUNS
        or behind.low in ("that", "to", "there")
        or behind.text in '"\u201c'
    )


_OR_NOUNS = frozenset("claims reports posts states notes claim report".split())


def first_subject(line: Line) -> Phrase | None:
    """Return the subject of the first verb of a line, or None."""
    tokens = line.tokens
    for k, token in enumerate(tokens):
        told = token.low in lex.VERBS or (
            token.low.endswith("ed") and not is_capital(token) and k and is_capital(tokens[k - 1])
        )
        if k and told and not line.quoted[k]:
            phrase = subject_before(tokens, group_start(tokens, k))
            if phrase is not None and (line.index or phrase.end > k or not is_dateline(line, phrase)):
                return phrase
    return None


def is_dateline(line: Line, phrase: Phrase) -> bool:
    """Whether a phrase stands in a dateline, which says where and nobody who: "PORT SARN, May 4 (Lakewire) - "."""
    return line.tokens[phrase.end - 1].end <= without_dateline(line.sentence.text)
