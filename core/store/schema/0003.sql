-- Version 3: leads and what became of them, further ways of contact and addresses, saved views; competitors' products
-- and what was learnt about them.
CREATE TABLE "lead"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "topic" TEXT,
    "company_name" TEXT,
    "contact_name" TEXT,
    "family_name" TEXT,
    "given_name" TEXT,
    "title" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "address" TEXT,
    "owner" BLOB,
    "owner_unit" BLOB,
    "matched_company" BLOB,
    "matched_contact" BLOB,
    "status" TEXT,
    "reject_reason" TEXT,
    "converted_to" BLOB,
    "converted_on" TEXT,
    "source" TEXT,
    "referred_by" BLOB,
    "interest" TEXT,
    "amount_guess" INTEGER,
    "amount_guess_currency" TEXT,
    "score_set" TEXT,
    "next_action" TEXT,
    "next_on" TEXT,
    "received_on" TEXT,
    "number" TEXT,
    "remark" TEXT);
CREATE UNIQUE INDEX "lead_id" ON "lead"(id);
CREATE INDEX "lead_title" ON "lead"(_v, _k);
CREATE INDEX "lead_owner" ON "lead"("owner", _v) WHERE "owner" IS NOT NULL;
CREATE INDEX "lead_matched_company" ON "lead"("matched_company", _v) WHERE "matched_company" IS NOT NULL;
CREATE INDEX "lead_matched_contact" ON "lead"("matched_contact", _v) WHERE "matched_contact" IS NOT NULL;
CREATE INDEX "lead_status" ON "lead"("status", _v) WHERE "status" IS NOT NULL;
CREATE INDEX "lead_converted_to" ON "lead"("converted_to", _v) WHERE "converted_to" IS NOT NULL;
CREATE INDEX "lead_next_on" ON "lead"("next_on", _v) WHERE "next_on" IS NOT NULL;
CREATE INDEX "lead_number" ON "lead"("number", _v) WHERE "number" IS NOT NULL;
CREATE VIRTUAL TABLE "search_lead" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "lead_event"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "lead" BLOB,
    "event" TEXT,
    "from_owner" BLOB,
    "to_owner" BLOB,
    "rule" TEXT,
    "reason" TEXT,
    "happened_at" INTEGER);
CREATE UNIQUE INDEX "lead_event_id" ON "lead_event"(id);
CREATE INDEX "lead_event_lead" ON "lead_event"("lead", _v) WHERE "lead" IS NOT NULL;
CREATE TABLE "contact_point"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "subject_type" INTEGER,
    "subject" BLOB,
    "kind" TEXT,
    "value" TEXT,
    "label" TEXT,
    "best_time" TEXT,
    "invalid_since" TEXT);
CREATE UNIQUE INDEX "contact_point_id" ON "contact_point"(id);
CREATE INDEX "contact_point_title" ON "contact_point"(_v, _k);
CREATE INDEX "contact_point_subject" ON "contact_point"("subject", _v) WHERE "subject" IS NOT NULL;
CREATE VIRTUAL TABLE "search_contact_point" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "address"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "subject_type" INTEGER,
    "subject" BLOB,
    "kind" TEXT,
    "addressee" TEXT,
    "country" TEXT,
    "province" TEXT,
    "city" TEXT,
    "district" TEXT,
    "street" TEXT,
    "postcode" TEXT,
    "returned_on" TEXT);
CREATE UNIQUE INDEX "address_id" ON "address"(id);
CREATE INDEX "address_title" ON "address"(_v, _k);
CREATE INDEX "address_subject" ON "address"("subject", _v) WHERE "subject" IS NOT NULL;
CREATE VIRTUAL TABLE "search_address" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "saved_view"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "name" TEXT,
    "page" TEXT,
    "filter" TEXT,
    "grouping" TEXT,
    "columns" TEXT,
    "sorting" TEXT,
    "shared_with" TEXT,
    "sort_key" TEXT);
CREATE UNIQUE INDEX "saved_view_id" ON "saved_view"(id);
CREATE INDEX "saved_view_title" ON "saved_view"(_v, _k);
CREATE INDEX "saved_view_page" ON "saved_view"("page", _v) WHERE "page" IS NOT NULL;
CREATE VIRTUAL TABLE "search_saved_view" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "rival_product"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "name" TEXT,
    "company" BLOB,
    "counterpart" BLOB,
    "strengths" TEXT,
    "weaknesses" TEXT,
    "price" INTEGER,
    "price_currency" TEXT,
    "price_on" TEXT,
    "price_source" TEXT);
CREATE UNIQUE INDEX "rival_product_id" ON "rival_product"(id);
CREATE INDEX "rival_product_title" ON "rival_product"(_v, _k);
CREATE INDEX "rival_product_company" ON "rival_product"("company", _v) WHERE "company" IS NOT NULL;
CREATE INDEX "rival_product_counterpart" ON "rival_product"("counterpart", _v) WHERE "counterpart" IS NOT NULL;
CREATE VIRTUAL TABLE "search_rival_product" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "intelligence"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "subject" TEXT,
    "about" BLOB,
    "company" BLOB,
    "opportunity" BLOB,
    "kind" TEXT,
    "text" TEXT,
    "source" TEXT,
    "reliability" TEXT,
    "price" INTEGER,
    "price_currency" TEXT,
    "happened_on" TEXT);
CREATE UNIQUE INDEX "intelligence_id" ON "intelligence"(id);
CREATE INDEX "intelligence_title" ON "intelligence"(_v, _k);
CREATE INDEX "intelligence_about" ON "intelligence"("about", _v) WHERE "about" IS NOT NULL;
CREATE INDEX "intelligence_company" ON "intelligence"("company", _v) WHERE "company" IS NOT NULL;
CREATE INDEX "intelligence_opportunity" ON "intelligence"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE INDEX "intelligence_happened_on" ON "intelligence"("happened_on", _v) WHERE "happened_on" IS NOT NULL;
CREATE VIRTUAL TABLE "search_intelligence" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
-- Who took part, and what a task is about: the timelines of contacts ask for it.
CREATE INDEX "activity_person_who" ON "activity_person"("who", _v) WHERE "who" IS NOT NULL;
CREATE INDEX "attendee_who" ON "attendee"("who", _v) WHERE "who" IS NOT NULL;
CREATE INDEX "task_about" ON "task"("about", _v) WHERE "about" IS NOT NULL;

-- What a calendar asks at every turn: the series, and whose birthday it is.
CREATE INDEX "appointment_rule" ON "appointment"("rule", _v) WHERE "rule" IS NOT NULL;
CREATE INDEX "contact_birth_month" ON "contact"("birth_month", _v) WHERE "birth_month" IS NOT NULL;
-- The few that last over midnight: they stand in days after the one they begin on.
CREATE INDEX "appointment_lasting" ON "appointment"("end_on") WHERE "end_on">"start_on";
