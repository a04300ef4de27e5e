#pragma once
#include "Desk.h"

#include "pages/ListPage.h"
#include "widgets/CellRange.h"

#include <QClipboard>
#include <QLineEdit>
#include <QSettings>

namespace fairlead::ui {

/// The list of all deals by name, and a person who works through its cells.
struct CellsDesk : Desk
{
    CellsDesk() { open(QStringLiteral("view=all&group=none&sort=name")); }
    void open(const QString& query)
    {
        QSettings().remove(QStringLiteral("lists")); // what another test arranged
        go(QStringLiteral("fairlead://page/opportunities?") + query);
        table()->setFocus();
    }
    ListPage& page() { return *qobject_cast<ListPage*>(window.page()); }
    RecordListModel& model() { return page().model(); }
    int column(const QString& field) { return int(model().columns().indexOf(field)); }
    QModelIndex cell(const QString& deal, const QString& field)
    {
        session->settle();
        for (int row = 0; row < model().rowCount(); ++row)
            if (const Record* record = model().recordAt(row); record && record->title() == deal)
                return model().index(row, column(field));
        FAIL("no such row: " << deal.toStdString());
        return {};
    }
    void stand(const QString& deal, const QString& field)
    {
        table()->selectionModel()->setCurrentIndex(cell(deal, field), QItemSelectionModel::NoUpdate);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {})
    {
        QTest::keyClick(table(), key, held);
        session->settle();
    }
    /// The name of the deal and the field where the person stands.
    QString place()
    {
        session->settle();
        const QModelIndex at = table()->currentIndex();
        const Record* record = model().recordAt(at.row());
        return record ? record->title() + u' ' + model().columns().at(at.column()) : QString();
    }
    QWidget* editor()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return table()->viewport()->findChild<QWidget*>(QStringLiteral("cellEditor"));
    }
    QLineEdit* edit(const QString& deal, const QString& field)
    {
        stand(deal, field);
        press(Qt::Key_F2);
        REQUIRE(editor());
        return line(field);
    }
    QLineEdit* line(const QString& field)
    {
        auto* line = editor()->findChild<QLineEdit*>(field + QStringLiteral("Edit"));
        REQUIRE(line);
        return line;
    }
    void type(QLineEdit* line, const QString& text, Qt::Key end)
    {
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, end);
        session->settle();
    }
    QStringList titles()
    {
        session->settle();
        QStringList titles;
        for (int row = 0; row < model().rowCount(); ++row)
            if (const Record* record = model().recordAt(row)) titles.append(record->title());
        return titles;
    }
    static void copyText(const QString& text) { QGuiApplication::clipboard()->setText(text); }
};

} // namespace fairlead::ui
