#!/usr/bin/env python3
"""company.py PATH-OF-FAIRLEADCTL: the hand-computed company, as its people would have entered it, and its figures as JSON.

Everything that makes counting hard is in it: entering again, skipping, moving back, two pipelines, two currencies with dated
rates, a won deal that is reopened, a back-dated move, shared credit, a change of owner and of team in mid-quarter, a deal on
hold, every end that is neither won nor lost, and deals without customer. The second quarter of 2026 is asked about; all figures
were worked out on paper from this list:

  Direct: Qualify > Proposal > Contract, Won, Lost, No decision, Called off      Project: Study > Tender, Agreed,
                                                                         Disqualified, Duplicate
  Li in North, since 16 May in South; Wang in South. EUR at 1.10 USD, from 1 June at 1.20. Only A and B have a customer.

  A  1,000 Li    10.1. Qualify, 10.2. Proposal, 10.3. back to Qualify, 10.4. Proposal, 10.5. Contract, 10.6. Won
  B  2,000 Wang  5.4. Qualify, 25.4. Contract (skips Proposal), 20.5. Lost for the price
  C  3,000 Wang  1.3. Qualify, 20.3. Proposal, 20.4. Contract, 5.5. back to Proposal
  D  4,000 Li    1.4. Study, 1.5. Tender, 1.6. Agreed (the other pipeline)
  E  5,000 Wang  10.4. Qualify, 15.5. goes over to Study
  F  EUR Wang    1.2. Qualify with 6,000, 2.5. 7,000, 3.5. Proposal
  G  800 Li      5.1. Qualify, 15.3. Won, 15.4. reopened in Proposal, 25.5. Won again (Li is in South by then)
  H  900 Wang    25.3. Qualify, 20.6. Proposal, which was recorded on 2.7.
  I  10,000 Wang 1.4. Qualify, 15.6. Won; credit 60 % Wang, 40 % Li
  J  1,500 Li    15.2. Qualify, 1.5. handed to Wang, 20.5. Proposal
  K  2,500 Wang  5.3. Qualify, on 20.4. put on hold until the end of the year
  L  700 Wang    10.3. Qualify, 30.4. No decision
  M  – Wang      2.4. Qualify, nobody knows the amount
  N  600 Wang    10.3. Qualify, 12.5. Called off
  O  300 Wang    5.5. Study, 20.5. Disqualified
  P  400 Wang    6.5. Study, 21.5. Duplicate
"""
import json
import os
import subprocess
import sys
import tempfile

CTL = os.path.abspath(sys.argv[1])
DEALS = {}  # id -> name
failed = []


def ctl(*words, now="2026-11-18"):
    environment = dict(os.environ, FAIRLEAD_NOW=now + "T12:00:00Z", TZ="UTC", LC_ALL="C")
    done = subprocess.run([CTL, *words], env=environment, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"FAILED: fairleadctl {' '.join(words)}: {done.stderr.strip()}")
    return done.stdout


def add(kind, *values, now="2026-01-01"):
    return ctl("add", "company.fairlead", kind, *values, now=now).strip()


def deal(day, name, owner, amount, *more, stage="Qualify"):
    values = [f"name={name}", f"owner={owner}", f"stage={stage}", f"opened_on={day}", *more]
    DEALS[add("opportunity", *values, *([f"amount={amount}"] if amount else []), now=day)] = name


def change(day, name, *values, recorded=None, reason=None):
    extra = ["--reason", reason] if reason else []
    ctl("set", "company.fairlead", "opportunity", name, *values, "--on", day, *extra, now=recorded or day)


def report(name, *words):
    return json.loads(ctl("report", "company.fairlead", name, *words, "--json"))


def behind(name, row, column, *words):
    """The names of the deals behind a cell, as one word."""
    records = json.loads(ctl("report", "company.fairlead", name, *words, "--row", row, "--column", column, "--json"))
    return "".join(sorted(DEALS[record["id"]] for record in records["records"] if record["id"] in DEALS))


