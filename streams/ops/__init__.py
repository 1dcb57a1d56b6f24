"""Operating: topics, replay, verify, dead letters."""
