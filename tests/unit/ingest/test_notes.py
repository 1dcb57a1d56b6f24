"""What sources have handed over already: kept over restarts, apart from each other, bounded."""

from pathlib import Path

from streams.ingest.notes import FILE, Notes


def test_notes_outlive_the_process_and_keep_apart(tmp_path: Path) -> None:
    """Facts and what was seen are there after a restart, each source's own."""
    notes = Notes(tmp_path)
    corran, harbour = notes.of("corran"), notes.of("harbour")
    corran.note({"etag": '"1"', "modified": "today"})
    corran.note({"modified": None})
    corran.see({"a": "1", "b": "2"})
    harbour.see({"a": "9"})
    notes.close()
    again = Notes(tmp_path)
    assert (again.of("corran").fact("etag"), again.of("corran").fact("modified")) == ('"1"', None)
    assert (again.of("corran").seen("a"), again.of("harbour").seen("a"), again.of("harbour").seen("b")) == (
        "1", "9", None,
    )  # fmt: skip
    again.of("corran").forget("a", "none")
    assert again.of("corran").keys() == ["b"]
    again.close()


def test_the_oldest_are_forgotten_and_what_is_seen_again_is_young(tmp_path: Path) -> None:
    """Only so many are kept of a source; those of others count for nothing."""
    notes = Notes(tmp_path)
    corran, harbour = notes.of("corran"), notes.of("harbour")
    harbour.see({str(number): "" for number in range(5)})
    corran.see({str(number): "" for number in range(5)})
    corran.see({"0": ""})
    corran.prune(3)
    assert corran.keys() == ["3", "4", "0"]
    corran.prune(3)
    assert (len(corran.keys()), len(harbour.keys())) == (3, 5)
    notes.close()


def test_looking_makes_no_file(tmp_path: Path) -> None:
    """A check reads the notes if there are any, and leaves an empty folder empty."""
    notes = Notes.to_look_at(tmp_path / "var")
    assert notes.of("corran").seen("a") is None
    notes.close()
    assert not (tmp_path / "var").exists()
    made = Notes(tmp_path)
    made.of("corran").see({"a": "1"})
    made.close()
    notes = Notes.to_look_at(tmp_path)
    assert ((tmp_path / FILE).exists(), notes.of("corran").seen("a")) == (True, "1")
    notes.close()