def check(what, found, wanted):
    if found != wanted:
        failed.append(what)
        print(f"FAILED: {what}: {found!r} instead of {wanted!r}")


def found():
    ctl("new", "company.fairlead", "--currency", "USD", now="2026-01-01")
    for pipeline, stages in {
        "Direct": "Qualify:open Proposal:open Contract:open Won:won Lost:lost No~decision:no_decision Called~off:cancelled",
        "Project": "Study:open Tender:open Agreed:won Disqualified:disqualified Duplicate:duplicate",
    }.items():
        add("pipeline", f"name={pipeline}", f"sort_key={pipeline}")
        for place, stage in enumerate(stages.split()):
            name, kind = stage.replace("~", " ").split(":")
            add("stage", f"pipeline={pipeline}", f"name={name}", f"kind={kind}", f"sort_key={100 + place}")
    for unit in ("North", "South"):
        add("unit", f"name={unit}", "kind=team")
    for person in ("Li", "Wang"):
        add("person", f"full_name={person}", "post=seller")
    add("membership", "person=Li", "unit=North", "from_on=2025-01-01", "to_on=2026-05-15")
    add("membership", "person=Li", "unit=South", "from_on=2026-05-16")
    add("membership", "person=Wang", "unit=South", "from_on=2025-01-01")
    for day, rate in (("2026-01-01", "1.1"), ("2026-06-01", "1.2")):
        add("currency_rate", "from_currency=EUR", "to_currency=USD", f"rate={rate}", "kind=planning", f"happened_on={day}")
    add("company", "name=Harbour")


def live():
    deal("2026-01-05", "G", "Li", "800")
    deal("2026-01-10", "A", "Li", "1000", "company=Harbour")
    deal("2026-02-01", "F", "Wang", "6000 EUR")
    change("2026-02-10", "A", "stage=Proposal")
    deal("2026-02-15", "J", "Li", "1500", "expected_close=2026-09-01")
    deal("2026-03-01", "C", "Wang", "3000", "expected_close=2026-06-15")
    deal("2026-03-05", "K", "Wang", "2500")
    change("2026-03-10", "A", "stage=Qualify")
    deal("2026-03-10", "L", "Wang", "700")
    deal("2026-03-10", "N", "Wang", "600")
    change("2026-03-15", "G", "stage=Won")
    change("2026-03-20", "C", "stage=Proposal")
    deal("2026-03-25", "H", "Wang", "900")
    deal("2026-04-01", "D", "Li", "4000", stage="Study")
    deal("2026-04-01", "I", "Wang", "10000")
    for person, share in (("Wang", "60"), ("Li", "40")):
        add("credit_share", "opportunity=I", f"person={person}", "kind=credit", f"share={share}", now="2026-04-01")
    deal("2026-04-02", "M", "Wang", None)
    deal("2026-04-05", "B", "Wang", "2000", "company=Harbour")
    change("2026-04-10", "A", "stage=Proposal")
    deal("2026-04-10", "E", "Wang", "5000")
    change("2026-04-15", "G", "stage=Proposal")
    change("2026-04-20", "C", "stage=Contract")
    change("2026-04-20", "K", "hold_until=2026-12-31")
    change("2026-04-25", "B", "stage=Contract")
    change("2026-04-30", "L", "stage=No decision")
    change("2026-05-01", "D", "stage=Tender")
    change("2026-05-01", "J", "owner=Wang")
    change("2026-05-02", "F", "amount=7000 EUR")
    change("2026-05-03", "F", "stage=Proposal")
    change("2026-05-05", "C", "stage=Proposal")
    deal("2026-05-05", "O", "Wang", "300", stage="Study")
    deal("2026-05-06", "P", "Wang", "400", stage="Study")
    change("2026-05-10", "A", "stage=Contract")
    change("2026-05-12", "N", "stage=Called off")
    change("2026-05-15", "E", "stage=Study")
    change("2026-05-20", "B", "stage=Lost", "close_reason=price")
    change("2026-05-20", "J", "stage=Proposal")
    change("2026-05-20", "O", "stage=Disqualified")
    change("2026-05-21", "P", "stage=Duplicate")
    change("2026-05-25", "G", "stage=Won")
    change("2026-06-01", "D", "stage=Agreed")
    change("2026-06-10", "A", "stage=Won")
    change("2026-06-15", "I", "stage=Won")
    change("2026-06-20", "H", "stage=Proposal", recorded="2026-07-02")


