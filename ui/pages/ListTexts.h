#pragma once
#include "models/FieldText.h"
#include "models/RecordListModel.h"

namespace fairlead::ui {

/// The shown columns of a list as texts, for a reading thread: that may ask no model and no page.
struct ListTexts
{
    QStringList fields;
    QStringList heads; ///< as above the columns, with the unit of amounts
    bool chinese;
    QDate today;
    Format format;

    static ListTexts of(const Session& session, const RecordListModel& model)
    {
        ListTexts texts { model.columns(), {}, session.isChinese(), session.today(), session.format() };
        for (int i = 0; i < model.columnCount(); ++i)
            texts.heads.append(model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        return texts;
    }
    FieldText words(const Reader& reader) const { return { reader, chinese, format }; }
    QStringList row(const FieldText& words, const Record& record, const ListFacts& facts) const
    {
        QStringList cells;
        for (const QString& name : fields) {
            const Field& field = ListFacts::at(*record.type, name);
            cells.append(ListFacts::isOne(field) ? facts.text(field, format) : text(words, record, name));
        }
        return cells;
    }

private:
    QString text(const FieldText& words, const Record& record, const QString& name) const
    {
        const Field& field = record.type->at(name);
        if (name != QStringLiteral("entered_on")) return words.of(record, field);
        // The column counts the days in the stage, of deals that still are in one.
        const QDate since = record.date(name);
        if (!since.isValid() || record.date(QStringLiteral("closed_on")).isValid()) return {};
        return format.days(double(since.daysTo(today)));
    }
};

} // namespace fairlead::ui
