"""Refolding and its report: what is the same is called the same, and every way to differ is found."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.topics import Name
from streams.ops.findings import MOST_TOLD, Check, Report
from streams.ops.refolding import refold
from streams.runtime.data_folder import snapshot
from streams.runtime.embedded import Embedded
from streams.settings import Settings
from streams.stages.protocol import Output

sys.path.insert(0, str(Path(__file__).parents[1] / "runtime"))
from small_stages import Adding, Counting, number

ENTRIES = st.dictionaries(st.text("abc", max_size=2), st.binary(max_size=2), max_size=8)


@given(wanted=ENTRIES, found=ENTRIES)
def test_two_walks_differ_exactly_where_the_dictionaries_do(wanted: dict[str, bytes], found: dict[str, bytes]) -> None:
    """A missing key, a key too many and another value each count once; equal entries count as compared."""
    check = Check("state")
    check.same_entries(iter(sorted(wanted.items())), iter(sorted(found.items())))
    keys = wanted.keys() | found.keys()
    assert check.compared == len(keys)
    assert check.differing == sum(wanted.get(key) != found.get(key) for key in keys)
    assert check.ok == (wanted == found)


def test_a_check_tells_the_first_differences_and_counts_all() -> None:
    """The report stays short however much differs."""
    check = Check("state")
    check.same_entries(iter([(f"{at:02}", b"x") for at in range(20)]), iter([]))
    report = Report([check, Check("alerts", compared=3)], {"in": 7})
    assert check.differing == 20
    assert len(check.first) == MOST_TOLD
    assert not report.ok
    assert report.exit_code == 1
    lines = list(report.lines())
    assert lines[0] == "state: 20 compared, 20 DIFFER"
    assert "alerts: 3 compared, same" in lines
    assert lines[-2:] == ["in 7", "verify: NOT clean"]


def test_a_difference_shows_the_bytes_around_it() -> None:
    """Two long values: what is told is the place where they part."""
    check = Check("state")
    check.same_entries(iter([("k", b"a" * 500 + b"X")]), iter([("k", b"a" * 500 + b"Y")]))
    assert "differs at byte 500" in check.first[0]
    assert "aX'" in check.first[0]
    assert "aY'" in check.first[0]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder in which both small stages took forty numbers."""
    settings = Settings(folder=tmp_path, durability="normal")
    with Embedded(settings, chain=lambda: [Adding(), Counting()]) as runtime:
        runtime.append([number(f"{'abc'[at % 3]} {at}") for at in range(40)])
        runtime.append([number("garbage"), number("a 1!bad")])
        runtime.run_until_idle()
    return tmp_path


def differences(folder: Path) -> dict[str, int]:
    """Refold the second stage; return how much differs in each check that does not hold."""
    with snapshot(Settings(folder=folder)) as (log, ledger):
        checks = list(refold(Counting, log, ledger, ("story.events", "alerts"), epoch="1", compacted=False))
    assert [check.name for check in checks] == [
        "counting: state", "counting: story.events", "counting: alerts", "counting: dead.letters",
    ]  # fmt: skip
    assert checks[1].compared >= 40
    return {check.name: check.differing for check in checks if not check.ok}


def change(folder: Path, sql: str) -> None:
    """Do to a log or a ledger what must never happen."""
    with Embedded(Settings(folder=folder)) as runtime, runtime.database.write() as connection:
        assert connection.execute(sql).rowcount == 1


def test_a_log_and_states_that_follow_from_it_are_clean(folder: Path) -> None:
    """State, outputs and dead letters of the stage are what refolding gives."""
    assert differences(folder) == {}


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE state SET value='99' WHERE stage='counting' AND key='a'",
        "DELETE FROM state WHERE stage='counting' AND key='b'",
        "INSERT INTO state VALUES ('counting', 0, 'z', '1')",
    ],
)
def test_a_changed_state_is_found(folder: Path, sql: str) -> None:
    """An entry with other bytes, one that is missing, one too many."""
    change(folder, sql)
    assert differences(folder) == {"counting: state": 1}


def test_an_output_that_is_missing_is_found(folder: Path) -> None:
    """A record that the stage must have written is not in the log."""
    change(folder, "DELETE FROM records WHERE topic=(SELECT number FROM topics WHERE name='alerts') AND offset=0")
    assert differences(folder) == {"counting: alerts": 1}


def test_an_output_with_other_bytes_is_found(folder: Path) -> None:
    """The same event id must stand for the same bytes."""
    change(
        folder,
        "UPDATE records SET value=CAST(replace(CAST(value AS TEXT), 'ten', 'TEN') AS BLOB)"
        " WHERE topic=(SELECT number FROM topics WHERE name='alerts') AND offset=1",
    )
    assert differences(folder) == {"counting: alerts": 1}


@pytest.mark.parametrize(
    ("topic", "name"), [("alerts", "counting: alerts"), ("story.events", "counting: story.events")]
)
def test_an_output_that_nothing_led_to_is_found(folder: Path, topic: Name, name: str) -> None:
    """A record in the stage's topic that refolding does not give."""
    with Embedded(Settings(folder=folder)) as runtime:
        runtime.log.append([Output(topic, "a", "forged", b'{"id":"forged"}')])
    assert differences(folder) == {name: 1}


def test_what_the_stage_has_not_taken_yet_is_no_difference(folder: Path) -> None:
    """Records that wait for the stage: their outputs are not missing, its state is compared where it stands."""
    with Embedded(Settings(folder=folder)) as runtime:
        runtime.log.append([Output("wire.mentions", "a", "m", b"a 1 1")])
    assert differences(folder) == {}
