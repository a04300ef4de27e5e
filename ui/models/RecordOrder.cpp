#include "models/RecordOrder.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyStep = 100;
constexpr int keyLength = 6; // keys are ordered as text

QString keyAt(size_t place) { return QString::number((place + 1) * keyStep).rightJustified(keyLength, u'0'); }

} // namespace

std::vector<EditStep> RecordOrder::steps(std::vector<Record> records)
{
    std::vector<EditStep> made;
    for (size_t place = 0; place < records.size(); ++place) {
        Record& record = records[place];
        if (record.text(u"sort_key"_s) == keyAt(place)) continue;
        record.set(u"sort_key"_s, keyAt(place));
        made.push_back(record.n ? EditStep::change(record, { u"sort_key"_s }) : EditStep::create(std::move(record)));
    }
    return made;
}

bool RecordOrder::move(Session& session, std::vector<Record> records, int from, int to)
{
    const int count = int(records.size());
    if (from < 0 || to < 0 || from >= count || to >= count || from == to) return false;
    Record moved = records[size_t(from)];
    const QString name = tr("move %1").arg(moved.title());
    records.erase(records.begin() + from);
    records.insert(records.begin() + to, std::move(moved));
    return session.apply({ name, steps(std::move(records)), {} });
}

} // namespace fairlead::ui
