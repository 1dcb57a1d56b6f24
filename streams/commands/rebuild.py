"""rebuild: the new state beside the old, the swap, and what differs. Owns the order of the steps and printing only."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from events.errors import SettingsError
from projections.desk.model import DeskModel
from streams.cli_ending import DEAD_LETTERS, DONE
from streams.commands.output import console, emit, for_people, note, progress
from streams.policies import load_policy
from streams.runtime import rebuilding
from streams.runtime.data_folder import folder_log
from streams.runtime.folder_lock import FolderLock
from streams.runtime.rebuild_report import RebuiltDiffers, report
from streams.runtime.rebuilt_deliveries import Matched
from streams.runtime.rebuilt_rulings import Unplaced
from streams.settings import Settings, load

_TRIES = 5
"""How often what came meanwhile is taken before the command gives up."""

_KAFKA = (
    "On Kafka the new state gets a prefix of its own: `onrecord topics apply --prefix NEW`, workers with --prefix NEW "
    "--epoch NEXT and the policy wanted, then `onrecord rebuild --to-prefix NEW --epoch NEXT` copies the inputs and "
    "the rulings; start a desk with --no-deliver, and once it has caught up let that one deliver (docs/rebuilding.md)."
)


def rebuild(
    options: Mapping[str, Any], config: Path | None, *, policy: str | None, epoch: str | None, dry_run: bool,
    restart: bool, json: bool,
) -> int:  # fmt: skip
    """Rebuild a folder, or only look what that would change; 1 when more ends as dead letters than before."""
    settings = load(options, config=config)
    if settings.broker:
        raise SettingsError("`rebuild` works on a folder, and `broker` is set", place="broker", remedy=_KAFKA)
    chosen = None if policy is None else load_policy(policy)
    from streams.derive.rules import RULES  # noqa: PLC0415 - lexicons load only to rebuild

    plan = rebuilding.plan(settings, chosen, epoch, RULES)
    if dry_run:
        with TemporaryDirectory(prefix=".rebuild-", dir=settings.folder) as folder:
            look = replace(plan, folder=Path(folder) / "epoch")
            rebuilding.begin(look, restart=False)
            return _run(settings, look, json=json, swap=False)
    with _folder(settings):
        others = [name for name in rebuilding.unfinished(settings) if name != plan.epoch]
        if others:
            note(f"onrecord: unfinished rebuilds lie in {settings.folder}: {', '.join(others)}.")
        if rebuilding.begin(plan, restart=restart):
            note("onrecord: going on with the rebuild that was begun.")
        return _run(settings, plan, json=json, swap=True)


@contextmanager
def _folder(settings: Settings) -> Iterator[None]:
    """Hold the folder's lock: the stages must rest while a log is put in the place of another."""
    lock = FolderLock(settings.folder)
    if not lock.take():
        raise SettingsError(
            f"another process (pid {lock.holder()}) runs the stages in this folder",
            place=str(settings.folder),
            remedy="End `onrecord up` for the time of the rebuild; --dry-run works beside it.",
        )
    try:
        yield
    finally:
        lock.release()


def _run(settings: Settings, plan: rebuilding.Plan, *, json: bool, swap: bool) -> int:
    with ExitStack() as stack:
        old = stack.enter_context(closing(folder_log(settings)))
        new = stack.enter_context(rebuilding.runtime_of(settings, plan))
        models = _desks(stack, settings, plan, fresh=not swap)
        places = rebuilding.ledger_places(old, new)
        unplaced: list[Unplaced] = []
        for _ in range(_TRIES):
            with progress("taking every input again") as tell:
                unplaced += rebuilding.take_again(old, new, places, tell)
            matched, delivered = rebuilding.mute(old, new.log, models, plan.epoch)
            if not swap or rebuilding.swap(settings, plan, old, new, delivered):
                return _tell(models, matched, plan, unplaced, json=json, swapped=swap)
    raise SettingsError(
        "items come all the while, and the logs cannot be swapped",
        place=str(settings.folder),
        remedy="End what feeds the folder, then run `onrecord rebuild` again: it goes on from there.",
    )


def _desks(stack: ExitStack, settings: Settings, plan: rebuilding.Plan, *, fresh: bool) -> tuple[DeskModel, DeskModel]:
    """Open the read models of both logs; a look that changes nothing leaves the live one as it is."""
    before = plan.folder / "before.db" if fresh else settings.desk_file
    return (
        stack.enter_context(closing(DeskModel(before))),
        stack.enter_context(closing(DeskModel(plan.folder / "desk.db"))),
    )


def _tell(
    models: tuple[DeskModel, DeskModel], matched: Matched, plan: rebuilding.Plan, unplaced: list[Unplaced], *,
    json: bool, swapped: bool,
) -> int:  # fmt: skip
    differ = statuses = 0
    for found in report(*models, matched):
        differ += 1
        statuses += sum(claim.status_before != claim.status_after for claim in found.claims)
        _print(found, json=json)
    dead = [model.balance()["dead"] for model in models]
    done = (
        f"epoch {plan.epoch} is live under the policy {plan.policy.version}; the old log lies in {plan.old}, "
        "for as long as you like."
        if swapped
        else "nothing was changed."
    )
    note(
        f"onrecord: {differ} stories differ, {statuses} claims in status; {len(matched.less)} alerts less, "
        f"{len(matched.more)} more, none of which is sent. {done}"
    )
    if unplaced:
        note(f"onrecord: {len(unplaced)} rulings found no place in the new state; `onrecord dead-letters` lists them.")
        for each in unplaced:
            note(f"onrecord: {each}")
    if dead[1] > dead[0]:
        note(
            f"onrecord: {dead[1]} items end as dead letters, {dead[0]} did before; `onrecord dead-letters` lists them."
        )
    return DEAD_LETTERS if dead[1] > dead[0] or unplaced else DONE


def _print(found: RebuiltDiffers, *, json: bool) -> None:
    if not for_people(json=json):
        emit(found.model_dump(mode="json"))
        return
    from streams.commands.compare_view import story_differs  # noqa: PLC0415 - rich only for people

    console().print(story_differs(found))
