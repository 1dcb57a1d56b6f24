"""Names of time zones in the IANA data base. Owns what is one."""

import re
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_NAME = re.compile(r"UTC|[A-Za-z_]{2,20}(?:/[A-Za-z0-9_+-]{2,30}){1,2}")
"""Any other is none: zoneinfo would look for it as for a package."""


def is_zone(name: str) -> bool:
    """Tell whether that is a zone's name: region and place, or `UTC`; abbreviations mean different zones."""
    try:
        return _NAME.fullmatch(name) is not None and bool(ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
