#include "models/WhatIfDraft.h"

#include "models/RecordDrafts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// Numbers go as text: JSON has none of 64 bits.
QJsonValue toJson(const Cell& cell)
{
    if (const auto* number = std::get_if<qint64>(&cell)) return QJsonObject { { u"n"_s, QString::number(*number) } };
    if (const auto* text = std::get_if<QString>(&cell)) return QJsonObject { { u"t"_s, *text } };
    if (const auto* bytes = std::get_if<QByteArray>(&cell))
        return QJsonObject { { u"b"_s, QString::fromLatin1(bytes->toHex()) } };
    return QJsonValue::Null;
}

Cell cellFrom(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    if (object.contains(u"n"_s)) return object.value(u"n"_s).toString().toLongLong();
    if (object.contains(u"t"_s)) return object.value(u"t"_s).toString();
    if (object.contains(u"b"_s)) return QByteArray::fromHex(object.value(u"b"_s).toString().toLatin1());
    return {};
}

QJsonArray toJson(const Cells& cells)
{
    QJsonArray array;
    for (const Cell& cell : cells)
        array.append(toJson(cell));
    return array;
}

Cells cellsFrom(const QJsonValue& value)
{
    Cells cells;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& one : array)
        cells.push_back(cellFrom(one));
    return cells;
}

std::optional<WhatIfDraft> draftFrom(const QJsonObject& object)
{
    const auto deal = RecordId::parse(object.value(u"deal"_s).toString());
    if (!deal) return std::nullopt;
    WhatIfDraft draft { *deal, {}, QDate::fromString(object.value(u"on"_s).toString(), Qt::ISODate) };
    const QJsonObject fields = object.value(u"fields"_s).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        draft.fields[it.key()]
            = { cellsFrom(it->toObject().value(u"before"_s)), cellsFrom(it->toObject().value(u"after"_s)) };
    return draft;
}

} // namespace

QString WhatIfDraft::ownerOf(const QString& field)
{
    static const QHash<QString, QString> owners { { u"for_stage"_s, u"probability_set"_s },
        { u"amount_from"_s, u"amount"_s }, { u"tax_basis"_s, u"amount"_s }, { u"close_reason"_s, u"stage"_s },
        { u"lost_to"_s, u"stage"_s }, { u"close_remark"_s, u"stage"_s } };
    return owners.value(field);
}

Cells WhatIfDraft::cellsOf(const Record& record, const Field& field)
{
    const auto first = record.cells.begin() + field.firstCell;
    return { first, first + field.cellCount };
}

void WhatIfDraft::put(Record& record, const Field& field, const Cells& cells)
{
    for (int i = 0; i < field.cellCount && size_t(i) < cells.size(); ++i)
        record.cells[size_t(field.firstCell + i)] = cells[size_t(i)];
}

WhatIfFile::WhatIfFile(const QString& workspace)
    : m_path(RecordDrafts::folderOf(workspace) + u"/what-if.json"_s)
{
}

std::vector<WhatIfDraft> WhatIfFile::read() const
{
    std::vector<WhatIfDraft> drafts;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) return drafts;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& one : array)
        if (auto draft = draftFrom(one.toObject())) drafts.push_back(std::move(*draft));
    return drafts;
}

void WhatIfFile::write(const std::vector<WhatIfDraft>& drafts) const
{
    if (drafts.empty()) {
        QFile::remove(m_path);
        return;
    }
    QJsonArray array;
    for (const WhatIfDraft& draft : drafts) {
        QJsonObject fields;
        for (const auto& [name, change] : draft.fields)
            fields.insert(
                name, QJsonObject { { u"before"_s, toJson(change.before) }, { u"after"_s, toJson(change.after) } });
        array.append(QJsonObject { { u"deal"_s, draft.deal.toString() }, { u"fields"_s, fields },
            { u"on"_s, draft.happenedOn.toString(Qt::ISODate) } });
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(array).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace fairlead::ui
