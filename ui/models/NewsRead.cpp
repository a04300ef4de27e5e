#include "models/NewsRead.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

NewsRead NewsRead::fromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    NewsRead read;
    read.m_place = object[u"place"_s].toInteger();
    read.m_conflict = object[u"conflict"_s].toInteger();
    const QJsonArray ones = object[u"ones"_s].toArray();
    for (const QJsonValue& one : ones)
        read.m_ones.insert(one.toString());
    return read;
}

QString NewsRead::text() const
{
    QStringList ones(m_ones.cbegin(), m_ones.cend());
    ones.sort();
    const QJsonObject object { { u"place"_s, m_place }, { u"conflict"_s, m_conflict },
        { u"ones"_s, QJsonArray::fromStringList(ones) } };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool NewsRead::covers(const NewsItem& item) const
{
    const bool before = item.conflict ? item.conflict <= m_conflict : item.last <= m_place;
    return before || m_ones.contains(item.key());
}

void NewsRead::addAll(qint64 place, qint64 conflict)
{
    m_place = std::max(m_place, place);
    m_conflict = std::max(m_conflict, conflict);
    m_ones.clear();
}

} // namespace fairlead::ui
