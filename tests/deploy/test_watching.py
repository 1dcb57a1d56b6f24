"""Prometheus' rules and Grafana's dashboard: they parse, they agree, and they ask only for metrics that we expose."""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from streams.metrics import TABLE

ROOT = Path(__file__).resolve().parents[2]
PROMETHEUS = ROOT / "deploy" / "prometheus"
GRAFANA = ROOT / "deploy" / "grafana"
CONFIG: dict[str, Any] = yaml.safe_load((PROMETHEUS / "prometheus.yml").read_text("utf-8"))
RULES = [
    rule
    for group in yaml.safe_load((PROMETHEUS / "rules" / "onrecord.yml").read_text("utf-8"))["groups"]
    for rule in group["rules"]
]
DASHBOARD: dict[str, Any] = json.loads((GRAFANA / "dashboards" / "onrecord.json").read_text("utf-8"))
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))
RECORDED = {rule["record"] for rule in RULES if "record" in rule}
SUFFIXES = {"counter": ("",), "gauge": ("",), "histogram": ("_bucket", "_count", "_sum")}
EXPOSED = {row.name + suffix: set(row.labels) for row in TABLE for suffix in SUFFIXES[row.kind]}
SCRAPED_LABELS = {"job", "instance", "le"}


def expressions() -> Iterator[tuple[str, str]]:
    """Yield every PromQL expression with the name of what asks it."""
    for rule in RULES:
        yield rule.get("record") or rule["alert"], rule["expr"]
    for panel in DASHBOARD["panels"]:
        for target in panel["targets"]:
            yield panel["title"], target["expr"]


ASKED = list(expressions())


@pytest.mark.parametrize(("who", "asked"), ASKED, ids=[who for who, _ in ASKED])
def test_only_metrics_that_we_expose_are_asked_for(who: str, asked: str) -> None:
    """Each name is in the table of metrics or recorded by our rules, and each label is one of its labels."""
    names = re.findall(r"\bonrecord[a-z0-9_:]*", re.sub(r'"[^"]*"', '""', asked))
    unknown = [name for name in names if name not in EXPOSED and name not in RECORDED]
    assert unknown == [], who
    labels = set(re.findall(r"(\w+)\s*=~?\"", asked))
    for listed in re.findall(r"by \(([^)]*)\)", asked):
        labels |= {label.strip() for label in listed.split(",")}
    allowed = SCRAPED_LABELS.union(*(EXPOSED.get(name, set()) for name in names))
    assert labels <= allowed, who


def test_every_metric_is_watched() -> None:
    """A metric that no rule and no panel asks for would be forgotten."""
    asked = " ".join(text for _, text in ASKED)
    assert [row.name for row in TABLE if row.name not in asked] == []


def test_every_alert_has_a_severity_and_says_what_to_do() -> None:
    """Who is woken at night reads what is wrong and where to begin."""
    for rule in RULES:
        if "alert" in rule:
            assert rule["labels"]["severity"] in {"page", "ticket"}
            assert {"summary", "remedy"} <= rule["annotations"].keys()


def test_every_alert_has_a_rule_test() -> None:
    """Promtool runs a case for each alert."""
    cases = yaml.safe_load((PROMETHEUS / "tests" / "onrecord.test.yml").read_text("utf-8"))["tests"]
    tried = {one["alertname"] for case in cases for one in case["alert_rule_test"] if one.get("exp_alerts")}
    assert tried == {rule["alert"] for rule in RULES if "alert" in rule}


def test_scrape_targets_are_services_at_their_ports() -> None:
    """Prometheus looks for the desk, the workers and the sources where the compose file starts them.

    What a profile starts is found by its name, so that nothing is missing where it does not run.
    """
    ports = {"desk": "8700", "worker": "8701", "sources": "8701"}
    found: dict[str, bool] = {}
    for job in CONFIG["scrape_configs"]:
        fixed = [target.split(":") for config in job.get("static_configs", []) for target in config["targets"]]
        named = [
            (name, str(config["port"]))
            for config in job.get("dns_sd_configs", [])
            for name in config["names"]
            if config["type"] == "A"
        ]
        for name, port in (*fixed, *named):
            assert ports[COMPOSE["services"][name]["command"][0]] == port
            found[name] = (name, port) in named
    assert found == {n: "profiles" in s for n, s in COMPOSE["services"].items() if s.get("command", [""])[0] in ports}


def test_dashboard_is_provisioned_where_it_is_mounted() -> None:
    """Grafana finds the dashboard's folder and the data source that its panels name."""
    mounts = dict(volume.split(":")[:2] for volume in COMPOSE["services"]["grafana"]["volumes"])
    provider = yaml.safe_load((GRAFANA / "provisioning" / "dashboards" / "onrecord.yml").read_text("utf-8"))
    assert provider["providers"][0]["options"]["path"] == mounts["./deploy/grafana/dashboards"]
    source = yaml.safe_load((GRAFANA / "provisioning" / "datasources" / "prometheus.yml").read_text("utf-8"))
    assert {panel["datasource"]["uid"] for panel in DASHBOARD["panels"]} == {source["datasources"][0]["uid"]}
    host, port = source["datasources"][0]["url"].removeprefix("http://").split(":")
    assert COMPOSE["services"][host]["ports"][0].endswith(f":{port}")


def test_dashboard_panels_are_whole() -> None:
    """Every panel has an id of its own, a title, a sentence, and a place that no other takes."""
    panels = DASHBOARD["panels"]
    assert len({panel["id"] for panel in panels}) == len({panel["title"] for panel in panels}) == len(panels)
    taken: set[tuple[int, int]] = set()
    for panel in panels:
        assert panel["description"].endswith(".")
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert not cells & taken
        assert place["x"] + place["w"] <= 24
        taken |= cells


@pytest.mark.promtool
@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "config", "deploy/prometheus/prometheus.yml"),
        ("check", "rules", "deploy/prometheus/rules/onrecord.yml"),
        ("test", "rules", "deploy/prometheus/tests/onrecord.test.yml"),
    ],
    ids=" ".join,
)
def test_promtool_agrees(arguments: tuple[str, ...]) -> None:
    """Prometheus' own tool reads the configuration and passes every rule test."""
    told = subprocess.run(["promtool", *arguments], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert told.returncode == 0, told.stdout + told.stderr
