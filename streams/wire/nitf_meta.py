"""What agencies put into the `meta` elements of NITF, by the role that their names tell. Owns those names.

Source: samples of AAP, NTB, PA, EFE, Ritzau and the Canadian Press. Names differ by prefix: `anpa-keyword`,
`NTBStikkord`; only what they end in is asked.
"""

import re

from lxml import etree

from streams.wire.hold_names import begins_use, holds_until, is_beside, may_begin_use
from streams.wire.hold_words import says_over
from streams.wire.xml_tree import attribute, children, first
from streams.wire.yes_no import truth

_IDS = ("id", "guid", "itemid", "docid", "uniqueid", "storyid", "articleid")
_SLUGS = ("keyword", "slugline", "slug", "stikkord", "stichwort", "catchline")
_SOURCES = ("original-source", "source", "kilde", "agency", "provider", "quelle")
_VERSIONS = ("version", "revision")
_URGENCIES = ("urgency", "prioritet", "priority")
_TIMES = ("timestamp", "versioncreated", "dato", "sent", "modified", "created", "date")
_STATES = ("status", "pubstatus", "state", "signal", "action", "correction", "msgtype", "messagetype", "handling")
_SIGNS = re.compile(r"[\W_]+")
_OTHER_TIME = re.compile(r"expir|embargo|sperrfrist|hold|release|until|valid|event|start|end-?date")
_RIGHTS = ("copyright", "rights", "usageterms", "copyrightnotice", "copyrightholder")
_KINDS = ("meldingstype", "meldingstyper", "genre", "itemtype", "contenttype", "optinfo", "articletype")


class Meta:
    """The `meta` elements of an article's head; the first of a role that is not blank counts."""

    def __init__(self, found: etree._Element) -> None:
        told = (
            ((attribute(element, "name", "property") or "").lower(), attribute(element, "content"))
            for element in children(first(found, "head"), "meta")
        )
        self._told = [(name, value) for name, value in told if name and value]

    def identity(self) -> str | None:
        """Return the id of the article."""
        return self._first(_IDS)

    def slug(self) -> str | None:
        """Return the keyword under which the story goes."""
        return self._first(_SLUGS)

    def take_key(self) -> str | None:
        """Return what the wire says of this take of its story."""
        told = self._first(("takekey", "take-key"))
        return told.strip("() ") if told else None

    def source(self) -> str | None:
        """Return the agency that the article comes from."""
        return self._first(_SOURCES)

    def version(self) -> str | None:
        """Return the number of the version."""
        told = self._first(_VERSIONS)
        return told if told and told.isdecimal() else None

    def urgency(self) -> str | None:
        """Return the urgency."""
        return self._first(_URGENCIES)

    def times(self) -> tuple[str, ...]:
        """Return what may be the time of the version, the surest first."""
        told = [(name, value) for name, value in self._told if not _OTHER_TIME.search(name)]
        return tuple(value for role in _TIMES for name, value in told if _ends(name, role))

    def states(self) -> tuple[str, ...]:
        """Return what the wire says of the use of the article."""
        return tuple(value for role in _STATES for name, value in self._told if _ends(name, role))

    def embargoes(self) -> tuple[str, ...]:
        """Return what may be the end of an embargo; a no to whether it is over is an embargo without one."""
        told = (
            (value, truth(value) if says_over(name) else None)
            for name, value in self._squeezed()
            if holds_until(name) and not name.endswith("reason") and not is_beside(name)
        )
        return tuple("held" if over is False else value for value, over in told if not over)

    def outgoing(self) -> tuple[str, ...]:
        """Return what may be the time at which the article goes out."""
        return tuple(value for name, value in self._squeezed() if begins_use(name) or may_begin_use(name))

    def _squeezed(self) -> tuple[tuple[str, str], ...]:
        return tuple((_SIGNS.sub("", name), value) for name, value in self._told)

    def rights(self) -> str | None:
        """Return whose the article is, or the terms of its use."""
        return self._first(_RIGHTS)

    def kinds(self) -> tuple[str, ...]:
        """Return what the wire calls this kind of article."""
        return tuple(value for role in _KINDS for name, value in self._told if _ends(name, role))

    def _first(self, roles: tuple[str, ...]) -> str | None:
        return next((value for role in roles for name, value in self._told if _ends(name, role)), None)


def _ends(name: str, role: str) -> bool:
    """Tell whether a name is a role or ends in it behind a prefix: `aap-source`, `NTBKilde`."""
    prefix = name.removesuffix(role)
    return name.endswith(role) and (not prefix or prefix[-1] in "-_.:" or (len(prefix) <= 4 and prefix.isalpha()))  # noqa: PLR2004
