#pragma once
#include "widgets/PaletteItem.h"

#include <QAbstractListModel>

namespace fairlead::ui {

/// Result lines with a heading before each section.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PaletteModel(QObject* parent = nullptr);

    void setItems(const QList<PaletteItem>& items);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool isSection(int row) const;
    /// Of a line that is no section.
    const PaletteItem& itemAt(int row) const;
    QString sectionAt(int row) const;
    /// The nearest line in a direction that can be chosen; -1 = none.
    int step(int from, int direction) const;

private:
    struct Row
    {
        int item;
        bool section;
    };
    QList<PaletteItem> m_items;
    QList<Row> m_rows;
};

} // namespace fairlead::ui
