-- What a calendar asks at every turn: the series, and whose birthday it is.
CREATE INDEX "appointment_rule" ON "appointment"("rule", _v) WHERE "rule" IS NOT NULL;
CREATE INDEX "contact_birth_month" ON "contact"("birth_month", _v) WHERE "birth_month" IS NOT NULL;
