"""Rebuild: a folder's inputs derived, threaded and judged again, beside the old log, under a new epoch; then the swap.

Owns what is taken over (inputs, what was refused at the door), and that `kill -9` at any moment leaves either the old
log live or the new one. What was told already is muted by rebuilt_deliveries.py, rulings find their new story by
rebuilt_rulings.py. Why: docs/decisions, 18.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from events.catalogue import RulingMade, RulingWithdrawn
from events.errors import BadInputError, SettingsError
from events.identity import event_id
from projections.desk.model import DeskModel
from projections.policy import Policy
from streams.policies import load_policy, spell_policy
from streams.runtime.copying_inputs import INPUTS
from streams.runtime.data_folder import LOG_FILE, folder_log, must_have_log
from streams.runtime.desk_follower import DeskFollower
from streams.runtime.embedded import Embedded
from streams.runtime.ledger import Ledger
from streams.runtime.live_policy import POLICY_FILE, keep_policy, kept_policy
from streams.runtime.log import Log
from streams.runtime.rebuilt_deliveries import Matched, match_alerts, muted
from streams.runtime.rebuilt_rulings import NAMES_A_STORY, Places, Unplaced, named, translated
from streams.runtime.sqlite_log import SqliteLog
from streams.runtime.told_mentions import told_mention
from streams.runtime.whole_file import write_whole
from streams.settings import CURRENT, EPOCH_NAME, EPOCHS, Settings
from streams.stages.protocol import Output, Record

PLAN_FILE = "rebuild.json"
_LETTER = "onrecord.dead.lettered"
_PAGE = 500

Progress = Callable[[int, int], None]
"""Told how many inputs were taken again, and how many there are."""


@dataclass(frozen=True)
class Plan:
    """What a rebuild makes: from which log, into which folder, under which epoch, policy and rules of deriving."""

    old: Path
    folder: Path
    epoch: str
    policy: Policy
    rules: str

    @property
    def text(self) -> str:
        """Return the plan as it is written down, for the one who goes on with it."""
        told = {"epoch": self.epoch, "from": str(self.old), "policy": self.policy.version, "rules": self.rules}
        return orjson.dumps(told, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS).decode()


def plan(settings: Settings, policy: Policy | None, epoch: str | None, rules: str) -> Plan:
    """Return what a rebuild of the folder would make; without `policy` that of the settings, else the folder's own.

    Without `epoch` it is the next number. Raises SettingsError when there is nothing to rebuild, or no such epoch.
    """
    must_have_log(settings)
    with closing(folder_log(settings)) as log:
        kept = kept_policy(settings.state_folder, log)
    named = None if settings.policy is None else load_policy(settings.policy)
    chosen = policy or named or kept
    if chosen is None:
        raise SettingsError(
            "the log is empty",
            place=str(settings.folder),
            remedy="There is nothing to rebuild: set `policy` and begin.",
        )
    wanted = epoch or _after(settings.epoch)
    if not EPOCH_NAME.fullmatch(wanted) or wanted == settings.epoch:
        raise SettingsError(
            f"{wanted!r} is no new epoch", place="option --epoch", remedy="Give one that is new: 2, or 2027-rules."
        )
    return Plan(settings.state_folder, settings.folder / EPOCHS / wanted, wanted, chosen, rules)


def begin(plan: Plan, *, restart: bool) -> bool:
    """Make the new folder and write the plan down; tell whether one that was cut off goes on.

    Raises SettingsError when what lies there was begun under another plan, unless `restart` throws that away.
    """
    path = plan.folder / PLAN_FILE
    if restart and path.exists():
        shutil.rmtree(plan.folder)
    if path.exists():
        if path.read_text("utf-8") == plan.text and _same_policy(plan):
            return True
        raise SettingsError(
            f"a rebuild to epoch {plan.epoch!r} was begun under another policy or other rules",
            place=str(plan.folder),
            remedy="Finish it with what it was begun with, or throw it away with --restart.",
        )
    if (plan.folder / LOG_FILE).exists():
        raise SettingsError(
            f"the epoch {plan.epoch!r} was live before", place=str(plan.folder), remedy="Name a new one with --epoch."
        )
    plan.folder.mkdir(parents=True, exist_ok=True)
    keep_policy(plan.folder, plan.policy)
    write_whole(path, plan.text.encode())
    return False


def runtime_of(settings: Settings, plan: Plan) -> Embedded:
    """Open the new log with its stages."""
    more = {"folder": plan.folder, "epoch": plan.epoch, "policy": None}
    return Embedded(settings.model_copy(update=more))


def take_again(old: SqliteLog, new: Embedded, places: Places, progress: Progress) -> list[Unplaced]:
    """Take every input that the old log has and the new one has not; return the rulings that found no new place."""
    unplaced: list[Unplaced] = []
    total = sum(old.end(topic) for topic in INPUTS)
    while True:
        new.run_until_idle()
        starts = {topic: new.log.end(topic) for topic in INPUTS}
        progress(sum(starts.values()), total)
        records = old.read_in_order(starts, new.settings.batch)
        if not records:
            break
        copies: list[Output] = []
        for record in records:
            ruling = record.topic == "desk.commands" and NAMES_A_STORY in record.value
            if ruling and copies:
                break  # what it rules on must be there first
            copy, placed = _copy(old, record, new.settings.epoch, places if ruling else None)
            if not placed:
                unplaced += _named(record, places)
            copies.append(copy)
            if ruling:
                break
        new.append(copies)
    new.append(list(_refused_at_the_door(old, new.settings.epoch)))
    return unplaced


def _named(record: Record, places: Places) -> Iterator[Unplaced]:
    """Yield the ruling of a record by its name, nothing for what is none."""
    with suppress(BadInputError):
        event = record.read()
        if isinstance(event, RulingMade | RulingWithdrawn):
            yield named(event, places)


def _copy(old: SqliteLog, record: Record, epoch: str, places: Places | None) -> tuple[Output, bool]:
    """Return an input as it is in the new log, under the id that it had, and whether its ruling found its place."""
    (once,) = old.once(record.topic, record.offset, 1)
    told, placed = _object(record.value), True
    if told is not None and "epoch" in told:
        told["epoch"] = epoch
        if places is not None:
            placed = translated(told, places)
    value = record.value if told is None else orjson.dumps(told)
    return Output(record.topic, (record.key or b"").decode(), once or record.place, value), placed


def _refused_at_the_door(old: SqliteLog, epoch: str) -> Iterator[Output]:
    """Yield the dead letters of what was never an input: no stage makes them again."""
    start = 0
    while records := old.read("dead.letters", 0, start, _PAGE):
        start = records[-1].offset + 1
        for record in records:
            told = _object(record.value)
            if told is None or told.get("data", {}).get("stage") != "receive":
                continue
            data, cause = told["data"], str(told["causationid"])
            letter = event_id(epoch, cause, _LETTER, "receive")
            part = f"receive#{data['part']}"
            told["id"] = letter if data["parts"] == 1 else event_id(epoch, cause, _LETTER, part)
            told["epoch"], told["subject"], data["letter"] = epoch, letter, letter
            yield Output("dead.letters", letter, told["id"], orjson.dumps(told))


def mute(old: Log, new: Log, models: tuple[DeskModel, DeskModel], epoch: str) -> tuple[Matched, int]:
    """Record in the new log what was told already; return which alerts are the same, and how far deliveries were read.

    Both read models are brought up to date for it.
    """
    for log, model in zip((old, new), models, strict=True):
        DeskFollower(log, model).catch_up()
    delivered = old.end("alerts.deliveries", 0)
    matched = match_alerts(*models)
    new.append(list(muted((old, new), models, matched, epoch)))
    DeskFollower(new, models[1]).catch_up()
    return matched, delivered


def swap(settings: Settings, plan: Plan, old: SqliteLog, new: Embedded, delivered: int) -> bool:
    """Put the new log in the old one's place; return False when something came meanwhile, which is to be taken first.

    First nobody may write to the old log any more, then the folder names the new one: a crash between the two leaves
    a log that refuses to be written, and the rebuild that is run again ends the swap.
    """
    with new.database.lock:  # whatever the durability: what the folder names must be on the disk
        new.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    with old.database.write() as connection:
        if any(old.end(topic) != new.log.end(topic) for topic in INPUTS) or old.end("alerts.deliveries") != delivered:
            return False
        old.retire(connection)
    write_whole(settings.folder / CURRENT, f"{plan.epoch}\n".encode())
    (plan.folder / PLAN_FILE).unlink(missing_ok=True)
    return True


def unfinished(settings: Settings) -> list[str]:
    """Return the epochs to which a rebuild was begun and not ended."""
    begun = {path.parent.name for path in (settings.folder / EPOCHS).glob(f"*/{PLAN_FILE}")}
    return sorted(begun - {settings.epoch})


def ledger_places(old: SqliteLog, new: Embedded) -> Places:
    """Return where threading's books are, old and new."""
    return Places(Ledger(old.database).state("thread"), new.ledger.state("thread"), told_mention(old))


def _after(epoch: str) -> str:
    return str(int(epoch) + 1) if epoch.isascii() and epoch.isdigit() else f"{epoch}.1"


def _same_policy(plan: Plan) -> bool:
    with suppress(OSError):
        return (plan.folder / POLICY_FILE).read_text("utf-8") == spell_policy(plan.policy)
    return False


def _object(value: bytes) -> dict[str, Any] | None:
    try:
        told = orjson.loads(value)
    except orjson.JSONDecodeError:
        return None
    return told if isinstance(told, dict) else None
