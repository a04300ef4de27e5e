-- Version 8: collections in focus.
ALTER TABLE "invoice" ADD COLUMN "pinned_period" TEXT;
