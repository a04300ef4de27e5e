#!/bin/bash
# import and export as a person or a script meets them: exit codes, sentences, JSON. import.sh PATH-OF-FAIRLEADCTL
ctl=$1
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failed=0

# run CODE ARGUMENT…: runs fairleadctl; its output is in out, its complaints in err.
run() {
    local wanted=$1 code
    shift
    "$ctl" "$@" >out 2>err </dev/null
    code=$?
    if [ $code -ne "$wanted" ]; then
        echo "FAILED: exit $code instead of $wanted: $*"
        sed 's/^/    /' out err
        failed=1
    fi
}
# says FILE WORDS: the file holds the words.
says() {
    grep -qF -- "$2" "$1" && return
    echo "FAILED: \"$2\" is not in $1:"
    sed 's/^/    /' "$1"
    failed=1
}
silent() {
    [ -s "$1" ] || return
    echo "FAILED: $1 is not empty:"
    sed 's/^/    /' "$1"
    failed=1
}
# json EXPRESSION: the output is JSON, and the expression over it (as d) is true.
json() {
    if ! python3 -m json.tool out >/dev/null 2>json_err; then
        echo "FAILED: no JSON"
        sed 's/^/    /' out json_err
        failed=1
    elif ! python3 -c "import json,sys; d=json.load(open('out')); sys.exit(not ($1))"; then
        echo "FAILED: not true: $1"
        sed 's/^/    /' out
        failed=1
    fi
}

printf 'Name,City,Founded in\nAcme,Paris,1999\n恒达科技,上海,2001\n' >good.csv
printf 'Name,City,Founded in\nBeta,Rome,2002\nGamma,Oslo,soon\n' >half.csv
printf 'Name,First contact\nAcme,03/04/2025\n' >dates.csv
run 0 new w.fairlead --currency EUR

# 0: all went well.
run 0 import w.fairlead customer good.csv --dry-run
says out "Dry run"
run 0 import w.fairlead customer good.csv
says out "2 rows: 2 added, 0 updated, 0 unchanged, 0 rejected."
silent err
run 0 import w.fairlead customer good.csv --json
json "d['unchanged'] == 2 and d['edit'] == 0 and d['rows'] == 2 and d['key'] == 'name'"
json "[c['field'] for c in d['columns']] == ['name', 'city', 'founded_year']"
run 0 --lang zh import w.fairlead customer good.csv
says out "2 行：新增 0，更新 0，不变 2，拒绝 0。"
run 0 import w.fairlead 客户 good.csv

# 3: some rows were refused; the others are in, and the refused ones in the file.
run 3 import w.fairlead customer half.csv --rejects rejects.csv
says out "1 added, 0 updated, 0 unchanged, 1 rejected"
says out "line 3: Founded in \"soon\" is not a number"
says rejects.csv "Gamma,Oslo,soon"
says rejects.csv "Founded in: number"
run 3 import w.fairlead customer half.csv --json
json "d['rejected'] == 1 and d['bad'][0] == {'line': 3, 'column': 'Founded in', 'value': 'soon', 'reason': 'number'}"
silent err
sed -i 's/soon/2003/' rejects.csv
run 0 import w.fairlead customer rejects.csv
says out "1 rows: 1 added"
run 3 --lang zh import w.fairlead customer half.csv
says out "不是数字"

