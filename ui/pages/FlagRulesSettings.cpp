#include "pages/FlagRulesSettings.h"

#include "insight/FlagWords.h"
#include "widgets/PickerButton.h"

#include <QHBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 quantityScale = 10000;
const QString off = u"off"_s;

/// What a limit is counted in.
enum class Unit { None, Days, Times, Percent, Stages, Place, Points };

Unit unitOf(FlagKind kind)
{
    using enum FlagKind;
    switch (kind) {
    case LongInStage:
    case Silent:
    case OverdueClose:
        return Unit::Days;
    case Pushed:
        return Unit::Times;
    case AmountUp:
    case AmountDown:
        return Unit::Percent;
    case Skipped:
    case MovedBack:
        return Unit::Stages;
    case NoDecisionMaker:
    case NoAmount:
        return Unit::Place;
    case ChanceOff:
        return Unit::Points;
    case NoNextStep:
        break;
    }
    return Unit::None;
}

QList<qint64> limitsOf(Unit unit)
{
    switch (unit) {
    case Unit::Days:
        return { 0, 3, 7, 14, 21, 30, 45, 60, 90 };
    case Unit::Percent:
        return { 10, 20, 30, 50, 75, 100 };
    case Unit::Points:
        return { 10, 15, 20, 25, 30, 40 };
    default:
        return { 1, 2, 3, 4, 5 };
    }
}

/// The rule that the workspace has for a kind and a pipeline; nothing: the program's holds.
std::optional<Record> ruleOf(Session& session, FlagKind kind, const RecordId& pipeline)
{
    Query query;
    query.type = &session.catalog().type(u"flag_rule"_s);
    const auto page = session.runner().firstPage(query, 10 * flagKinds);
    if (!page) return {};
    for (const Record& rule : page->records)
        if (rule.text(u"kind"_s) == codeOf(kind) && rule.reference(u"pipeline"_s) == pipeline) return rule;
    return {};
}

} // namespace

FlagRulesSettings::FlagRulesSettings(const Theme& theme, Session& session, QWidget* parent)
    : SettingsSection(theme, tr("Deals out of line"),
        tr("What the page “Needs attention” and the pages of deals point at. Changes act at once, for everybody."),
        parent)
    , m_session(session)
{
    setObjectName(u"flagRulesSettings"_s);
    m_pipeline = new PickerButton(theme, u"flagPipelinePicker"_s, {}, {}, this);
    QList<PickerOption> pipelines { { QString(), tr("All pipelines") } };
    Query query;
    query.type = &session.catalog().type(u"pipeline"_s);
    if (const auto page = session.runner().firstPage(query, 100))
        for (const Record& one : page->records)
            pipelines.append({ one.id.toString(), one.title() });
    m_pipeline->setOptions(pipelines);
    m_pipeline->setCurrent({});
    addRow(tr("Rules for"), tr("One pipeline may have other limits than the rest"), m_pipeline);
    connect(m_pipeline, &PickerButton::picked, this, [this](const QString& id) {
        m_pipeline->setCurrent(id);
        fill();
    });
    for (int kind = 0; kind < flagKinds; ++kind)
        addKind(FlagKind(kind));
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"flag_rule"_s)) fill();
    });
    fill();
}

void FlagRulesSettings::addKind(FlagKind kind)
{
    Row& row = m_rows[size_t(kind)];
    auto* both = new QWidget(this);
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins({});
    line->setSpacing(m_theme.px(Space::S));
    const QString name = FlagWords::kind(kind, m_session.catalog()).in(m_session.isChinese());
    if (unitOf(kind) != Unit::None) {
        row.limit = new PickerButton(m_theme, codeOf(kind) + u"LimitPicker"_s, {}, {}, both);
        row.limit->setAccessibleName(tr("%1: limit").arg(name));
        line->addWidget(row.limit);
        connect(row.limit, &PickerButton::picked, this, [this, kind](const QString& limit) {
            change(kind, u"threshold"_s,
                [&](Record& rule) { rule.set(u"threshold"_s, limit.toLongLong() * quantityScale); });
        });
    }
    row.severity = new PickerButton(m_theme, codeOf(kind) + u"SeverityPicker"_s, {}, {}, both);
    row.severity->setAccessibleName(tr("%1: how grave").arg(name));
    QList<PickerOption> options;
    const QList<ChoiceValue> severities = m_session.catalog().list(u"flag_severity"_s)->offered();
    for (const ChoiceValue& value : severities)
        options.append({ value.code, value.label.in(m_session.isChinese()) });
    options.append({ off, tr("Off") });
    row.severity->setOptions(options);
    line->addWidget(row.severity);
    connect(row.severity, &PickerButton::picked, this, [this, kind](const QString& code) {
        if (code == off) return change(kind, u"disabled"_s, [](Record& rule) { rule.set(u"disabled"_s, true); });
        change(kind, u"severity"_s, [&](Record& rule) { rule.set(u"severity"_s, code).set(u"disabled"_s, false); });
    });
    addRow(name, hint(kind), both);
}

