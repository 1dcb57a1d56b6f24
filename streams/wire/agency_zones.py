"""In which zone a source or an agency tells times that name none. Data: the agency's seat, or that it sends UTC.

Source: the agencies' seats; the zones that Superdesk's parsers take for STT, Ritzau, ANA-MPE, BusinessDesk and AFP.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

_SEATS = {
    "Africa/Cairo": "mena",
    "Africa/Johannesburg": "sapa",
    "Africa/Lagos": "nan",
    "America/Argentina/Buenos_Aires": "telam",
    "America/Mexico_City": "notimex",
    "America/Sao_Paulo": "estadao agestado",
    "America/Toronto": "canadian-press presse-canadienne cp",
    "Asia/Jakarta": "antara",
    "Asia/Karachi": "app",
    "Asia/Kolkata": "pti ians ani uni",
    "Asia/Kuala_Lumpur": "bernama",
    "Asia/Seoul": "yonhap yna",
    "Asia/Shanghai": "xinhua",
    "Asia/Taipei": "cna",
    "Asia/Tokyo": "kyodo jiji",
    "Australia/Sydney": "aap australian-associated-press",
    "Europe/Amsterdam": "anp",
    "Europe/Athens": "ana ana-mpe amna \u03b1\u03c0\u03b5-\u03bc\u03c0\u03b5",
    "Europe/Belgrade": "tanjug beta fonet",
    "Europe/Berlin": "dpa deutsche-presse-agentur deutsche-presse-agentur-gmbh sid kna epd dapd ddp",
    "Europe/Bratislava": "tasr sita",
    "Europe/Brussels": "belga",
    "Europe/Bucharest": "agerpres mediafax",
    "Europe/Budapest": "mti",
    "Europe/Copenhagen": "ritzau",
    "Europe/Helsinki": "stt stt-lehtikuva",
    "Europe/Istanbul": "anadolu",
    "Europe/Kyiv": "ukrinform unian",
    "Europe/Lisbon": "lusa",
    "Europe/Ljubljana": "sta",
    "Europe/London": "press-association pa pa-media pa-sport",
    "Europe/Madrid": "efe europapress europa-press",
    "Europe/Moscow": "tass itar-tass interfax ria-novosti",
    "Europe/Oslo": "ntb",
    "Europe/Prague": "ctk \u010dtk",
    "Europe/Rome": "ansa agi adnkronos askanews",
    "Europe/Sofia": "bta",
    "Europe/Stockholm": "tt",
    "Europe/Vienna": "apa",
    "Europe/Warsaw": "pap",
    "Europe/Zagreb": "hina",
    "Europe/Zurich": "ats sda keystone-sda",
    "Pacific/Auckland": "businessdesk nzpa nz-newswire scoop",
    "UTC": "afp agence-france-presse reuters thomson-reuters ap associated-press the-associated-press upi bloomberg",
}  # fmt: skip
_AGENCIES = {name: zone for zone, names in _SEATS.items() for name in names.split()}
# Regions of language tags that have one zone alone.
_REGIONS = {
    "AT": "Europe/Vienna", "BE": "Europe/Brussels", "BG": "Europe/Sofia", "CH": "Europe/Zurich", "CZ": "Europe/Prague",
    "DE": "Europe/Berlin", "DK": "Europe/Copenhagen", "EE": "Europe/Tallinn", "FI": "Europe/Helsinki",
    "FR": "Europe/Paris", "GR": "Europe/Athens", "HR": "Europe/Zagreb", "HU": "Europe/Budapest",
    "IE": "Europe/Dublin", "IN": "Asia/Kolkata", "IT": "Europe/Rome", "JP": "Asia/Tokyo", "KR": "Asia/Seoul",
    "LT": "Europe/Vilnius", "LV": "Europe/Riga", "NL": "Europe/Amsterdam", "NO": "Europe/Oslo",
    "NZ": "Pacific/Auckland", "PL": "Europe/Warsaw", "RO": "Europe/Bucharest", "RS": "Europe/Belgrade",
    "SE": "Europe/Stockholm", "SI": "Europe/Ljubljana", "SK": "Europe/Bratislava", "TR": "Europe/Istanbul",
    "UA": "Europe/Kyiv",
}  # fmt: skip
_HOST = re.compile(r"(?:https?://)?(?:[\w-]+\.)*?([\w-]+)\.(?:(?:com?|org|net|gov)\.[a-z]{2}|[a-z]{2,6})(?:[/,:].*)?$")
_HINTS = 6
_LONG_NAME = 5  # letters: `via Ritzau` names Ritzau, a word of three letters in a name may be any word


_SOURCES = ContextVar[tzinfo | None]("_SOURCES", default=None)


@contextmanager
def source_zone(name: str | None) -> Iterator[None]:
    """Read times that name no zone as those of this one (IANA), which the settings give a source, within the block.

    What the item itself says of its times still goes before. Raises ZoneInfoNotFoundError for a name that is none.
    """
    before = _SOURCES.set(None if name is None else ZoneInfo(name))
    try:
        yield
    finally:
        _SOURCES.reset(before)


def unnamed() -> tzinfo:
    """Return the zone of times that name none and whose agency nobody asks for: the source's, else UTC."""
    return _SOURCES.get() or UTC


def zone_of(*hints: str | None, language: str | None = None) -> tzinfo:
    """Return the zone of the source, where it has one.

    Else of the first of the names, domains or ids that is an agency's; then the language's; then UTC.
    """
    found = _SOURCES.get()
    if found is not None:
        return found
    return _zone(tuple(hint[:80] for hint in hints if hint)[:_HINTS], language or "")


@lru_cache(maxsize=1024)
def _zone(hints: tuple[str, ...], language: str) -> tzinfo:
    for hint in hints:
        for name in _names(hint):
            if name in _AGENCIES:
                return _named(_AGENCIES[name])
    region = language.replace("_", "-").rpartition("-")[2].upper() if "-" in language or "_" in language else ""
    return _named(_REGIONS[region]) if region in _REGIONS else UTC


def _names(hint: str) -> list[str]:
    """Return what a hint may call an agency: `stt.fi` and `urn:newsml:stt.fi:2020:1` are `stt`."""
    lowered = hint.strip(" /()").casefold()
    parts = [lowered, *(part for part in re.split(r"[:,\s]+", lowered) if "." in part)]
    hosts = [host[1] for part in parts if (host := _HOST.match(part))]
    words = re.findall(r"[^\W_]+", lowered)
    return ["-".join(words), *hosts, *(word for word in words if len(word) >= _LONG_NAME)]


def _named(zone: str) -> tzinfo:
    return UTC if zone == "UTC" else ZoneInfo(zone)
