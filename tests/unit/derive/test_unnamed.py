"""Sources without a name, and the body whose officials they are."""

import pytest

from streams.derive.unnamed import asks_for_anonymity, is_told_outlet, is_unnamed, unnamed


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("officials at the finance ministry", "finance ministry"),
        ("finance ministry officials", "finance ministry"),
        ("a senior official at the central bank", "central bank"),
        ("an aide of Harn Oil", "Harn Oil"),
        ("two people familiar with the matter", None),
        ("a former engineer", None),
    ],
)
def test_officials_of_a_body_are_kept_with_it(words: str, body: str | None) -> None:
    """However it is put, unnamed officials of one body have that body beside them."""
    assert is_unnamed(words)
    assert unnamed(words).organisation == body


def test_who_has_a_name_is_not_unnamed() -> None:
    """A name behind the noun is that of a person; a body by itself is no source."""
    assert not is_unnamed("former engineer Greta Rohm")
    assert not is_unnamed("the ministry")


def test_anonymity_is_asked_for_in_many_words() -> None:
    """Who may not be named says so, or the wire does."""
    assert asks_for_anonymity("an official said on condition of anonymity")
    assert asks_for_anonymity("an official who asked not to be named said")
    assert not asks_for_anonymity("the street was named after him")


def test_parliament_is_told_and_is_no_outlet() -> None:
    """What is told to a body that sits is no report of an outlet."""
    assert is_told_outlet("Lakewire")
    assert not is_told_outlet("Parliament")
    assert not is_told_outlet("reporters")
