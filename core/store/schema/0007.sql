-- Version 7: how deals are led (criteria, stage tasks, rivals, influence, help, reviews, flags, comments, measures), plans and
-- quotas, forecasts, contracts, and the money that is owed and comes in.
CREATE TABLE "criterion"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "stage" BLOB,
    "text" TEXT,
    "required" INTEGER,
    "proof" INTEGER,
    "retired" INTEGER,
    "sort_key" TEXT);
CREATE UNIQUE INDEX "criterion_id" ON "criterion"(id);
CREATE INDEX "criterion_title" ON "criterion"(_v, _k);
CREATE INDEX "criterion_stage" ON "criterion"("stage", _v) WHERE "stage" IS NOT NULL;
CREATE TABLE "criterion_tick"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "subject_type" INTEGER,
    "subject" BLOB,
    "criterion" BLOB,
    "state" TEXT,
    "proof" TEXT,
    "happened_on" TEXT);
CREATE UNIQUE INDEX "criterion_tick_id" ON "criterion_tick"(id);
CREATE INDEX "criterion_tick_subject" ON "criterion_tick"("subject", _v) WHERE "subject" IS NOT NULL;
CREATE TABLE "stage_task"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "stage" BLOB,
    "subject" TEXT,
    "assignee" TEXT,
    "offset_days" INTEGER,
    "planned_minutes" INTEGER,
    "remark" TEXT,
    "retired" INTEGER,
    "sort_key" TEXT);
CREATE UNIQUE INDEX "stage_task_id" ON "stage_task"(id);
CREATE INDEX "stage_task_title" ON "stage_task"(_v, _k);
CREATE INDEX "stage_task_stage" ON "stage_task"("stage", _v) WHERE "stage" IS NOT NULL;
CREATE TABLE "opportunity_rival"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "opportunity" BLOB,
    "company" BLOB,
    "kind" TEXT,
    "product" BLOB,
    "price_told" INTEGER,
    "price_told_currency" TEXT,
    "price_source" TEXT,
    "stance" TEXT,
    "incumbent" INTEGER,
    "beaten" INTEGER,
    "remark" TEXT);
CREATE UNIQUE INDEX "opportunity_rival_id" ON "opportunity_rival"(id);
CREATE INDEX "opportunity_rival_opportunity" ON "opportunity_rival"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE INDEX "opportunity_rival_company" ON "opportunity_rival"("company", _v) WHERE "company" IS NOT NULL;
CREATE TABLE "influence"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "opportunity" BLOB,
    "from_contact" BLOB,
    "to_contact" BLOB,
    "strength" TEXT);
CREATE UNIQUE INDEX "influence_id" ON "influence"(id);
CREATE INDEX "influence_opportunity" ON "influence"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE TABLE "help_request"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "opportunity" BLOB,
    "what" TEXT,
    "reason" TEXT,
    "text" TEXT,
    "asked_by" BLOB,
    "asked_on" TEXT,
    "needed_by" TEXT,
    "answered_by" BLOB,
    "answer" TEXT,
    "closed_on" TEXT);
CREATE UNIQUE INDEX "help_request_id" ON "help_request"(id);
CREATE INDEX "help_request_title" ON "help_request"(_v, _k);
CREATE INDEX "help_request_opportunity" ON "help_request"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE INDEX "help_request_asked_by" ON "help_request"("asked_by", _v) WHERE "asked_by" IS NOT NULL;
CREATE INDEX "help_request_closed_on" ON "help_request"("closed_on", _v) WHERE "closed_on" IS NOT NULL;
CREATE VIRTUAL TABLE "search_help_request" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "win_loss_review"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "opportunity" BLOB,
    "outcome" TEXT,
    "reason_1" TEXT,
    "reason_2" TEXT,
    "reason_3" TEXT,
    "rival" BLOB,
    "price_gap" INTEGER,
    "turning_point" TEXT,
    "lesson" TEXT,
    "told_by" TEXT,
    "held_on" TEXT,
    "by" BLOB);
CREATE UNIQUE INDEX "win_loss_review_id" ON "win_loss_review"(id);
CREATE INDEX "win_loss_review_opportunity" ON "win_loss_review"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE VIRTUAL TABLE "search_win_loss_review" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "flag_rule"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "kind" TEXT,
    "pipeline" BLOB,
    "threshold" INTEGER,
    "severity" TEXT,
    "disabled" INTEGER);
CREATE UNIQUE INDEX "flag_rule_id" ON "flag_rule"(id);
CREATE TABLE "flag_dismissal"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "subject_type" INTEGER,
    "subject" BLOB,
    "kind" TEXT,
    "facts" TEXT,
    "reason" TEXT,
    "happened_on" TEXT);
