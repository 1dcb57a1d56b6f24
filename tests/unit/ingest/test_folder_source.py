"""A folder as a source: files come in once and go where they belong."""

import os
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from events.errors import SettingsError
from projections.desk.model import Ending
from projections.desk.pushing import Taken
from streams.ingest.folder_source import FolderSource
from streams.ingest.runner import Runner
from streams.ingest.source import SourceError
from streams.ingest.sources import Sources
from streams.metrics import Metrics
from streams.settings import Settings
from streams.source_settings import FolderSettings
from tests.sources_support.kept_log import KeptLog


def put(folder: Path, name: str, text: str) -> None:
    """Put a file there that has been quiet for a while."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text)
    os.utime(folder / name, (time.time() - 5,) * 2)


def files(folder: Path) -> list[str]:
    """Return the files in the folder and below."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_files_are_taken_once_and_go_where_they_belong(tmp_path: Path, log: KeptLog, metrics: Metrics) -> None:
    """Taken, dead and too large: archive, error, error with the reason; looking alone moves nothing."""
    settings = FolderSettings(kind="folder", path=tmp_path / "in", max_bytes=1_000)
    put(settings.path, "good.txt", "a")
    put(settings.path, "bad.txt", "b")
    put(settings.path, "huge.txt", "x" * 1_001)
    ended = {"good": Ending("good", "empty", "", ""), "bad": Ending("bad", "dead", "broken", "Mend it.")}

    def take(raw: bytes, *, name: str | None, **where: Any) -> Sequence[Taken]:
        log(raw, name=name, **where)
        event = str(name).removesuffix(".txt")
        return [Taken(event, event, "received")]

    source = FolderSource(settings, ended.get)
    assert len(list(source.look())) == 3
    assert files(settings.path) == ["bad.txt", "good.txt", "huge.txt"]
    runner = Runner("local", settings, source, take, metrics)
    assert (runner.look(threading.Event()), runner.look(threading.Event())) == (3, 0)
    assert files(settings.path) == [
        "archive/good.txt", "error/bad.txt", "error/bad.txt.why.txt", "error/huge.txt", "error/huge.txt.why.txt",
    ]  # fmt: skip
    assert "raise max_bytes" in (settings.path / "error/huge.txt.why.txt").read_text()
    assert len(log.got) == 2
    assert all(str(position).startswith("folder:local:") for position in log.positions)


def test_a_look_takes_all_that_is_there(tmp_path: Path, log: KeptLog, metrics: Metrics) -> None:
    """However many files there are, none waits for the next look."""
    settings = FolderSettings(kind="folder", path=tmp_path / "in")
    for number in range(250):
        put(settings.path, f"{number}.txt", "a")
    assert Runner("local", settings, FolderSource(settings, None), log, metrics).look(threading.Event()) == 250
    assert len(files(settings.path / "archive")) == 250


def test_without_a_read_model_what_was_taken_is_archived(tmp_path: Path, log: KeptLog, metrics: Metrics) -> None:
    """Where the stages run elsewhere nobody waits for what they make of it."""
    settings = FolderSettings(kind="folder", path=tmp_path / "in")
    put(settings.path, "a.txt", "a")
    Runner("local", settings, FolderSource(settings, None), log, metrics).look(threading.Event())
    assert files(settings.path) == ["archive/a.txt"]


def test_a_file_that_cannot_be_read_is_told_once(
    tmp_path: Path, log: KeptLog, metrics: Metrics, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stays where it is, and holds up no other."""
    settings = FolderSettings(kind="folder", path=tmp_path / "in")
    put(settings.path, "a.txt", "a")
    put(settings.path, "b.txt", "b")
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    runner = Runner("local", settings, FolderSource(settings, None), log, metrics)
    assert (runner.look(threading.Event()), runner.look(threading.Event())) == (2, 0)
    assert files(settings.path) == ["a.txt", "archive/b.txt"]
    assert "Permission denied" in str(runner.health.last_error)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """It is not made: a share that is not mounted must not be hidden by an empty folder."""
    source = FolderSource(FolderSettings(kind="folder", path=tmp_path / "none"), None)
    with pytest.raises(SourceError, match="No such file") as told:
        list(source.look())
    assert (told.value.reason, (tmp_path / "none").exists()) == ("gone", False)


def test_what_comes_in_is_noticed_before_the_time_is_over(tmp_path: Path, log: KeptLog, metrics: Metrics) -> None:
    """A file that is renamed into the folder does not wait for the next look."""
    settings = FolderSettings(kind="folder", path=tmp_path / "in", every=600)
    put(settings.path, "first.txt", "a")
    put(settings.path, ".second", "b")
    runner, stop = Runner("local", settings, FolderSource(settings, None), log, metrics), threading.Event()
    thread = threading.Thread(target=runner.run, args=(stop,))
    thread.start()
    until = time.monotonic() + 60
    while len(log.got) < 1 and time.monotonic() < until:
        time.sleep(0.02)
    (settings.path / ".second").rename(settings.path / "second.txt")
    while len(log.got) < 2 and time.monotonic() < until:
        time.sleep(0.02)
    stop.set()
    thread.join(10)
    assert (len(log.got), thread.is_alive()) == (2, False)


@pytest.fixture
def two(tmp_path: Path) -> Settings:
    """Return settings in which two sources name one folder, in two spellings."""
    (tmp_path / "in").mkdir()
    return Settings.model_validate(
        {
            "folder": tmp_path / "var",
            "sources": {
                "a": {"kind": "folder", "path": tmp_path / "in"},
                "b": {"kind": "folder", "path": tmp_path / "in" / ".." / "in"},
            },
        }
    )


def test_two_must_not_take_from_one_folder(two: Settings, log: KeptLog, metrics: Metrics) -> None:
    """They would take the files from each other; nor may one be the drop folder."""
    with pytest.raises(SettingsError, match=r"\[sources\.a\] as well.*sources\.b"):
        Sources(two, log, metrics)
    shared = two.model_copy(update={"drop": two.sources["a"].path})  # type: ignore[union-attr]
    with pytest.raises(SettingsError, match="the drop folder as well"):
        Sources(shared, log, metrics)


def test_one_process_reads_the_sources_of_a_folder(tmp_path: Path, log: KeptLog, metrics: Metrics) -> None:
    """A second one is refused while the first runs; a source that is not enabled needs neither lock nor notes."""
    section = {"kind": "folder", "path": tmp_path / "in"}
    settings = Settings.model_validate({"folder": tmp_path / "var", "sources": {"a": section}})
    idle = Settings.model_validate({"folder": tmp_path / "idle", "sources": {"a": {**section, "enabled": False}}})
    first = Sources(settings, log, metrics)
    with pytest.raises(SettingsError, match="another process"):
        Sources(settings, log, metrics)
    Sources(idle, log, metrics).close()
    assert not (tmp_path / "idle").exists()
    assert [each["source"] for each in first.health()] == ["a"]
    first.close()
    Sources(settings, log, metrics).close()
