"""Fuzzing: mutated samples of every format end as readings or typed errors, in bounded time and memory.

5,000 inputs in CI; `make fuzz` (ONRECORD_FUZZ=200000) is the long run. Time is the processor's own, not the clock's: a
busy machine fails nothing.
"""

import os
import resource
import time
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from streams.wire.describing import read_lines
from tests.unit.wire.writers import WRITERS, Story

EXAMPLES = int(os.environ.get("ONRECORD_FUZZ", "5000"))
SECONDS = 1.0
"""Most processor seconds that one input may take."""

MEBIBYTES = 256
"""Most memory that all inputs together may add to the process."""

SAMPLES = [write(Story()) for writers in WRITERS.values() for write, _ in writers]
TOKENS = [
    b"\x00", b"\x01", b"\x02", b"\x03", b"\x04", b"\x16\x16\x01", b"\x1f", b"\r", b"\r\r\n", b"\n\n", b"ZCZC ",
    b"NNNN\n", b"^", b"<", b">", b"=\r\n", b"&", b"&#0;", b"&nbsp;", b"]]>", b"<![CDATA[", b"<!--",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<p>", b"<table><tr><td>1", b"{", b"}", b"[", b"]", b'"', b"null",
    b"1e999", b"-1", b"\\u0000", b"\\ud800", b"\xff\xfe", b"\xef\xbb\xbf", b"\x80\x96", b"\xc3",
    b"charset=utf-7", b"charset=x", b"=?utf-8?B?!!?=", b"=?x?Q?=ZZ?=",
    b"Content-Type: multipart/mixed; boundary=b\r\n", b"--b\r\n", b"Content-Transfer-Encoding: base64\r\n",
    b"2026-13-45T99:99:99Z", b"99999999999999999999", b"KILL-", b" " * 300, b"(" * 300, b"a" * 500, b"1 " * 300,
    b"<div>" * 300, b"-" * 300,
]  # fmt: skip
PLACES = st.integers(0, 4_000)
CHANGES = st.one_of(
    st.tuples(st.just("put"), PLACES, st.sampled_from(TOKENS)),
    st.tuples(st.just("set"), PLACES, st.integers(0, 255)),
    st.tuples(st.just("cut"), PLACES, st.integers(1, 400)),
    st.tuples(st.just("again"), PLACES, st.integers(1, 400)),
    st.tuples(st.just("end"), PLACES, st.just(0)),
    st.tuples(st.just("splice"), PLACES, st.sampled_from(SAMPLES)),
    st.tuples(st.just("lines"), st.just(0), st.sampled_from([b"\r", b"\r\n", b"\r\r\n", b" "])),
)


def changed(raw: bytes, how: str, place: int, what: int | bytes) -> bytes:
    """Return the bytes with one change made to them."""
    at = place % (len(raw) + 1)
    if isinstance(what, bytes):
        if how == "lines":
            return raw.replace(b"\r\n", b"\n").replace(b"\n", what)
        return raw[:at] + what + (raw[at:] if how == "put" else b"")
    if how == "set":
        return raw[:at] + bytes((what,)) + raw[at + 1 :]
    if how == "again":
        return raw[: at + what] + raw[at:]
    return raw[:at] + (raw[at + what :] if how == "cut" else b"")


def timed(raw: bytes, name: str | None) -> tuple[float, list[dict[str, Any]]]:
    """Return the seconds of CPU time that reading took, and the lines."""
    start = time.process_time()
    lines = list(read_lines(raw, "delivery", name=name))
    return time.process_time() - start, lines


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(st.sampled_from(SAMPLES), st.lists(CHANGES, min_size=1, max_size=6), st.sampled_from([None, "a.json", "a.txt"]))
def test_mutated_samples_end_as_lines_in_bounded_time(
    raw: bytes, changes: list[tuple[str, int, int | bytes]], name: str | None
) -> None:
    """Whatever happened to a delivery, each of its items is a line of item, no news or error with reason and remedy."""
    for how, place, what in changes:
        raw = changed(raw, how, place, what)
    took, lines = timed(raw, name)
    assert took < SECONDS or timed(raw, name)[0] < SECONDS  # what the machine does meanwhile is slow once, not twice
    assert lines
    for line in lines:
        assert line["outcome"] == "item" or line["reason"]
        assert line["outcome"] != "error" or line["remedy"]


def test_memory_stays_bounded() -> None:
    """After hundreds of broken deliveries of each kind the process has grown by less than the bound."""
    for raw in SAMPLES:
        list(read_lines(raw, "delivery"))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for raw in SAMPLES:
        for token in TOKENS:
            list(read_lines(raw[: len(raw) // 2] + token * 20 + raw[len(raw) // 2 :], "delivery"))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MEBIBYTES * 1024