CREATE UNIQUE INDEX "flag_dismissal_id" ON "flag_dismissal"(id);
CREATE INDEX "flag_dismissal_subject" ON "flag_dismissal"("subject", _v) WHERE "subject" IS NOT NULL;
CREATE TABLE "comment"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "subject_type" INTEGER,
    "subject" BLOB,
    "kind" TEXT,
    "body" TEXT,
    "addressee" BLOB,
    "answers" BLOB,
    "happened_at" INTEGER,
    "corrects" BLOB,
    "void" INTEGER);
CREATE UNIQUE INDEX "comment_id" ON "comment"(id);
CREATE INDEX "comment_subject" ON "comment"("subject", _v) WHERE "subject" IS NOT NULL;
CREATE INDEX "comment_addressee" ON "comment"("addressee", _v) WHERE "addressee" IS NOT NULL;
CREATE VIRTUAL TABLE "search_comment" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "measure_taken"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "text" TEXT,
    "origin_type" INTEGER,
    "origin" BLOB,
    "figure" TEXT,
    "stage" BLOB,
    "person" BLOB,
    "unit" BLOB,
    "before" INTEGER,
    "expected" INTEGER,
    "period_days" INTEGER,
    "owner" BLOB,
    "started_on" TEXT,
    "due_on" TEXT,
    "state" TEXT,
    "after" INTEGER,
    "checked_on" TEXT,
    "remark" TEXT);
CREATE UNIQUE INDEX "measure_taken_id" ON "measure_taken"(id);
CREATE INDEX "measure_taken_title" ON "measure_taken"(_v, _k);
CREATE INDEX "measure_taken_owner" ON "measure_taken"("owner", _v) WHERE "owner" IS NOT NULL;
CREATE INDEX "measure_taken_due_on" ON "measure_taken"("due_on", _v) WHERE "due_on" IS NOT NULL;
CREATE VIRTUAL TABLE "search_measure_taken" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "plan"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "name" TEXT,
    "year" INTEGER,
    "version" INTEGER,
    "base_on" BLOB,
    "released_on" TEXT,
    "released_by" BLOB,
    "remark" TEXT);
CREATE UNIQUE INDEX "plan_id" ON "plan"(id);
CREATE INDEX "plan_title" ON "plan"(_v, _k);
CREATE INDEX "plan_year" ON "plan"("year", _v) WHERE "year" IS NOT NULL;
CREATE VIRTUAL TABLE "search_plan" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "quota"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "plan" BLOB,
    "unit" BLOB,
    "person" BLOB,
    "period" TEXT,
    "measure" TEXT,
    "product" BLOB,
    "region" BLOB,
    "target" INTEGER,
    "target_currency" TEXT,
    "stretch" INTEGER,
    "stretch_currency" TEXT,
    "target_count" INTEGER);
CREATE UNIQUE INDEX "quota_id" ON "quota"(id);
CREATE INDEX "quota_plan" ON "quota"("plan", _v) WHERE "plan" IS NOT NULL;
CREATE INDEX "quota_unit" ON "quota"("unit", _v) WHERE "unit" IS NOT NULL;
CREATE INDEX "quota_person" ON "quota"("person", _v) WHERE "person" IS NOT NULL;
CREATE TABLE "forecast_call"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "unit" BLOB,
    "person" BLOB,
    "period" TEXT,
    "measure" TEXT,
    "level" TEXT,
    "by" BLOB,
    "commit" INTEGER,
    "commit_currency" TEXT,
    "best" INTEGER,
    "best_currency" TEXT,
    "computed" INTEGER,
    "computed_currency" TEXT,
    "reason" TEXT,
    "happened_at" INTEGER,
    "corrects" BLOB,
    "void" INTEGER);
CREATE UNIQUE INDEX "forecast_call_id" ON "forecast_call"(id);
CREATE INDEX "forecast_call_unit" ON "forecast_call"("unit", _v) WHERE "unit" IS NOT NULL;
CREATE INDEX "forecast_call_person" ON "forecast_call"("person", _v) WHERE "person" IS NOT NULL;
CREATE TABLE "forecast_snapshot"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "snapshot" TEXT,
    "kind" TEXT,
    "period" TEXT,
    "measure" TEXT,
    "method" TEXT,
    "unit" BLOB,
    "person" BLOB,
    "product" BLOB,
    "opportunity" BLOB,
    "category" TEXT,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "count" INTEGER,
    "known_until" TEXT,
    "happened_at" INTEGER);
