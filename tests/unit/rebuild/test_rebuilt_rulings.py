"""Rulings after a rebuild: told sequences with rulings come out of it as they went in, under other ids."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson
import pytest

from events.catalogue import RulingMade
from events.codec import encode
from projections.desk.model import DeskModel
from projections.desk.what_if import what_if
from projections.policy import DEFAULT
from streams.commands.rebuild import rebuild
from streams.ops.desk_check import desk_snapshot
from streams.ops.verify import verify
from streams.runtime.data_folder import snapshot
from streams.runtime.desk_follower import DeskFollower
from streams.runtime.embedded import Embedded
from streams.runtime.live_policy import live_policy
from streams.runtime.rebuilt_rulings import Places, translated
from streams.settings import Settings, load
from streams.stages.overlay import MemoryState
from streams.stages.protocol import Output
from tests.acceptance.playing import Step, play
from tests.acceptance.told_sequences import read_sequence

FILES = sorted((Path(__file__).parents[2] / "acceptance" / "sequences").glob("x*.txt"))


class House:
    """A data folder whose epoch a rebuild moves on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def settings(self) -> Settings:
        """Return the settings as a command would load them."""
        return load({"folder": self.folder, "durability": "normal"}, environment={})

    def take(self, steps: list[Step]) -> None:
        """Take items and commands, one by one."""
        items = 0
        with Embedded(self.settings) as runtime:
            for step in steps:
                if isinstance(step.sent, bytes):
                    items += 1
                    runtime.ingest(step.sent, feed="", received_at=step.at, position=f"trace/{items}")
                else:
                    command = step.sent
                    runtime.append([Output("desk.commands", command.subject, command.id, encode(command))])
                runtime.run_until_idle()

    @contextmanager
    def model(self) -> Iterator[DeskModel]:
        """Open the read model, brought up to date."""
        settings = self.settings
        with Embedded(settings) as runtime:
            model = DeskModel(settings.desk_file)
            DeskFollower(runtime.log, model).catch_up()
            yield model
            model.close()

    def views(self) -> list[dict[str, Any]]:
        """Return the living stories."""
        with self.model() as model:
            return [orjson.loads(view) for _, view in model.stories()]

    def rebuild(self, policy: str | None = None) -> int:
        """Run the command."""
        options = {"folder": self.folder, "durability": "normal"}
        return rebuild(options, None, policy=policy, epoch=None, dry_run=False, restart=False, json=True)

    def is_verified(self) -> bool:
        """Tell whether all states are the folds of the live log."""
        settings = self.settings
        with self.model(), desk_snapshot(settings.desk_file) as desk, snapshot(settings) as (log, ledger):
            return verify(log, ledger, epoch=settings.epoch, policy=live_policy(settings, log), desk=desk).ok


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """Return an empty folder."""
    monkeypatch.chdir(tmp_path)
    return House(tmp_path / "var")


def told(views: list[dict[str, Any]]) -> Any:
    """Return of all stories what does not depend on the epoch."""
    return sorted(
        [
            sorted(view["items"]),
            view["status"],
            view["flags"],
            [
                [claim["text"], claim["status"], claim["flags"], claim["independent_origins"],
                 [[row["party"], row["posture"], row["item"]] for row in claim["postures"]]]
                for claim in view["claims"]
            ],
            [[one["ruling"], one["kind"], one["by"], one["why"], one["at"]] for one in view["rulings"]],
        ]
        for view in views
    )  # fmt: skip


def cuts() -> Iterator[Any]:
    """Yield each sequence with each number of steps that ends with a ruling."""
    for path in FILES:
        for number, item in enumerate(read_sequence(path).items, 1):
            if "rule" in item:
                yield pytest.param(path, number, id=f"{path.stem[:2]}-{number}")


@pytest.mark.parametrize(("path", "cut"), list(cuts()))
def test_rulings_are_rebuilt_wherever_a_sequence_is_cut(path: Path, cut: int, house: House) -> None:
    """Behind each ruling: the stories show the same under new ids, no ruling is without its place, all verifies."""
    house.take(play(read_sequence(path)).steps[:cut])
    before = house.views()
    assert house.rebuild() == 0
    assert told(house.views()) == told(before)
    assert {view["story"] for view in before}.isdisjoint(view["story"] for view in house.views())
    assert house.is_verified()


