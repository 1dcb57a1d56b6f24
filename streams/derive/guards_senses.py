"""Guards of other senses of confirming: what a parliament, a bishop or a court confirms, and no report."""

import re

from streams.derive.candidates import Candidate

_VOTES = re.compile(
    r"^ (?!that\b)[^;.]{0,80}?(?:\bby \d[\d,]* (?:votes )?(?:to|against) \d|\bby (?:\d[\d,]*|a) votes?\b|\b(?:by|in|on|with) an? (?:[\w\-]+ ){0,3}vote\b|\bby \d+-\d+|\b\d+-\d+ (?:in|on|at)\b)"
)
_VOTERS = re.compile(
    r"\b(?:legislators|lawmakers|senators|parliamentarians|deputies|mps|meps|councillors|assembl(?:y|ies)|legislatures?|parliaments?|senate|congress"
    r"|council|chamber|delegates|diet|duma|knesset|bundestag|sejm|riksdag|synod|electors|shareholders|board|trustees|committee)\b"
)
_TO_A_POST = re.compile(r"^ (?!that\b)(?:[\w.'\-]+ ){1,6}?(?:as|to be|to the post|to head|to lead|to the bench)\b")
_CLERGY = re.compile(
    r"\b(?:pope|bishops?|archbishops?|cardinals?|priests?|pastors?|reverend|rev\.?|vicars?|rabbis?|monsignor|prelates?|pontiff|patriarch|church)\b"
)
_THE_YOUNG = re.compile(
    r"^ (?:(?:about|some|nearly|more than|over|the|a class of|a group of|\d[\d,]*|\w+) ){0,4}?(?:\w+ )?(?:teenagers|teens|children|pupils|youths|youngsters|adolescents"
    r"|boys|girls|candidates|confirmands|adults|parishioners|students|converts|catechumens|people|faithful|men|women)\b"
    r"(?! (?:had|has|have|was|were|is|are|did|would|will|died|drowned)\b)"
)
_COURT = re.compile(r"\b(?:courts?|tribunals?|judges?|magistrates?|justices|arbitrators?|appeals panel)\b")
_RULED = re.compile(
    r"^ (?!that\b)(?:the |an? |his |her |its |their |this |both |all |[\w.\-]+'s? ){0,2}(?:[\w.\-]+ ){0,4}?(?:injunctions?|orders?|rulings?|verdicts?|sentences?|convictions?|fines?"
    r"|bans?|judge?ments?|decisions?|awards?|penalt(?:y|ies)|suspensions?|detention|extradition|custody|acquittals?|disqualifications?|annulments?|damages|will|settlement|jail term|prison term)\b"
    r"(?! (?:had|has|have|was|were|is|are|did|would|will)\b)"
)


def confirms_a_report(c: Candidate) -> bool:
    """No voters confirm somebody in a post, no bishop the young, no court what another ruled, no outlet what it found."""
    if c.cue == "confirmed" and c.group is not None and c.group.passive and c.parties:
        if _COURT.search(c.party_words):
            return False
        return not all(c.discourse.is_outlet(who.name) for who in c.parties)
    if not c.cue.startswith("confirm") or c.group is None or c.group.passive or c.phrase is None:
        return True
    first = c.line.tokens[max(0, c.phrase.start - 1)].start
    who = c.line.low[first : c.line.tokens[c.phrase.end - 1].end]
    if _VOTERS.search(who) and (_TO_A_POST.match(c.after) or _VOTES.match(c.after)):
        return False
    if _CLERGY.search(who) and _THE_YOUNG.match(c.after):
        return False
    return not (_COURT.search(who) and _RULED.match(c.after))


_CAUSES = re.compile(
    r"^ (?:any |all |an? |the )?(?:[\w\-]+ (?:or |and )?){0,2}?(?:foul play|poison(?:ing)?|arson|terrorism|sabotage|suicide|murder|homicide|gas|weapons?|explosives?|bombs?"
    r"|infections?|disease|virus|natural causes|(?:mechanical|engine|technical) failure|human error|weather|accident)\b"
)
_ON_FINDINGS = re.compile(
    r"\b(?:based on|on the basis of|(?:after|following|by|from|through) (?:[\w\-]+ ){0,2}?(?:tests?|testing|examinations?|examining|autops(?:y|ies)|analys[ei]s|samples?))\b"
)


def rules_out_a_plan(c: Candidate) -> bool:
    """What is ruled out was said to be coming; a doctor or an investigator rules out a cause, which is a finding."""
    return _CAUSES.match(c.after) is None and _ON_FINDINGS.search(c.after[:160]) is None


def not_a_court(c: Candidate) -> bool:
    """It is no court that finds an allegation true."""
    return re.search(r"\b(?:courts?|tribunals?|jury|jurors|judges?)\b", c.party_words) is None


def of_the_speaker(c: Candidate) -> bool:
    """A person who says of another that "he never did" speaks of that other; only a body does so for one of its own."""
    inside = c.line.quoted[min(c.verb, len(c.line.quoted) - 1)]
    other = re.search(r"\b(?:he|she) (?:(?:had|has|have|'d) )?never\b|\b(?:he|she)'(?:d|s) never\b", c.match.group())
    return not (inside and other) or any(who.kind != "person" or who.organisation for who in c.parties)
