"""Fixtures for tests that need a broker."""

from tests.kafka_support.local_kafka import deployment, kafka, own_kafka, three_kafkas

__all__ = ["deployment", "kafka", "own_kafka", "three_kafkas"]