def test_what_was_rebuilt_is_rebuilt_again(house: House) -> None:
    """The new log has all that the next rebuild needs."""
    house.take(play(read_sequence(next(path for path in FILES if path.stem.startswith("x4")))).steps)
    before = house.views()
    assert [house.rebuild(), house.rebuild()] == [0, 0]
    assert told(house.views()) == told(before)


def state(**told: Any) -> MemoryState:
    """Return threading's state with these keys, the first underscore being a slash."""
    made = MemoryState()
    for key, value in told.items():
        made.put(key.replace("_", "/", 1).replace("__", "/"), orjson.dumps(value))
    return made


@pytest.mark.parametrize(
    ("kind", "new", "expected"),
    [
        ("merge", state(book_i1={"story": "n1"}, book_i2={"story": "n2"}), {"story": "n1", "merge": "n2"}),
        ("merge", state(book_i1={"story": "n1"}, book_i2={"story": "n1"}), {"story": "n1", "merge": "n1"}),
        ("merge", state(book_i1={"story": "n1"}), None),
        ("split", state(book_i1={"story": "n1"}, book_i2={"story": "n2"}), {"story": "n1", "split": "n2"}),
        (
            "split",
            state(book_i1={"story": "n1"}, book_i2={"story": "n1"}, was_n0={}, was_n0__i2={}),
            {"story": "n1", "split": "n0"},
        ),
        ("split", state(book_i1={"story": "n1"}, book_i2={"story": "n1"}), None),
    ],
)
def test_a_merge_or_a_split_is_on_the_stories_of_its_items(
    kind: str, new: MemoryState, expected: dict[str, str] | None
) -> None:
    """Whether other rules of threading make them one, two, or one that cannot part: then it has no place."""
    old = state(ruled_r={"here": ["i1"], "there": ["i2"], "moved": True}, story_o1={"story": "o1"})
    data = {"ruling": "r", "story": "o1", "claim": "", kind: "o2"}
    command = {"data": dict(data)}
    assert translated(command, Places(old, new)) == (expected is not None)
    assert {name: command["data"][name] for name in ("story", kind)} == (expected or {"story": "o1", kind: "o2"})


def test_rulings_stand_under_another_policy(house: House, tmp_path: Path) -> None:
    """The policy decides what is ruled by nobody; what was said to be one, moved or struck stays so."""
    house.take(play(read_sequence(next(path for path in FILES if path.stem.startswith("x9")))).steps)
    (tmp_path / "own.toml").write_text('version = "desk@1"\nindependent = 1\n')
    assert house.rebuild("own.toml") == 0
    [view] = house.views()
    assert view["policy"] == "desk@1"
    assert [(claim["status"], claim["flags"]) for claim in view["claims"]] == [("denied", ["ruled"]), ("denied", [])]
    assert [one["kind"] for one in view["rulings"]] == ["merge", "status"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem[:2])
def test_another_policy_is_compared_with_the_rulings_as_they_are(path: Path, house: House) -> None:
    """Under the same one nothing differs; one that corroborates by one origin changes no claim that an editor ruled."""
    house.take(play(read_sequence(path)).steps)
    one = DEFAULT.model_copy(update={"version": "one@1", "independent": 1})
    with house.model() as model:
        assert list(what_if(model, DEFAULT, DEFAULT, lambda *_: None)) == []
        found = {
            claim.text: (claim.status_before, claim.status_after)
            for differs in what_if(model, DEFAULT, one, lambda *_: None)
            for claim in differs.claims
        }
        shown = {claim["text"]: claim for _, view in model.stories() for claim in orjson.loads(view)["claims"]}
    expected = {
        text: ("unconfirmed", "corroborated")
        for text, claim in shown.items()
        if claim["status"] == "unconfirmed" and claim["independent_origins"] == 1
    }
    assert found == expected


def test_a_ruling_that_was_refused_is_refused_again(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """It is a dead letter of the new log as of the old one; the command says so."""
    steps = play(read_sequence(FILES[0])).steps
    made = next(step.sent for step in steps if isinstance(step.sent, RulingMade))
    strange = made.model_copy(
        update={"id": "strange", "data": made.data.model_copy(update={"ruling": "strange", "answer": "e-none"})}
    )
    house.take([*steps[:2], Step(steps[1].at, strange)])
    assert house.rebuild() == 1
    assert "1 rulings found no place" in capsys.readouterr().err
    with house.model() as model:
        assert [letter["reason"] for letter in model.dead_letters()] == ["unknown-mention"]
