"""Rebuild: the same inputs under a new epoch beside the old log, swapped as a whole, with nobody told twice."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import orjson
import pytest

from events.catalogue import Ruling, RulingEnd, RulingMade, RulingWithdrawn
from events.codec import encode
from events.errors import SettingsError, StorageError
from events.views import AlertView
from projections.desk.model import DeskModel
from streams.commands.rebuild import rebuild
from streams.deliver.delivering import Deliverer
from streams.ops.desk_check import desk_snapshot
from streams.ops.verify import verify
from streams.runtime.data_folder import snapshot
from streams.runtime.desk_follower import DeskFollower
from streams.runtime.embedded import Embedded
from streams.runtime.live_policy import live_policy
from streams.settings import Settings, load
from streams.stages.protocol import Output

REPORT = "Kestin Motors is to close its plant in Orlen, the Orlen Courier newspaper reported."
DENIAL = "Kestin Motors denied on Tuesday a report in the Orlen Courier that it is to close its plant in Orlen."


def item(number: int, text: str, **fields: str) -> bytes:
    """Compose an item."""
    told = {
        "uri": f"urn:newsml:wire.example:2026:{number}", "version": "1", "type": "text", "pubstatus": "usable",
        "versioncreated": f"2026-03-03T08:0{number}:00Z", "language": "en", "headline": text.partition(",")[0],
        "infosource": [{"name": "Corran Wire"}], "body_text": f"ORLEN, March 3 (Corran Wire) - {text}",
    }  # fmt: skip
    return orjson.dumps({**told, **fields})


KILL = item(2, DENIAL, version="2", versioncreated="2026-03-03T09:00:00Z", pubstatus="canceled", ednote="KILL")
FEED = b"\n".join((item(1, REPORT), item(2, DENIAL), item(2, DENIAL), b'{"uri": "broken'))


class Receiver:
    """A channel that keeps what it gets, as (kind, id, replaces)."""

    name = "receiver"
    from_the_first = True

    def __init__(self) -> None:
        self.got: list[tuple[str, str, str | None]] = []

    def send(self, alert: AlertView) -> None:
        """Take an alert."""
        self.got.append((alert.kind, alert.alert, alert.replaces))

    def close(self) -> None:
        """Do nothing."""


class House:
    """A data folder, its runtime opened anew for each doing, as processes would."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.receiver = Receiver()

    @property
    def settings(self) -> Settings:
        """Return the settings as a command would load them."""
        return load({"folder": self.folder, "durability": "normal"}, environment={})

    def ingest(self, raw: bytes, name: str = "feed.jsonl") -> None:
        """Take a delivery through the stages."""
        with Embedded(self.settings) as runtime:
            runtime.ingest(raw, name=name, received_at="2026-03-03T09:00:00Z")
            runtime.run_until_idle()

    def append(self, *outputs: Output) -> None:
        """Append commands and run the stages."""
        with Embedded(self.settings) as runtime:
            runtime.append(outputs)
            runtime.run_until_idle()

    def deliver(self) -> list[tuple[str, str, str | None]]:
        """Deliver what is due; return all that the channel ever got."""
        settings = self.settings
        with Embedded(settings) as runtime:
            model = DeskModel(settings.desk_file)
            follower = DeskFollower(runtime.log, model)
            follower.catch_up()

            def append(outputs: Sequence[Output]) -> None:
                runtime.append(outputs)
                follower.catch_up()

            deliverer = Deliverer(self.receiver, model, append, epoch=settings.epoch)
            deliverer._open(threading.Event())
            deliverer.deliver(threading.Event())
            model.close()
        return self.receiver.got

    def views(self) -> list[dict[str, Any]]:
        """Return the stories as they are shown."""
        settings = self.settings
        with Embedded(settings) as runtime:
            model = DeskModel(settings.desk_file)
            DeskFollower(runtime.log, model).catch_up()
            found = [orjson.loads(view) for _, view in model.stories()]
            model.close()
        return found

    def rebuild(self, **options: Any) -> int:
        """Run the command."""
        given = {"policy": None, "epoch": None, "dry_run": False, "restart": False, "json": True, **options}
        return rebuild({"folder": self.folder, "durability": "normal"}, None, **given)

    def verify(self) -> dict[str, int]:
        """Verify the live log; return the counts."""
        settings = self.settings
        self.views()
        with desk_snapshot(settings.desk_file) as desk, snapshot(settings) as (log, ledger):
            policy = live_policy(settings, log)
            report = verify(log, ledger, epoch=settings.epoch, policy=policy, desk=desk)
        assert report.ok, "\n".join(report.lines())
        return report.counts


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """Return a folder with a denied report, a repeat and a dead letter."""
    monkeypatch.chdir(tmp_path)
    made = House(tmp_path / "var")
    made.ingest(FEED)
    return made


def shown(view: dict[str, Any]) -> Any:
    """Return of a story what does not depend on the epoch."""
    claims = [
        (claim["text"], claim["status"], [row["posture"] for row in claim["postures"]]) for claim in view["claims"]
    ]
    return view["title"], view["status"], view["flags"], claims, view["items"]


