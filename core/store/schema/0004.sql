-- What a calendar asks at every turn: the series, and whose birthday it is.
CREATE INDEX "appointment_rule" ON "appointment"("rule", _v) WHERE "rule" IS NOT NULL;
CREATE INDEX "contact_birth_month" ON "contact"("birth_month", _v) WHERE "birth_month" IS NOT NULL;
-- The few that last over midnight: they stand in days after the one they begin on.
CREATE INDEX "appointment_lasting" ON "appointment"("end_on") WHERE "end_on">"start_on";
