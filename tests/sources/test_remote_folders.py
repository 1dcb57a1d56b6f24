"""Drop folders over SFTP, FTP and FTPS, against real servers: whole files, once, whatever happens on the way."""

import logging
import os
from pathlib import Path

import pytest

from events.errors import OnrecordError
from streams.ingest.source import Done, SourceError
from tests.sources.conftest import PASSWORD, VARIABLE, DropServer

STORY = "Lindmark denies report that it will sell its ferry line\n\nPORTOLAN - The company denied it.\n"


def names(folder: Path) -> list[str]:
    """Return the names of the files in a folder."""
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def test_each_file_comes_once(drop: DropServer) -> None:
    """Files come in the order of their times, under their names; what was taken does not come again."""
    for number, name in enumerate(["second.txt", "first.txt", "third.txt"]):
        at = 1_700_000_000 + [200, 100, 300][number]
        os.utime(drop.put(name, STORY + name), (at, at))
    with drop.reading() as reading:
        assert reading.look() == 3
        assert reading.received() == [(f"{each}.txt", f"{STORY}{each}.txt") for each in ("first", "second", "third")]
        assert reading.look() == 0
        assert reading.health.remarks == (() if drop.settings.get("tls") != "off" else reading.health.remarks)
        drop.put("fourth.txt", STORY)
        assert reading.look() == 1
    with drop.reading() as reading:
        assert reading.look() == 0
    assert names(drop.home) == ["first.txt", "fourth.txt", "second.txt", "third.txt"]


def test_a_changed_file_comes_again(drop: DropServer) -> None:
    """A file that is written anew under its name is another delivery."""
    os.utime(drop.put("latest.txt", STORY), (1_700_000_000, 1_700_000_000))
    with drop.reading() as reading:
        assert reading.look() == 1
        drop.put("latest.txt", STORY + "More follows.\n")
        assert reading.look() == 1
        assert [text for _, text in reading.received()] == [STORY, STORY + "More follows.\n"]


def test_a_file_that_is_still_written_waits(drop: DropServer) -> None:
    """A file is taken when it has kept its size for a while, and only whole."""
    path = drop.put("growing.txt", "The beginn")
    with drop.reading(settle=0.2) as reading:
        assert reading.look() == 0
        assert "still written" in reading.health.remarks[-1]
        reading.pause(0.3)
        path.write_text(STORY)
        assert reading.look() == 0
        reading.pause(0.3)
        assert reading.look() == 1
        assert reading.received() == [("growing.txt", STORY)]


@pytest.mark.parametrize("name", [".hidden.txt", "upload.txt.part", "UPLOAD.TXT.TMP", "copy.filepart", "picture.jpg"])
def test_names_of_unfinished_and_unwanted_files_are_passed_over(drop: DropServer, name: str) -> None:
    """What bears a name of unfinished files, or none of those that are asked for, stays."""
    drop.put(name, STORY)
    with drop.reading(names=["*.txt", "*.part", "*.TMP", "*.filepart"]) as reading:
        assert reading.look() == 0
        assert reading.received() == []


def test_folders_are_not_looked_into(drop: DropServer) -> None:
    """A folder in the folder is no file."""
    (drop.home / "archive.txt").mkdir()
    (drop.home / "archive.txt" / "old.txt").write_text(STORY)
    with drop.reading() as reading:
        assert reading.look() == 0


def test_taken_files_are_deleted_when_that_is_wished(drop: DropServer) -> None:
    """With `delete` the folder is empty afterwards."""
    drop.put("one.txt", STORY)
    drop.put("two.txt", STORY + "2")
    with drop.reading(after="delete") as reading:
        assert reading.look() == 2
        assert names(drop.home) == []
        drop.put("one.txt", STORY + "anew")
        assert reading.look() == 1
        assert len(reading.received()) == 3


def test_taken_files_are_moved_when_that_is_wished(drop: DropServer) -> None:
    """With `move:` they go to the folder, which is made, and overwrite nothing there."""
    drop.put("one.txt", STORY)
    with drop.reading(after="move:done") as reading:
        assert reading.look() == 1
        drop.put("one.txt", STORY + "anew")
        assert reading.look() == 1
        drop.put("one.txt", STORY + "anew")
        assert reading.look() == 1
        assert len(reading.received()) == 2
    assert names(drop.home) == []
    texts = {path.read_text() for path in (drop.home / "done").iterdir()}
    assert texts == {STORY, STORY + "anew"}
    assert len(names(drop.home / "done")) == 2


@pytest.mark.parametrize("after", ["delete", "move:done"])
def test_a_file_that_is_written_anew_before_it_is_put_away_is_not_lost(drop: DropServer, after: str) -> None:
    """Between reading and putting away the sender may replace a file: that one stays, and comes with the next look."""
    os.utime(drop.put("latest.txt", STORY), (1_700_000_000, 1_700_000_000))
    with drop.reading(after=after) as reading:
        source = reading.runner._source
        deliveries = list(source.look())
        drop.put("latest.txt", STORY.replace("denied", "DENIED"))
        source.acknowledge([Done(delivery) for delivery in deliveries])
        source.finish()
        assert names(drop.home) == ["latest.txt"]
        assert reading.look() == 1
        assert reading.received() == [("latest.txt", STORY.replace("denied", "DENIED"))]
    assert names(drop.home) == []


@pytest.mark.parametrize(
    "name",
    ["Großbrand é 火.txt", "a b;c'd\"#%20&?.txt", "-rf.txt", "~x.txt", "[1].txt", "100%.txt", "two.words. txt"],
)
def test_names_with_odd_characters_are_taken_and_moved(drop: DropServer, name: str) -> None:
    """Whatever a name holds, the file comes under it and is put away."""
    drop.put(name, STORY)
    with drop.reading(after="move:taken away") as reading:
        assert reading.look() == 1
        assert reading.received() == [(name, STORY)]
    assert names(drop.home / "taken away") == [name]


