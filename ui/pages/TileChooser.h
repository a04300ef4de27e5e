#pragma once
#include "pages/TileKinds.h"
#include "theme/Theme.h"

#include <QDialog>

namespace fairlead::ui {

class RowList;
class SearchEdit;

/// What can be put on a dashboard, in groups, found by a few letters. Enter or a click takes it.
class TileChooser : public QDialog
{
    Q_OBJECT
public:
    TileChooser(const Theme& theme, Session& session, QWidget* parent = nullptr);

signals:
    void chosen(const fairlead::ui::Tile& tile);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take(const QString& id);

    const Theme& m_theme;
    QList<TileKinds::Offer> m_offers;
    SearchEdit* m_search = nullptr;
    RowList* m_rows = nullptr;
    QString m_first; ///< of the rows that are shown
};

} // namespace fairlead::ui
