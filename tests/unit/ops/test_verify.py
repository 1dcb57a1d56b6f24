"""Verify on a folder that the real stages filled: clean as it is, and every tampering is found by the right check."""

import shutil
import sqlite3
import threading
from pathlib import Path

import orjson
import pytest

from projections.desk.model import DeskModel
from streams.demo import player
from streams.ops.desk_check import desk_snapshot
from streams.ops.findings import Report
from streams.ops.verify import Newest, verify
from streams.runtime.data_folder import snapshot
from streams.runtime.desk_follower import DeskFollower
from streams.runtime.embedded import Embedded
from streams.runtime.sqlite_log import SqliteLog
from streams.settings import Settings

REPORT = "Kestin Motors is to close its plant in Orlen, the Orlen Courier newspaper reported."
DENIAL = "Kestin Motors denied on Tuesday a report in the Orlen Courier that it is to close its plant in Orlen."
RAIN = "Rain is forecast for the coast, the weather service said."


def item(number: int, text: str, **fields: str) -> bytes:
    told = {
        "uri": f"urn:newsml:wire.example:2026:{number}",
        "version": "1",
        "type": "text",
        "versioncreated": f"2026-03-03T08:0{number}:00Z",
        "pubstatus": "usable",
        "language": "en",
        "headline": text.partition(",")[0],
        "infosource": [{"name": "Corran Wire"}],
        "body_text": f"ORLEN, March 3 (Corran Wire) - {text}",
    }
    return orjson.dumps({**told, **fields})


