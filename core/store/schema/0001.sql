-- Version 1, part one: what every workspace has besides its record types.
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
-- Local numbers for values that repeat (never travel).
CREATE TABLE origin(idx INTEGER PRIMARY KEY, value BLOB NOT NULL UNIQUE);
CREATE TABLE known_id(idx INTEGER PRIMARY KEY, value BLOB NOT NULL UNIQUE);
-- Columns that users added: the field's record, its table and column, its local group number (256 and up).
CREATE TABLE custom_field(idx INTEGER PRIMARY KEY, field BLOB NOT NULL UNIQUE, record_type TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    target TEXT, list TEXT, label_en TEXT, label_zh TEXT);
-- Edits of this device and their transactions. state: 0 incomplete, 1 done, 2 undone, 3 undone and gone.
-- effect: the edit whose operations are in force for this one (itself, or its latest redo). role: 0 edit, 1 undo, 2 redo.
CREATE TABLE edit(no INTEGER PRIMARY KEY, id BLOB NOT NULL, name TEXT NOT NULL, person BLOB, made_at INTEGER NOT NULL, state INTEGER NOT NULL,
    role INTEGER NOT NULL DEFAULT 0, effect INTEGER NOT NULL DEFAULT 0, ops INTEGER NOT NULL DEFAULT 0, sent INTEGER NOT NULL DEFAULT 0);
CREATE INDEX edit_state ON edit(state, role);
CREATE TABLE chunk(no INTEGER PRIMARY KEY, edit INTEGER NOT NULL, ops INTEGER NOT NULL, first_hlc INTEGER NOT NULL, last_hlc INTEGER NOT NULL,
    block INTEGER, position INTEGER NOT NULL DEFAULT 0, length INTEGER NOT NULL DEFAULT 0);
CREATE INDEX chunk_edit ON chunk(edit);
-- Loose operations until they are sealed; what they replaced, for undo, until the edit leaves the undo list.
CREATE TABLE journal(chunk INTEGER PRIMARY KEY, payload BLOB NOT NULL);
CREATE TABLE undo_value(chunk INTEGER PRIMARY KEY, payload BLOB NOT NULL);
-- Sealed operations, compressed: the batches of sync.
CREATE TABLE block(no INTEGER PRIMARY KEY, raw_length INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE block_state(block INTEGER PRIMARY KEY, sealed INTEGER NOT NULL DEFAULT 0);
-- Where the history of a row lies: single rows, and runs of rows that one transaction made in order.
CREATE TABLE touch(type INTEGER NOT NULL, n INTEGER NOT NULL, chunk INTEGER NOT NULL, PRIMARY KEY(type, n, chunk)) WITHOUT ROWID;
CREATE TABLE touch_run(type INTEGER NOT NULL, n_from INTEGER NOT NULL, n_to INTEGER NOT NULL, chunk INTEGER NOT NULL, PRIMARY KEY(type, n_from, chunk)) WITHOUT ROWID;
-- Operations on types and fields that this program does not know yet.
CREATE TABLE deferred(no INTEGER PRIMARY KEY, type INTEGER NOT NULL, row BLOB NOT NULL, payload BLOB NOT NULL);
-- Writes that were made without knowledge of each other.
CREATE TABLE conflict(no INTEGER PRIMARY KEY, type INTEGER NOT NULL, row BLOB NOT NULL, field_group INTEGER NOT NULL, winner BLOB, loser BLOB, seen_at INTEGER NOT NULL, settled INTEGER NOT NULL DEFAULT 0);
CREATE TABLE file_mapping(kind TEXT NOT NULL, headers TEXT NOT NULL, mapping TEXT NOT NULL, used_at INTEGER NOT NULL, PRIMARY KEY(kind, headers)) WITHOUT ROWID;
-- Part two: one table per record type, its indexes and its search index, as the declarations say.
CREATE TABLE "own_company"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "name" TEXT,
    "name_latin" TEXT,
    "credit_code" TEXT,
    "base_currency" TEXT,
    "tax_basis" TEXT,
    "default_tax" INTEGER,
    "fiscal_start" INTEGER,
    "week_start" INTEGER,
    "time_zone" TEXT,
    "back_days" INTEGER);
