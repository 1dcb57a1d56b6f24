"""policy list, show, diff, compare: the status policies, and what another one would change. Owns printing only."""

import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from events.errors import SettingsError
from projections.comparing import StoryDiffers
from projections.desk.what_if import what_if
from projections.policy import DEFAULT, POLICIES, Policy
from projections.policy_words import differences
from streams.cli_ending import DONE
from streams.commands.desk import reading
from streams.commands.output import console, emit, for_people, note, progress
from streams.policies import load_policy, spell_policy
from streams.runtime.data_folder import must_have_log
from streams.runtime.live_policy import live_policy
from streams.runtime.reading import open_log
from streams.settings import load

Options = Mapping[str, Any]


def list_policies(*, json: bool) -> int:
    """List the released policies, the oldest first."""
    rows = [{"policy": name, "newest": policy is DEFAULT} for name, policy in POLICIES.items()]
    for row in rows:
        if for_people(json=json):
            sys.stdout.write(f"{row['policy']}{'  (the newest)' if row['newest'] else ''}\n")
        else:
            emit(row)
    return DONE


def show(options: Options, config: Path | None, spec: str | None, *, toml: bool, json: bool) -> int:
    """Print a policy, as a file that says all of it for people or where that is asked for."""
    policy = _live(options, config) if spec is None else load_policy(spec)
    if toml or for_people(json=json):
        sys.stdout.write(spell_policy(policy))
    else:
        emit(policy.model_dump(mode="json"))
    return DONE


def diff(before: str, after: str, *, json: bool) -> int:
    """Print which values differ between two policies, in words."""
    found = list(differences(load_policy(before), load_policy(after)))
    if not for_people(json=json):
        for one in found:
            emit(one.model_dump(mode="json"))
        return DONE
    for one in found:
        sys.stdout.write(f"{one.key}\n  {one.words}\n")
    if not found:
        note("onrecord: no value differs.")
    return DONE


def compare(options: Options, config: Path | None, spec: str | None, before: str | None, *, json: bool) -> int:
    """Print the stories that would stand otherwise under a policy, and the alerts that it would and would not send."""
    with reading(options, config) as log:
        old = log.policy if before is None else load_policy(before)
        new = DEFAULT if spec is None else load_policy(spec)
        if old == new:
            raise SettingsError(
                f"the policy {new.version!r} is the one that is compared with",
                place="option --policy",
                remedy="Name another one: a released one, or a TOML file (`onrecord policy show --toml` begins one).",
            )
        people = for_people(json=json)
        tally = Tally()
        with progress("folding under both policies") as tell:
            for found in what_if(log.model, old, new, lambda done, total: tally.see(done, total, tell)):
                tally.add(found)
                if people:
                    from streams.commands.compare_view import story_differs  # noqa: PLC0415 - rich only for people

                    console().print(story_differs(found))
                else:
                    emit(found.model_dump(mode="json"))
    note(tally.words(old, new))
    return DONE


def _live(options: Options, config: Path | None) -> Policy:
    """Return the policy of the log that the settings name."""
    settings = load(options, config=config)
    if not settings.broker:
        must_have_log(settings)
    with closing(open_log(settings)) as log:
        return live_policy(settings, log)


class Tally:
    """How many stories were compared, how many differ, and by how many alerts."""

    def __init__(self) -> None:
        self.stories = self.differ = self.statuses = self.less = self.more = 0

    def see(self, done: int, total: int, tell: Any) -> None:
        """Count a story that was looked at."""
        self.stories = total
        tell(done, total)

    def add(self, found: StoryDiffers) -> None:
        """Count one that differs."""
        self.differ += 1
        self.statuses += sum(claim.status_before != claim.status_after for claim in found.claims)
        self.less += len(found.alerts_less)
        self.more += len(found.alerts_more)

    def words(self, before: Policy, after: Policy) -> str:
        """Return the sum in a sentence."""
        return (
            f"onrecord: {self.stories} stories compared under {before.version} and {after.version}: {self.differ} "
            f"differ, {self.statuses} claims in status; {self.less} alerts less, {self.more} more."
        )
