"""How a command ends when what it stands on gives way."""

import errno

import pytest
import typer
from aiokafka.errors import KafkaTimeoutError

from events.errors import ContractError, SettingsError, StorageError, WireFormatError
from streams.cli_ending import ends


@pytest.mark.parametrize(
    ("error", "status", "told"),
    [
        (SettingsError("no such file", place="x", remedy="Name one."), 2, "onrecord: no such file [x]\n  Name one.\n"),
        (StorageError("full", place="log.db", remedy="Make room."), 2, "onrecord: full [log.db]\n  Make room.\n"),
        (ContractError("a bug"), 2, "onrecord: a bug\n"),
        (WireFormatError("no JSON", remedy="Send it whole."), 1, "onrecord: no JSON\n  Send it whole.\n"),
        (OSError(errno.ENOSPC, "No space left on device", "out"), 2, "No space left on device [out]\n  Make room"),
        (KafkaTimeoutError("gone"), 2, "Kafka: KafkaTimeoutError"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_each_kind_of_failure_has_its_status_and_says_what_to_do(
    error: BaseException, status: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """1 is for input that cannot be read; what could not finish is 2, told without a traceback."""

    @ends
    def command() -> int:
        raise error

    with pytest.raises(typer.Exit) as ended:
        command()
    assert ended.value.exit_code == status
    assert told in capsys.readouterr().err


def test_a_bug_keeps_its_traceback() -> None:
    """What nobody foresaw is for us to see, not to be hidden."""

    @ends
    def command() -> int:
        raise RuntimeError("unforeseen")

    with pytest.raises(RuntimeError, match="unforeseen"):
        command()