QString FlagRulesSettings::hint(FlagKind kind) const
{
    switch (unitOf(kind)) {
    case Unit::None:
        return tr("No next step, no open task, no planned appointment");
    case Unit::Times:
        return tr("Put off so many times or more");
    case Unit::Percent:
        return tr("Against the amount of 90 days ago");
    case Unit::Stages:
        return tr("How many stages");
    case Unit::Place:
        return tr("From which stage on it is missed");
    case Unit::Points:
        return tr("How far the typed chance may be from the stage's");
    case Unit::Days:
        break;
    }
    return kind == FlagKind::LongInStage ? tr("Beyond what the stage expects")
        : kind == FlagKind::Silent       ? tr("Without call, visit, meeting, mail or message")
                                         : tr("After the expected close");
}

QString FlagRulesSettings::limitText(FlagKind kind, qint64 threshold) const
{
    const int count = int(threshold);
    switch (unitOf(kind)) {
    case Unit::Times:
        return tr("%Ln time(s)", nullptr, count);
    case Unit::Percent:
        return tr("%1 %").arg(count);
    case Unit::Stages:
        return tr("%Ln stage(s)", nullptr, count);
    case Unit::Place:
        return tr("stage %1").arg(count);
    case Unit::Points:
        return tr("%Ln point(s)", nullptr, count);
    default:
        return tr("%Ln day(s)", nullptr, count);
    }
}

void FlagRulesSettings::fill()
{
    const auto rules = FlagRules::load(m_session.reader());
    if (!rules) return;
    const RecordId pipeline = RecordId::parse(m_pipeline->current()).value_or(RecordId());
    for (int i = 0; i < flagKinds; ++i) {
        const FlagKind kind = FlagKind(i);
        const FlagLimit& limit = rules->of(kind, pipeline);
        Row& row = m_rows[size_t(i)];
        row.severity->setCurrent(limit.enabled ? codeOf(limit.severity) : off);
        if (!row.limit) continue;
        QList<qint64> limits = limitsOf(unitOf(kind));
        if (!limits.contains(limit.threshold)) limits.append(limit.threshold); // set elsewhere
        std::sort(limits.begin(), limits.end());
        QList<PickerOption> options;
        for (const qint64 one : std::as_const(limits))
            options.append({ QString::number(one), limitText(kind, one) });
        row.limit->setOptions(options);
        row.limit->setCurrent(QString::number(limit.threshold));
        row.limit->setEnabled(limit.enabled);
    }
}

/// One field of the rule; what else it says stays. A new rule begins with nothing but that.
void FlagRulesSettings::change(FlagKind kind, const QString& field, const std::function<void(Record&)>& fill)
{
    const RecordId pipeline = RecordId::parse(m_pipeline->current()).value_or(RecordId());
    const QString name = tr("rule “%1”").arg(FlagWords::kind(kind, m_session.catalog()).in(m_session.isChinese()));
    if (auto rule = ruleOf(m_session, kind, pipeline)) {
        fill(*rule);
        QStringList fields { field };
        if (field == u"severity"_s) fields.append(u"disabled"_s);
        m_session.apply({ name, { EditStep::change(std::move(*rule), fields) }, {} });
        return;
    }
    Record rule = m_session.workspace().blank(u"flag_rule"_s);
    rule.set(u"kind"_s, codeOf(kind)).set(u"pipeline"_s, pipeline);
    fill(rule);
    m_session.apply({ name, { EditStep::create(std::move(rule)) }, {} });
}

} // namespace fairlead::ui
