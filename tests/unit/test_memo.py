"""The memo: it answers as its function does, asks it once, and stays within its bound."""

from streams.memo import Memo


def test_a_key_is_made_once_and_answered_from_then_on() -> None:
    """What was asked before is not worked out again."""
    asked: list[str] = []

    def measured(word: str) -> int:
        asked.append(word)
        return len(word)

    memo = Memo(measured, 8)
    assert [memo[word] for word in ("ferry", "quay", "ferry")] == [5, 4, 5]
    assert asked == ["ferry", "quay"]


def test_it_begins_anew_at_its_bound() -> None:
    """However many keys come, it never holds more than it may, and its answers stay right."""
    memo = Memo(lambda number: number * number, 10)
    for number in range(1_000):
        assert memo[number] == number * number
        assert len(memo) <= 10
