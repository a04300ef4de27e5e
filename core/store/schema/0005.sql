-- Version 5: sync. All tables of this version are of this file alone and never travel.

-- Which origin has stamped the operations of a transaction (its number in `origin`); none: the one that this file began
-- with.
ALTER TABLE chunk ADD COLUMN origin INTEGER;
-- Every stream of batches that this workspace knows, its own among them: one installation between two moments at which
-- it had to begin anew. applied, head: the last batch that is in here, number and hash. seen: the highest number that
-- anybody told of. made_at, ahead: when its author made that batch by his own clock, and how far that clock is ahead of
-- the share's (ms). heard_at: when it came in here. knows: what its author had of everybody when he made it; beacon: what
-- his workspace came to then.
CREATE TABLE stream(no INTEGER PRIMARY KEY, device BLOB NOT NULL, incarnation INTEGER NOT NULL, own INTEGER NOT NULL DEFAULT 0,
    origin INTEGER, name TEXT, person BLOB, program TEXT, registry INTEGER NOT NULL DEFAULT 0, applied INTEGER NOT NULL DEFAULT 0,
    head BLOB, seen INTEGER NOT NULL DEFAULT 0, made_at INTEGER NOT NULL DEFAULT 0, ahead INTEGER NOT NULL DEFAULT 0,
    heard_at INTEGER NOT NULL DEFAULT 0, knows TEXT, beacon BLOB);
CREATE UNIQUE INDEX stream_id ON stream(device, incarnation);
-- Batches, sent and received. state: 1 sealed, 2 put, 3 confirmed (own); 8 being applied, 9 applied (of others).
-- The file on the share is made from head and the block's bytes and nothing else.
-- position: operations of it that are applied while state is 8. at: when it was sealed or had come in.
CREATE TABLE batch(no INTEGER PRIMARY KEY, stream INTEGER NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL, state INTEGER NOT NULL,
    block INTEGER, position INTEGER NOT NULL DEFAULT 0, ops INTEGER NOT NULL DEFAULT 0, size INTEGER NOT NULL DEFAULT 0, at INTEGER NOT NULL,
    tried_at INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, error TEXT, head BLOB NOT NULL);
CREATE UNIQUE INDEX batch_place ON batch(stream, seq, hash);
CREATE INDEX batch_block ON batch(block) WHERE block IS NOT NULL;
CREATE INDEX batch_under_way ON batch(state) WHERE state IN (1, 2, 8);
CREATE INDEX batch_at ON batch(at);
-- Files on the share that could not be taken: why, since when.
CREATE TABLE share_file(name TEXT PRIMARY KEY, reason TEXT NOT NULL, since INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 1) WITHOUT ROWID;
-- Of writes that did not know of each other one line for each register stays open: conflict.winner and .loser are
-- stamps (hlc u64, origin u64, little endian); the values stand in the journal.
CREATE UNIQUE INDEX conflict_open ON conflict(type, row, field_group) WHERE settled=0;
CREATE INDEX deferred_row ON deferred(type, row);
CREATE INDEX edit_received ON edit(id) WHERE role=3;
CREATE INDEX chunk_block ON chunk(block, position) WHERE block IS NOT NULL;
-- Contents of files: whether they lie on the share, and what the person at this laptop wants of them: 1 here, -1 not here.
CREATE TABLE content(hash BLOB PRIMARY KEY, on_share INTEGER NOT NULL DEFAULT 0, wanted INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
