-- Version 4 came in parts, each with what belongs together. When the last part is in, the workspace of this version is
-- stored for the tests (tests/store/MigrationTest.cpp), and the file is frozen.

-- Part 1: files and photos. A content lies in `blob` under the hash of its bytes (BLAKE2b-256; none while it
-- comes in) and in `blob_part` piece by piece; both are of this file alone and travel by their hash, not by the journal.
-- `unused_since` is the last edit at the time when no row named it any more; see store/FileStore.h.
CREATE TABLE blob(no INTEGER PRIMARY KEY, hash BLOB, size INTEGER NOT NULL, added_at INTEGER NOT NULL, unused_since INTEGER);
CREATE UNIQUE INDEX blob_hash ON blob(hash) WHERE hash IS NOT NULL;
CREATE TABLE blob_part(no INTEGER PRIMARY KEY, blob INTEGER NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE UNIQUE INDEX blob_part_place ON blob_part(blob, part);
CREATE TABLE "attachment"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "subject_type" INTEGER,
    "subject" BLOB,
    "blob" BLOB,
    "file_name" TEXT,
    "kind" TEXT,
    "caption" TEXT,
    "keep_local" TEXT);
CREATE UNIQUE INDEX "attachment_id" ON "attachment"(id);
CREATE INDEX "attachment_title" ON "attachment"(_v, _k);
CREATE INDEX "attachment_subject" ON "attachment"("subject", _v) WHERE "subject" IS NOT NULL;
CREATE INDEX "attachment_blob" ON "attachment"("blob", _v) WHERE "blob" IS NOT NULL;
CREATE VIRTUAL TABLE "search_attachment" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
ALTER TABLE "contact" ADD COLUMN "photo" BLOB;
CREATE INDEX "contact_photo" ON "contact"("photo", _v) WHERE "photo" IS NOT NULL;
ALTER TABLE "person" ADD COLUMN "photo" BLOB;
CREATE INDEX "person_photo" ON "person"("photo", _v) WHERE "photo" IS NOT NULL;
-- What contacts are told beside that: how they are addressed in English, and what they prefer.
ALTER TABLE "contact" ADD COLUMN "salutation_en" TEXT;
ALTER TABLE "contact" ADD COLUMN "preferences" TEXT;

-- Part 2: what people set up: values of choice lists, and how fields are used.
CREATE TABLE "choice"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "list" TEXT,
    "code" TEXT,
    "label_zh" TEXT,
    "label_en" TEXT,
    "colour" TEXT,
    "retired" INTEGER,
    "sort_key" TEXT);
CREATE UNIQUE INDEX "choice_id" ON "choice"(id);
CREATE INDEX "choice_title" ON "choice"(_v, _k);
CREATE TABLE "field_use"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "record_type" TEXT,
    "field" TEXT,
    "required" INTEGER,
    "hidden" INTEGER,
    "sort_key" TEXT);
CREATE UNIQUE INDEX "field_use_id" ON "field_use"(id);

-- Part 3: totals of lists that were asked before, see store/query/RememberedTotals.h. Of this file alone.
CREATE TABLE remembered_totals(key BLOB PRIMARY KEY, chunk INTEGER NOT NULL, hlc INTEGER NOT NULL, used INTEGER NOT NULL,
    totals BLOB NOT NULL) WITHOUT ROWID;