CREATE UNIQUE INDEX "own_company_id" ON "own_company"(id);
CREATE INDEX "own_company_title" ON "own_company"(_v, _k);
CREATE VIRTUAL TABLE "search_own_company" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "unit"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "name" TEXT,
    "parent" BLOB,
    "kind" TEXT,
    "head" BLOB,
    "cost_centre" TEXT,
    "closed_on" TEXT);
CREATE UNIQUE INDEX "unit_id" ON "unit"(id);
CREATE INDEX "unit_title" ON "unit"(_v, _k);
CREATE VIRTUAL TABLE "search_unit" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "person"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "full_name" TEXT,
    "family_name" TEXT,
    "given_name" TEXT,
    "latin_name" TEXT,
    "staff_no" TEXT,
    "post" TEXT,
    "role" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "hired_on" TEXT,
    "left_on" TEXT,
    "language" TEXT);
CREATE UNIQUE INDEX "person_id" ON "person"(id);
CREATE INDEX "person_title" ON "person"(_v, _k);
CREATE INDEX "person_staff_no" ON "person"("staff_no", _v) WHERE "staff_no" IS NOT NULL;
CREATE VIRTUAL TABLE "search_person" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "membership"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "person" BLOB,
    "unit" BLOB,
    "from_on" TEXT,
    "to_on" TEXT,
    "share" INTEGER,
    "post" TEXT,
    "reports_to" BLOB);
CREATE UNIQUE INDEX "membership_id" ON "membership"(id);
CREATE INDEX "membership_person" ON "membership"("person", _v) WHERE "person" IS NOT NULL;
CREATE INDEX "membership_unit" ON "membership"("unit", _v) WHERE "unit" IS NOT NULL;
CREATE TABLE "company"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "name" TEXT,
    "short_name" TEXT,
    "name_latin" TEXT,
    "number" TEXT,
    "kind" TEXT,
    "industry" BLOB,
    "region" BLOB,
    "owner" BLOB,
    "owner_unit" BLOB,
    "source" TEXT,
    "staff_count" INTEGER,
    "size_class" TEXT,
    "revenue" INTEGER,
    "revenue_currency" TEXT,
    "founded_year" INTEGER,
    "parent" BLOB,
    "parent_kind" TEXT,
    "phone" TEXT,
    "mobile" TEXT,
    "email" TEXT,
    "website" TEXT,
    "country" TEXT,
    "province" TEXT,
    "city" TEXT,
    "district" TEXT,
    "street" TEXT,
    "postcode" TEXT,
    "remark" TEXT,
    "first_contact_on" TEXT,
    "credit_code" TEXT,
    "registered_name" TEXT,
    "is_customer" INTEGER,
    "is_prospect" INTEGER,
    "is_competitor" INTEGER,
    "is_dealer" INTEGER,
    "is_agent" INTEGER,
    "is_supplier" INTEGER,
    "is_introducer" INTEGER);
CREATE UNIQUE INDEX "company_id" ON "company"(id);
CREATE INDEX "company_title" ON "company"(_v, _k, "is_customer");
CREATE INDEX "company_number" ON "company"("number", _v) WHERE "number" IS NOT NULL;
CREATE INDEX "company_industry" ON "company"("industry", _v) WHERE "industry" IS NOT NULL;
CREATE INDEX "company_owner" ON "company"("owner", _v) WHERE "owner" IS NOT NULL;
CREATE INDEX "company_parent" ON "company"("parent", _v) WHERE "parent" IS NOT NULL;
CREATE INDEX "company_is_competitor" ON "company"(_v, _k) WHERE "is_competitor"=1;
CREATE INDEX "company_is_dealer" ON "company"(_v, _k) WHERE "is_dealer"=1;
CREATE INDEX "company_is_supplier" ON "company"(_v, _k) WHERE "is_supplier"=1;
CREATE VIRTUAL TABLE "search_company" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "contact"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "full_name" TEXT,
    "family_name" TEXT,
    "given_name" TEXT,
    "latin_name" TEXT,
    "salutation" TEXT,
    "birth_year" INTEGER,
    "birth_month" INTEGER,
    "birth_day" INTEGER,
    "birth_calendar" TEXT,
    "class" TEXT,
    "sex" TEXT,
    "occupation" TEXT,
    "phone" TEXT,
    "mobile" TEXT,
    "email" TEXT,
    "wechat" TEXT,
    "city" TEXT,
    "street" TEXT,
    "postcode" TEXT,
    "owner" BLOB,
    "source" TEXT,
    "interests" TEXT,
    "remark" TEXT,
    "contact_interval" INTEGER);
