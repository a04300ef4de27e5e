#include "pages/PlanDialog.h"

#include "base/Text.h"
#include "pages/FieldEditor.h"
#include "widgets/Label.h"
#include "widgets/SegmentedSwitch.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

PlanDialog::PlanDialog(const Theme& theme, Session& session, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_plan(session.workspace().blank(u"plan"_s))
{
    setObjectName(u"planDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
}

PlanDialog* PlanDialog::next(const Theme& theme, Session& session, const Record* base, QWidget* parent)
{
    auto* dialog = new PlanDialog(theme, session, parent);
    const qint64 year = base ? base->number(u"year"_s) : session.today().year();
    dialog->m_plan.set(u"year"_s, year)
        .set(u"name"_s, base ? tr("%1, new").arg(base->title()) : tr("Sales plan %1").arg(year));
    if (base) dialog->m_base = base->id;
    dialog->build(base ? tr("New version") : tr("New sales plan"), base ? tr("From %1").arg(base->title()) : QString());
    return dialog;
}

PlanDialog* PlanDialog::fromForecast(
    const Theme& theme, Session& session, const Period& period, std::vector<ForecastLine> lines, QWidget* parent)
{
    auto* dialog = new PlanDialog(theme, session, parent);
    dialog->m_period = period;
    dialog->m_lines = std::move(lines);
    dialog->m_plan.set(u"year"_s, qint64(period.from.year()));
    dialog->m_plan.set(u"name"_s, tr("Forecast %1 as plan").arg(period.text()));
    dialog->build(tr("Keep the forecast as a plan"), period.text());
    return dialog;
}

void PlanDialog::build(const QString& title, const QString& below)
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::M));
    for (const QString& field : { u"name"_s, u"year"_s }) {
        m_editors.append(new FieldEditor(m_theme, m_session, m_plan, m_plan.type->at(field), body));
        column->addWidget(m_editors.back());
    }
    if (!m_base.isNull()) addRaise(body);
    if (!m_lines.empty()) addFigures(body);
    column->addStretch(1);
    arrange(title, below, body, tr("Make"));
    setNote(Ink::TextMuted, tr("It is a draft until it is released."));
    m_editors.front()->setFocus(Qt::PopupFocusReason);
}

void PlanDialog::addRaise(QWidget* body)
{
    auto* label = new fairlead::ui::Label(m_theme, Type::Caption, Ink::TextMuted, body);
    label->setText(tr("Quotas higher by, %"));
    m_raise = new QLineEdit(u"0"_s, body);
    m_raise->setObjectName(u"raiseEdit"_s);
    m_raise->setAccessibleName(label->text());
    body->layout()->addWidget(label);
    body->layout()->addWidget(m_raise);
}

void PlanDialog::addFigures(QWidget* body)
{
    m_figures = new SegmentedSwitch(m_theme, tr("Figure"), body);
    m_figures->setObjectName(u"planFigures"_s);
    m_figures->addSegment(QString::number(int(ForecastFigure::Expected)), tr("Expected"));
    m_figures->addSegment(QString::number(int(ForecastFigure::Commit)), tr("Commit"));
    m_figures->addSegment(QString::number(int(ForecastFigure::BestCase)), tr("Best case"));
    m_figures->addSegment(QString::number(int(ForecastFigure::All)), tr("All open"));
    m_figures->setCurrent(QString::number(int(ForecastFigure::Expected)));
    body->layout()->addWidget(m_figures);
}

std::optional<int> PlanDialog::factor() const
{
    if (!m_raise) return 10000;
    const auto raise = parseScaled(m_raise->text().remove(u'%').trimmed(), 2);
    if (!raise || *raise < -10000 || *raise > 1'000'000) return {};
    return 10000 + int(*raise);
}

void PlanDialog::save()
{
    QStringList changed;
    if (write(m_editors, m_plan, true, changed)) return;
    const std::optional<int> factor = this->factor();
    if (!factor) {
        setNote(Ink::Danger, tr("How much higher is a number, such as 5 or -2.5."));
        return m_raise->setFocus(Qt::OtherFocusReason);
    }
    const NewPlan wanted { m_plan.text(u"name"_s), int(m_plan.number(u"year"_s)), m_base, *factor };
    const QString name = tr("new plan %1").arg(wanted.name);
    Workspace& workspace = m_session.workspace();
    auto edit = m_figures
        ? planFromForecast(workspace, wanted, m_period, m_lines, ForecastFigure(m_figures->current().toInt()), name)
        : newPlan(workspace, wanted, name);
    if (!edit) return setNote(Ink::Danger, Session::reason(edit.error()));
    const RecordId plan = edit->steps.front().record.id;
    if (!apply(std::move(*edit), *m_plan.type, m_editors)) return;
    emit made(plan);
    accept();
}

} // namespace fairlead::ui
