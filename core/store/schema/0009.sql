-- Version 9.
-- Reminders: how early appointments and tasks are told, and what a person said to what he was told of.
ALTER TABLE "task" ADD COLUMN "remind" TEXT;
ALTER TABLE "appointment" ADD COLUMN "remind" TEXT;
CREATE TABLE "reminder"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "subject_type" INTEGER,
    "subject" BLOB,
    "for_person" BLOB,
    "occasion" TEXT,
    "at" INTEGER,
    "channel" TEXT);
CREATE UNIQUE INDEX "reminder_id" ON "reminder"(id);
CREATE INDEX "reminder_subject" ON "reminder"("subject", _v) WHERE "subject" IS NOT NULL;
CREATE INDEX "reminder_for_person" ON "reminder"("for_person", _v) WHERE "for_person" IS NOT NULL;
-- What an activity corrects is asked for by every report of time.
CREATE INDEX "activity_corrects" ON "activity"("corrects", _v) WHERE "corrects" IS NOT NULL;
