"""What text is by its first bytes: a mail, a page of HTML, something that is no text. Owns these signs, no format."""

import re

_MAIL = re.compile(
    rb"(?:From \S+@\S+[^\r\n]*\r?\n)?(?:[!-9;-~]{1,76}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*+\r?\n){2,}+(?:\r?\n|\Z)"
)
_MAIL_NAMES = re.compile(
    rb"^(?:return-path|received|from|to|subject|date|delivered-to|mime-version|message-id|content-type):",
    re.IGNORECASE | re.MULTILINE,
)
_FEWEST_NAMES = 2
_MAIL_HEAD = 64_000  # bytes of headers: each station on the way adds its own
_HTML = re.compile(
    rb"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype\s+html|<html[\s>])"
    rb"|<article(?:\s[^<>]*)?>\s*(?:[^<\s]|<(?:h[1-6]|p|header|div|section|figure|img|span|a|time|main)\b)"
    rb"|<(?:head|body|section|main|div|p|h[1-6]|span|br|table|ul|ol|pre|blockquote|em|strong|img)(?=[\s/>])",
    re.IGNORECASE | re.DOTALL,
)
_HTML_HEAD = 4_000
# A company in angle brackets, as copy for terminals names it: "<SAPC INC> SUES", "<Torva Ports Ltd>, the operator".
_COMPANY = re.compile(
    rb"<(?:[A-Z][A-Z0-9&./'-]{0,11}|[A-Z][\w&.,'()/-]*(?: +[\w&.,'()/-]+){1,7})>(?:'[sS])?(?=[ ,.;:)\r\n]|\Z)"
)
_NO_NAME = re.compile(rb"<(?![A-Za-z_:!?/]|[\x80-\xff])")  # "<<EMBARGOED>>", "<-", "< 5 pct": no element begins so
_KINDS = {
    b"%PDF": "PDF", b"\xff\xd8\xff": "JPEG", b"\x89PNG": "PNG", b"GIF8": "GIF", b"PK\x03\x04": "ZIP", b"{\\rtf": "RTF",
    b"\x1f\x8b": "gzip", b"RIFF": "RIFF", b"\x00\x00\x00": "MPEG", b"ID3": "MP3", b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
}  # fmt: skip
_MAGIC = tuple(_KINDS)


def is_mail(raw: bytes) -> bool:
    """Tell whether bytes begin with the headers of a mail, two of which are known."""
    found = _MAIL.match(raw[:_MAIL_HEAD].lstrip())
    return found is not None and len(_MAIL_NAMES.findall(found[0])) >= _FEWEST_NAMES


def is_html(head: bytes) -> bool:
    """Tell whether a text begins as a page of HTML or with an element of it."""
    return _HTML.match(head[:_HTML_HEAD]) is not None


def is_bracketed(head: bytes, raw: bytes) -> bool:
    """Tell whether a text begins with an angle bracket of its own and is no markup: nothing in it is closed."""
    if _NO_NAME.match(head):
        return b"</" not in raw and b"/>" not in raw
    return _COMPANY.match(head) is not None and b"</" not in raw and b"/>" not in raw


def kind_of(head: bytes) -> str | None:
    """Return the name of a kind of file that no wire text is, None for what may be text."""
    if not head.startswith(_MAGIC):
        return None
    return next(kind for magic, kind in _KINDS.items() if head.startswith(magic))
