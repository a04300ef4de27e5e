#include "exchange/StageStay.h"

#include "base/Text.h"

#include <QRegularExpression>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

struct Pattern
{
    const char* expression; ///< its first group is the name of the stage
    const char* field;
};

constexpr Pattern patterns[] = {
    { R"(^(?:elapsed )?days (?:spent )?in (?:stage\b)?[:"“”'\s]*(.+?)["“”']*(?: \(.*\))?["“”']*$)", "days" },
    { R"(^time (?:spent )?in (?:stage\b)?[:"“”'\s]*(.+?)["“”']* \(days\)$)", "days" },
    { R"(^(.+?) \(days\)$)", "days" },
    { R"(^(.+?) days$)", "days" },
    { R"(^(.+?)(?:阶段)?(?:停留)?天数$)", "days" },
    { R"(^(?:date )?entered (?:stage\b)?[:"“”'\s]*(.+?)["“”']*(?: \(.*\))?["“”']*$)", "entered_on" },
    { R"(^(.+?) (?:entered|entered on|entry date)$)", "entered_on" },
    { R"(^进入(.+?)(?:阶段)?(?:的)?(?:日期|时间)$)", "entered_on" },
};

QString stageNamed(const QString& word, const QStringList& stages)
{
    const QString loose = looseText(word);
    for (const QString& stage : stages)
        if (!loose.isEmpty() && looseText(stage) == loose) return stage;
    return {};
}

} // namespace

const RecordType& stageStayType()
{
    static const RecordType type
        = RecordType("stage_stay", 0, "Way through the stages", "阶段历程")
              .field(1, "days", &StageStay::days,
                  declare::integer("Days in stage", "停留天数")
                      .alias({ "days in current stage", "days in sales stage", "elapsed days in sales stage",
                          "days in deal stage", "stage duration (days)", "stage age", "阶段停留天数", "当前阶段天数" }))
              .field(2, "entered_on", &StageStay::enteredOn, declare::date("Entered on", "进入日期"))
              .field(3, "age", &StageStay::age,
                  declare::integer("Age in days", "商机天数")
                      .alias({ "age", "age (days)", "deal age", "deal age (days)", "opportunity age", "days open",
                          "total days", "total days identified through closing", "sales cycle (days)", "立项天数" }));
    return type;
}

FieldPath stayPath(const QString& field, const QString& stage)
{
    FieldPath path { &stageStayType(), nullptr, nullptr, &stageStayType().at(field) };
    path.stage = stage;
    path.stay = true;
    return path;
}

std::optional<FieldPath> stayColumn(const QString& header, const QStringList& stages)
{
    const QString text = header.trimmed().toLower();
    const QString loose = looseText(text);
    for (const char* name : { "days", "age" }) {
        const Field& field = stageStayType().at(QString::fromLatin1(name));
        for (const QString& word : QStringList { field.label.en, field.label.zh } + field.aliases)
            if (looseText(word) == loose) return stayPath(field.name);
    }
    for (const Pattern& pattern : patterns) {
        const auto match = QRegularExpression(QString::fromUtf8(pattern.expression)).match(text);
        const QString stage = match.hasMatch() ? stageNamed(match.captured(1), stages) : QString();
        if (!stage.isEmpty()) return stayPath(QString::fromLatin1(pattern.field), stage);
    }
    return std::nullopt;
}

std::optional<FieldPath> parseStay(const QString& path)
{
    static const QRegularExpression form(u"^stage_stay\\.(days|age|entered_on)(?:\\[(.+)\\])?$"_s);
    const auto match = form.match(path.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    const QString field = match.captured(1);
    const QString stage = match.captured(2).trimmed();
    // The age is the deal's; the day on which the present stage was entered is a field of the deal itself.
    if ((field == u"age"_s && !stage.isEmpty()) || (field == u"entered_on"_s && stage.isEmpty())) return std::nullopt;
    return stayPath(field, stage);
}

} // namespace fairlead
