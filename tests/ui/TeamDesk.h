#pragma once
#include "Desk.h"

namespace fairlead::ui {

/// 18 November 2026. Ann and Bob of North; Ann has Alpha (a commit of $300, December). Ann sits here.
struct TeamDesk : Desk
{
    Record north
        = add(QStringLiteral("unit"), [](Record& unit) { unit.set(QStringLiteral("name"), QStringLiteral("North")); });
    Record ann = member(QStringLiteral("Ann"));
    Record bob = member(QStringLiteral("Bob"));

    TeamDesk()
    {
        Record alpha = get(deals[0]);
        alpha.set(QStringLiteral("owner"), ann.id)
            .set(QStringLiteral("amount"), Money { 30000, QStringLiteral("USD") });
        alpha.set(QStringLiteral("expected_close"), QDate(2026, 12, 10));
        alpha.set(QStringLiteral("rep_category"), QStringLiteral("commit"));
        const QStringList fields { QStringLiteral("owner"), QStringLiteral("amount"), QStringLiteral("expected_close"),
            QStringLiteral("rep_category") };
        REQUIRE(session->apply({ QStringLiteral("give"), { EditStep::change(alpha, fields) }, {} }));
        session->setPerson(ann.id);
    }
    Record member(const QString& name)
    {
        const Record person
            = add(QStringLiteral("person"), [&](Record& one) { one.set(QStringLiteral("full_name"), name); });
        add(QStringLiteral("membership"), [&](Record& term) {
            term.set(QStringLiteral("person"), person.id).set(QStringLiteral("unit"), north.id);
            term.set(QStringLiteral("from_on"), QDate(2026, 1, 1));
        });
        return person;
    }
    Record plan(const QString& name, bool released = true)
    {
        return add(QStringLiteral("plan"), [&](Record& one) {
            one.set(QStringLiteral("name"), name).set(QStringLiteral("year"), qint64(2026));
            if (released) one.set(QStringLiteral("released_on"), QDate(2026, 1, 5));
        });
    }
    void rest()
    {
        QCoreApplication::processEvents();
        session->settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static int columnOf(DataTable& table, const QString& head)
    {
        for (int column = 0; column < table.model()->columnCount(); ++column)
            if (table.model()->headerData(column, Qt::Horizontal) == head) return column;
        FAIL("no column " << head.toStdString());
        return -1;
    }
    static int rowOf(DataTable& table, const QString& name)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.model()->index(row, 0).data().toString() == name) return row;
        FAIL("no row " << name.toStdString());
        return -1;
    }
    static QString cell(DataTable& table, const QString& row, const QString& head)
    {
        return table.model()->index(rowOf(table, row), columnOf(table, head)).data().toString();
    }
    static void stand(DataTable& table, const QString& row, const QString& head)
    {
        table.setFocus();
        table.setCurrentIndex(table.model()->index(rowOf(table, row), columnOf(table, head)));
    }
};

} // namespace fairlead::ui
