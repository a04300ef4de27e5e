#pragma once
#include "pages/TakeAway.h"
#include "theme/Theme.h"

#include <QObject>

class QAbstractItemModel;
class QAction;

namespace fairlead::ui {

class Page;
class PageHead;

/// What every insight page offers in its head: how its numbers come about, its table in the clipboard, its picture or
/// its table in a file.
class InsightActions : public QObject
{
    Q_OBJECT
public:
    InsightActions(const Theme& theme, PageHead& head, Page& page);

    /// Writes the words anew; `copyWords` says whether it is one table or several.
    void label(const QString& copyWords);
    /// Asks for a place, saves the body as it stands or its tables, and tells by the page's toast what came of it.
    void save(
        QWidget& body, const QString& name, const QList<const QAbstractItemModel*>& tables, TakeAway::First first);

signals:
    void formulaWanted();
    void copyWanted();
    void pictureWanted();

private:
    Page& m_page;
    QAction* m_formula;
    QAction* m_copy;
    QAction* m_picture;
};

} // namespace fairlead::ui
