"""Names of fields that tell from when an item may be used, in the data of any format. Owns these names, no values.

Names come squeezed: small letters, no signs between (`do_not_publish_before` is `donotpublishbefore`).
"""

import re
from functools import lru_cache

_USE = (
    r"(?:us(?:e|ed|age|able)|publi(?:sh(?:ed)?|cation|er|car|cacion|care)|releas(?:e|ed|able)|broadcast|post(?:ed)?"
    r"|print(?:ed)?|transmit(?:ted)?|transmission|available|visible|valid|show|display(?:ed)?|diffus(?:ion|er)"
    r"|ver(?:oe|\u00f6)ffentlich(?:ung|en))"
)
_HELD = (
    r"(?:hold(?:ing)?|held|with?h[eo]ld|block(?:ed)?|lock(?:ed)?|restrict(?:ed)?|confidential|private|internal|secret"
    r"|quarantined?|suspend(?:ed)?|seal(?:ed)?|hidden|paused?|offline|unpublished|gesperrt|bloque(?:ad[oa])?|retenu|retenid[oa]"
    r"|trattenut[oa])"
)
_UNTIL = r"(?:until|till?(?!e)|bis|hasta|jusqua?u?|fino|tot(?!al)|before)"
_BEFORE = r"(?:before|until|till?(?!e)|prior|bis|vor|hasta|antes|avant|prima)"
_FROM = r"(?:after|from|apres|apartir|despues|dopo|vanaf)"
_HOLDS = re.compile(
    rf"embargo|sperrfrist|sperrvermerk|{_HELD}{_UNTIL}|hold(?:to|for)$|notbefore|notfor.*before"
    rf"|(?:not|no|dont|never|nicht|nepas|niet|ikke|inte)(?:tobe|for|be|any|zur|zu)*{_USE}{_BEFORE}"
    rf"|{_USE}(?:not)?{_FROM}|^pub{_FROM}|^availableat|earliest(?:pub|use|rel)|lift(?:s|at|time|date)?$|golive"
    r"|freigabe(?:zeit|datum|ab)?$"
)
_BEGINS = re.compile(
    r"^(?:publication|content|story|item|news|times?|dates?|timestamps?|meta)*(?:release|releases|releaseat|releaseon"
    r"|releasetime|releasedate|releasedatetime|releasetimestamp|publishat|publishon|publishtime|scheduled?(?:for|at|time"
    r"|date|publication|publish|release)*|goes?liveat|golivedate|transmitat|sendat)$"
)
_TO_COME = re.compile(
    r"^(?:publication|content|story|item|news)*(?:live(?:from|at|on)|online(?:from|at|on)|active(?:from|at|on)|effectivefrom"
    r"|available(?:on)?|visibleon|start(?:of)?publi(?:shing|cation)|publi(?:shing|cation)starts?|unlock(?:s|at|on|date|time))"
    r"(?:date|time)*$"
)
_OTHER = re.compile(r"(?:by|type|zone|timezone|tz|id|contact|name|clock|hour|author|user|version|createdat)$")


@lru_cache(maxsize=4096)  # wires have a few hundred names
def holds_until(name: str) -> bool:
    """Tell whether a name says until when an item is held back: a value that cannot be read holds it, too."""
    return _HOLDS.search(name) is not None


def is_beside(name: str) -> bool:
    """Tell whether a name of `holds_until` is that of something else about the hold: who holds, its kind, its zone."""
    return _OTHER.search(name) is not None


def begins_use(name: str) -> bool:
    """Tell whether a name says when an item goes out: held back only by a time after that of its version."""
    return _BEGINS.match(name) is not None


def may_begin_use(name: str) -> bool:
    """Tell whether a name may say so, and may say something else: only a time to come counts, no words."""
    return _TO_COME.match(name) is not None