CREATE UNIQUE INDEX "contact_id" ON "contact"(id);
CREATE INDEX "contact_title" ON "contact"(_v, _k);
CREATE INDEX "contact_owner" ON "contact"("owner", _v) WHERE "owner" IS NOT NULL;
CREATE VIRTUAL TABLE "search_contact" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "opportunity"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "name" TEXT,
    "company" BLOB,
    "pipeline" BLOB,
    "stage" BLOB,
    "entered_on" TEXT,
    "closed_on" TEXT,
    "close_reason" TEXT,
    "lost_to" BLOB,
    "close_remark" TEXT,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "tax_basis" TEXT,
    "amount_from" TEXT,
    "expected_close" TEXT,
    "owner" BLOB,
    "owner_unit" BLOB,
    "key_stage" BLOB,
    "board_key" TEXT,
    "for_stage" BLOB,
    "probability_set" INTEGER,
    "chance_reason" TEXT,
    "rep_category" TEXT,
    "rep_remark" TEXT,
    "manager_category" TEXT,
    "manager_amount" INTEGER,
    "manager_amount_currency" TEXT,
    "manager_reason" TEXT,
    "hold_until" TEXT,
    "hold_reason" TEXT,
    "next_step" TEXT,
    "next_on" TEXT,
    "number" TEXT,
    "kind" TEXT,
    "source" TEXT,
    "opened_on" TEXT,
    "partner" BLOB,
    "need_text" TEXT,
    "pinned_period" TEXT,
    "remark" TEXT);
CREATE UNIQUE INDEX "opportunity_id" ON "opportunity"(id);
CREATE INDEX "opportunity_title" ON "opportunity"(_v, _k);
CREATE INDEX "opportunity_company" ON "opportunity"("company", _v) WHERE "company" IS NOT NULL;
CREATE INDEX "opportunity_stage" ON "opportunity"("stage", _v) WHERE "stage" IS NOT NULL;
CREATE INDEX "opportunity_expected_close" ON "opportunity"("expected_close", _v) WHERE "expected_close" IS NOT NULL;
CREATE INDEX "opportunity_owner" ON "opportunity"("owner", _v) WHERE "owner" IS NOT NULL;
CREATE INDEX "opportunity_number" ON "opportunity"("number", _v) WHERE "number" IS NOT NULL;
CREATE INDEX "opportunity_opened_on" ON "opportunity"("opened_on", _v) WHERE "opened_on" IS NOT NULL;
CREATE INDEX "opportunity_by1" ON "opportunity"(_v, "stage", "amount_currency", "amount", "for_stage", "probability_set", "closed_on", "opened_on", id);
CREATE VIRTUAL TABLE "search_opportunity" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "employment"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "contact" BLOB,
    "company" BLOB,
    "department" TEXT,
    "title" TEXT,
    "level" TEXT,
    "from_on" TEXT,
    "to_on" TEXT,
    "reports_to" BLOB);
CREATE UNIQUE INDEX "employment_id" ON "employment"(id);
CREATE INDEX "employment_contact" ON "employment"("contact", _v) WHERE "contact" IS NOT NULL;
CREATE INDEX "employment_company" ON "employment"("company", _v) WHERE "company" IS NOT NULL;
CREATE TABLE "industry"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "name" TEXT,
    "parent" BLOB,
    "code" TEXT);
