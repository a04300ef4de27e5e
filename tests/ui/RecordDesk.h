#pragma once
#include "Desk.h"

#include "models/Address.h"
#include "pages/RecordPage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>

namespace fairlead::ui {

/// A window that stands on the page of the first deal, which has a customer with a contact.
struct RecordDesk : Desk
{
    Record company = add(QStringLiteral("company"), [](Record& record) {
        record.set(QStringLiteral("name"), QStringLiteral("Acme")).set(QStringLiteral("is_customer"), qint64(1));
    });
    Record contact = add(QStringLiteral("contact"),
        [](Record& record) { record.set(QStringLiteral("full_name"), QStringLiteral("Li Wei")); });

    RecordDesk()
    {
        QStandardPaths::setTestModeEnabled(true); // drafts of tests lie apart
        for (Record& deal : deals)
            deal = get(deal); // with their types of this workspace
        add(QStringLiteral("employment"), [this](Record& record) {
            record.set(QStringLiteral("contact"), contact.id).set(QStringLiteral("company"), company.id);
        });
        change(deals[0], QStringLiteral("company"),
            [this](Record& record) { record.set(QStringLiteral("company"), company.id); });
        open(deals[0]);
    }
    void open(const Record& record, const QString& query = {})
    {
        QUrl address = Address::record(record.type->name(), record.id);
        address.setQuery(query);
        go(address.toString());
    }
    RecordPage* page()
    {
        auto* page = qobject_cast<RecordPage*>(window.page());
        REQUIRE(page);
        return page;
    }
    /// A widget of the page that is shown: other record pages may have parts of the same name.
    template <typename Widget>
    Widget* part(const QString& name)
    {
        auto* found = page()->findChild<Widget*>(name);
        if (!found) FAIL("no part " << name.toStdString());
        return found;
    }
    Record deal() { return get(deals[0]); }
    std::vector<Record> all(const QString& type)
    {
        std::vector<Record> records;
        Query query;
        query.type = &session->catalog().type(type);
        if (auto page = session->runner().firstPage(query, 100)) records = std::move(page->records);
        return records;
    }
};

} // namespace fairlead::ui
