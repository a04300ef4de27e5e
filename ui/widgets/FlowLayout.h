#pragma once
#include <QLayout>

namespace fairlead::ui {

/// Puts widgets in a row and wraps to the next; as high as it needs to be for its width.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(int gap, int rowHeight, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& area, bool place) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
    int m_rowHeight;
};

} // namespace fairlead::ui