CREATE UNIQUE INDEX "industry_id" ON "industry"(id);
CREATE INDEX "industry_title" ON "industry"(_v, _k);
CREATE VIRTUAL TABLE "search_industry" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "region"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "name" TEXT,
    "parent" BLOB,
    "level" TEXT,
    "code" TEXT);
CREATE UNIQUE INDEX "region_id" ON "region"(id);
CREATE INDEX "region_title" ON "region"(_v, _k);
CREATE VIRTUAL TABLE "search_region" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "product"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "name" TEXT,
    "code" TEXT,
    "series" TEXT,
    "unit" TEXT,
    "list_price" INTEGER,
    "list_price_currency" TEXT,
    "tax_rate" INTEGER,
    "kind" TEXT,
    "specification" TEXT,
    "sold_from" TEXT,
    "sold_to" TEXT);
CREATE UNIQUE INDEX "product_id" ON "product"(id);
CREATE INDEX "product_title" ON "product"(_v, _k);
CREATE INDEX "product_code" ON "product"("code", _v) WHERE "code" IS NOT NULL;
CREATE INDEX "product_series" ON "product"("series", _v) WHERE "series" IS NOT NULL;
CREATE VIRTUAL TABLE "search_product" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "pipeline"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "name" TEXT,
    "sale_kind" TEXT,
    "version" INTEGER,
    "retired" INTEGER,
    "sort_key" TEXT);
CREATE UNIQUE INDEX "pipeline_id" ON "pipeline"(id);
CREATE INDEX "pipeline_title" ON "pipeline"(_v, _k);
CREATE VIRTUAL TABLE "search_pipeline" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "stage"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "pipeline" BLOB,
    "name" TEXT,
    "kind" TEXT,
    "sort_key" TEXT,
    "colour" TEXT,
    "gate" TEXT,
    "category" TEXT,
    "retired" INTEGER);
CREATE UNIQUE INDEX "stage_id" ON "stage"(id);
CREATE INDEX "stage_title" ON "stage"(_v, _k);
CREATE INDEX "stage_pipeline" ON "stage"("pipeline", _v) WHERE "pipeline" IS NOT NULL;
CREATE VIRTUAL TABLE "search_stage" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "stage_model"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "stage" BLOB,
    "probability" INTEGER,
    "target_rate" INTEGER,
    "expected_days" INTEGER,
    "happened_on" TEXT,
    "corrects" BLOB,
    "void" INTEGER);
CREATE UNIQUE INDEX "stage_model_id" ON "stage_model"(id);
CREATE INDEX "stage_model_stage" ON "stage_model"("stage", _v) WHERE "stage" IS NOT NULL;
CREATE TABLE "opportunity_line"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "opportunity" BLOB,
    "product" BLOB,
    "quantity" INTEGER,
    "unit" TEXT,
    "price" INTEGER,
    "price_currency" TEXT,
    "tax_rate" INTEGER,
    "from_month" TEXT,
    "months" INTEGER,
    "recurring" TEXT,
    "sort_key" TEXT);
CREATE UNIQUE INDEX "opportunity_line_id" ON "opportunity_line"(id);
CREATE INDEX "opportunity_line_opportunity" ON "opportunity_line"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE INDEX "opportunity_line_product" ON "opportunity_line"("product", _v) WHERE "product" IS NOT NULL;
CREATE TABLE "opportunity_contact"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "opportunity" BLOB,
    "contact" BLOB,
    "role" TEXT,
    "power" TEXT,
    "level" TEXT,
    "attitude" TEXT,
    "mode" TEXT,
    "wants" TEXT,
    "seen_on" TEXT,
    "reports_to" BLOB);
