#pragma once
#include "DealsWorkspace.h"

#include "shell/MainWindow.h"
#include "widgets/DataTable.h"

#include <QTest>

namespace fairlead::ui {

/// The whole window over a few deals, and what a person does in it.
struct Desk : DealsWorkspace
{
    MainWindow window { theme, *session };

    Desk()
    {
        window.resize(1440, 900);
        window.show();
        go(QStringLiteral("fairlead://page/opportunities?view=all"));
    }
    void go(const QString& address)
    {
        window.navigator().open(QUrl(address));
        session->settle();
    }
    void back()
    {
        window.navigator().back();
        session->settle();
    }
    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* found = window.findChild<Widget*>(name);
        if (!found) FAIL("no widget " << name.toStdString());
        return found;
    }
    DataTable* table() { return find<DataTable>(QStringLiteral("opportunitiesTable")); }
    /// What the list of deals shows, in the order of the alphabet.
    QStringList names()
    {
        session->settle();
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(table()->model()->index(row, 0).data().toString());
        names.sort();
        return names;
    }
    Record add(const QString& type, const std::function<void(Record&)>& fill)
    {
        Record record = session->workspace().blank(type);
        fill(record);
        REQUIRE(session->apply({ QStringLiteral("add"), { EditStep::create(record) }, {} }));
        return record;
    }
    void change(const Record& deal, const QString& field, const std::function<void(Record&)>& fill)
    {
        Record record = get(deal);
        fill(record);
        REQUIRE(session->apply({ QStringLiteral("change"), { EditStep::change(record, { field }) }, {} }));
    }
};

} // namespace fairlead::ui