def test_an_empty_file_is_no_trouble(drop: DropServer) -> None:
    """A file without a byte goes the way of every other: intake says what is wrong with it."""
    drop.put("empty.txt")
    drop.put("story.txt", STORY)
    with drop.reading(after="delete") as reading:
        assert reading.look() == 2
        assert sorted(reading.received()) == [("empty.txt", ""), ("story.txt", STORY)]
    assert names(drop.home) == []


def test_a_file_over_the_limit_is_told_and_stays(drop: DropServer, caplog: pytest.LogCaptureFixture) -> None:
    """It is refused before it is fetched, names itself, the limit and the remedy, and holds up no other file."""
    os.utime(drop.put("archive.txt", "x" * 5000), (1_700_000_000, 1_700_000_000))
    drop.put("story.txt", STORY)
    with caplog.at_level(logging.WARNING), drop.reading(after="delete", max_bytes=2000) as reading:
        reading.look()
        assert reading.received() == [("story.txt", STORY)]
        assert reading.health.refused == 1
        reading.look()
        assert reading.health.refused == 1
        assert "archive.txt" in reading.health.remarks[-1]
    assert names(drop.home) == ["archive.txt"]
    told = next(record.getMessage() for record in caplog.records if "over the limit" in record.getMessage())
    assert "archive.txt" in told
    assert "5000 bytes, over the limit of 2000" in told
    assert "raise max_bytes" in told
    with drop.reading(after="delete", max_bytes=9000) as reading:
        assert reading.look() == 1
    assert names(drop.home) == []


def test_a_wrong_password_is_said_without_it(
    drop: DropServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The error names user, place and remedy; no password stands in it, nor in the log."""
    monkeypatch.setenv(VARIABLE, "wrong-and-secret")
    drop.put("story.txt", STORY)
    with caplog.at_level(logging.DEBUG), drop.reading() as reading:
        with pytest.raises(SourceError, match="does not let desk in") as caught:
            reading.look()
        assert caught.value.kind == "refused"
        assert "password_env" in caught.value.remedy
        assert "127.0.0.1" in caught.value.place
        monkeypatch.setenv(VARIABLE, PASSWORD)
        assert reading.look() == 1  # the secret is read anew at each look
    assert "wrong-and-secret" not in caplog.text + str(caught.value)


def test_a_folder_that_is_not_there_is_said(drop: DropServer) -> None:
    """The error names the folder and what to do."""
    with drop.reading(folder="nowhere") as reading:
        with pytest.raises(SourceError, match="nowhere") as caught:
            reading.look()
        assert caught.value.kind == "gone"


def test_a_folder_below_is_read(drop: DropServer) -> None:
    """`folder` may lead down, and files are put away from there."""
    (drop.home / "out" / "wires").mkdir(parents=True)
    (drop.home / "out" / "wires" / "story.txt").write_text(STORY)
    with drop.reading(folder=f"{drop.home.name}/out/wires", after="move:../done") as reading:
        assert reading.look() == 1
    assert names(drop.home / "out" / "done") == ["story.txt"]


def test_a_server_that_is_away_is_said_and_comes_back(drop: DropServer) -> None:
    """Nobody there is an error of the look; the next look after it is back takes everything."""
    drop.put("story.txt", STORY)
    with drop.reading() as reading:
        drop.process.stop()
        with pytest.raises(SourceError) as caught:
            reading.look()
        assert caught.value.kind == "away"
        drop.process.start()
        assert reading.look() == 1


def test_a_server_that_dies_in_the_middle_of_a_file_costs_nothing(drop: DropServer) -> None:
    """What came before is taken once, the file that was cut off comes whole when the server is back."""
    os.utime(drop.put("early.txt", STORY), (1_700_000_000, 1_700_000_000))
    large = STORY + "A line of the body, again and again.\n" * 20_000
    drop.put("large.txt", large)
    drop.process.stop()
    drop.process.start("--die-at", "large.txt:300000")
    with drop.reading(after="delete") as reading:
        with pytest.raises(SourceError) as caught:
            reading.look()
        assert caught.value.kind in {"away", "busy"}
        assert drop.process.has_died()
        assert [name for name, _ in reading.received()] == ["early.txt"]
        drop.process.start()
        reading.look()
        assert reading.received() == [("early.txt", STORY), ("large.txt", large)]
        assert reading.look() == 0
    assert names(drop.home) == []


def test_what_cannot_be_put_away_comes_once_and_is_told(drop: DropServer, caplog: pytest.LogCaptureFixture) -> None:
    """A file in the log that cannot be moved stays; it is told once, and put away as soon as that is possible."""
    drop.put("story.txt", STORY)
    (drop.home / "done").write_text("a file where the folder should be")
    with caplog.at_level(logging.WARNING), drop.reading(after="move:done", names=["*.txt"]) as reading:
        assert reading.look() == 1
        assert reading.look() == 0
        assert reading.look() == 0
        assert len(reading.received()) == 1
        assert any("cannot be moved" in remark for remark in reading.health.remarks)
        assert sum("cannot be moved" in record.getMessage() for record in caplog.records) == 1
        (drop.home / "done").unlink()
        reading.look()
        assert not any("cannot be moved" in remark for remark in reading.health.remarks)
    assert names(drop.home / "done") == ["story.txt"]


def test_a_missing_secret_is_said_at_the_start(drop: DropServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment variable that is not set is named before anything runs."""
    monkeypatch.delenv(VARIABLE)
    with pytest.raises(OnrecordError, match=VARIABLE):
        drop.reading()
