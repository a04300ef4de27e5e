-- Version 4, part 3: totals of lists that were asked before, see store/query/RememberedTotals.h. Of this file alone.
CREATE TABLE remembered_totals(key BLOB PRIMARY KEY, chunk INTEGER NOT NULL, hlc INTEGER NOT NULL, used INTEGER NOT NULL,
    totals BLOB NOT NULL) WITHOUT ROWID;
