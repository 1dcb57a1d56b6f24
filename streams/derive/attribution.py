"""Who says a clause: the speaker before or behind it, after "according to", or of the quotation that it goes on with."""

from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.bodies import is_demonym
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase, group_start, joined_before, phrase_after, shared_subject, subject_before
from streams.derive.party_words import Who
from streams.derive.tokens import Token, is_capital
from streams.derive.verb_groups import telling_before

_FARTHEST = 90
_MARKS = '",\u201d\u201c'


def speaker_phrase(line: Line, k: int) -> Phrase | None:
    """Return the phrase of who says the clause at token `k` of a line, or None if the line does not tell."""
    inside = k < len(line.quoted) and line.quoted[k]
    if inside:
        if (named := _told_of_inside(line, k)) is not None:
            return named
        if _is_announced(line, k):
            return _speaker_left(line, k) or _speaker_right(line, k)
        return _speaker_right(line, k) or _speaker_left(line, k)
    left = _speaker_left(line, k)
    if left is not None and left.end <= k and not any(t.text in ';"\u201d' for t in line.tokens[left.end : k]):
        return left
    return _speaker_right(line, k) or left


_INNER = frozenset("said says maintained maintains insisted insists stated states".split())
_NEAR = 10


def _told_of_inside(line: Line, k: int) -> Phrase | None:
    """Return whose words a quotation tells at token `k`: "Adler has also maintained that the reports are untrue," his host said."""
    tokens = line.tokens
    for v in range(k - 1, max(0, k - _NEAR), -1):
        if not line.quoted[v] or tokens[v].text in ",;":
            return None
        if tokens[v].low in _INNER:
            found = subject_before(tokens, group_start(tokens, v))
            if found is None or not line.quoted[found.start] or tokens[found.start].low in lex.PRONOUNS:
                return None
            return found if is_capital(tokens[found.start]) else None
    return None


def _is_announced(line: Line, k: int) -> bool:
    """Whether a verb of saying stands right before the quotation around token `k`: 'she said, "No"'."""
    tokens = line.tokens
    q = k
    while q > 0 and line.quoted[q]:
        q -= 1
    if tokens[q].text not in '"\u201c' or q < 2:
        return False
    before = q - 1 if tokens[q - 1].text in ",:" else q
    return before > 0 and tokens[before - 1].low in (
        "said",
        "says",
        "added",
        "replied",
        "answered",
        "told",
        "tweeted",
        "wrote",
    )


def _speaker_right(line: Line, k: int) -> Phrase | None:
    tokens, quoted = line.tokens, line.quoted
    for v in range(k + 1, min(len(tokens), k + _FARTHEST)):
        low = tokens[v].low
        if low == ";":
            break
        if low in lex.QUOTE_VERBS and not quoted[v] and any(t.text in _MARKS for t in tokens[k:v]):
            found = _behind(line, k, v)
            if found is not None:
                return found
        if low == "according" and v + 2 < len(tokens) and tokens[v + 1].low == "to":
            return phrase_after(tokens, v + 2)
    return None


def _is_noun(line: Line, v: int) -> bool:
    """Whether "reports" or "claims" at `v` is a noun."""
    before = line.tokens[v - 1].low if v else ""
    behind = line.tokens[v + 1].low if v + 1 < len(line.tokens) else ""
    return line.tokens[v].low in ("reports", "claims", "posts", "states", "notes") and (
        v == 0
        or before in lex.VERBS
        or before in lex.DETERMINERS
        or before in lex.PREPOSITIONS
        or before
        in (
            "that",
            "media",
            "press",
            "news",
            "such",
            "recent",
            "earlier",
            "local",
            "foreign",
            "several",
            "various",
            "false",
        )
        or (v > 1 and behind == "that" and line.tokens[v - 2].low in ("told", "tells", "informed"))
        or (is_demonym(line.tokens[v - 1].text) and behind in ("of", "about", "that", "on", "in", "from"))
    )


_TO_SAY = frozenset("say insist explain clarify declare stress announce state".split())


def _made_before(tokens: Sequence[Token], v: int) -> int:
    """Return where "made" of "made it very clear" stands, 0 where it does not."""
    for k in range(v - 1, max(0, v - 4), -1):
        if tokens[k].low in ("made", "makes", "making"):
            return k
    return 0


