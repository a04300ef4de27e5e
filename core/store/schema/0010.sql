-- Version 10.
-- Quotations: what was offered, in versions, and what became of it.
CREATE TABLE "quote"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "number" TEXT,
    "company" BLOB,
    "opportunity" BLOB,
    "owner" BLOB,
    "state" TEXT,
    "accepted_version" BLOB,
    "result_on" TEXT,
    "result_reason" TEXT);
CREATE UNIQUE INDEX "quote_id" ON "quote"(id);
CREATE INDEX "quote_title" ON "quote"(_v, _k);
CREATE INDEX "quote_company" ON "quote"("company", _v) WHERE "company" IS NOT NULL;
CREATE INDEX "quote_opportunity" ON "quote"("opportunity", _v) WHERE "opportunity" IS NOT NULL;
CREATE INDEX "quote_owner" ON "quote"("owner", _v) WHERE "owner" IS NOT NULL;
CREATE INDEX "quote_result_on" ON "quote"("result_on", _v) WHERE "result_on" IS NOT NULL;
CREATE VIRTUAL TABLE "search_quote" USING fts5(text, content='', tokenize='fairlead', detail=none, columnsize=0);
CREATE TABLE "quote_version"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0, _k BLOB,
    "version_name" TEXT,
    "quote" BLOB,
    "version" INTEGER,
    "contact" BLOB,
    "currency" TEXT,
    "rate" INTEGER,
    "tax_basis" TEXT,
    "valid_until" TEXT,
    "payment_terms" TEXT,
    "delivery_terms" TEXT,
    "warranty" TEXT,
    "remark" TEXT,
    "head_discount" INTEGER,
    "sent_on" TEXT);
CREATE UNIQUE INDEX "quote_version_id" ON "quote_version"(id);
CREATE INDEX "quote_version_title" ON "quote_version"(_v, _k);
CREATE INDEX "quote_version_quote" ON "quote_version"("quote", _v) WHERE "quote" IS NOT NULL;
CREATE INDEX "quote_version_valid_until" ON "quote_version"("valid_until", _v) WHERE "valid_until" IS NOT NULL;
CREATE INDEX "quote_version_sent_on" ON "quote_version"("sent_on", _v) WHERE "sent_on" IS NOT NULL;
CREATE TABLE "quote_line"(n INTEGER PRIMARY KEY, id BLOB NOT NULL DEFAULT x'', space INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL DEFAULT 0, created_by INTEGER, source_run INTEGER, merged_into BLOB,
    deleted INTEGER, deleted_by BLOB, deleted_reason TEXT, _c BLOB NOT NULL DEFAULT x'', _v INTEGER NOT NULL DEFAULT 0,
    "version" BLOB,
    "product" BLOB,
    "text" TEXT,
    "quantity" INTEGER,
    "unit" TEXT,
    "list_price" INTEGER,
    "list_price_currency" TEXT,
    "price" INTEGER,
    "price_currency" TEXT,
    "discount" INTEGER,
    "tax_rate" INTEGER,
    "delivery_on" TEXT,
    "sort_key" TEXT);
CREATE UNIQUE INDEX "quote_line_id" ON "quote_line"(id);
CREATE INDEX "quote_line_version" ON "quote_line"("version", _v) WHERE "version" IS NOT NULL;
CREATE INDEX "quote_line_product" ON "quote_line"("product", _v) WHERE "product" IS NOT NULL;
