#include "store/SearchCheck.h"

#include "store/search/SearchTokenizer.h"

#include <sqlite3.h>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

quint64 hashOf(std::string_view token) { return qHashBits(token.data(), token.size(), 0x5eed) | 1; }

bool addHash(void* sum, std::string_view token, int, int, bool)
{
    *static_cast<quint64*>(sum) += hashOf(token);
    return true;
}

QByteArray wordsOf(const RecordType& type) { return "temp.\"words_" + type.name().toLatin1() + '"'; }

struct Closing
{
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};

/// All pages as they are now, in memory.
std::unique_ptr<sqlite3, Closing> copyOf(Connection& connection)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(
        ":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<sqlite3, Closing> copy(opened);
    if (code != SQLITE_OK || !SearchTokenizer::registerOn(copy.get())) return nullptr;
    sqlite3_backup* backup = sqlite3_backup_init(copy.get(), "main", connection.handle(), "main");
    if (!backup) return nullptr;
    const int done = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    return done == SQLITE_DONE ? std::move(copy) : nullptr;
}

} // namespace

void SearchCheck::prepare(Connection& connection, const Catalog& catalog)
{
    for (const auto& type : catalog.types())
        if (type->isSearchable())
            connection.exec("CREATE VIRTUAL TABLE " + wordsOf(*type) + " USING fts5vocab('main', 'search_"
                + type->name().toLatin1() + "', 'instance')");
}

void SearchCheck::expect(qint64 n, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    quint64 sum = 0;
    m_tokens.tokenize({ utf8.constData(), size_t(utf8.size()) }, addHash, &sum);
    if (sum) m_expected.insert(n, sum);
}

void SearchCheck::compare(const RecordType& type)
{
    const QByteArray words = wordsOf(type);
    QHash<qint64, quint64> expected = std::move(m_expected);
    m_expected.clear();
    Statement tokens = m_connection.prepare("SELECT doc, term FROM " + words);
    QHash<qint64, quint64> found;
    while (tokens.step()) {
        const QByteArray token = tokens.blob(1);
        found[tokens.integer(0)] += hashOf({ token.constData(), size_t(token.size()) });
    }
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        if (found.value(it.key()) != it.value())
            m_findings.add(Finding::Kind::SearchMissing, type.name(), u"row %1"_s.arg(it.key()));
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        if (it.value() && !expected.contains(it.key()))
            m_findings.add(Finding::Kind::SearchStray, type.name(), u"row %1"_s.arg(it.key()));
}

void SearchCheck::structure(Connection& connection, const Catalog& catalog, Findings& findings)
{
    if (connection.scalar("PRAGMA page_count") * connection.scalar("PRAGMA page_size") > largestCopy) return;
    const auto copy = copyOf(connection);
    if (!copy) {
        findings.add(Finding::Kind::Storage, {}, u"the pages cannot be copied"_s);
        return;
    }
    for (const auto& type : catalog.types()) {
        if (!type->isSearchable()) continue;
        const QByteArray table = "\"search_" + type->name().toLatin1() + '"';
        const QByteArray sql = "INSERT INTO " + table + '(' + table + ") VALUES('integrity-check')";
        if (sqlite3_exec(copy.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            findings.add(Finding::Kind::SearchIndex, type->name(), QString::fromUtf8(sqlite3_errmsg(copy.get())));
    }
}

} // namespace fairlead
