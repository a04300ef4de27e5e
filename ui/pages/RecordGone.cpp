#include "pages/RecordGone.h"

#include "models/Format.h"
#include "widgets/EmptyPage.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RecordGone::RecordGone(const Theme& theme, Session& session, const Record& record, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"recordGone"_s);
    const QString title = record.title();
    const bool stored = record.n != 0;
    QList<EmptyStep> steps;
    if (stored)
        steps.append({ u"restore"_s, u"edit-undo"_s, tr("Bring it back"),
            tr("With everything that belonged to it. Ctrl+Z can take that back again."), tr("Restore") });
    steps.append(
        { u"leave"_s, u"go-previous"_s, tr("Go on elsewhere"), tr("To the list of such records."), tr("To the list") });
    auto* page = new EmptyPage(theme,
        stored ? (title.isEmpty() ? tr("This record was deleted") : tr("%1 was deleted").arg(title))
               : tr("This record is not here"),
        story(record), steps, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(page);
    connect(page, &EmptyPage::stepChosen, this, [this, record, title](const QString& id) {
        if (id == u"restore"_s)
            m_session.apply({ tr("restore %1").arg(title), { EditStep::restore(*record.type, record.id) }, {} });
        else
            emit leaveWanted();
    });
}

QString RecordGone::story(const Record& record) const
{
    if (!record.n) return tr("It may not have arrived on this laptop yet, or it lies outside what you may see.");
    const auto history = m_session.workspace().history(*record.type, record.id);
    if (!history || history->empty() || history->front().action != u"deleted"_s)
        return tr("Its making was taken back. It lies in the recycle bin.");
    const HistoryEntry& last = history->front();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(last.madeAt);
    const Format format(m_session.isChinese(), m_session.today());
    const QString when = tr("%1, %2", "day, time").arg(format.day(at.date(), true), at.time().toString(u"HH:mm"_s));
    if (last.person.isNull()) return tr("On %1. It lies in the recycle bin.").arg(when);
    return tr("By %1 on %2. It lies in the recycle bin.")
        .arg(m_session.reader().titleOf(m_session.catalog().type(u"person"_s), last.person).text, when);
}

} // namespace fairlead::ui
