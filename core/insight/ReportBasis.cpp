#include "insight/ReportBasis.h"

#include "insight/RateBook.h"
#include "insight/DayNumber.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

Label byLabel(By by)
{
    switch (by) {
    case By::None:
        break;
    case By::Person:
        return ReportBasis::label("Person", "人员");
    case By::Team:
        return ReportBasis::label("Team", "团队");
    case By::Product:
        return ReportBasis::label("Product", "产品");
    case By::Customer:
        return ReportBasis::label("Customer", "客户");
    case By::Source:
        return ReportBasis::label("Source", "来源");
    case By::Kind:
        return ReportBasis::label("Kind", "类型");
    case By::Day:
        return ReportBasis::label("Day", "日期");
    case By::Week:
        return ReportBasis::label("Week", "周");
    case By::Month:
        return ReportBasis::label("Month", "月份");
    case By::Quarter:
        return ReportBasis::label("Quarter", "季度");
    case By::Year:
        return ReportBasis::label("Year", "年份");
    case By::Reason:
        return ReportBasis::label("Reason", "原因");
    case By::Competitor:
        return ReportBasis::label("Competitor", "竞争对手");
    case By::Stage:
        return ReportBasis::label("Stage", "阶段");
    case By::Deal:
        return ReportBasis::label("Opportunity", "机会");
    }
    return ReportBasis::label("All", "全部");
}

/// The type of the records a split is over; empty for words and periods.
QString recordTypeOf(By by)
{
    switch (by) {
    case By::Person:
        return u"person"_s;
    case By::Team:
        return u"unit"_s;
    case By::Product:
        return u"product"_s;
    case By::Customer:
    case By::Competitor:
        return u"company"_s;
    case By::Stage:
        return u"stage"_s;
    case By::Deal:
        return u"opportunity"_s;
    default:
        return {};
    }
}

QString dayText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : u"…"_s; }

} // namespace

ReportResult ReportBasis::start(const QString& name, By by, const Label& title, const ReportScope& scope) const
{
    ReportResult report;
    report.name = name;
    report.by = byName(by);
    report.title = title;
    report.asOf = scope.asOf.isValid() ? scope.asOf : scope.today;
    addInputs(report, scope);
    return report;
}

void ReportBasis::addInputs(ReportResult& report, const ReportScope& scope) const
{
    const auto add = [&report](const char* key, const Label& label, const QString& value) {
        report.inputs.push_back({ QString::fromLatin1(key), label, value });
    };
    const auto addRecord = [&](const char* key, const Label& label, const char* type, const RecordId& id) {
        if (!id.isNull()) add(key, label, recordCell(QString::fromLatin1(type), id).text);
    };
    if (!scope.period.isOpen())
        add("period", label("Period", "期间"), dayText(scope.period.from) + u".."_s + dayText(scope.period.to));
    if (!scope.due.isOpen())
        add("due", label("Expected close", "预计成交日"), dayText(scope.due.from) + u".."_s + dayText(scope.due.to));
    addRecord("pipeline", label("Pipeline", "管线"), "pipeline", scope.pipeline);
    addRecord("unit", label("Team", "团队"), "unit", scope.unit);
    addRecord("person", label("Person", "人员"), "person", scope.person);
    addRecord("product", label("Product", "产品"), "product", scope.product);
    if (!scope.currency.isEmpty()) add("currency", label("Currency", "币种"), scope.currency);
    if (const auto rates = RateBook::load(m_reader, scope); rates && rates->isOn())
        add("rates", label("Amounts at", "折算汇率"),
            scope.rates == Rates::Market ? u"market rates"_s : u"planning rates"_s);
    if (!scope.measure.isEmpty())
        add("measure", label("Measure", "指标"), choiceCell(u"quota_measure"_s, scope.measure).words(false));
    if (scope.callFrom.isValid())
        add("call_from", label("Call from", "本次提报起始"), scope.callFrom.toString(Qt::ISODate));
    if (!scope.snapshot.isEmpty()) add("snapshot", label("Kept forecast", "预测快照"), scope.snapshot);
    if (scope.organisation == Organisation::Today) add("organisation", label("Organisation", "组织口径"), u"today"_s);
    if (scope.dating == Dating::AsWeKnewIt) add("dating", label("Dates", "日期口径"), u"as we knew it then"_s);
    if (scope.skippedPass) add("skipped", label("Skipped stages", "跳过的阶段"), u"count as passed"_s);
    if (scope.asOf.isValid()) add("as_of", label("As of", "截至"), scope.asOf.toString(Qt::ISODate));
}

