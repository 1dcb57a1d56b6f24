"""Fixtures for tests that need a broker."""

from tests.kafka_support.local_kafka import deployment, kafka

__all__ = ["deployment", "kafka"]