# 1: nothing was done, and the sentence says why and what next.
run 1 import w.fairlead customer dates.csv
says err "--date-order"
silent out
run 1 import w.fairlead customer dates.csv --json
json "len(d['questions']) == 1 and 'First contact' in d['questions'][0]"
run 1 --lang zh import w.fairlead customer dates.csv
says err "日期有多种读法"
run 0 import w.fairlead customer dates.csv --date-order dmy
run 1 import w.fairlead customer nowhere.csv
says err "nowhere.csv is not there"
run 1 import w.fairlead customer nowhere.csv --json
json "d['error']['code'] == 'not_found' and d['error']['message']"
run 1 --lang zh import w.fairlead customer nowhere.csv
says err "找不到 nowhere.csv"
run 1 import nowhere.fairlead customer good.csv
says err "nowhere.fairlead is not there"
run 1 import good.csv customer good.csv
says err "is not a Fairlead workspace"
run 1 import w.fairlead klingon good.csv
says err "no such kind"
run 1 import w.fairlead customer .
says err "is a folder"
: >empty.csv
run 1 import w.fairlead customer empty.csv
says err "is empty"
printf '\211PNG\r\n\032\n\0\0\0\rIHDR' >picture.csv
run 1 import w.fairlead customer picture.csv
says err "no text file"
run 1 import w.fairlead customer good.csv --map "Nome=name"
says err "a column that the file does not have"
run 1 import w.fairlead customer good.csv --map "Name=nonsense"
says err "a field that is not there"
run 1 import w.fairlead customer good.csv --encoding klingon
says err "klingon"
run 1 import w.fairlead customer good.csv --key number
says err "--key"
run 1 import w.fairlead customer half.csv --rejects no/where.csv
says err "no/where.csv"
run 1 import w.fairlead customer half.csv --rejects half.csv
says err "--rejects"
says half.csv "Gamma"
run 1 import w.fairlead customer half.csv --rejects w.fairlead
says err "--rejects"
run 0 list w.fairlead customer

# 2: the command line itself is wrong.
run 2 import w.fairlead customer
run 2 import w.fairlead customer good.csv --mode sometimes
run 2 import w.fairlead customer good.csv --missing invent
run 2 import w.fairlead customer good.csv --map Name
says err "--map wants"
run 2 --lang klingon import w.fairlead customer good.csv

# Mapping by hand is remembered; undo takes a whole import back.
printf 'Firma,Ort\nDelta,Bonn\n' >firms.csv
run 0 import w.fairlead customer firms.csv --map "Firma=name,Ort=city"
printf 'Firma,Ort\nEpsilon,Kiel\n' >firms.csv
run 0 import w.fairlead customer firms.csv
says out "1 rows: 1 added"
run 0 undo w.fairlead
run 0 list w.fairlead customer --json
json "'Epsilon' not in str(d) and 'Delta' in str(d)"

# What was exported comes back: into a new workspace, and after everything was deleted.
run 0 export w.fairlead customer all.csv
run 0 new second.fairlead --currency EUR
run 0 import second.fairlead customer all.csv
run 0 import second.fairlead customer all.csv --json
json "d['unchanged'] == d['rows'] and d['rows'] >= 5"
run 0 export second.fairlead customer again.csv
cmp all.csv again.csv || failed=1
run 1 export w.fairlead customer w.fairlead
says err "w.fairlead"
run 0 list w.fairlead customer

# The sample data, with nothing but the kinds said.
sample=$FAIRLEAD_DATA/maven-crm
if [ -f "$sample/sales_pipeline.csv" ]; then
    run 0 new maven.fairlead --currency USD
    run 0 import maven.fairlead person "$sample/sales_teams.csv" --missing create
    run 0 import maven.fairlead customer "$sample/accounts.csv" --missing create
    run 0 import maven.fairlead product "$sample/products.csv"
    run 3 import maven.fairlead opportunity "$sample/sales_pipeline.csv" --dry-run --rejects dry.csv
    says out "there is no such record"
    run 0 import maven.fairlead opportunity "$sample/sales_pipeline.csv" --missing create
    says out "8800 rows: 8800 added"
    says out '"GTXPro" (1480 rows)'
    says out 'Stage "Won" was created and taken as won'
    run 0 import maven.fairlead opportunity "$sample/sales_pipeline.csv" --missing create --json
    json "d['unchanged'] == 8800 and d['edit'] == 0"
else
    echo "skipped: the sample data maven-crm is missing (FAIRLEAD_DATA)"
fi
exit $failed
