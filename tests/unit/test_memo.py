"""The memo: it answers as its function does, asks it once, and stays within its bound."""

from streams.memo import Memo, Once


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


def test_a_property_is_worked_out_once_for_each_object() -> None:
    """What an object answers it answers at once from then on, and for itself alone."""
    asked: list[str] = []

    class Berth:
        def __init__(self, quay: str) -> None:
            self.quay = quay

        @Once
        def sign(self) -> str:
            """Tell what stands over it."""
            asked.append(self.quay)
            return self.quay.upper()

    east, west = Berth("east"), Berth("west")
    assert [east.sign, west.sign, east.sign] == ["EAST", "WEST", "EAST"]
    assert asked == ["east", "west"]
    assert Berth.sign.__doc__ == "Tell what stands over it."
