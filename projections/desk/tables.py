"""The tables of the read model. Owns the schema and its version; a file of another version is folded anew."""

VERSION = 2
"""Raised with every change of the tables or of what is folded into them: an older file is emptied and refolded."""

TABLES = """
CREATE TABLE positions (
    topic TEXT NOT NULL, partition INTEGER NOT NULL, next INTEGER NOT NULL, PRIMARY KEY (topic, partition)
) WITHOUT ROWID;
CREATE TABLE stories (
    story TEXT PRIMARY KEY, seq INTEGER NOT NULL, status TEXT NOT NULL, hold TEXT NOT NULL, merged_into TEXT,
    updated TEXT NOT NULL, view TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX stories_by_update ON stories (updated DESC, story DESC);
CREATE INDEX stories_by_status ON stories (status, hold) WHERE merged_into IS NULL;
CREATE TABLE released (
    story TEXT PRIMARY KEY, seq INTEGER NOT NULL, status TEXT NOT NULL, hold TEXT NOT NULL, merged_into TEXT,
    updated TEXT NOT NULL, view TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX released_by_update ON released (updated DESC, story DESC);
CREATE TABLE story_events (
    story TEXT NOT NULL, seq INTEGER NOT NULL, event TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (story, seq)
);
CREATE TABLE story_changes (
    story TEXT NOT NULL, seq INTEGER NOT NULL, event TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (story, seq)
);
CREATE TABLE story_providers (
    story TEXT NOT NULL, provider TEXT NOT NULL, PRIMARY KEY (story, provider)
) WITHOUT ROWID;
CREATE TABLE items (
    item TEXT PRIMARY KEY, feed TEXT NOT NULL, provider TEXT NOT NULL, order_key TEXT NOT NULL, embargo TEXT,
    value TEXT NOT NULL
);
CREATE INDEX items_by_embargo ON items (embargo, feed) WHERE embargo IS NOT NULL;
CREATE TABLE endings (
    event TEXT PRIMARY KEY, received TEXT NOT NULL, item TEXT NOT NULL, outcome TEXT NOT NULL, why TEXT NOT NULL,
    remedy TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX endings_by_item ON endings (item);
CREATE INDEX endings_by_receipt ON endings (received);
CREATE TABLE alerts (
    alert TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, story TEXT NOT NULL, claim TEXT NOT NULL,
    kind TEXT NOT NULL, replaces TEXT, event TEXT NOT NULL, correlation TEXT NOT NULL, value TEXT NOT NULL
);
CREATE INDEX alerts_by_story ON alerts (story, number);
CREATE TABLE deliveries (
    alert TEXT NOT NULL, channel TEXT NOT NULL, outcome TEXT NOT NULL, tries INTEGER NOT NULL, error TEXT NOT NULL,
    sent_as TEXT, PRIMARY KEY (channel, alert)
) WITHOUT ROWID;
CREATE TABLE channels (channel TEXT PRIMARY KEY, start INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE dead_letters (
    letter TEXT PRIMARY KEY, stage TEXT NOT NULL, reason TEXT NOT NULL, message TEXT NOT NULL, remedy TEXT NOT NULL,
    place TEXT NOT NULL, item TEXT, size INTEGER NOT NULL, at TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE tallies (
    name TEXT NOT NULL, first TEXT NOT NULL, second TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (name, first, second)
) WITHOUT ROWID;
CREATE TABLE clock (one INTEGER PRIMARY KEY CHECK (one = 1), reached TEXT NOT NULL);
CREATE TABLE unreadable (
    topic TEXT NOT NULL, partition INTEGER NOT NULL, offset INTEGER NOT NULL, why TEXT NOT NULL,
    PRIMARY KEY (topic, partition, offset)
) WITHOUT ROWID;
"""
