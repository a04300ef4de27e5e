#include "exchange/PipelineFile.h"

#include "model/Catalog.h"
#include "model/OpportunityRules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <cmath>

static void initTemplates() { Q_INIT_RESOURCE(pipelines); }

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatNumber = 1;
constexpr qsizetype mostBytes = 32 << 20;
constexpr qsizetype mostParts = 100; ///< stages; criteria and tasks of one

/// Takes values out of an object and remembers the first that is not as it should be.
class Taker
{
public:
    std::optional<QString> wrong; ///< the place

    void fail(const QString& place)
    {
        if (!wrong) wrong = place;
    }
    Label label(const QJsonObject& object, const QString& key, const QString& at, bool required = false)
    {
        const QJsonValue value = object.value(key);
        Label label;
        if (value.isString())
            label = { value.toString().trimmed(), value.toString().trimmed() };
        else if (value.isObject())
            label = { value.toObject().value(u"en"_s).toString().trimmed(),
                value.toObject().value(u"zh"_s).toString().trimmed() };
        else if (!value.isUndefined())
            fail(at + key);
        if (label.en.isEmpty()) label.en = label.zh;
        if (label.zh.isEmpty()) label.zh = label.en;
        if (required && label.en.isEmpty()) fail(at + key);
        return label;
    }
    /// A code of a choice list; empty where nothing is said.
    QString code(const QJsonObject& object, const QString& key, const QString& list, const QString& at)
    {
        const QString word = object.value(key).toString();
        if (word.isEmpty()) return {};
        for (const ChoiceList& one : m_lists)
            if (one.name == list && !one.find(word)) fail(at + key);
        return word;
    }
    /// A number from 0 to `most`, times `scale`.
    std::optional<qint64> number(
        const QJsonObject& object, const QString& key, double most, int scale, const QString& at)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() || value.isNull()) return std::nullopt;
        const double given = value.toDouble(-1);
        if (given < 0 || given > most) fail(at + key);
        return qint64(std::llround(std::clamp(given, 0.0, most) * scale));
    }
    QJsonArray array(const QJsonObject& object, const QString& key, const QString& at)
    {
        const QJsonValue value = object.value(key);
        if ((!value.isUndefined() && !value.isArray()) || value.toArray().size() > mostParts) fail(at + key);
        return value.toArray();
    }
    bool flag(const QJsonObject& object, const QString& key, bool otherwise, const QString& at)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isBool()) fail(at + key);
        return value.toBool(otherwise);
    }

private:
    QList<ChoiceList> m_lists = builtInChoices();
};

QString placeIn(const QString& before, const char* list, qsizetype index)
{
    return u"%1%2[%3]."_s.arg(before, QString::fromLatin1(list)).arg(index);
}

/// Its content is text of ours or bytes; one of them must be there.
PipelinePlan::Document readDocument(Taker& take, const QJsonObject& object, const QString& at)
{
    PipelinePlan::Document document;
    document.name = take.label(object, u"name"_s, at, true);
    document.text = take.label(object, u"text"_s, at);
    document.caption = object.value(u"caption"_s).toString();
    const auto bytes = QByteArray::fromBase64Encoding(
        object.value(u"content"_s).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    document.bytes = bytes.decoded;
    const bool nothing = document.bytes.isEmpty() && document.text.en.isEmpty();
    if (!bytes || nothing || document.bytes.size() > PipelinePlan::mostDocumentBytes) take.fail(at + u"content"_s);
    return document;
}

PipelinePlan::Stage readStage(Taker& take, const QJsonObject& object, const QString& at)
{
    static const QRegularExpression colour(u"^(#[0-9a-fA-F]{6})?$"_s);
    PipelinePlan::Stage stage;
    stage.name = take.label(object, u"name"_s, at, true);
    stage.kind = take.code(object, u"kind"_s, u"stage_kind"_s, at);
    if (stage.kind.isEmpty()) stage.kind = stage_kind::open;
    stage.category = take.code(object, u"category"_s, u"forecast_category"_s, at);
    stage.colour = object.value(u"colour"_s).toString();
    if (!colour.match(stage.colour).hasMatch()) take.fail(at + u"colour"_s);
    stage.gate = take.code(object, u"gate"_s, u"gate"_s, at);
    stage.guidance = take.label(object, u"guidance"_s, at);
    stage.chance = take.number(object, u"chance"_s, 100, 100, at);
    stage.targetRate = take.number(object, u"target_rate"_s, 100, 100, at);
    stage.expectedDays = take.number(object, u"expected_days"_s, 3650, 1, at);
    const QJsonArray criteria = take.array(object, u"criteria"_s, at);
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        const QString here = placeIn(at, "criteria", i);
        const QJsonObject one = criteria[i].toObject();
        stage.criteria.push_back({ take.label(one, u"text"_s, here, true), take.flag(one, u"required"_s, true, here),
            take.flag(one, u"proof"_s, false, here) });
    }
    const QJsonArray tasks = take.array(object, u"tasks"_s, at);
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const QString here = placeIn(at, "tasks", i);
        const QJsonObject one = tasks[i].toObject();
        stage.tasks.push_back({ take.label(one, u"subject"_s, here, true),
            take.code(one, u"who"_s, u"assignee_rule"_s, here), take.number(one, u"days"_s, 3650, 1, here),
            take.number(one, u"minutes"_s, 100000, 1, here), take.label(one, u"remark"_s, here) });
    }
    const QJsonArray documents = take.array(object, u"documents"_s, at);
    for (qsizetype i = 0; i < documents.size(); ++i)
        stage.documents.push_back(readDocument(take, documents[i].toObject(), placeIn(at, "documents", i)));
    return stage;
}

