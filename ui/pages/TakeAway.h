#pragma once
#include <QCoreApplication>
#include <QStringList>

class QAbstractItemModel;
class QWidget;

namespace fairlead::ui {

/// What a person takes away from a page: its tables in the clipboard, its picture in a file.
class TakeAway
{
    Q_DECLARE_TR_FUNCTIONS(TakeAway)
public:
    /// As tab-separated text and as a HTML table, heads included, so that spreadsheets and letters both get a table.
    static void copy(const QList<const QAbstractItemModel*>& tables, const QString& furtherText = {});
    /// Asks for a place and saves the widget as it stands: PNG, or SVG with its lines as lines; or its tables as CSV.
    /// The sentence of what came of it; empty: nobody chose a place.
    struct Outcome
    {
        bool done = false;
        QString sentence = {};
    };
    /// Which of them is offered first.
    enum class First { Picture, Table };
    static Outcome savePicture(QWidget& widget, const QString& name,
        const QList<const QAbstractItemModel*>& tables = {}, First first = First::Picture);
    static bool write(QWidget& widget, const QString& path);
};

} // namespace fairlead::ui
