#include "pages/MeasureActs.h"

#include "pages/RecordDialog.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int daysToJudge = 90; ///< a suggestion: it can be changed in the form
} // namespace

MeasureActs::MeasureActs(const Theme& theme, Session& session, QWidget& page)
    : QObject(&page)
    , m_theme(theme)
    , m_session(session)
    , m_page(page)
{
}

void MeasureActs::begin(
    const FigureMeter::Subject& subject, const Period& looked, const std::optional<qint64>& expected)
{
    const QDate today = m_session.today();
    const QDate last = looked.to.isValid() ? std::min(looked.to, today) : today;
    Begun begun;
    if (looked.from.isValid() && looked.from <= last) begun.days = looked.from.daysTo(last) + 1;
    const Period days { last.addDays(1 - begun.days), last };
    m_session.beside<Begun>(
        this,
        [subject, days, today, begun](const Reader& reader) mutable {
            const auto moment = reader.snapshot();
            if (const auto before = FigureMeter(reader).measure(subject, days, today)) begun.before = *before;
            begun.stage = reader.titleOf(reader.catalog().type(u"stage"_s), subject.stage).text;
            return begun;
        },
        [this, subject, expected](const Begun& answer) { fill(subject, answer, expected); });
}

QString MeasureActs::wordsOf(const FigureMeter::Subject& subject, const QString& stage)
{
    switch (subject.figure) {
    case MeasuredFigure::Conversion:
        return tr("Raise the conversion of %1").arg(stage);
    case MeasuredFigure::Stay:
        return tr("Shorten the stay in %1").arg(stage);
    case MeasuredFigure::WinRate:
        return tr("Raise the win rate");
    case MeasuredFigure::Cycle:
        return tr("Shorten the sales cycle");
    case MeasuredFigure::Velocity:
        break;
    }
    return tr("Raise the sales velocity");
}

void MeasureActs::fill(const FigureMeter::Subject& subject, const Begun& begun, const std::optional<qint64>& expected)
{
    const QDate today = m_session.today();
    Record measure = m_session.workspace().blank(u"measure_taken"_s);
    measure.set(u"text"_s, wordsOf(subject, begun.stage)).set(u"figure"_s, FigureMeter::codeOf(subject.figure));
    measure.set(u"stage"_s, subject.stage).set(u"person"_s, subject.person).set(u"unit"_s, subject.unit);
    if (const auto before = begun.before.quantity()) measure.set(u"before"_s, *before);
    if (expected) measure.set(u"expected"_s, *expected);
    measure.set(u"period_days"_s, begun.days).set(u"owner"_s, m_session.person());
    measure.set(u"started_on"_s, today).set(u"due_on"_s, today.addDays(daysToJudge)).set(u"state"_s, u"open"_s);
    auto* dialog = new RecordDialog(m_theme, m_session, measure, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MeasureActs::judge(const RecordId& measure)
{
    using Answer = std::optional<MeasureLine>;
    m_session.beside<Answer>(
        this,
        [measure, today = m_session.today()](const Reader& reader) -> Answer {
            const auto line = MeasureBook(reader).line(measure, today);
            return line ? *line : Answer();
        },
        [this](const Answer& line) {
            if (!line || !line->now.quantity()) return emit nothingMeasured();
            close(*line);
        });
}

void MeasureActs::close(const MeasureLine& line)
{
    const auto found = m_session.reader().find(m_session.catalog().type(u"measure_taken"_s), line.id);
    if (!found || !*found) return;
    Record record = **found;
    record.set(u"after"_s, *line.now.quantity()).set(u"checked_on"_s, m_session.today()).set(u"state"_s, u"done"_s);
    Edit edit;
    edit.name = tr("judge the measure “%1”").arg(record.title());
    edit.steps.push_back(EditStep::change(record, { u"after"_s, u"checked_on"_s, u"state"_s }));
    m_session.apply(std::move(edit));
}

} // namespace fairlead::ui
