"""Damaged samples of every wire format, each drawn from a seed and a number alone. Owns the damage, no reader."""

import random
import re
from collections.abc import Callable, Sequence

from tests.unit.wire.writers import WRITERS, Story

SAMPLES = [write(Story()) for writers in WRITERS.values() for write, _ in writers]
TOKENS = [
    b"\x00", b"\x01", b"\x02", b"\x03", b"\x04", b"\x16\x16\x01", b"\x1f", b"\r", b"\r\r\n", b"\n\n", b"ZCZC ",
    b"NNNN\n", b"^", b"<", b">", b"=\r\n", b"&", b"&#0;", b"&nbsp;", b"]]>", b"<![CDATA[", b"<!--",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<p>", b"<table><tr><td>1", b"{", b"}", b"[", b"]", b'"', b"null",
    b"1e999", b"-1", b"\\u0000", b"\\ud800", b"\xff\xfe", b"\xef\xbb\xbf", b"\x80\x96", b"\xc3",
    b"charset=utf-7", b"charset=x", b"=?utf-8?B?!!?=", b"=?x?Q?=ZZ?=",
    b"Content-Type: multipart/mixed; boundary=b\r\n", b"--b\r\n", b"Content-Transfer-Encoding: base64\r\n",
    b"2026-13-45T99:99:99Z", b"99999999999999999999", b"KILL-", b" " * 300, b"(" * 300, b"a" * 500, b"1 " * 300,
    b"<div>" * 300, b"-" * 300, b"-" * 20_000, b", " * 10_000, b"A-" * 10_000,
]  # fmt: skip
VALUES = [
    b"", b"0", b"-1", b"null", b"true", b"[]", b"{}", b'[{"value":null}]', b'{"a":{"a":{"a":[]}}}', b"1e400", b"NaN",
    b"9" * 40, b"2026-02-30", b"0000-00-00T00:00:00", b"99.99.9999 24:61", b"2026-03-02T07:40:00+99:99", b"9999-12-31",
    b"0001-01-01T00:00:00+14:00", b"20260302", b"1772437200", b"utf-16", b"\xff\xfe", b"\xe2\x80\xae", b"\xed\xa0\x80",
    b"stat:canceled", b"usable", b"text/html", b"&lt;p&gt;&amp;lt;", b"http://[", b"x" * 2_000, b"\n" * 200,
    b"-" * 5_000, b", " * 5_000, b"A-" * 5_000,
]  # fmt: skip
_LINE_ENDS = (b"\r", b"\r\n", b"\r\r\n", b" ")
_SLOTS = re.compile(rb'"[^"\n]{0,400}"|(?<=>)[^<>\n]{0,400}(?=<)|(?<=: )[^\n]{1,200}')
"""Where a value stands in JSON, in XML and under a label."""

_MOST = 128 * 1024
"""Bytes of an input: repeating and recoding may make more of it."""

_BARE = frozenset(VALUES[1:11])
"""What is a value in JSON without quotes too."""

_QUOTED = 0.3

_WHOLE = 0.5
"""The share whose values alone are damaged: a document that still opens reaches what lies behind the opening."""

_LONGEST = 64 * 1024
"""Bytes up to which a stretch is told over and over: what takes a square of its length shows there."""


def mutated(seed: int, number: int) -> tuple[bytes, str | None]:
    """Return the bytes of a damaged delivery and its name; the same for the same seed and number, on any machine."""
    draw = random.Random(f"{seed}:{number}")  # noqa: S311 - no secret: a draw that can be told again
    raw = draw.choice(SAMPLES)
    whole = draw.random() < _WHOLE
    for _ in range(draw.choices(range(1, 7), (6, 4, 3, 2, 1, 1))[0]):
        raw = _value(draw, raw) if whole else draw.choices(_CHANGES, _WEIGHTS)[0](draw, raw)
    return raw[:_MOST], draw.choices((None, "a.json", "a.txt", "a.xml", "a.jsonl"), (12, 1, 1, 1, 1))[0]


def _place(draw: random.Random, raw: bytes) -> int:
    return draw.randint(0, len(raw))


def _put(draw: random.Random, raw: bytes) -> bytes:
    at = _place(draw, raw)
    return raw[:at] + draw.choice(TOKENS) + raw[at:]


def _set(draw: random.Random, raw: bytes) -> bytes:
    at = _place(draw, raw)
    return raw[:at] + bytes((draw.randrange(256),)) + raw[at + 1 :]


def _cut(draw: random.Random, raw: bytes) -> bytes:
    at = _place(draw, raw)
    return raw[:at] + raw[at + draw.randint(1, 400) :]


def _again(draw: random.Random, raw: bytes) -> bytes:
    at = _place(draw, raw)
    return raw[: at + draw.randint(1, 400)] + raw[at:]


def _end(draw: random.Random, raw: bytes) -> bytes:
    return raw[: _place(draw, raw)]


def _splice(draw: random.Random, raw: bytes) -> bytes:
    return raw[: _place(draw, raw)] + draw.choice(SAMPLES)


def _lines(draw: random.Random, raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(b"\n", draw.choice(_LINE_ENDS))


def _value(draw: random.Random, raw: bytes) -> bytes:
    """Put another value where one stands, of another kind as likely as not."""
    slots = list(_SLOTS.finditer(raw[:_LONGEST]))
    if not slots:
        return _put(draw, raw)
    slot, value = draw.choice(slots), draw.choice(VALUES)
    if slot.group().startswith(b'"') and (value not in _BARE or draw.random() < _QUOTED):
        value = b'"' + value.replace(b'"', b"'").replace(b"\n", b"\\n") + b'"'
    return raw[: slot.start()] + value + raw[slot.end() :]


def _many(draw: random.Random, raw: bytes) -> bytes:
    """Tell a stretch over and over."""
    at = _place(draw, raw)
    part = raw[at : at + draw.choice((1, 2, 5, 20, 100))]
    room = min(_LONGEST - len(raw), draw.choice((1_000, 8_000, _LONGEST)))
    return raw[:at] + part * (room // max(1, len(part))) + raw[at:]


def _recoded(draw: random.Random, raw: bytes) -> bytes:
    """Spell the whole in another encoding than it says."""
    return raw.decode("latin-1").encode(draw.choice(("utf-16", "utf-16-le", "utf-32", "utf-8-sig", "utf-7")), "ignore")


_CHANGES: Sequence[Callable[[random.Random, bytes], bytes]] = (
    _put, _set, _cut, _again, _end, _splice, _lines, _value, _many, _recoded,
)  # fmt: skip
_WEIGHTS = (5, 5, 5, 5, 2, 3, 3, 8, 1, 1)