def test_the_same_inputs_give_the_same_stories_under_new_ids(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """All that is shown is equal, ids are not; verify is clean and the counts are those of before."""
    before, counts = house.views(), house.verify()
    assert house.rebuild() == 0
    out, err = capsys.readouterr()
    assert (out, "0 stories differ" in err, "epoch 2 is live" in err) == ("", True, True)
    after = house.views()
    assert [shown(view) for view in after] == [shown(view) for view in before]
    assert {view["story"] for view in after}.isdisjoint({view["story"] for view in before})
    assert house.verify() == counts
    assert (house.settings.epoch, house.settings.state_folder) == ("2", house.folder / "epochs" / "2")


def test_what_comes_after_goes_into_the_new_log_and_what_came_is_known(house: House) -> None:
    """The same delivery changes nothing, a new one is taken; a second rebuild goes on from the first."""
    house.rebuild()
    house.ingest(FEED)
    house.ingest(KILL, "kill.json")
    [view] = house.views()
    assert view["status"] == "unconfirmed"
    assert house.verify()["in"] == 5
    assert house.rebuild() == 0
    assert house.settings.epoch == "3"
    assert house.verify()["in"] == 5


def test_nobody_is_told_twice_and_a_take_back_names_what_was_told(house: House) -> None:
    """The alert that went out is muted; its take-back after the rebuild replaces the id that the channel knows."""
    [(_, told, _)] = house.deliver()
    house.rebuild()
    assert [kind for kind, *_ in house.deliver()] == ["status"]
    house.ingest(KILL, "kill.json")
    assert [(kind, replaces) for kind, _, replaces in house.deliver()[1:]] == [("take_back", told)]
    house.rebuild()
    assert len(house.deliver()) == 2
    house.verify()


def test_what_was_still_to_be_sent_is_sent_after_the_swap(house: House) -> None:
    """An alert that waited for its channel is due under its new id, and goes out once."""
    house.deliver()
    house.ingest(KILL, "kill.json")
    house.rebuild()
    assert [kind for kind, *_ in house.deliver()] == ["status", "take_back"]


def test_another_policy_goes_live_by_a_rebuild_and_what_it_raises_is_not_sent(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report tells which alerts are more and less; the folder keeps the policy from then on."""
    house.deliver()
    (tmp_path / "own.toml").write_text('version = "desk@1"\nindependent = 1\nasked_statuses = ["corroborated"]\n')
    house.rebuild(policy="own.toml", dry_run=True)
    looked, err = capsys.readouterr()
    assert ("nothing was changed" in err, house.settings.epoch) == (True, "1")
    assert house.rebuild(policy="own.toml") == 0
    out, err = capsys.readouterr()
    [line] = map(orjson.loads, out.splitlines())
    [dry] = map(orjson.loads, looked.splitlines())
    assert line["story_after"] == dry["story_after"]
    assert [alert["to"] for alert in line["alerts_less"]] == ["denied"]
    assert [alert["to"] for alert in line["alerts_more"]] == ["corroborated"]
    assert "1 alerts less, 1 more, none of which is sent" in err
    assert len(house.deliver()) == 1
    assert {view["policy"] for view in house.views()} == {"desk@1"}
    house.verify()


def test_a_look_changes_no_byte(house: House) -> None:
    """--dry-run works beside a process that runs the stages, and leaves nothing behind."""
    house.views()
    files = {path.name: path.read_bytes() for path in house.folder.iterdir() if path.suffix in (".db", ".toml")}
    with Embedded(house.settings) as running:
        assert running.claim()
        assert house.rebuild(dry_run=True) == 0
    assert {path.name: path.read_bytes() for path in house.folder.iterdir() if path.name in files} == files
    assert not [path for path in house.folder.iterdir() if path.is_dir()]


def test_rulings_find_their_story_claim_and_mention(house: House) -> None:
    """A ruled status and a struck mention hold under the new ids; a ruling that was withdrawn stays so."""
    [view] = house.views()
    claim = view["claims"][0]
    struck = claim["postures"][0]["event"]
    house.append(
        ruling("r1", view["story"], claim["claim"], strike=struck),
        ruling("r2", view["story"], claim["claim"], status="confirmed"),
        withdrawal("r2", view["story"]),
    )
    assert (house.views()[0]["status"], house.views()[0]["claims"][0]["postures"]) == ("unconfirmed", [])
    assert house.rebuild() == 0
    [after] = house.views()
    assert (after["status"], after["claims"][0]["postures"]) == ("unconfirmed", [])
    house.append(withdrawal("r1", after["story"]))
    assert house.views()[0]["status"] == "denied"
    house.verify()


def test_a_ruling_that_finds_no_place_is_told_and_kept(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """It ends as a dead letter of the new log, and the command says so by its status."""
    [view] = house.views()
    house.append(ruling("r1", "s-nowhere", view["claims"][0]["claim"], status="confirmed"))
    assert house.rebuild() == 1
    assert "1 rulings found no place" in capsys.readouterr().err


def test_the_old_log_takes_nothing_any_more(house: House) -> None:
    """A process that had it open is told to start again, so that nothing is written where nobody looks."""
    with Embedded(house.settings) as before:
        house.rebuild()
        with pytest.raises(StorageError, match="another log in its place") as told:
            before.ingest(item(5, REPORT), received_at="2026-03-03T09:00:00Z")
    assert "Start again" in told.value.remedy


def test_a_crash_between_retiring_the_old_log_and_naming_the_new_one_is_ended_by_the_next_run(house: House) -> None:
    """Until then nothing can be written, and the error says what to do; nothing is lost."""
    counts = house.verify()
    with Embedded(house.settings) as runtime, runtime.database.write() as connection:
        runtime.log.retire(connection)
    with pytest.raises(StorageError) as told:
        house.ingest(KILL, "kill.json")
    assert "run `onrecord rebuild` to its end" in told.value.remedy
    assert house.rebuild() == 0
    assert house.verify() == counts
    house.ingest(KILL, "kill.json")
    assert house.views()[0]["status"] == "unconfirmed"


def test_while_the_stages_run_it_is_refused(house: House) -> None:
    """The error names the process and what to do."""
    with Embedded(house.settings) as running:
        assert running.claim()
        with pytest.raises(SettingsError, match="runs the stages") as told:
            house.rebuild()
    assert "--dry-run" in told.value.remedy


@pytest.mark.parametrize(
    ("options", "parts"),
    [
        ({"epoch": "1"}, ("'1' is no new epoch", "Give one that is new")),
        ({"epoch": "../x"}, ("is no new epoch", "Give one")),
        ({"policy": "2026-11@9"}, ("no such policy", "2026-11@2")),
    ],
)
def test_a_wrong_option_is_told(house: House, options: dict[str, str], parts: tuple[str, str]) -> None:
    """Before anything is made."""
    with pytest.raises(SettingsError, match=parts[0]) as told:
        house.rebuild(**options)
    assert parts[1] in told.value.remedy
    assert not (house.folder / "epochs").exists()


def test_an_unfinished_rebuild_goes_on_under_its_own_plan_only(house: House) -> None:
    """Under another policy it is refused, unless it is thrown away."""
    plan = house.folder / "epochs" / "2" / "rebuild.json"
    plan.parent.mkdir(parents=True)
    plan.write_text("{}")
    with pytest.raises(SettingsError, match="was begun under another policy") as told:
        house.rebuild()
    assert "--restart" in told.value.remedy
    assert house.rebuild(restart=True) == 0
    assert not plan.exists()


def test_an_epoch_that_was_live_is_not_built_over(house: House) -> None:
    """Who goes back to the log before and rebuilds again gives another name."""
    house.rebuild()
    (house.folder / "current").unlink()
    with pytest.raises(SettingsError, match="'2' was live before") as told:
        house.rebuild()
    assert "--epoch" in told.value.remedy
    assert house.rebuild(epoch="2b") == 0
    house.verify()


def test_another_unfinished_rebuild_is_told(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """It lies there and takes room."""
    other = house.folder / "epochs" / "spring" / "rebuild.json"
    other.parent.mkdir(parents=True)
    other.write_text("{}")
    house.rebuild()
    assert "unfinished rebuilds" in capsys.readouterr().err


def test_with_a_broker_it_says_how(house: House, tmp_path: Path) -> None:
    """On Kafka the new state gets a prefix of its own."""
    with pytest.raises(SettingsError, match="`broker` is set") as told:
        rebuild({"broker": "127.0.0.1:1"}, None, policy=None, epoch=None, dry_run=False, restart=False, json=True)
    assert "--no-deliver" in told.value.remedy


def test_an_epoch_that_is_set_must_be_the_folders(house: House) -> None:
    """Without a setting the folder's epoch is used; another one is refused as ever, and so is one that is not there."""
    house.rebuild(epoch="autumn")
    assert house.settings.epoch == "autumn"
    set_by_hand = load({"folder": house.folder, "epoch": "1"}, environment={})
    with pytest.raises(SettingsError, match="the folder's events have the epoch 'autumn'"):
        Embedded(set_by_hand)
    (house.folder / "current").write_text("winter\n")
    with pytest.raises(SettingsError, match="'winter' is not there"):
        _ = house.settings


def ruling(name: str, story: str, claim: str, **decided: str) -> Output:
    """Return the command of an editor."""
    data = Ruling.model_validate(
        {"ruling": name, "story": story, "claim": claim, "by": "desk", "why": "so", **decided}
    )  # fmt: skip
    event = RulingMade(
        id=name, source="t", subject=name, time="2026-03-03T10:00:00Z", correlationid=name, data=data
    )  # fmt: skip
    return Output("desk.commands", name, name, encode(event))


def withdrawal(name: str, story: str) -> Output:
    """Return the command that ends a ruling."""
    data = RulingEnd(ruling=name, story=story, by="desk", why="seen")
    event = RulingWithdrawn(
        id=f"{name}-end", source="t", subject=name, time="2026-03-03T11:00:00Z", correlationid=name, data=data
    )  # fmt: skip
    return Output("desk.commands", name, event.id, encode(event))
