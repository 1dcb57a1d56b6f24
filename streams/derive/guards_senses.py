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
    """No voters confirm somebody in a post, no bishop the young, and no court what another court ruled."""
    if not c.cue.startswith("confirm") or c.group is None or c.group.passive or c.phrase is None:
        return True
    first = c.line.tokens[max(0, c.phrase.start - 1)].start
    who = c.line.low[first : c.line.tokens[c.phrase.end - 1].end]
    if _VOTERS.search(who) and (_TO_A_POST.match(c.after) or _VOTES.match(c.after)):
        return False
    if _CLERGY.search(who) and _THE_YOUNG.match(c.after):
        return False
    return not (_COURT.search(who) and _RULED.match(c.after))
