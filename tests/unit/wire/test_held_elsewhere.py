"""Holds that stand where a format has another use for the place: a channel, a scope, a header, the terms of use."""

import pytest

from events.wire_item import WireItem
from streams.wire.reading import read
from tests.unit.wire import test_newsml_1, test_nitf

_TO_COME = "2090-01-02T06:00:00Z"
_TEXT = "Lindal Port said on Monday that its ferry would sail again."
_MAIL = (
    "From: Corran Wire <desk@corran.example>\nSubject: Ferry line is sold\nDate: Mon, 6 May 2030 07:00:00 +0000\n"
    "Message-ID: <m1@corran.example>\n{header}\n\n" + _TEXT + "\n"
)


def _item(raw: str) -> WireItem:
    item = read(raw.encode(), guid="g1").item
    assert item is not None
    return item


def _feed(channel: str, entry: str = "") -> WireItem:
    entry = f"<item><title>Ferry line sold</title><description>{_TEXT}</description>{entry}</item>"
    return _item(f"<rss version='2.0' xmlns:x='u'><channel><title>Corran</title>{channel}{entry}</channel></rss>")


def test_a_hold_of_the_channel_holds_each_entry() -> None:
    """With an end or without; what an entry says itself goes before it, and other fields of a channel are not its."""
    assert _feed(f"<embargo>{_TO_COME}</embargo>").embargoed_until == _TO_COME
    assert _feed("<x:embargoed>yes</x:embargoed>").status == "withheld"
    assert _feed("<x:embargoed>no</x:embargoed>").status == "usable"
    assert _feed("<embargo>as agreed</embargo>", "<embargo>none</embargo>").status == "usable"
    assert _feed("<ttl>60</ttl><status>held</status>").status == "usable"


@pytest.mark.parametrize(
    ("scope", "status"),
    [("EMBARGOED", "withheld"), ("HOLD", "withheld"), ("withheld", "withheld"), ("Block trade", "usable"),
     ("Embargo on oil", "usable"), ("", "usable")],
)  # fmt: skip
def test_a_scope_of_nitf_may_hold(scope: str, status: str) -> None:
    """A scope that only sounds so names a subject."""
    assert test_nitf.item(release=f'<doc-scope scope="{scope}"/>').status == status


def test_a_scope_of_nitf_under_embargo_waits_for_the_release() -> None:
    """As the document's own status does."""
    found = test_nitf.item(release=f'<date.release norm="{_TO_COME}"/><doc-scope scope="EMBARGOED"/>')
    assert (found.status, found.embargoed_until) == ("usable", _TO_COME)


@pytest.mark.parametrize(
    ("header", "signal"),
    [("X-Status: withheld", "withhold"), ("X-Story-Status: on hold", "withhold"), ("X-Pub-Status: Canceled", "kill"),
     ("X-Status: RO", "new"), ("X-Spam-Status: No, score=-1", "new"), ("X-Status: usable", "new")],
)  # fmt: skip
def test_a_header_may_tell_the_state(header: str, signal: str) -> None:
    """Mail programs use the same name for letters of their own."""
    assert _item(_MAIL.format(header=header)).signal == signal


def test_a_header_of_an_embargo_waits_for_its_end() -> None:
    """The state alone holds."""
    assert _item(_MAIL.format(header="X-Status: embargoed")).status == "withheld"
    found = _item(_MAIL.format(header=f"X-Status: embargoed\nX-Embargo: {_TO_COME}"))
    assert (found.status, found.embargoed_until) == ("usable", _TO_COME)


def test_a_line_of_rights_holds_behind_whose_it_is() -> None:
    """NewsML 1 has a line for each; rights that do not hold are no note."""
    document = test_newsml_1.document()
    copyright_line = "<CopyrightLine>(c) 2026 Corran</CopyrightLine>"
    for told, status in (
        ("Embargoed until 2 January 2090 0600 GMT", None),
        ("Embargoed", "withheld"),
        ("Corran", "usable"),
    ):
        found = _item(document.replace(copyright_line, f"{copyright_line}<RightsLine>{told}</RightsLine>"))
        assert found.rights == "(c) 2026 Corran"
        if status is None:
            assert found.embargoed_until == _TO_COME
        else:
            assert (found.status, found.embargoed_until) == (status, None)


def test_effective_from_holds_until_a_time_to_come() -> None:
    """And says no more where the time is past."""
    raw = (
        '{{"id": "t1", "headline": "Ferry sails", "body": "{}", "updated": "2030-05-06T07:00:00Z",'
        ' "effectiveFrom": "{}"}}'
    )
    assert _item(raw.format(_TEXT, _TO_COME)).embargoed_until == _TO_COME
    assert _item(raw.format(_TEXT, "2029-01-02T06:00:00Z")).embargoed_until is None
