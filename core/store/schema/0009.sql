-- Version 9.
-- Visits: when and where somebody checked in, and when out.
ALTER TABLE "appointment" ADD COLUMN "checked_in_at" INTEGER;
ALTER TABLE "appointment" ADD COLUMN "checked_in_place" TEXT;
ALTER TABLE "appointment" ADD COLUMN "checked_out_at" INTEGER;
CREATE INDEX "appointment_checked_in_at" ON "appointment"("checked_in_at", _v) WHERE "checked_in_at" IS NOT NULL;
-- Care: attention to contacts.
CREATE TABLE "care_item"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "subject" TEXT,
    "contact" BLOB,
    "company" BLOB,
    "occasion" TEXT,
    "way" TEXT,
    "due_on" TEXT,
    "owner" BLOB,
    "state" TEXT,
    "done_by" BLOB,
    "done_on" TEXT,
    "reaction" TEXT,
    "reaction_on" TEXT,
    "remark" TEXT);
CREATE UNIQUE INDEX "care_item_id" ON "care_item"(id);
CREATE INDEX "care_item_title" ON "care_item"(_v, _k);
CREATE INDEX "care_item_contact" ON "care_item"("contact", _v) WHERE "contact" IS NOT NULL;
CREATE INDEX "care_item_company" ON "care_item"("company", _v) WHERE "company" IS NOT NULL;
CREATE INDEX "care_item_due_on" ON "care_item"("due_on", _v) WHERE "due_on" IS NOT NULL;
CREATE INDEX "care_item_owner" ON "care_item"("owner", _v) WHERE "owner" IS NOT NULL;
CREATE VIRTUAL TABLE "search_care_item" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
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
