-- Version 6: numbers that are drawn from series, streams that have split in two.
CREATE TABLE "number_series"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "document" TEXT,
    "pattern" TEXT,
    "start" INTEGER);
CREATE UNIQUE INDEX "number_series_id" ON "number_series"(id);
CREATE INDEX "number_series_title" ON "number_series"(_v, _k);
-- Of this file alone: blocks of fifty numbers that it may give. next: the one to be given next, behind the end if none is
-- left. claimed: the share knows that they are ours.
CREATE TABLE number_block(no INTEGER PRIMARY KEY, series BLOB NOT NULL, scope TEXT NOT NULL, block INTEGER NOT NULL,
    next INTEGER NOT NULL, claimed INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX number_block_place ON number_block(series, scope, block);
-- Records of ours whose number waits for a block.
CREATE TABLE provisional_number(type INTEGER NOT NULL, row BLOB NOT NULL, number TEXT NOT NULL, PRIMARY KEY(type, row)) WITHOUT ROWID;
-- Of a stream that two have written apart: which batches are in that share their number with another one (sum of the
-- first bytes of their hashes by exclusive or); 0 = it has never split.
ALTER TABLE stream ADD COLUMN branches INTEGER NOT NULL DEFAULT 0;
