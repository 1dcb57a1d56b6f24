"""Starts and stops Apache Kafka on loopback, one or three KRaft nodes, from the jars that pom.xml names.

A test broker: production brings its own. Needs Java 17 and, the first time, Maven; of Python only the standard
library. Nodes are found again by the pids in `cluster.json`, so `stop` ends only what `start` began.

    python deploy/kafka-local/cluster.py start [--nodes 3] [--port 9092] [--data DIR]
    python deploy/kafka-local/cluster.py stop [--data DIR]
    python deploy/kafka-local/cluster.py status [--data DIR]
"""

from __future__ import annotations

import argparse
import base64
import ctypes
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import uuid
from dataclasses import asdict, dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
LIBS = HERE / "libs"
RUN = HERE / "run" / "default"
STARTED = "Kafka Server started"
START_SECONDS = 180.0
STOP_SECONDS = 40.0
_PR_SET_PDEATHSIG = 1


class KafkaLocalError(Exception):
    """Kafka cannot be started here; the text says what to do."""


def missing() -> str | None:
    """Return what has to be installed before Kafka can run here, None when nothing is missing."""
    if shutil.which("java") is None:
        return "Java 17 is missing: install openjdk-17-jre-headless"
    if not list(LIBS.glob("kafka_2.13-*.jar")) and shutil.which("mvn") is None:
        return "Maven is missing (it fetches Apache Kafka): install maven"
    return None