def cell(value):
    """A cell of the JSON as a word: counts, days and sums; a rate as its cases."""
    if value is None or value == []:
        return "-"
    if isinstance(value, list):
        return "+".join(money["amount"].removesuffix(".00") + money["currency"] for money in value)
    if isinstance(value, dict) and "numerator" in value:
        return f"{value['numerator']}/{value['denominator']}"
    return str(value)


def rows(result, *columns):
    """Each row by its name, with these cells; the total, too."""
    head = result["columns"][0]["key"]
    named = {}
    for row in [*result["rows"], result["totals"]]:
        name = row["cells"][head]
        name = name if isinstance(name, str) else name.get("text", name.get("en"))
        named[name] = " ".join(cell(row["cells"][column]) for column in columns)
    return named


def key(result, name):
    head = result["columns"][0]["key"]
    return next(row["key"] for row in result["rows"] if row["cells"][head].get("text") == name)


def ask():
    direct = ("--period", "2026-Q2", "--pipeline", "Direct")
    quarter = ("--period", "2026-Q2")
    # 6,000 EUR at the rate of the closing day, with which the bridge balances to the cent.
    bridge = report("bridge", *direct)
    check("bridge", rows(bridge, "deals", "count", "amount"), {
        "Opening": "8 8 17400USD", "New": "4 4 17000USD", "Reopened": "1 1 800USD", "Increased": "1 0 1200USD",
        "Decreased": "0 0 -", "Won": "3 -3 -11800USD", "Lost": "1 -1 -2000USD", "Other ends": "2 -2 -1300USD",
        "Put on hold": "1 -1 -2500USD", "Handed over": "1 -1 -5000USD", "Closing": "5 5 13800USD",
        "Closing of all": "5 5 13800USD"})
    for bar, deals in {"opening": "ACFHJKLN", "new": "BEIM", "won": "AGI", "other_ends": "LN", "on_hold": "K",
                       "handed_over": "E", "closing": "CFHJM"}.items():
        check(f"bridge, {bar}", behind("bridge", bar, "deals", *direct), deals)
    check("bridge in its own currencies", rows(report("bridge", *direct, "--rates", "none"), "amount")["Closing"],
          "7000EUR+5400USD")

    flow = report("flow", *direct)
    check("flow", rows(flow, "opening", "opening_amount", "entered", "reopened", "in_forward", "in_back", "out_forward",
                       "out_back", "won", "lost", "other_ends", "left", "closing", "closing_amount"), {
        "Qualify": "7 14400USD 4 0 0 0 5 0 1 0 2 1 2 2500USD",
        "Proposal": "1 3000USD 0 1 4 1 2 0 1 0 0 0 4 13800USD",
        "Contract": "0 - 0 0 3 0 0 1 1 1 0 0 0 -",
        "Total": "8 17400USD 4 1 7 1 7 1 3 1 2 1 6 16300USD"})
    check("who went on from Qualify", behind("flow", key(flow, "Qualify"), "out_forward", *direct), "ABFHJ")

    # Entered again (A), skipped (B, I, G), moved back (A, C), gone to the other pipeline (E).
    counts = ("entered", "promoted", "moved_back", "lost", "other_ends", "still_here")
    check("conversion", rows(report("conversion", *direct), *counts), {
        "Qualify": "4 6 0 0 3 1", "Proposal": "6 3 0 0 0 4", "Contract": "3 1 1 1 0 0", "Total": "4 10 1 1 3 5"})
    check("conversion, skipped stages passed", rows(report("conversion", *direct, "--skipped-pass"), *counts)["Proposal"],
          "8 5 0 0 0 4")
    check("the other pipeline", rows(report("conversion", *quarter, "--pipeline", "Project"), *counts), {
        "Study": "4 1 0 0 2 1", "Tender": "1 1 0 0 0 0", "Total": "4 2 0 0 2 1"})
    # What was recorded in July had not been known at the end of June.
    check("as we knew it then", rows(report("flow", *direct, "--as-we-knew"), "closing")["Qualify"], "3")

    funnel = report("funnel", *direct, "--as-of", "2026-06-30")
    check("funnel as of the last of June", rows(funnel, "open", "amount", "on_hold"), {
        "Qualify": "2 2500USD 1", "Proposal": "4 13800USD 0", "Contract": "0 - 0", "Total": "6 16300USD 1"})
    # Then 6,000 EUR were 6,600 USD.
    check("funnel as of the last of April", rows(report("funnel", *direct, "--as-of", "2026-04-30"), "open", "amount"), {
        "Qualify": "8 27100USD", "Proposal": "2 1800USD", "Contract": "2 5000USD", "Total": "12 33900USD"})

    # A result belongs to the owner and team of its day: Li went over on 16 May, his deals with their next move.
    check("won by team", rows(report("won", "--by", "team", *quarter), "deals", "won"), {
        "South": "4 15800USD", "Total": "4 15800USD"})
    april = report("conversion", "--by", "team", "--period", "2026-04", "--pipeline", "Direct")
    check("promoted in April by team", {row["cells"]["team"]["text"]: row["cells"]["promoted"] for row in april["rows"]
                                        if row["cells"]["stage"]["text"] == "Qualify"}, {"North": 1, "South": 1})
    # I is shared: 60 % are Wang's, 40 % Li's.
    check("won by person", rows(report("won", "--by", "person", *quarter), "deals", "won"), {
        "Li": "4 9800USD", "Wang": "1 6000USD", "Total": "4 15800USD"})
    check("win rate", rows(report("win-rate", *quarter), "won", "lost", "other", "win_rate", "of_all", "by_value"), {
        "Total": "4 1 4 4/5 4/9 1580000/1780000"})
    check("win rate by customer", rows(report("win-rate", "--by", "customer", *quarter), "won", "lost"), {
        "Harbour": "1 1", "(none)": "3 0", "Total": "4 1"})
    check("why", rows(report("win-loss", "--by", "reason", *quarter), "lost", "lost_amount", "other")["Price"], "1 2000USD 0")
    check("won in the first quarter, before it was reopened", rows(report("won", "--period", "2026-Q1"), "deals"),
          {"Total": "0"})
    # 61, 75, 140 and 151 days; 15 deals to work with x 4/5 x 3,950 / 106.75 days, K being on hold.
    check("cycle", rows(report("cycle", *quarter), "won_n", "won_mean", "won_median", "lost_mean"), {
        "Total": "4 427/4 215/2 45/1"})
    check("velocity", rows(report("velocity", *quarter), "qualified", "win_rate", "mean_won", "cycle", "velocity"), {
        "Total": "15 4/5 3950USD 427/4 444.03USD"})
    # C and J were due and are open still; nobody knows a day for E, F, H and M, and K is on hold. Both pipelines.
    check("forecast", rows(report("forecast", *quarter), "deals", "closed", "pipeline", "omitted"), {
        "Expected close has passed": "2 - 4500USD -", "2026-04": "0 - - -", "2026-05": "0 800USD - -",
        "2026-06": "0 15000USD - -", "No day known": "4 - 14300USD 2500USD", "Total": "2 15800USD 4500USD -"})
    check("forecast, overdue", behind("forecast", "overdue", "deals", *quarter), "CJ")
    check("forecast, undated", behind("forecast", "undated", "deals", *quarter), "EFHM")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        found()
        live()
        ask()
        sys.exit(1 if failed else 0)
