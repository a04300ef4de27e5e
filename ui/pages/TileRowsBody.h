#pragma once
#include "pages/TileBody.h"

namespace fairlead::ui {

/// Rows to be opened: deals, activities, a view; as many as there is room for.
class TileRowsBody : public TileBody
{
    Q_OBJECT
public:
    TileRowsBody(const Theme& theme, Session& session, const Tile& tile, QWidget* parent);

    void fill(QStandardItemModel& table) const override;
    QString count() const override;
    QUrl all() const override;

protected:
    void take() override;
    QStringList formulaParts() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void lay();
    QString emptyWords() const;

    RowList* m_rows;
};

/// Where a view of a list stands.
QUrl addressOfView(const Tile& tile);
/// What a view is made of, for its formula.
QStringList viewFormula(const Tile& tile, Session& session);

} // namespace fairlead::ui
