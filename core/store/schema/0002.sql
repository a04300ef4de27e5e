-- The deals on hold, which the funnel counts apart.
CREATE INDEX "opportunity_hold_until" ON "opportunity"("hold_until", _v) WHERE "hold_until" IS NOT NULL;
