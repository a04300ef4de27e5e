#include "shell/PaletteController.h"

#include "models/Address.h"
#include "pages/RecordDetail.h"
#include "store/query/SearchEverywhere.h"
#include "store/search/SearchMatcher.h"
#include "store/search/SearchQuery.h"
#include "widgets/Palette.h"

#include <QElapsedTimer>
#include <QSet>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(const QString& type)
{
    static const QHash<QString, QString> icons { { u"company"_s, u"view-institution"_s }, { u"contact"_s, u"user"_s },
        { u"opportunity"_s, u"view-filter"_s }, { u"product"_s, u"package"_s }, { u"person"_s, u"system-users"_s },
        { u"task"_s, u"view-task"_s }, { u"attachment"_s, u"mail-attachment"_s },
        { u"appointment"_s, u"view-calendar"_s } };
    return icons.value(type, u"view-list-details"_s);
}

/// Places of the typed letters in a title, where they stand in it as they were typed.
QList<int> matchesIn(const QString& title, const QString& typed)
{
    QList<int> places;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = title.indexOf(word, 0, Qt::CaseInsensitive);
        for (qsizetype i = 0; at >= 0 && i < word.size(); ++i)
            places.append(int(at + i));
    }
    return places;
}

/// Whether the name of a page or an action is meant: it has what was typed, or its words begin so, or Chinese is read
/// so.
class NameMatch
{
public:
    explicit NameMatch(const QString& typed)
        : NameMatch(typed, SearchQuery::parse(typed).terms())
    {
    }
    bool isWhole(const QString& name) const { return name.compare(m_typed, Qt::CaseInsensitive) == 0; }
    bool has(const QString& name) const { return name.contains(m_typed, Qt::CaseInsensitive); }
    bool isMeant(const QString& name)
    {
        return has(name) || (m_isWord && m_matcher.matches(name.toStdString())); // of one letter much is read
    }

private:
    NameMatch(const QString& typed, const std::vector<SearchTerm>& terms)
        : m_typed(typed)
        , m_matcher(terms)
        , m_isWord(typed.size() > 1 && !terms.empty())
    {
    }

    QString m_typed;
    SearchMatcher m_matcher;
    bool m_isWord;
};

/// A part that has no page worth the name, such as a file, is found where it belongs.
std::pair<QString, RecordId> shownAt(const Session& session, const QString& type, const RecordId& id)
{
    const RecordType& part = session.catalog().type(type);
    const auto found = session.reader().find(part, id);
    if (!found || !*found) return { type, id };
    for (const Field& field : part.fields()) {
        if (!field.partOf || field.kind != fairlead::Kind::AnyReference) continue;
        const RecordType* owner = session.catalog().numbered(quint16(numberOf((*found)->cell(field.name))));
        if (owner) return { owner->name(), (*found)->referred(field) };
    }
    return { type, id };
}

QString detailOf(const Reader& reader, const SearchHit& hit, bool chinese, const Format& format)
{
    const auto record = reader.find(*hit.type, hit.id);
    return record && *record ? recordDetail(reader, **record, chinese, format) : QString();
}

constexpr int mostHits = 12;
constexpr int mostOthers = 7;
using Types = std::vector<const RecordType*>;

/// Deals are many and mostly named after their customer: they must not push the customer itself out of the list.
std::vector<SearchHit> bestOf(const Reader& reader, const std::pair<Types, Types>& types, const QString& typed)
{
    const SearchEverywhere search(reader);
    std::vector<SearchHit> hits;
    if (auto others = search.find(typed, mostOthers, types.first)) hits = std::move(*others);
    if (const auto deals = search.find(typed, mostHits - int(hits.size()), types.second))
        hits.insert(hits.end(), deals->begin(), deals->end());
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit& a, const SearchHit& b) { return a.rank < b.rank; });
    return hits;
}

} // namespace