def _speaker_left(line: Line, k: int) -> Phrase | None:
    tokens, quoted = line.tokens, line.quoted
    for v in range(k - 1, max(-1, k - _FARTHEST), -1):
        low = tokens[v].low
        if _is_noun(line, v):
            continue
        if low == "clear" and v > 1 and not quoted[v] and (made := _made_before(tokens, v)):
            found = subject_before(tokens, group_start(tokens, made))
            if found is not None:
                return found
        if low in _TO_SAY and v > 1 and tokens[v - 1].low == "to" and not quoted[v]:
            told = telling_before(tokens, v - 1)  # "she has updated her page to say that ..."
            if told is not None and (found := subject_before(tokens, group_start(tokens, told))) is not None:
                return found
        if low in lex.QUOTE_VERBS and not quoted[v] and not (v and tokens[v - 1].low in ("as", "to", "by", "the", "a")):
            found = None
            if low.endswith("ing") and v and tokens[v - 1].low == ",":
                found = shared_subject(tokens, v)  # "Adler sent a letter to the Lantern, saying": Adler
            found = found or subject_before(tokens, group_start(tokens, v) if not low.endswith("ing") else v)
            if found is not None:
                return _issuer(tokens, found) or found
            after = phrase_after(tokens, v + 1)
            if after is not None and after.end <= k:
                return after
        if low == "according" and v + 2 < len(tokens) and tokens[v + 1].low == "to":
            return phrase_after(tokens, v + 2)
        if low == "quoted" and v + 1 < len(tokens):
            return phrase_after(tokens, v + 1)
    return None


_PAPERS = frozenset("statement letter note message communique release tweet post email e-mail".split())


def _issuer(tokens: Sequence[Token], paper: Phrase) -> Phrase | None:
    """Return who issued what says it: "the port put out a note saying ..." is the port's; None where none is told."""
    first = paper.start + (tokens[paper.start].low == "out")
    if tokens[paper.end - 1].low not in _PAPERS or tokens[first].low not in ("a", "an") or not paper.start:
        return None
    issued = next(
        (k for k in range(paper.start - 1, max(0, paper.start - _NEAR), -1) if tokens[k].low in _ISSUED), None
    )
    return None if issued is None else subject_before(tokens, group_start(tokens, issued))


_ISSUED = frozenset(
    "issued issues released releases published publishes posted posts put sent sends wrote gave".split()
)


def _behind(line: Line, k: int, v: int) -> Phrase | None:
    tokens = line.tokens
    start = group_start(tokens, v)
    if tokens[start - 1].text in _MARKS:
        inverted = phrase_after(tokens, v + 1)
        if inverted is not None and tokens[v].low not in ("told", "tells", "telling"):
            subject = subject_before(tokens, start)
            if subject is None or subject.start <= k or tokens[start - 1].text in '"\u201d':
                return inverted
            return subject
    subject = subject_before(tokens, start)
    if subject is not None and subject.start > k and tokens[subject.start - 1].text in _MARKS:
        return subject
    return None


def speakers(discourse: Discourse, line: Line, k: int) -> tuple[list[Who], Phrase | None]:
    """Return who says the clause at token `k`: from its own line, or from the quotation's neighbours."""
    phrase = speaker_phrase(line, k)
    if phrase is not None:
        said_by = discourse.parties(line, phrase)
        if (earlier := joined_before(line.tokens, phrase)) is not None:
            said_by = [*discourse.parties(line, earlier), *said_by]
        return said_by, phrase
    in_quote = line.quoted[k] if k < len(line.quoted) else False
    opens = line.sentence.text[:1] in '"\u201c'
    if not (in_quote or opens or line.starts_inside_quote) or line.field == "headline":
        return [], None
    lines = discourse.body
    if line.index + 1 < len(lines):
        following = lines[line.index + 1]
        if (
            line.sentence.text.count('"') % 2 or following.starts_inside_quote or "\u201c" in line.sentence.text
        ) and following.sentence.text[:1] not in '"\u201c':
            found = speaker_phrase(following, 0) if following.starts_inside_quote else None
            if found is not None:
                return discourse.parties(following, found), None
    for back in (1, 2):
        if line.index - back >= 0:
            previous = lines[line.index - back]
            found_before = discourse.main_subject(previous)
            if found_before:
                return found_before, None
    return [], None