CREATE UNIQUE INDEX "forecast_snapshot_id" ON "forecast_snapshot"(id);
CREATE INDEX "forecast_snapshot_title" ON "forecast_snapshot"(_v, _k);
CREATE INDEX "forecast_snapshot_opportunity" ON "forecast_snapshot"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE INDEX "forecast_snapshot_by1" ON "forecast_snapshot"(_v, "snapshot");
CREATE TABLE "contract"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "number" TEXT,
    "title" TEXT,
    "kind" TEXT,
    "company" BLOB,
    "opportunity" BLOB,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "tax_basis" TEXT,
    "signed_on" TEXT,
    "begins_on" TEXT,
    "ends_on" TEXT,
    "owner" BLOB,
    "state" TEXT,
    "remark" TEXT);
CREATE UNIQUE INDEX "contract_id" ON "contract"(id);
CREATE INDEX "contract_title" ON "contract"(_v, _k);
CREATE INDEX "contract_number" ON "contract"("number", _v) WHERE "number" IS NOT NULL;
CREATE INDEX "contract_company" ON "contract"("company", _v) WHERE "company" IS NOT NULL;
CREATE INDEX "contract_opportunity" ON "contract"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE INDEX "contract_signed_on" ON "contract"("signed_on", _v) WHERE "signed_on" IS NOT NULL;
CREATE INDEX "contract_owner" ON "contract"("owner", _v) WHERE "owner" IS NOT NULL;
CREATE VIRTUAL TABLE "search_contract" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "contract_event"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "contract" BLOB,
    "event" TEXT,
    "amount_change" INTEGER,
    "amount_change_currency" TEXT,
    "proof" TEXT,
    "happened_on" TEXT,
    "corrects" BLOB,
    "void" INTEGER);
CREATE UNIQUE INDEX "contract_event_id" ON "contract_event"(id);
CREATE INDEX "contract_event_contract" ON "contract_event"("contract", _v) WHERE "contract" IS NOT NULL;
CREATE TABLE "invoice"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "number" TEXT,
    "kind" TEXT,
    "company" BLOB,
    "opportunity" BLOB,
    "contract" BLOB,
    "owner" BLOB,
    "issued_on" TEXT,
    "delivered_on" TEXT,
    "due_on" TEXT,
    "net" INTEGER,
    "net_currency" TEXT,
    "tax" INTEGER,
    "tax_currency" TEXT,
    "gross" INTEGER,
    "gross_currency" TEXT,
    "reverses" BLOB,
    "remark" TEXT);
CREATE UNIQUE INDEX "invoice_id" ON "invoice"(id);
CREATE INDEX "invoice_title" ON "invoice"(_v, _k);
CREATE INDEX "invoice_company" ON "invoice"("company", _v) WHERE "company" IS NOT NULL;
CREATE INDEX "invoice_opportunity" ON "invoice"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE INDEX "invoice_contract" ON "invoice"("contract", _v) WHERE "contract" IS NOT NULL;
CREATE INDEX "invoice_owner" ON "invoice"("owner", _v) WHERE "owner" IS NOT NULL;
CREATE INDEX "invoice_issued_on" ON "invoice"("issued_on", _v) WHERE "issued_on" IS NOT NULL;
CREATE INDEX "invoice_due_on" ON "invoice"("due_on", _v) WHERE "due_on" IS NOT NULL;
CREATE VIRTUAL TABLE "search_invoice" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "instalment"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "name" TEXT,
    "opportunity" BLOB,
    "contract" BLOB,
    "company" BLOB,
    "part" INTEGER,
    "kind" TEXT,
    "percent" INTEGER,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "trigger" TEXT,
    "offset_days" INTEGER,
    "fixed_on" TEXT,
    "expected_on" TEXT,
    "owner" BLOB,
    "pinned_period" TEXT,
    "remark" TEXT);
CREATE UNIQUE INDEX "instalment_id" ON "instalment"(id);
CREATE INDEX "instalment_title" ON "instalment"(_v, _k);
CREATE INDEX "instalment_opportunity" ON "instalment"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE INDEX "instalment_contract" ON "instalment"("contract", _v) WHERE "contract" IS NOT NULL;
CREATE INDEX "instalment_company" ON "instalment"("company", _v) WHERE "company" IS NOT NULL;
CREATE INDEX "instalment_fixed_on" ON "instalment"("fixed_on", _v) WHERE "fixed_on" IS NOT NULL;
CREATE INDEX "instalment_expected_on" ON "instalment"("expected_on", _v) WHERE "expected_on" IS NOT NULL;
CREATE INDEX "instalment_owner" ON "instalment"("owner", _v) WHERE "owner" IS NOT NULL;
CREATE TABLE "receipt"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "number" TEXT,
    "company" BLOB,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "way" TEXT,
    "bill_matures_on" TEXT,
    "bank_charge" INTEGER,
    "bank_charge_currency" TEXT,
    "value_on" TEXT,
    "owner" BLOB,
    "owner_unit" BLOB,
    "happened_on" TEXT,
    "remark" TEXT,
    "corrects" BLOB,
    "void" INTEGER);
