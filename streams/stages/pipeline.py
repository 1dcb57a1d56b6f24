"""The chain: which stages there are, in the order of the data's way. Owns that list, nothing else."""

from projections.policy import DEFAULT, Policy
from streams.derive.claim_judging import Judges
from streams.stages.alert import AlertStage
from streams.stages.intake import IntakeStage
from streams.stages.project import ProjectStage
from streams.stages.protocol import Stage
from streams.stages.thread import ThreadStage
from streams.threading.assigning import DEFAULT_POLICY, ThreadPolicy
from streams.threading.hearing import SentenceModel


def stages(
    epoch: str = "1",
    policy: Policy = DEFAULT,
    threading: ThreadPolicy = DEFAULT_POLICY,
    judges: Judges | None = None,
    model: SentenceModel | None = None,
) -> tuple[Stage, ...]:
    """Return new stages in the order of the data's way: intake, thread, project, alert."""
    return (
        IntakeStage(epoch, judges=judges),
        ThreadStage(epoch, threading, model),
        ProjectStage(epoch, policy),
        AlertStage(epoch, policy),
    )
