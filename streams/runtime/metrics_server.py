"""Serves /metrics of a process that has no API: a worker, or what only reads sources. Owns the port's errors."""

from prometheus_client import start_http_server

from events.errors import SettingsError
from streams.metrics import Metrics


def serve(metrics: Metrics, host: str, port: int) -> None:
    """Serve the metrics in a thread that ends with the process. Raises SettingsError when the port cannot be had."""
    try:
        start_http_server(port, addr=host, registry=metrics.registry)
    except OSError as error:
        raise SettingsError(
            f"metrics_port: cannot listen: {error.strerror or error}",
            place=f"{host}:{port}",
            remedy="Choose another with --metrics-port; 0 serves none.",
        ) from error
