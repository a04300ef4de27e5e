#pragma once
#include <QHeaderView>

namespace fairlead::ui {

class DataTable;

/// Column heads of a DataTable: aligned as their columns, with the check box that chooses every row.
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(DataTable* table);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    int leadOf(int section) const;
    int trailOf(int section) const;

    DataTable* m_table;
};

} // namespace fairlead::ui
