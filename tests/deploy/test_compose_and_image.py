"""The compose file and the image, as far as they can be checked without an engine: names, files, commands, ports."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import typer.main
import yaml

from streams.cli import app
from streams.settings import PREFIX, Settings, load

ROOT = Path(__file__).resolve().parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
DOCKERFILE = (ROOT / "deploy" / "Dockerfile").read_text("utf-8")
OURS = sorted(name for name, service in SERVICES.items() if "build" in service)
JOBS = sorted(name for name, service in SERVICES.items() if service.get("restart") == "no")


def steps(word: str) -> list[list[str]]:
    """Return the words after each instruction of that name in the Dockerfile."""
    joined = DOCKERFILE.replace("\\\n", " ")
    return [line.split()[1:] for line in joined.splitlines() if line.startswith(f"{word} ")]


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_images_are_pinned(name: str) -> None:
    """An image has a full version: what was tried is what runs."""
    assert re.search(r":v?\d+\.\d+\.\d+", SERVICES[name]["image"])


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_every_port_is_on_loopback(name: str) -> None:
    """Nothing is reachable from another machine unless somebody decides so."""
    for port in SERVICES[name].get("ports", []):
        assert re.fullmatch(r"127\.0\.0\.1:\d+:\d+", port)


@pytest.mark.parametrize("name", sorted(set(SERVICES) - set(JOBS)))
def test_what_stays_up_has_a_healthcheck_and_comes_back(name: str) -> None:
    """A service that hangs is seen, one that dies is started again."""
    assert SERVICES[name]["healthcheck"]["test"][0] == "CMD"
    assert SERVICES[name]["restart"] == "unless-stopped"


@pytest.mark.parametrize("name", OURS)
def test_our_commands_exist_with_their_options(name: str) -> None:
    """What the compose file starts is a command of ours, spelled as the command line spells it."""
    arguments = list(SERVICES[name]["command"])
    found: Any = typer.main.get_command(app)
    while arguments and arguments[0] in getattr(found, "commands", {}):
        found = found.commands[arguments.pop(0)]
    assert not hasattr(found, "commands"), "a group of commands, and which of them is not said"
    known = {option for parameter in found.params for option in parameter.opts}
    for argument in arguments:
        if argument.startswith("--"):
            assert argument in known


def test_the_settings_that_are_mounted_load_and_name_what_is_read() -> None:
    """`sources run` finds its file where the compose file mounts it, and a source in it."""
    service = SERVICES["sources"]
    config = Path(service["command"][service["command"].index("--config") + 1])
    [mounted] = [source for source, at, *_ in (v.split(":") for v in service["volumes"]) if at == str(config.parent)]
    sources = load(config=ROOT / mounted / config.name, environment={}).sources
    data = [volume.split(":")[1] for volume in service["volumes"] if not volume.startswith(".")]
    assert [each.kind for each in sources.values() if each.enabled] == ["folder"]
    assert all(each.where.startswith(data[0]) for each in sources.values())
    assert service["profiles"] == ["sources"]


@pytest.mark.parametrize("name", OURS)
def test_our_settings_exist(name: str) -> None:
    """Every variable that a service is given is a setting."""
    names = {PREFIX + field.upper() for field in Settings.model_fields}
    assert set(SERVICES[name]["environment"]) <= names


@pytest.mark.parametrize("name", OURS)
def test_our_containers_can_do_little(name: str) -> None:
    """No capability, no new privilege, a file system that is read only but for the data and /tmp."""
    service = SERVICES[name]
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["read_only"] is True


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_dependencies_and_volumes_exist(name: str) -> None:
    """A service waits for services that are there, and mounts named volumes or files of the repository."""
    for other, how in SERVICES[name].get("depends_on", {}).items():
        assert other in SERVICES
        if how["condition"] == "service_healthy":
            assert "healthcheck" in SERVICES[other]
        if how["condition"] == "service_completed_successfully":
            assert other in JOBS
    for volume in SERVICES[name].get("volumes", []):
        source = volume.split(":")[0]
        assert (ROOT / source).exists() if source.startswith(".") else source in COMPOSE["volumes"]


def test_the_broker_is_asked_for_where_it_listens() -> None:
    """Our services use the broker's inner listener."""
    listeners = SERVICES["kafka"]["environment"]["KAFKA_ADVERTISED_LISTENERS"]
    assert f"INSIDE://{SERVICES['desk']['environment']['ONRECORD_BROKER']}" in listeners
    assert SERVICES["kafka"]["environment"]["KAFKA_AUTO_CREATE_TOPICS_ENABLE"] == "false"


def test_workers_have_names_and_folders_of_their_own() -> None:
    """Two workers with one member id would throw each other out; two with one folder would share a ledger."""
    workers = [service for service in SERVICES.values() if service.get("command", [""])[0] == "worker"]
    assert len({service["environment"]["ONRECORD_WORKER"] for service in workers}) == len(workers) == 2
    assert len({service["volumes"][0] for service in workers}) == 2


def test_the_image_is_pinned_multi_stage_and_runs_as_a_plain_user() -> None:
    """The build tools stay behind, and the last user is neither root nor a name that could be."""
    stages = steps("FROM")
    assert len(stages) == 2
    assert all(re.fullmatch(r"python:\d+\.\d+\.\d+-\S+", stage[0]) for stage in stages)
    user = steps("USER")[-1][0]
    assert re.fullmatch(r"[1-9]\d+:[1-9]\d+", user)
    assert DOCKERFILE.index("USER ") < DOCKERFILE.index("ENTRYPOINT ")


def test_what_the_image_copies_exists_and_reaches_the_engine() -> None:
    """Each source of a COPY is in the repository and not kept out by .dockerignore."""
    let_in = [line[1:] for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line.startswith("!")]
    for words in steps("COPY"):
        if words[0].startswith("--from"):
            continue
        for source in words[:-1]:
            assert (ROOT / source).exists()
            assert source in let_in


def test_the_image_installs_from_the_lock_only() -> None:
    """Every install step is guarded by hashes or takes nothing from outside."""
    for words in steps("RUN"):
        if "install" in words and any(word.endswith("pip") for word in words):
            assert "--require-hashes" in words or "--no-deps" in words


def test_exposed_ports_are_those_of_the_settings() -> None:
    """The image exposes the API's and the worker's default ports."""
    fields = Settings.model_fields
    assert [int(port) for port in steps("EXPOSE")[0]] == [fields["port"].default, fields["metrics_port"].default]


def test_entrypoint_is_our_command() -> None:
    """The image starts `onrecord`, and `up` when nothing else is asked for."""
    assert json.loads(" ".join(steps("ENTRYPOINT")[0])) == ["onrecord"]
    assert json.loads(" ".join(steps("CMD")[0])) == ["up"]