CREATE UNIQUE INDEX "receipt_id" ON "receipt"(id);
CREATE INDEX "receipt_title" ON "receipt"(_v, _k);
CREATE INDEX "receipt_company" ON "receipt"("company", _v) WHERE "company" IS NOT NULL;
CREATE INDEX "receipt_value_on" ON "receipt"("value_on", _v) WHERE "value_on" IS NOT NULL;
CREATE INDEX "receipt_owner" ON "receipt"("owner", _v) WHERE "owner" IS NOT NULL;
CREATE INDEX "receipt_happened_on" ON "receipt"("happened_on", _v) WHERE "happened_on" IS NOT NULL;
CREATE VIRTUAL TABLE "search_receipt" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "allocation"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "receipt" BLOB,
    "credit" BLOB,
    "invoice" BLOB,
    "instalment" BLOB,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "discount_taken" INTEGER,
    "discount_taken_currency" TEXT,
    "rate_difference" INTEGER,
    "rate_difference_currency" TEXT,
    "happened_on" TEXT,
    "corrects" BLOB,
    "void" INTEGER);
CREATE UNIQUE INDEX "allocation_id" ON "allocation"(id);
CREATE INDEX "allocation_receipt" ON "allocation"("receipt", _v) WHERE "receipt" IS NOT NULL;
CREATE INDEX "allocation_credit" ON "allocation"("credit", _v) WHERE "credit" IS NOT NULL;
CREATE INDEX "allocation_invoice" ON "allocation"("invoice", _v) WHERE "invoice" IS NOT NULL;
CREATE INDEX "allocation_instalment" ON "allocation"("instalment", _v) WHERE "instalment" IS NOT NULL;
CREATE TABLE "stock_level"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "product" BLOB,
    "on_hand" INTEGER,
    "in_transit" INTEGER,
    "arrives_on" TEXT,
    "reserved" INTEGER,
    "happened_on" TEXT);
CREATE UNIQUE INDEX "stock_level_id" ON "stock_level"(id);
CREATE INDEX "stock_level_product" ON "stock_level"("product", _v) WHERE "product" IS NOT NULL;
CREATE TABLE "meeting"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "subject" TEXT,
    "kind" TEXT,
    "held_on" TEXT,
    "view" BLOB,
    "leader" BLOB,
    "minutes_text" TEXT);
CREATE UNIQUE INDEX "meeting_id" ON "meeting"(id);
CREATE INDEX "meeting_title" ON "meeting"(_v, _k);
CREATE INDEX "meeting_held_on" ON "meeting"("held_on", _v) WHERE "held_on" IS NOT NULL;
CREATE VIRTUAL TABLE "search_meeting" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "meeting_point"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "meeting" BLOB,
    "about_type" INTEGER,
    "about" BLOB,
    "person" BLOB,
    "text" TEXT,
    "task" BLOB,
    "happened_at" INTEGER);
CREATE UNIQUE INDEX "meeting_point_id" ON "meeting_point"(id);
CREATE INDEX "meeting_point_meeting" ON "meeting_point"("meeting", _v) WHERE "meeting" IS NOT NULL;
CREATE INDEX "meeting_point_about" ON "meeting_point"("about", _v) WHERE "about" IS NOT NULL;
CREATE INDEX "meeting_point_person" ON "meeting_point"("person", _v) WHERE "person" IS NOT NULL;
CREATE TABLE "request"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "subject" TEXT,
    "kind" TEXT,
    "from_unit" BLOB,
    "to_unit" BLOB,
    "company" BLOB,
    "about_type" INTEGER,
    "about" BLOB,
    "text" TEXT,
    "period" TEXT,
    "wanted" INTEGER,
    "wanted_amount" INTEGER,
    "wanted_amount_currency" TEXT,
    "due_on" TEXT,
    "state" TEXT,
    "by" BLOB,
    "reply" TEXT,
    "replied_on" TEXT);
CREATE UNIQUE INDEX "request_id" ON "request"(id);
CREATE INDEX "request_title" ON "request"(_v, _k);
CREATE INDEX "request_company" ON "request"("company", _v) WHERE "company" IS NOT NULL;
CREATE INDEX "request_due_on" ON "request"("due_on", _v) WHERE "due_on" IS NOT NULL;
CREATE VIRTUAL TABLE "search_request" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
ALTER TABLE "stage" ADD COLUMN "guidance" TEXT;
ALTER TABLE "stage_event" ADD COLUMN "unmet" INTEGER;
ALTER TABLE "opportunity_contact" ADD COLUMN "across" INTEGER;
ALTER TABLE "opportunity_contact" ADD COLUMN "down" INTEGER;
ALTER TABLE "task" ADD COLUMN "stage_task" BLOB;
ALTER TABLE "own_company" ADD COLUMN "lead_gate" TEXT;
