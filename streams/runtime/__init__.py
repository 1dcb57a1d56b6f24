"""The two shells around the stages: embedded (SQLite) and Faust on Kafka."""
