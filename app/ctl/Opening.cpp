#include "Commands.h"

#include "base/Text.h"

namespace fairlead::ctl {

using namespace Qt::StringLiterals;

QString text(const std::string& utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

Result<std::unique_ptr<Workspace>> openWorkspace(const Common& common, const std::string& file, bool write)
{
    Workspace::Options options;
    options.readOnly = !write;
    auto workspace = Workspace::open(text(file), options);
    if (!workspace || common.person.empty()) return workspace;
    const auto person = findRecord(**workspace, (*workspace)->catalog().type(u"person"_s), text(common.person));
    if (!person) {
        const bool unknown = person.error().code == ErrorCode::NotFound;
        return unknown ? Error { ErrorCode::NotFound, u"--as: "_s + text(common.person) } : person.error();
    }
    (*workspace)->setPerson(person->id);
    return workspace;
}

Result<Record> findRecord(const Workspace& workspace, const RecordType& type, const QString& word)
{
    const Reader& reader = workspace.reader();
    if (const auto id = RecordId::parse(word)) {
        const auto found = reader.find(type, *id);
        if (!found) return found.error();
        if (*found) return **found;
        return Error { ErrorCode::NotFound, u"record: "_s + word };
    }
    std::vector<Record> fitting;
    const auto keep = [&](const Record& record) { fitting.push_back(record); };
    for (const QStringList& key : type.matchKeys()) {
        if (key.size() != 1 || type.at(key.front()).title) continue;
        const auto read
            = reader.records(type, "_v=1 AND \"" + key.front().toUtf8() + "\"=? LIMIT 3", { Cell(word) }, keep);
        if (!read) return read.error();
    }
    if (fitting.empty() && type.titleField()) {
        const auto read = reader.withTitle(type, word, keep);
        if (!read) return read.error();
    }
    if (fitting.empty()) return Error { ErrorCode::NotFound, u"record: "_s + word };
    if (fitting.size() > 1) {
        QStringList ids;
        for (const Record& record : fitting)
            ids.append(record.id.toString());
        return Error { ErrorCode::Ambiguous, ids.join(u", "_s) };
    }
    return fitting.front();
}

bool readDay(const Output& out, const std::string& word, const char* option, QDate& day)
{
    if (word.empty()) return true;
    day = QDate::fromString(text(word), Qt::ISODate);
    if (day.isValid()) return true;
    out.complain(out.say("%1 wants a date such as 2026-11-18.", "%1 应为日期，如 2026-11-18。")
                     .replace(u"%1"_s, QString::fromLatin1(option)));
    return false;
}

} // namespace fairlead::ctl