QJsonValue jsonOf(const Label& label)
{
    if (label.en == label.zh) return label.en;
    return QJsonObject { { u"en"_s, label.en }, { u"zh"_s, label.zh } };
}

/// Puts in what is said; what is not said takes no line.
void put(QJsonObject& object, const QString& key, const QJsonValue& value)
{
    const bool nothing = value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
    if (!nothing) object.insert(key, value);
}

void put(QJsonObject& object, const QString& key, const std::optional<qint64>& value, int scale)
{
    if (value) object.insert(key, double(*value) / scale);
}

QJsonObject jsonOf(const PipelinePlan::Stage& stage)
{
    QJsonObject object { { u"name"_s, jsonOf(stage.name) }, { u"kind"_s, stage.kind } };
    put(object, u"category"_s, stage.category);
    put(object, u"colour"_s, stage.colour);
    put(object, u"gate"_s, stage.gate);
    put(object, u"guidance"_s, jsonOf(stage.guidance));
    put(object, u"chance"_s, stage.chance, 100);
    put(object, u"target_rate"_s, stage.targetRate, 100);
    put(object, u"expected_days"_s, stage.expectedDays, 1);
    QJsonArray criteria;
    for (const PipelinePlan::Criterion& one : stage.criteria) {
        QJsonObject criterion { { u"text"_s, jsonOf(one.text) }, { u"required"_s, one.required } };
        if (one.proof) criterion.insert(u"proof"_s, true);
        criteria.append(criterion);
    }
    put(object, u"criteria"_s, criteria);
    QJsonArray tasks;
    for (const PipelinePlan::Task& one : stage.tasks) {
        QJsonObject task { { u"subject"_s, jsonOf(one.subject) } };
        put(task, u"who"_s, one.assignee);
        put(task, u"days"_s, one.days, 1);
        put(task, u"minutes"_s, one.minutes, 1);
        put(task, u"remark"_s, jsonOf(one.remark));
        tasks.append(task);
    }
    put(object, u"tasks"_s, tasks);
    QJsonArray documents;
    for (const PipelinePlan::Document& one : stage.documents) {
        QJsonObject document { { u"name"_s, jsonOf(one.name) } };
        put(document, u"caption"_s, one.caption);
        put(document, u"text"_s, jsonOf(one.text));
        put(document, u"content"_s, QString::fromLatin1(one.bytes.toBase64()));
        documents.append(document);
    }
    put(object, u"documents"_s, documents);
    return object;
}

} // namespace

Result<PipelinePlan> readPipelineFile(const QByteArray& json)
{
    const auto wrong = [](const QString& what) { return Error { ErrorCode::Invalid, what }; };
    if (json.size() > mostBytes) return wrong(u"size"_s);
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return wrong(u"JSON, byte %1: %2"_s.arg(fault.offset).arg(fault.errorString()));
    if (object.value(u"fairlead"_s) != u"pipeline"_s) return wrong(u"fairlead"_s);
    if (object.value(u"format"_s).toInt() != formatNumber) return wrong(u"format"_s);
    Taker take;
    PipelinePlan plan;
    plan.name = take.label(object, u"name"_s, {}, true);
    plan.description = take.label(object, u"description"_s, {});
    plan.saleKind = object.value(u"sale_kind"_s).toString();
    plan.version = take.number(object, u"version"_s, 100000, 1, {}).value_or(1);
    const QJsonArray stages = take.array(object, u"stages"_s, {});
    for (qsizetype i = 0; i < stages.size(); ++i)
        plan.stages.push_back(readStage(take, stages[i].toObject(), placeIn({}, "stages", i)));
    const auto isOpen = [](const PipelinePlan::Stage& stage) { return stage.kind == stage_kind::open; };
    if (std::none_of(plan.stages.begin(), plan.stages.end(), isOpen)) take.fail(u"stages"_s);
    if (take.wrong) return wrong(*take.wrong);
    if (std::all_of(plan.stages.begin(), plan.stages.end(), isOpen))
        plan.stages.insert(plan.stages.end(), PipelinePlan::usualEnds().begin(), PipelinePlan::usualEnds().end());
    return plan;
}

QByteArray writePipelineFile(const PipelinePlan& plan)
{
    QJsonArray stages;
    for (const PipelinePlan::Stage& stage : plan.stages)
        stages.append(jsonOf(stage));
    QJsonObject object { { u"fairlead"_s, u"pipeline"_s }, { u"format"_s, formatNumber },
        { u"name"_s, jsonOf(plan.name) }, { u"version"_s, plan.version }, { u"stages"_s, stages } };
    put(object, u"description"_s, jsonOf(plan.description));
    put(object, u"sale_kind"_s, plan.saleKind);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

const std::vector<PipelineTemplate>& pipelineTemplates()
{
    static const std::vector<PipelineTemplate> all = [] {
        initTemplates();
        std::vector<PipelineTemplate> templates;
        for (const char* name : { "direct", "project", "channel", "software", "machinery" }) {
            const QString code = QString::fromLatin1(name);
            QFile file(u":/fairlead/pipelines/%1.json"_s.arg(code));
            FL_PROMISE(file.open(QIODevice::ReadOnly));
            auto plan = readPipelineFile(file.readAll());
            FL_PROMISE(plan.hasValue());
            templates.push_back({ code, std::move(*plan) });
        }
        return templates;
    }();
    return all;
}

const PipelinePlan* pipelineTemplate(const QString& code)
{
    for (const PipelineTemplate& one : pipelineTemplates())
        if (one.code == code) return &one.plan;
    return nullptr;
}

} // namespace fairlead
