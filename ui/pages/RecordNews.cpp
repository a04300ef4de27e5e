#include "pages/RecordNews.h"

#include "models/FieldText.h"
#include "models/NewsKeeper.h"
#include "models/RecordText.h"
#include "models/SyncKeeper.h"
#include "models/SyncText.h"
#include "store/ChangeLog.h"

#include <QHideEvent>
#include <QTimer>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t changesShown = 3;

Record probe(const Record& record, const Field& field, const Cells& cells)
{
    Record probe(*record.type, record.id);
    for (size_t part = 0; part < size_t(field.cellCount) && part < cells.size(); ++part)
        probe.cells[size_t(field.firstCell) + part] = cells[part];
    return probe;
}

} // namespace

RecordNews::RecordNews(const Theme& theme, Session& session, QWidget* parent)
    : SentenceBanner(theme, parent)
    , m_session(session)
{
    setObjectName(u"recordNews"_s);
    hide();
    connect(this, &SentenceBanner::activated, this, &RecordNews::forget);
    connect(&session, &Session::changed, this,
        [this] { m_foreign = m_foreign || SyncKeeper::of(m_session).isAnnouncing(); });
}

qint64 RecordNews::now() const
{
    const auto place = ChangeLog(m_session.reader()).now();
    return place ? place->chunk : 0;
}

void RecordNews::turnTo(const Record& record)
{
    NewsKeeper& keeper = NewsKeeper::of(m_session);
    const qint64 unread = keeper.unreadOf(record.type->name(), record.id);
    if (!m_from || (unread && unread < m_from)) m_from = unread;
    keeper.readRecord(record.type->name(), record.id);
    m_foreign = m_from > 0;
    if (!m_from) m_from = now() + 1;
    m_changes.clear();
    m_marks.clear();
    hide();
    show(record, false);
}

void RecordNews::show(const Record& record, bool typing)
{
    m_shown = record;
    if (!std::exchange(m_foreign, false) && !tells()) return;
    read(record);
    say(record, typing);
}

void RecordNews::forget()
{
    if (m_shown.type) NewsKeeper::of(m_session).readRecord(m_shown.type->name(), m_shown.id);
    m_from = now() + 1;
    m_changes.clear();
    m_marks.clear();
    hide();
    emit forgotten();
}

/// Whoever leaves the page has seen it. Later: a window that closes has nobody left to tell.
void RecordNews::hideEvent(QHideEvent* event)
{
    SentenceBanner::hideEvent(event);
    if (!event->spontaneous() && !isHidden() && tells()) QTimer::singleShot(0, this, &RecordNews::forget);
}

/// Of each field: if others wrote it last, what it was before they did.
void RecordNews::read(const Record& record)
{
    m_changes.clear();
    const auto history = m_session.workspace().history(*record.type, record.id);
    if (!history) return;
    QSet<QString> ours; // fields that were written here after, or that were known like this
    for (const HistoryEntry& entry : *history) {
        const bool news = isNews(entry);
        for (const HistoryEntry::FieldChange& change : entry.fields) {
            if (ours.contains(change.field)) continue;
            if (news)
                take(record, entry, change);
            else
                ours.insert(change.field);
        }
    }
    std::erase_if(m_changes, [&record](const FieldNews& news) {
        for (int part = 0; part < news.field->cellCount; ++part)
            if (news.before.cell(news.field->name, part) != record.cell(news.field->name, part)) return false;
        return true;
    });
}

void RecordNews::take(const Record& record, const HistoryEntry& entry, const HistoryEntry::FieldChange& change)
{
    const Field* field = record.type->find(change.field);
    if (!field || !isToldField(*field)) return;
    const auto known = std::find_if(
        m_changes.begin(), m_changes.end(), [field](const FieldNews& news) { return news.field == field; });
    if (known != m_changes.end())
        known->before = probe(record, *field, change.before);
    else
        m_changes.push_back({ field, probe(record, *field, change.before), entry.person, entry.madeAt });
}

bool RecordNews::isNews(const HistoryEntry& entry) const
{
    const RecordId me = m_session.person();
    const bool mine = !me.isNull() && entry.person == me;
    return entry.received && entry.chunk >= m_from && !mine && entry.action == u"changed"_s;
}

void RecordNews::say(const Record& record, bool typing)
{
    m_marks.clear();
    setVisible(tells());
    if (!tells()) return;
    QStringList changes;
    for (const FieldNews& news : m_changes) {
        const QString moment = SyncText::moment(news.at, m_session.format(), m_session.today());
        const QString change = this->change(news, record);
        m_marks.insert(
            news.field->name, tr("%1, %2: %3", "person, moment, what changed").arg(nameOf(news.who), moment, change));
        changes << tr("%1: %2", "field, old and new value").arg(news.field->label.in(m_session.isChinese()), change);
    }
    if (const auto more = int(changes.size()) - int(changesShown); more > 0)
        changes = changes.mid(0, changesShown) << tr("%Ln more", nullptr, more);
    const QString all = changes.join(u"; "_s);
    setSentence(
        Tone::Info, headline(), typing ? tr("%1. What you are typing is kept.", "changes of others").arg(all) : all);
    setButton(tr("Understood"));
}

QString RecordNews::change(const FieldNews& news, const Record& record) const
{
    const auto words = [&](const Record& one) {
        const QString value = RecordText(m_session).shown(one, *news.field);
        return value.isEmpty() ? u"–"_s : value;
    };
    return tr("%1 → %2", "old value, new value").arg(words(news.before), words(record));
}

QString RecordNews::nameOf(const RecordId& person) const
{
    const QString name
        = person.isNull() ? QString() : m_session.reader().titleOf(m_session.catalog().type(u"person"_s), person).text;
    return name.isEmpty() ? tr("Somebody else") : name;
}

QString RecordNews::headline() const
{
    const FieldNews& last = m_changes.front();
    return tr("Changed by %1, %2", "person, moment")
        .arg(nameOf(last.who), SyncText::moment(last.at, m_session.format(), m_session.today()));
}

} // namespace fairlead::ui