CREATE UNIQUE INDEX "opportunity_contact_id" ON "opportunity_contact"(id);
CREATE INDEX "opportunity_contact_opportunity" ON "opportunity_contact"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE INDEX "opportunity_contact_contact" ON "opportunity_contact"("contact", _v) WHERE "contact" IS NOT NULL;
CREATE TABLE "credit_share"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "opportunity" BLOB,
    "person" BLOB,
    "kind" TEXT,
    "share" INTEGER,
    "reason" TEXT);
CREATE UNIQUE INDEX "credit_share_id" ON "credit_share"(id);
CREATE INDEX "credit_share_opportunity" ON "credit_share"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE INDEX "credit_share_person" ON "credit_share"("person", _v) WHERE "person" IS NOT NULL;
CREATE TABLE "stage_event"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "opportunity" BLOB,
    "pipeline" BLOB,
    "from_stage" BLOB,
    "to_stage" BLOB,
    "direction" TEXT,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "probability" INTEGER,
    "expected_close" TEXT,
    "owner" BLOB,
    "owner_unit" BLOB,
    "category" TEXT,
    "reason" TEXT,
    "happened_on" TEXT,
    "source" TEXT,
    "corrects" BLOB,
    "void" INTEGER);
CREATE UNIQUE INDEX "stage_event_id" ON "stage_event"(id);
CREATE INDEX "stage_event_by1" ON "stage_event"(_v, "opportunity", "happened_on", created_at, "to_stage", "corrects", "void", "owner", "owner_unit");
CREATE TABLE "deal_change"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "opportunity" BLOB,
    "what" TEXT,
    "amount_before" INTEGER,
    "amount_before_currency" TEXT,
    "amount_after" INTEGER,
    "amount_after_currency" TEXT,
    "date_before" TEXT,
    "date_after" TEXT,
    "owner_before" BLOB,
    "owner_after" BLOB,
    "unit_before" BLOB,
    "unit_after" BLOB,
    "category_before" TEXT,
    "category_after" TEXT,
    "reason" TEXT,
    "happened_on" TEXT);
CREATE UNIQUE INDEX "deal_change_id" ON "deal_change"(id);
CREATE INDEX "deal_change_opportunity" ON "deal_change"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE TABLE "task"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "subject" TEXT,
    "status" TEXT,
    "done_on" TEXT,
    "outcome" TEXT,
    "owner" BLOB,
    "giver" BLOB,
    "start_on" TEXT,
    "due_on" TEXT,
    "due_time" INTEGER,
    "priority" TEXT,
    "about_type" INTEGER,
    "about" BLOB,
    "company" BLOB,
    "opportunity" BLOB,
    "repeat" TEXT,
    "planned_minutes" INTEGER,
    "origin" TEXT,
    "remark" TEXT);
CREATE UNIQUE INDEX "task_id" ON "task"(id);
CREATE INDEX "task_title" ON "task"(_v, _k);
CREATE INDEX "task_status" ON "task"("status", _v) WHERE "status" IS NOT NULL;
CREATE INDEX "task_owner" ON "task"("owner", _v) WHERE "owner" IS NOT NULL;
CREATE INDEX "task_due_on" ON "task"("due_on", _v) WHERE "due_on" IS NOT NULL;
CREATE INDEX "task_company" ON "task"("company", _v) WHERE "company" IS NOT NULL;
CREATE INDEX "task_opportunity" ON "task"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE VIRTUAL TABLE "search_task" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "appointment"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "subject" TEXT,
    "kind" TEXT,
    "start_on" TEXT,
    "start_minute" INTEGER,
    "end_on" TEXT,
    "end_minute" INTEGER,
    "all_day" INTEGER,
    "time_zone" TEXT,
    "starts_at" INTEGER,
    "rule" TEXT,
    "exceptions" TEXT,
    "state" TEXT,
    "state_reason" TEXT,
    "owner" BLOB,
    "company" BLOB,
    "opportunity" BLOB,
    "purpose" TEXT,
    "expected_result" TEXT,
    "place" TEXT,
    "private" INTEGER,
    "external_uid" TEXT);