ReportColumn ReportBasis::groupColumn(By by) const
{
    const QString key = by == By::None ? u"all"_s : byName(by);
    return { key, byLabel(by), ColumnKind::Text, recordTypeOf(by) };
}

QString ReportBasis::keyText(const GroupKey& key, By by)
{
    if (key == GroupKey {}) return u"none"_s;
    if (!key.id.isNull()) return key.id.toString();
    const QDate day = dateOfDay(key.periodStart);
    switch (by) {
    case By::Day:
        return day.toString(Qt::ISODate);
    case By::Week:
        return Period { day, day.addDays(6) }.text();
    case By::Month:
        return day.toString(u"yyyy-MM"_s);
    case By::Quarter:
        return u"%1-Q%2"_s.arg(day.year()).arg((day.month() + 2) / 3);
    case By::Year:
        return QString::number(day.year());
    default:
        return key.source;
    }
}

Result<std::optional<GroupKey>> ReportBasis::keyOf(const QString& text, By by)
{
    if (text == u"total"_s) return std::optional<GroupKey>();
    if (text == u"none"_s) return std::optional<GroupKey>(GroupKey {});
    if (isPeriod(by)) {
        const auto period = Period::parse(text);
        if (!period) return period.error();
        return std::optional<GroupKey>(GroupKey { {}, dayOfDate(period->from), {} });
    }
    if (by == By::Source || by == By::Kind || by == By::Reason)
        return std::optional<GroupKey>(GroupKey { {}, 0, text });
    const auto id = RecordId::parse(text);
    if (!id) return Error { ErrorCode::Invalid, text };
    return std::optional<GroupKey>(GroupKey { *id, 0, {} });
}

ReportCell ReportBasis::groupCell(const GroupKey& key, By by) const
{
    if (key == GroupKey {}) return ReportCell::ofLabel(label("(none)", "（无）"));
    if (!key.id.isNull()) return recordCell(recordTypeOf(by), key.id);
    if (by != By::Source && by != By::Reason) return ReportCell::ofText(keyText(key, by));
    return choiceCell(by == By::Source ? u"lead_source"_s : u"close_reason"_s, key.source);
}

ReportCell ReportBasis::choiceCell(const QString& list, const QString& code) const
{
    const ChoiceList* choices = m_reader.catalog().list(list);
    const ChoiceValue* choice = choices ? choices->find(code) : nullptr;
    return choice ? ReportCell::ofLabel(choice->label) : ReportCell::ofText(code);
}

ReportCell ReportBasis::recordCell(const QString& type, const RecordId& id) const
{
    const Reader::Title title = m_reader.titleOf(m_reader.catalog().type(type), id);
    return ReportCell::ofText(title.absent || title.text.isEmpty() ? id.toString() : title.text, id);
}

ReportCell ReportBasis::totalCell() { return ReportCell::ofLabel(label("Total", "合计")); }

ReportColumn ReportBasis::column(const char* key, const char* en, const char* zh, ColumnKind kind)
{
    return { QString::fromLatin1(key), label(en, zh), kind, {}, false };
}

ReportColumn ReportBasis::stageColumn()
{
    ReportColumn stage = column("stage", "Stage", "阶段", ColumnKind::Text);
    stage.recordType = u"stage"_s;
    return stage;
}

std::pair<QString, QString> ReportBasis::keyParts(const QString& key)
{
    const qsizetype slash = key.lastIndexOf(u'/');
    return slash < 0 ? std::pair(QString(), key) : std::pair(key.left(slash), key.mid(slash + 1));
}

ReportFigure ReportBasis::figure(const char* key, const char* en, const char* zh, ColumnKind kind, ReportCell cell)
{
    return { QString::fromLatin1(key), label(en, zh), kind, std::move(cell) };
}

void ReportBasis::note(ReportResult& report, const char* code, qint64 count, const char* en, const char* zh)
{
    if (count == 0) return;
    const QString number = QString::number(count);
    Label text = label(en, zh);
    text.en.replace(u"%1"_s, number);
    text.zh.replace(u"%1"_s, number);
    report.notes.push_back({ QString::fromLatin1(code), text, count });
}

void ReportBasis::ledgerUntil(ReportResult& report, int day)
{
    if (!day) return;
    const QString text = dateOfDay(day).toString(Qt::ISODate);
    report.inputs.push_back({ u"ledger_until"_s, label("Ledger until", "账务截至"), text });
    report.notes.push_back({ u"ledger_until"_s,
        { u"The newest document of the ledger is of %1."_s.arg(text), u"账务最新单据日期：%1。"_s.arg(text) }, 0 });
}

} // namespace fairlead