def fetch() -> None:
    """Copy Kafka's jars from Maven to libs/ unless they are there."""
    if list(LIBS.glob("kafka_2.13-*.jar")) and list(LIBS.glob("log4j-slf4j-impl-*.jar")):
        return
    lacking = missing()
    if lacking:
        raise KafkaLocalError(lacking)
    copy = ["mvn", "-q", "-B", "dependency:copy-dependencies", f"-DoutputDirectory={LIBS}", "-DincludeScope=runtime"]
    done = subprocess.run(copy, cwd=HERE, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise KafkaLocalError(f"mvn failed; is a Maven repository reachable?\n{done.stdout[-2000:]}{done.stderr[-2000:]}")


@dataclass
class Node:
    """One KRaft node; `pid` is None while it is down."""

    id: int
    port: int
    controller_port: int
    pid: int | None = None


def free_ports(count: int) -> list[int]:
    """Return that many loopback ports that nobody uses now."""
    sockets = [socket.socket(socket.AF_INET, socket.SOCK_STREAM) for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


class Cluster:
    """One or three nodes under a data folder. `tied` nodes end with the process that started them (for tests)."""

    def __init__(self, data: Path, *, tied: bool = False) -> None:
        self.data = data
        self.tied = tied
        self.nodes: list[Node] = []
        self._children: dict[int, subprocess.Popen[bytes]] = {}

    @classmethod
    def found(cls, data: Path) -> Cluster | None:
        """Return the cluster that was started under the folder, None when there is none."""
        file = data / "cluster.json"
        if not file.exists():
            return None
        cluster = cls(data)
        cluster.nodes = [Node(**row) for row in json.loads(file.read_text())]
        return cluster

    @property
    def bootstrap(self) -> str:
        """The brokers' addresses, for clients."""
        return ",".join(f"127.0.0.1:{node.port}" for node in self.nodes)

    def start(self, nodes: int = 1, port: int | None = None, heap: str | None = None) -> None:
        """Format and start the nodes on free ports (or from `port` up) and wait until all are registered."""
        fetch()
        ports = free_ports(2 * nodes) if port is None else list(range(port, port + 2 * nodes))
        self.nodes = [Node(index + 1, ports[2 * index], ports[2 * index + 1]) for index in range(nodes)]
        self.data.mkdir(parents=True, exist_ok=True)
        self._heap = heap or ("512m" if nodes == 1 else "256m")
        cluster_id = base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")
        if not cluster_id[0].isalnum():
            cluster_id = "k" + cluster_id[1:]
        for node in self.nodes:
            self._configure(node)
            if not (self._folder(node) / "log" / "meta.properties").exists():
                self._java("format", node, "kafka.tools.StorageTool", "format", "-t", cluster_id, "-c", self._file(node))
        try:
            for node in self.nodes:
                self._spawn(node)
            for node in self.nodes:
                self._wait_started(node)
        except BaseException:
            self.stop()
            raise

    def start_node(self, node_id: int) -> None:
        """Start one node again with the data it has."""
        node = self._node(node_id)
        self._spawn(node)
        self._wait_started(node)

    def kill_node(self, node_id: int) -> None:
        """End one node at once, as a power cut would (SIGKILL)."""
        self._end(self._node(node_id), signal.SIGKILL)
        self._save()

    def stop(self) -> None:
        """End all nodes: SIGTERM to all, SIGKILL for what is still there after a while."""
        for node in self.nodes:
            if node.pid is not None and self._ours(node):
                os.kill(node.pid, signal.SIGTERM)
        for node in self.nodes:
            self._end(node, signal.SIGTERM)
        self._save()
        (self.data / "cluster.json").unlink(missing_ok=True)

    def alive(self, node: Node) -> bool:
        """Tell whether the node's process is there."""
        child = self._children.get(node.id)
        return child.poll() is None if child is not None else self._ours(node)

    def _node(self, node_id: int) -> Node:
        return next(node for node in self.nodes if node.id == node_id)

    def _folder(self, node: Node) -> Path:
        return self.data / f"node-{node.id}"

    def _file(self, node: Node) -> str:
        return str(self._folder(node) / "server.properties")

    def _save(self) -> None:
        (self.data / "cluster.json").write_text(json.dumps([asdict(node) for node in self.nodes]))

    def _configure(self, node: Node) -> None:
        copies = min(3, len(self.nodes))
        voters = ",".join(f"{each.id}@127.0.0.1:{each.controller_port}" for each in self.nodes)
        self._folder(node).mkdir(parents=True, exist_ok=True)
        rows = {
            "process.roles": "broker,controller",
            "node.id": node.id,
            "controller.quorum.voters": voters,
            "listeners": f"PLAINTEXT://127.0.0.1:{node.port},CONTROLLER://127.0.0.1:{node.controller_port}",
            "advertised.listeners": f"PLAINTEXT://127.0.0.1:{node.port}",
            "controller.listener.names": "CONTROLLER",
            "inter.broker.listener.name": "PLAINTEXT",
            "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "log.dirs": self._folder(node) / "log",
            "num.partitions": 1,
            "auto.create.topics.enable": "false",
            "default.replication.factor": copies,
            "min.insync.replicas": max(1, copies - 1),
            "offsets.topic.replication.factor": copies,
            "offsets.topic.num.partitions": 4,
            "transaction.state.log.replication.factor": copies,
            "transaction.state.log.min.isr": max(1, copies - 1),
            "transaction.state.log.num.partitions": 4,
            "share.coordinator.state.topic.replication.factor": copies,
            "share.coordinator.state.topic.min.isr": max(1, copies - 1),
            "group.initial.rebalance.delay.ms": 0,
            # The default of 9 s makes a restart after kill -9 take 12 s.
            "broker.session.timeout.ms": 3000,
            "broker.heartbeat.interval.ms": 500,
        }
        Path(self._file(node)).write_text("".join(f"{key}={value}\n" for key, value in rows.items()))

    def _command(self, *arguments: str, heap: str) -> list[str]:
        return [
            "java",
            f"-Xmx{heap}",
            "-XX:+UseG1GC",
            f"-Dlog4j2.configurationFile={HERE / 'log4j2.properties'}",
            "-cp",
            f"{LIBS}/*",
            *arguments,
        ]

    def _java(self, what: str, node: Node, *arguments: str) -> None:
        done = subprocess.run(self._command(*arguments, heap="256m"), capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise KafkaLocalError(f"{what} of node {node.id} failed: {done.stdout[-2000:]}{done.stderr[-2000:]}")

    def _log(self, node: Node) -> Path:
        return self._folder(node) / "node.log"

    def _spawn(self, node: Node) -> None:
        self._log(node).unlink(missing_ok=True)
        heap = getattr(self, "_heap", "512m")
        with self._log(node).open("wb") as out:
            child = subprocess.Popen(
                self._command("kafka.Kafka", self._file(node), heap=heap),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=_die_with_parent if self.tied else None,
            )
        node.pid = child.pid
        self._children[node.id] = child
        self._save()

    def _wait_started(self, node: Node) -> None:
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            text = self._log(node).read_text(errors="replace")
            if STARTED in text:
                return
            if not self.alive(node):
                raise KafkaLocalError(f"node {node.id} ended at its start:\n{text[-3000:]}")
            time.sleep(0.1)
        raise KafkaLocalError(f"node {node.id} did not start in {START_SECONDS:.0f} s; see {self._log(node)}")

    def _ours(self, node: Node) -> bool:
        if node.pid is None:
            return False
        try:
            told = Path(f"/proc/{node.pid}/cmdline").read_bytes()
        except OSError:
            return False
        return self._file(node).encode() in told

    def _end(self, node: Node, how: signal.Signals) -> None:
        if node.pid is None:
            return
        child = self._children.pop(node.id, None)
        until = time.monotonic() + STOP_SECONDS
        if self._ours(node):
            os.kill(node.pid, how)
        while self._ours(node):
            if child is not None and child.poll() is not None:
                break
            if time.monotonic() > until:
                os.kill(node.pid, signal.SIGKILL)
                until += STOP_SECONDS
            time.sleep(0.05)
        if child is not None:
            child.wait()
        node.pid = None


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description="Apache Kafka on loopback, from Maven, without Docker.")
    parser.add_argument("what", choices=["fetch", "start", "stop", "status"])
    parser.add_argument("--nodes", type=int, default=1, choices=[1, 3])
    parser.add_argument("--port", type=int, default=9092, help="first of two ports a node; 0 takes free ones")
    parser.add_argument("--data", type=Path, default=RUN)
    given = parser.parse_args()
    try:
        if given.what == "fetch":
            fetch()
            return 0
        cluster = Cluster.found(given.data)
        running = cluster is not None and all(cluster.alive(node) for node in cluster.nodes)
        if given.what == "start":
            if not running:
                if cluster is not None:
                    cluster.stop()
                cluster = Cluster(given.data)
                cluster.start(given.nodes, given.port or None)
            assert cluster is not None
            print(cluster.bootstrap)
        elif given.what == "stop":
            if cluster is not None:
                cluster.stop()
            print("stopped" if cluster is not None else "nothing was running")
        else:
            print(cluster.bootstrap if cluster is not None and running else "not running")
            return 0 if running else 1
    except KafkaLocalError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
