#include "ImportWorld.h"

#include <QFile>

namespace fairlead {

using namespace Qt::StringLiterals;

ImportOptions optionsFor(const QString& kind)
{
    ImportOptions options;
    options.kind = kind;
    return options;
}

QString ImportWorld::file(const QString& name, const QByteArray& content)
{
    QFile out(path(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(content) == content.size());
    return path(name);
}

QByteArray ImportWorld::read(const QString& path)
{
    QFile in(path);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

ImportResult ImportWorld::import(const QString& path, const QString& kind) { return import(path, optionsFor(kind)); }

ImportResult ImportWorld::import(const QString& path, ImportOptions options)
{
    auto plan = ImportPlan::prepare(*m_workspace, path, std::move(options));
    if (!plan) FAIL("not prepared: " << plan.error().detail.toStdString());
    for (const ImportQuestion& question : plan->questions())
        FAIL("asks about " << question.header.toStdString() << " " << question.samples.join(u' ').toStdString());
    auto result = Importer::run(*m_workspace, *plan);
    if (!result) FAIL("not run: " << result.error().detail.toStdString());
    CHECK(result->rows == result->added + result->updated + result->unchanged + result->rejected);
    for (const RejectedCell& cell : result->bad)
        UNSCOPED_INFO("line " << cell.line << " " << cell.header.toStdString() << " \"" << cell.value.toStdString()
                              << "\" " << cell.reason.toStdString());
    return std::move(*result);
}

Error ImportWorld::refusal(
    const QString& path, ImportOptions options, const std::function<bool(const ImportProgress&)>& progress)
{
    auto plan = ImportPlan::prepare(*m_workspace, path, std::move(options));
    if (!plan) return plan.error();
    const auto result = Importer::run(*m_workspace, *plan, progress);
    if (result) FAIL("was not refused");
    return result.error();
}

std::vector<ImportQuestion> ImportWorld::questions(const QString& path, ImportOptions options)
{
    auto plan = ImportPlan::prepare(*m_workspace, path, std::move(options));
    if (!plan) FAIL("not prepared: " << plan.error().detail.toStdString());
    return plan->questions();
}

QString ImportWorld::target(const QString& kind, const QStringList& headers, const QString& header)
{
    QByteArray content;
    for (const QString& name : headers)
        content += (content.isEmpty() ? "\"" : ",\"") + name.toUtf8() + '"';
    content += '\n' + QByteArray(int(headers.size()) - 1, ',') + "x\n";
    ImportOptions options = optionsFor(kind);
    options.header = true;
    auto plan = ImportPlan::prepare(*m_workspace, file(u"headings.csv"_s, content), options);
    if (!plan) FAIL("not prepared: " << plan.error().detail.toStdString());
    for (const MappedColumn& column : plan->columns())
        if (column.header == header) return column.path ? column.path->toString(plan->type()) : QString();
    FAIL("no such column: " << header.toStdString());
    return {};
}

std::vector<Record> ImportWorld::records(const QString& type)
{
    std::vector<Record> list;
    const auto read = m_workspace->reader().records(
        this->type(type), "_v=1 ORDER BY n", {}, [&](const Record& record) { list.push_back(record); });
    REQUIRE(read.hasValue());
    return list;
}

Record ImportWorld::named(const QString& type, const QString& title)
{
    std::vector<Record> fitting;
    for (Record& record : records(type))
        if (record.title() == title) fitting.push_back(std::move(record));
    INFO(type.toStdString() << " " << title.toStdString());
    REQUIRE(fitting.size() == 1);
    return fitting.front();
}

QString ImportWorld::titleOf(const Record& record, const QString& reference)
{
    m_workspace->reader().forgetTitles();
    return m_workspace->reader().titleOf(type(record.type->at(reference).target), record.reference(reference)).text;
}

qint64 ImportWorld::visibleRows()
{
    qint64 sum = 0;
    for (const auto& type : m_workspace->catalog().types())
        sum += m_workspace->reader()
                   .number("SELECT count(*) FROM \"" + type->name().toUtf8() + "\" WHERE _v=1")
                   .value();
    return sum;
}

QStringList ImportWorld::content()
{
    QStringList lines;
    for (const auto& type : m_workspace->catalog().types()) {
        if (type->name() == u"import_run"_s) continue;
        for (const Record& record : records(type->name())) {
            QString line = type->name() + u' ' + record.id.toString();
            for (const Field& field : type->fields())
                for (int i = 0; i < field.cellCount; ++i) {
                    const Cell& cell = record.cells[size_t(field.firstCell + i)];
                    if (isNull(cell)) continue;
                    const auto* bytes = std::get_if<QByteArray>(&cell);
                    const auto* number = std::get_if<qint64>(&cell);
                    line += u" | "_s + field.name + u'='
                        + (bytes         ? QString::fromLatin1(bytes->toHex())
                                : number ? QString::number(*number)
                                         : textOf(cell));
                }
            lines.append(line);
        }
    }
    lines.sort();
    return lines;
}

} // namespace fairlead
