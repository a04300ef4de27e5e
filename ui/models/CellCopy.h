#pragma once
#include "store/Reader.h"

namespace fairlead::ui {

/// Cells of a list as other programs take them: text with tabs, and an HTML table whose cells say what they are, so
/// that a spreadsheet gets numbers, days and codes as such. Built on a reading thread.
struct CellCopy
{
    QStringList fields;
    QStringList heads; ///< of the fields; empty = none are written
    QString baseCurrency; ///< amounts in it stand as plain numbers, others with their currency behind
    bool chinese = false;
    QDate today;

    struct Copied
    {
        QString text;
        QString html;
        qint64 rows = 0;
    };
    /// The rows by their numbers, in their order.
    Copied of(const Reader& reader, const RecordType& type, const std::vector<qint64>& rows) const;
    /// One line of text with tabs; cells with tabs or breaks in them are quoted, as spreadsheets do.
    static QString line(const QStringList& cells);
    /// The same back: quoted cells whole, blank lines at the end left out.
    static QList<QStringList> linesOf(const QString& text);

private:
    QString textOf(const Reader& reader, const Record& record, const Field& field) const;
    QString htmlOf(const Field& field, const QString& text) const;
};

} // namespace fairlead::ui