CREATE UNIQUE INDEX "appointment_id" ON "appointment"(id);
CREATE INDEX "appointment_title" ON "appointment"(_v, _k);
CREATE INDEX "appointment_start_on" ON "appointment"("start_on", _v) WHERE "start_on" IS NOT NULL;
CREATE INDEX "appointment_owner" ON "appointment"("owner", _v) WHERE "owner" IS NOT NULL;
CREATE INDEX "appointment_company" ON "appointment"("company", _v) WHERE "company" IS NOT NULL;
CREATE INDEX "appointment_opportunity" ON "appointment"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE VIRTUAL TABLE "search_appointment" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "attendee"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "appointment" BLOB,
    "who_type" INTEGER,
    "who" BLOB,
    "answer" TEXT);
CREATE UNIQUE INDEX "attendee_id" ON "attendee"(id);
CREATE INDEX "attendee_appointment" ON "attendee"("appointment", _v) WHERE "appointment" IS NOT NULL;
CREATE TABLE "activity"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "kind" TEXT,
    "subject" TEXT,
    "body" TEXT,
    "happened_at" INTEGER,
    "minutes" INTEGER,
    "travel_minutes" INTEGER,
    "by" BLOB,
    "company" BLOB,
    "place" TEXT,
    "appointment" BLOB,
    "task" BLOB,
    "direction" TEXT,
    "result" TEXT,
    "next_step" TEXT,
    "next_on" TEXT,
    "corrects" BLOB,
    "void" INTEGER);
CREATE UNIQUE INDEX "activity_id" ON "activity"(id);
CREATE INDEX "activity_title" ON "activity"(_v, _k);
CREATE INDEX "activity_happened_at" ON "activity"("happened_at", _v) WHERE "happened_at" IS NOT NULL;
CREATE INDEX "activity_by" ON "activity"("by", _v) WHERE "by" IS NOT NULL;
CREATE INDEX "activity_company" ON "activity"("company", _v) WHERE "company" IS NOT NULL;
CREATE VIRTUAL TABLE "search_activity" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "activity_person"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "activity" BLOB,
    "who_type" INTEGER,
    "who" BLOB,
    "side" TEXT,
    "response" TEXT);
CREATE UNIQUE INDEX "activity_person_id" ON "activity_person"(id);
CREATE INDEX "activity_person_activity" ON "activity_person"("activity", _v) WHERE "activity" IS NOT NULL;
CREATE TABLE "activity_share"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "activity" BLOB,
    "about_type" INTEGER,
    "about" BLOB,
    "share" INTEGER);
CREATE UNIQUE INDEX "activity_share_id" ON "activity_share"(id);
CREATE INDEX "activity_share_activity" ON "activity_share"("activity", _v) WHERE "activity" IS NOT NULL;
CREATE INDEX "activity_share_about" ON "activity_share"("about", _v) WHERE "about" IS NOT NULL;
CREATE TABLE "currency_rate"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "from_currency" TEXT,
    "to_currency" TEXT,
    "rate" INTEGER,
    "kind" TEXT,
    "happened_on" TEXT);
CREATE UNIQUE INDEX "currency_rate_id" ON "currency_rate"(id);
CREATE TABLE "import_run"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "file_name" TEXT,
    "file_date" INTEGER,
    "kind" TEXT,
    "mapping" TEXT,
    "mode" TEXT,
    "counts" TEXT,
    "complete" INTEGER,
    "consent_basis" TEXT);
CREATE UNIQUE INDEX "import_run_id" ON "import_run"(id);
CREATE INDEX "import_run_title" ON "import_run"(_v, _k);
CREATE VIRTUAL TABLE "search_import_run" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "field"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "record_type" TEXT,
    "name" TEXT,
    "kind" TEXT,
    "target" TEXT,
    "list" TEXT,
    "label_en" TEXT,
    "label_zh" TEXT,
    "retired" INTEGER);
CREATE UNIQUE INDEX "field_id" ON "field"(id);
CREATE INDEX "field_title" ON "field"(_v, _k);
CREATE VIRTUAL TABLE "search_field" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