PaletteController::PaletteController(const Theme& theme, Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_palette(new Palette(theme, window))
{
    connect(m_palette, &Palette::queryChanged, this, &PaletteController::search);
    connect(m_palette, &Palette::chosen, this, [this](const QString& id, Qt::KeyboardModifiers) { choose(id); });
}

void PaletteController::open(const QString& text)
{
    m_palette->setHints({ { u"↑↓"_s, tr("choose") }, { u"Enter"_s, tr("open") }, { u">"_s, tr("only actions") },
        { u"Esc"_s, tr("close") } });
    m_palette->open(text);
}

void PaletteController::close() { m_palette->close(); }

void PaletteController::search(const QString& text, int ticket)
{
    const bool actionsOnly = text.startsWith(u'>');
    const QString typed = actionsOnly ? text.mid(1).trimmed() : text.trimmed();
    QList<PaletteItem> commands;
    QSet<QString> whole; // the pages whose whole name was typed
    NameMatch match(typed);
    for (const Place& place : m_places) {
        const bool isReport = !place.page.isEmpty();
        // Reports are many: they wait for a word.
        if (actionsOnly || (typed.isEmpty() && isReport)) continue;
        if (!typed.isEmpty() && !match.isMeant(place.title) && !match.has(place.elsewhere)) continue;
        const QString id = u"place:"_s + place.address.toString(QUrl::FullyEncoded);
        if (match.isWhole(place.title) || match.isWhole(place.elsewhere)) whole.insert(id);
        commands.append({ id, tr("Pages"), place.icon, place.title, matchesIn(place.title, typed), place.page, {},
            isReport ? tr("Report") : tr("Page"), {} });
    }
    for (const QAction* action : actions()) {
        const QString words = action->text();
        if (action->isEnabled() && action->isVisible() && (typed.isEmpty() || match.isMeant(words)))
            commands.append({ u"action:"_s + action->objectName(), tr("Actions"), action->data().toString(), words,
                matchesIn(words, typed), {}, {}, tr("Action"), action->shortcut().toString(QKeySequence::NativeText) });
    }
    if (typed.isEmpty() || actionsOnly) {
        m_palette->setResults(ticket, commands, {});
        return;
    }
    struct Answer
    {
        std::vector<SearchHit> hits;
        qint64 ms = 0;
    };
    const bool chinese = m_session.isChinese();
    std::pair<Types, Types> types;
    for (const auto& type : m_session.catalog().types())
        if (type->isSearchable()) (type->name() == u"opportunity"_s ? types.second : types.first).push_back(type.get());
    m_session.beside<Answer>(
        this,
        [typed, types, chinese, format = m_session.format()](const Reader& reader) -> Answer {
            QElapsedTimer watch;
            watch.start();
            auto hits = bestOf(reader, types, typed);
            const qint64 taken = watch.elapsed();
            for (SearchHit& hit : hits)
                if (hit.snippet.isEmpty()) hit.snippet = detailOf(reader, hit, chinese, format);
            return { std::move(hits), taken };
        },
        [this, ticket, commands, whole, typed, chinese](Answer answer) {
            // Who types the whole name of a page wants that page, whatever is called alike.
            const auto isMeant = [&whole](const PaletteItem& item) { return whole.contains(item.id); };
            QList<PaletteItem> items;
            std::copy_if(commands.begin(), commands.end(), std::back_inserter(items), isMeant);
            for (const SearchHit& hit : answer.hits)
                items.append({ u"record:%1:%2"_s.arg(hit.type->name(), hit.id.toString()), tr("Records"),
                    iconOf(hit.type->name()), hit.title, matchesIn(hit.title, typed), hit.snippet,
                    matchesIn(hit.snippet, typed), hit.type->label().in(chinese), {} });
            std::remove_copy_if(commands.begin(), commands.end(), std::back_inserter(items), isMeant);
            m_palette->setResults(
                ticket, items, tr("%Ln result(s) in %1 ms", nullptr, int(items.size())).arg(answer.ms));
        });
}

void PaletteController::choose(const QString& id)
{
    const QStringList parts = id.split(u':');
    m_palette->close();
    if (parts.front() == u"place"_s) {
        emit placeChosen(QUrl(id.mid(parts.front().size() + 1)));
    } else if (parts.front() == u"action"_s) {
        for (QAction* action : actions())
            if (action->objectName() == parts.at(1)) action->trigger();
    } else if (const auto record = RecordId::parse(parts.value(2))) {
        const auto [type, id] = shownAt(m_session, parts.at(1), *record);
        emit recordChosen(type, id);
    }
}

} // namespace fairlead::ui
