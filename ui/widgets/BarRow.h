#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>

namespace fairlead::ui {

/// A person (or any other name) with a bar, a figure and a note: who moves deals on how often. Clickable.
struct BarRowData
{
    QString id = {};
    QString name = {};
    /// Without an avatar for the row that sums up.
    bool person = true;
    /// 0 to 1 of the whole length; the target as a dashed line.
    qreal share = 0;
    std::optional<qreal> target = {};
    QString figure = {};
    QString note = {};
    bool underTarget = false;
    Ink ink = Ink::Count; ///< of the bar; Count: as usual for a person, or a sum
};

class BarRow : public QAbstractButton
{
    Q_OBJECT
public:
    BarRow(const Theme& theme, const BarRowData& data, QWidget* parent = nullptr);

    void setData(const BarRowData& data);
    const BarRowData& data() const { return m_data; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintName(QPainter& painter, const QRectF& row) const;
    void paintBar(QPainter& painter, const QRectF& row) const;
    void paintFigures(QPainter& painter, const QRectF& row) const;
    void paintTrack(QPainter& painter, const QRectF& track) const;
    void paintNarrow(QPainter& painter, const QRectF& row) const;
    bool isNarrow() const;
    int nameWidth() const;

    const Theme& m_theme;
    BarRowData m_data;
};

} // namespace fairlead::ui
