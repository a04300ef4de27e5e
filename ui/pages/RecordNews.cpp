#include "pages/RecordNews.h"

#include "models/RecordText.h"
#include "models/SyncText.h"
#include "pages/RecordConfig.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype changesShown = 3;

} // namespace

RecordNews::RecordNews(const Theme& theme, Session& session, QWidget* parent)
    : SentenceBanner(theme, parent)
    , m_session(session)
{
    setObjectName(u"recordNews"_s);
    hide();
    connect(this, &SentenceBanner::activated, this, &RecordNews::forget);
}

void RecordNews::note(const Record& before, const Record& after, bool typing)
{
    if (!m_seen) m_seen = before;
    QStringList changes = this->changes(after);
    setVisible(!changes.isEmpty());
    if (changes.isEmpty()) return m_seen.reset();
    const auto more = int(changes.size() - changesShown);
    if (more > 0) changes = changes.mid(0, changesShown) << tr("%Ln more", nullptr, more);
    const QString all = changes.join(u"; "_s);
    setSentence(Tone::Info, headline(after),
        typing ? tr("%1. What you are typing is kept.", "changes of others").arg(all) : all);
    setButton(tr("Understood"));
}

void RecordNews::forget()
{
    m_seen.reset();
    hide();
}

QStringList RecordNews::changes(const Record& after) const
{
    QStringList list;
    const RecordText text(m_session);
    const auto words = [&](const Record& record, const Field& field) {
        const QString value = text.shown(record, field);
        return value.isEmpty() ? u"–"_s : value;
    };
    for (const Field& field : after.type->fields()) {
        const QString was = words(*m_seen, field);
        const QString is = words(after, field);
        if (was == is || isInnerField(field)) continue;
        list.append(
            tr("%1: %2 → %3", "field, old value, new value").arg(field.label.in(m_session.isChinese()), was, is));
    }
    return list;
}

QString RecordNews::headline(const Record& after) const
{
    const auto history = m_session.workspace().history(*after.type, after.id);
    if (!history || history->empty()) return tr("Changed by somebody else");
    const HistoryEntry& last = history->front();
    const QString moment = SyncText::moment(last.madeAt, m_session.format(), m_session.today());
    const QString who = last.person.isNull()
        ? QString()
        : m_session.reader().titleOf(m_session.catalog().type(u"person"_s), last.person).text;
    return who.isEmpty() ? tr("Changed by somebody else, %1").arg(moment) : tr("Changed by %1, %2").arg(who, moment);
}

} // namespace fairlead::ui
