#include "pages/CallDialog.h"

#include "models/ReportText.h"
#include "pages/FieldEditor.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// The sum in the currency of most of it; what a person says is in one currency.
Money largest(const QList<Money>& sums)
{
    const auto most = std::max_element(
        sums.cbegin(), sums.cend(), [](const Money& one, const Money& other) { return one.minor < other.minor; });
    return most == sums.cend() ? Money() : *most;
}

} // namespace

CallDialog::CallDialog(
    const Theme& theme, Session& session, const CallsResult& calls, const CallRow& row, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_calls(calls)
    , m_record(session.workspace().blank(u"forecast_call"_s))
{
    setObjectName(u"callDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_entry.level = row.who.level;
    m_entry.who = row.who.id;
    m_entry.by = session.person();
    m_name = row.who.level == OrganisationRow::Level::Company ? tr("the company") : row.who.name;
    fill(row);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::M));
    for (const QString& field : { u"commit"_s, u"best"_s, u"reason"_s }) {
        m_editors.append(new FieldEditor(m_theme, m_session, m_record, m_record.type->at(field), body));
        column->addWidget(m_editors.back());
    }
    column->addStretch(1);
    arrange(m_entry.isOwn() ? tr("Submit my forecast") : tr("My figure for %1").arg(m_name), subject(), body,
        m_entry.isOwn() ? tr("Submit") : tr("Save"));
    const Format format = m_session.format();
    setNote(Ink::TextMuted,
        tr("Computed: commit %1, best case %2").arg(format.moneys(row.commit, true), format.moneys(row.best, true)));
    m_editors.front()->setFocus(Qt::PopupFocusReason);
}

void CallDialog::fill(const CallRow& row)
{
    const std::optional<CallFigure>& stands = m_entry.isOwn() ? row.submitted : row.adjusted;
    m_record.set(u"commit"_s, stands ? stands->commit : largest(row.takenCommit));
    m_record.set(u"best"_s, stands ? stands->best : largest(row.takenBest));
    if (stands && stands->isThisCall) m_record.set(u"reason"_s, stands->reason);
}

QString CallDialog::subject() const
{
    const ChoiceList* list = m_session.catalog().list(u"quota_measure"_s);
    const ChoiceValue* measure = list ? list->find(m_calls.measure) : nullptr;
    const QString words = measure ? measure->label.in(m_session.isChinese()) : m_calls.measure;
    return m_calls.period.text() + u" · "_s + words;
}

void CallDialog::save()
{
    QStringList changed;
    if (write(m_editors, m_record, true, changed)) return;
    m_entry.commit = m_record.money(u"commit"_s);
    m_entry.best = m_record.money(u"best"_s);
    m_entry.reason = m_record.text(u"reason"_s);
    if (m_entry.commit.isNull()) return m_editors.front()->setFault(tr("Say what will come for sure"));
    const QString name = m_entry.isOwn() ? tr("submit the forecast of %1").arg(m_calls.period.text())
                                         : tr("take %1 for %2").arg(m_session.format().money(m_entry.commit), m_name);
    Edit edit { name, { EditStep::create(m_entry.record(m_session.workspace(), m_calls)) }, {} };
    if (apply(std::move(edit), *m_record.type, m_editors)) accept();
}

} // namespace fairlead::ui