FEED = b"\n".join(
    (
        item(1, REPORT),
        item(2, DENIAL),
        item(2, DENIAL),
        b'{"uri": "broken',
        item(3, RAIN, embargoed="2026-03-03T08:04:00Z"),
        item(4, RAIN, uri="urn:newsml:wire.example:2026:1", version="2", pubstatus="canceled", ednote="KILL"),
        item(5, "ADVISORY: The next summary will move at 1800 GMT.", headline="ADVISORY - Corran Wire schedule"),
    )
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the feed taken, and its read model beside it."""
    settings = Settings(folder=tmp_path_factory.mktemp("filled"), durability="normal")
    with Embedded(settings) as runtime:
        runtime.ingest(FEED, name="feed.jsonl", received_at="2026-03-03T09:00:00Z")
        runtime.run_until_idle()
    log, model = SqliteLog.at(settings.folder / "log.db"), DeskModel(settings.desk_file)
    DeskFollower(log, model).catch_up()
    model.close()
    log.close()
    return settings.folder


@pytest.fixture
def folder(filled: Path, tmp_path: Path) -> Path:
    """Return a copy of the filled folder, to be tampered with."""
    return Path(shutil.copytree(filled, tmp_path / "copy"))


def verified(folder: Path) -> Report:
    """Verify the folder as the command does."""
    settings = Settings(folder=folder)
    with desk_snapshot(settings.desk_file) as desk, snapshot(settings) as (log, ledger):
        return verify(log, ledger, desk=desk)


def change(path: Path, sql: str) -> None:
    """Do to a file what must never happen."""
    database = sqlite3.connect(path)
    with database:
        assert database.execute(sql).rowcount >= 1
    database.close()


def test_what_the_stages_left_is_clean(folder: Path) -> None:
    """Every check compares something and finds it the same; the items balance."""
    report = verified(folder)
    assert report.ok, "\n".join(report.lines())
    assert report.exit_code == 0
    counts = report.counts
    assert (counts["in"], counts["dead"], counts["duplicate"]) == (7, 1, 1)
    assert counts["in"] == sum(counts[outcome] for outcome in ("derived", "empty", "dead", "duplicate"))
    assert counts["alerts"] >= 1
    compared = {check.name: check.compared for check in report.checks}
    assert all(number for name, number in compared.items() if "dead.letters" not in name), compared


@pytest.mark.parametrize(
    ("sql", "name"),
    [
        ("UPDATE state SET value='{}' WHERE stage='project'", "project: state"),
        ("DELETE FROM state WHERE stage='alert'", "alert: state"),
        ("UPDATE state SET value='{}' WHERE stage='intake'", "intake: state = fold of wire.items"),
        (
            "DELETE FROM state WHERE stage='thread' AND key != 'meta'",
            "thread: state = fold of thread.index",
        ),
        (
            "DELETE FROM records WHERE topic=(SELECT number FROM topics WHERE name='alerts')",
            "alert: alerts",
        ),
        (
            """UPDATE records SET value=CAST(replace(CAST(value AS TEXT), 'unconfirmed', 'confirmed') AS BLOB)
            WHERE topic=(SELECT number FROM topics WHERE name='story.status')""",
            "project: story.status",
        ),
        (
            "DELETE FROM records WHERE topic=(SELECT number FROM topics WHERE name='dead.letters')",
            "balance: in = derived + empty + dead + duplicate",
        ),
    ],
)
def test_every_tampering_with_the_log_is_found(folder: Path, sql: str, name: str) -> None:
    """What does not follow from the log is named by the check that owns it, and the exit status is 1."""
    change(folder / "log.db", sql)
    report = verified(folder)
    assert report.exit_code == 1
    assert name in {check.name for check in report.checks if not check.ok}


def test_a_read_model_that_was_tampered_with_is_found(folder: Path) -> None:
    """A row of desk.db that the log does not give."""
    change(folder / "desk.db", "UPDATE stories SET status='confirmed'")
    report = verified(folder)
    assert [check.name for check in report.checks if not check.ok] == ["desk: read model = fold of the log"]


def test_a_folder_without_a_read_model_is_verified_without_it(folder: Path) -> None:
    """The desk is no part of the truth; without desk.db its check is left out."""
    (folder / "desk.db").unlink()
    report = verified(folder)
    assert report.ok
    assert not any("desk" in check.name for check in report.checks)


def test_progress_counts_up_to_the_whole(folder: Path) -> None:
    """Long work tells how far it is."""
    told: list[tuple[int, int]] = []
    with snapshot(Settings(folder=folder)) as (log, ledger):
        verify(log, ledger, progress=lambda done, total: told.append((done, total)))
    assert told
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]


def test_the_foremost_of_several_ledgers_is_compared(folder: Path, tmp_path: Path) -> None:
    """Workers that held a partition before left old states behind: they are no difference."""
    with snapshot(Settings(folder=folder)) as (log, ledger), Embedded(Settings(folder=tmp_path / "old")) as old:
        old.ledger.state("project").put("story/s-old", b"{}")
        old.ledger.commit()
        assert verify(log, Newest([old.ledger, ledger])).ok
        assert not verify(log, Newest([old.ledger])).ok


def test_verify_is_clean_at_any_moment_of_a_running_system(tmp_path: Path) -> None:
    """While items come, stages run and a read model follows: each look at one moment finds nothing that differs."""
    settings = Settings(folder=tmp_path, batch=5, durability="normal")
    stop = threading.Event()
    with Embedded(settings) as runtime:
        runtime.append(player.outputs(player.lines()[0]))
        runtime.run_until_idle()
        log, model = SqliteLog.at(tmp_path / "log.db"), DeskModel(settings.desk_file)
        follower = DeskFollower(log, model)
        follower.catch_up()
        threads = [
            threading.Thread(target=runtime.run, args=(stop,)),
            threading.Thread(target=follower.run, args=(stop,)),
        ]
        for thread in threads:
            thread.start()
        seen = set()
        try:
            for at, line in enumerate(player.lines()):
                runtime.append(player.outputs(line))
                if at % 12 == 0:
                    report = verified(tmp_path)
                    assert report.ok, "\n".join(report.lines())
                    seen.add(report.counts["in"])
        finally:
            stop.set()
            runtime.wake()
            follower.wake()
            for thread in threads:
                thread.join()
            model.close()
            log.close()
    assert len(seen) > 1
