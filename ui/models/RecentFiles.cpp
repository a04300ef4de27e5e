#include "models/RecentFiles.h"

#include "store/query/FilterParser.h"

#include <QFileInfo>
#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto group = "recent"_L1;
constexpr qsizetype mostFiles = 12;
} // namespace

bool RecentFiles::File::isThere() const { return QFileInfo::exists(path); }

QList<RecentFiles::File> RecentFiles::list()
{
    QList<File> files;
    QSettings settings;
    const int size = settings.beginReadArray(group);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        files.append({ settings.value(u"path"_s).toString(), settings.value(u"name"_s).toString(),
            settings.value(u"opened"_s).toDateTime(), settings.value(u"customers"_s, -1).toLongLong(),
            settings.value(u"deals"_s, -1).toLongLong() });
    }
    settings.endArray();
    return files;
}

void RecentFiles::keep(const QList<File>& files)
{
    QSettings settings;
    settings.remove(group);
    settings.beginWriteArray(group, int(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"path"_s, files.at(i).path);
        settings.setValue(u"name"_s, files.at(i).name);
        settings.setValue(u"opened"_s, files.at(i).opened);
        settings.setValue(u"customers"_s, files.at(i).customers);
        settings.setValue(u"deals"_s, files.at(i).openDeals);
    }
    settings.endArray();
}

void RecentFiles::opened(const QString& path)
{
    const QFileInfo info(path);
    File file { info.absoluteFilePath(), info.completeBaseName(), QDateTime::currentDateTime(), -1, -1 };
    QList<File> files = list();
    for (qsizetype i = files.size(); i-- > 0;)
        if (files.at(i).path == file.path) {
            file.customers = files.at(i).customers;
            file.openDeals = files.at(i).openDeals;
            files.removeAt(i);
        }
    files.prepend(file);
    keep(files.mid(0, mostFiles));
}

void RecentFiles::forget(const QString& path)
{
    QList<File> files = list();
    files.removeIf([&path](const File& file) { return file.path == path; });
    keep(files);
}

void RecentFiles::noteFacts(QObject* context, Session& session)
{
    using Facts = std::pair<qint64, qint64>;
    const QString path = QFileInfo(session.workspace().path()).absoluteFilePath();
    session.beside<Facts>(
        context,
        [on = session.runners()](const Reader& reader) -> Facts {
            const QueryRunner runner = on(reader);
            const auto customer = reader.catalog().resolve(u"customer"_s);
            Query customers;
            customers.type = customer.type;
            customers.view = customer.view;
            Query deals;
            deals.type = &reader.catalog().type(u"opportunity"_s);
            const FilterParser parser(reader.catalog(), runner.baseCurrency());
            if (const auto open = parser.parse(*deals.type, u"stage.kind = open"_s)) deals.filter = *open;
            const auto known = [](const Result<qint64>& count) { return count ? *count : -1; };
            return { known(runner.count(customers)), known(runner.count(deals)) };
        },
        [path](Facts facts) {
            QList<File> files = list();
            for (File& file : files)
                if (file.path == path) std::tie(file.customers, file.openDeals) = facts;
            keep(files);
        });
}

} // namespace fairlead::ui
