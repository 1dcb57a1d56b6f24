"""What readers ask first, because it is cheap, lets through all that the dear question behind it would find."""

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from streams.wire import holds, not_story, notebook, notices, told, xml_bodies


def _any_of(words: tuple[str, ...]) -> Callable[[str], bool]:
    return lambda text: any(word in text.lower() for word in words)


GATES: list[tuple[re.Pattern[str], Callable[[str], bool]]] = [
    (holds._LINE, lambda text: holds._MAY_BEGIN.match(text.lower()) is not None),
    (holds._LOUD, _any_of(holds._HEADLINE_WORDS)),
    (holds._TAIL, _any_of(holds._HEADLINE_WORDS)),
    (not_story._LIST_HEADLINE, _any_of(not_story._LIST_STEMS)),
    (notebook._NOT_PUBLIC, _any_of(notebook._NOT_PUBLIC_STEMS)),
    (notices._ADDRESS, lambda text: notices._MAY_ADDRESS.match(text.lower()) is not None),
    (notices._PLAIN, _any_of(notices._PLAIN_STEMS)),
    (notices._TAIL, notices._may_end_loud),
    (told._SLUG, told._may_name_a_slug),
    (xml_bodies._LAST_LINE, xml_bodies._may_be_last),
]


@pytest.mark.parametrize("at", range(len(GATES)))
def test_what_is_asked_first_lets_through_all_that_is_found(at: int) -> None:
    """Of a text that a pattern finds, the cheap question in front of it says that it may."""
    pattern, gate = GATES[at]

    @settings(suppress_health_check=list(HealthCheck), deadline=None)
    @given(st.from_regex(pattern))
    def lets_through(text: str) -> None:
        found = pattern.search(text)
        assert found is None or gate(found[0]), found[0]

    lets_through()
