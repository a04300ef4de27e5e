#include "models/RecordText.h"

#include "exchange/CellParser.h"
#include "models/FieldText.h"

#include <QDateTime>
#include <QLocale>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QString RecordText::shown(const Record& record, const Field& field) const
{
    const bool chinese = m_session.isChinese();
    return FieldText(m_session.reader(), chinese, Format(chinese, m_session.today())).of(record, field);
}

QString RecordText::editText(const Record& record, const Field& field) const
{
    const fairlead::Cell* cells = &record.cells[size_t(field.firstCell)];
    if (field.kind == Kind::Reference) {
        const RecordId id = idOf(cells[0]);
        return id.isNull() ? QString() : m_session.reader().titleOf(m_session.catalog().type(field.target), id).text;
    }
    // As the clock here shows it: nobody types UTC.
    if (field.kind == Kind::Instant && !isNull(cells[0]))
        return QDateTime::fromMSecsSinceEpoch(numberOf(cells[0])).toString(u"yyyy-MM-dd HH:mm"_s);
    const QString text = cellText(field, cells);
    // The base currency goes without saying.
    if (field.kind == Kind::Money && !text.isEmpty() && textOf(cells[1]) != m_session.workspace().baseCurrency())
        return text + u' ' + textOf(cells[1]);
    return text;
}

QString RecordText::readText(Record& record, const Field& field, const QString& text) const
{
    if (field.kind == Kind::Reference) {
        if (text.trimmed().isEmpty()) {
            record.set(field.name, RecordId());
            return {};
        }
        if (text == editText(record, field)) return {};
        std::vector<RecordId> found;
        const auto read = m_session.reader().withTitle(
            m_session.catalog().type(field.target), text, [&](const Record& one) { found.push_back(one.id); });
        if (!read) return read.error().detail;
        if (found.empty()) return tr("there is no “%1”").arg(text.trimmed());
        if (found.size() > 1) return tr("several are called “%1”").arg(text.trimmed());
        record.set(field.name, found.front());
        return {};
    }
    const CellParser parser(m_session.catalog(), m_session.workspace().baseCurrency());
    const auto parsed = parser.parse(field, text, MappedColumn());
    if (!parsed.problem.isEmpty()) return problemText({ field.name, parsed.problem, text });
    for (int i = 0; i < field.cellCount; ++i)
        record.cells[size_t(field.firstCell + i)] = parsed.cells[size_t(i)];
    return {};
}

QString RecordText::problemText(const Problem& problem)
{
    const QString& word = problem.word;
    if (word == u"required"_s) return tr("must not be empty");
    if (word == u"number"_s) return tr("is not a number");
    if (word == u"amount"_s) return tr("is not an amount");
    if (word == u"date"_s) return tr("is not a date such as 2026-12-31");
    if (word == u"choice"_s || word == u"unknown"_s) return tr("is not one of the choices");
    if (word == u"future"_s) return tr("lies in the future");
    if (word == u"too_far_back"_s)
        return tr("lies further back than the own company allows: %Ln day(s)", nullptr, problem.detail.toInt());
    if (word == u"order"_s && problem.field == u"happened_on"_s)
        return tr("lies before the day on which the deal was opened");
    if (word == u"order"_s) return tr("the dates are in the wrong order");
    if (word == u"range"_s) return tr("is out of range");
    if (word == u"number_pattern"_s)
        return tr(
            "must hold one counter such as {0000}; the year may stand in it as {YYYY} or {YY}, the month as {MM}");
    if (word == u"no_file"_s) return tr("names a file whose content is not here");
    if (word == u"name"_s) return tr("cannot be the name of a file");
    if (word == u"text"_s) return tr("holds characters that cannot be kept");
    if (word == u"frozen"_s) return tr("%1 has been sent and stays as it is: make a new version").arg(problem.detail);
    if (word == u"gate"_s)
        return tr("not met yet: %1", "criteria").arg(QLocale().createSeparatedList(problem.detail.split(u'\n')));
    return problem.detail.isEmpty() ? word : word + u" ("_s + problem.detail + u')';
}

} // namespace fairlead::ui
