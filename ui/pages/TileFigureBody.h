#pragma once
#include "pages/TileBody.h"

namespace fairlead::ui {

class ShapeButton;

/// One figure, large, with what it was a year before: a click opens what it counts.
class TileFigureBody : public TileBody
{
    Q_OBJECT
public:
    TileFigureBody(const Theme& theme, Session& session, const Tile& tile, QWidget* parent);

    void fill(QStandardItemModel& table) const override;
    QUrl all() const override;
    QSize sizeHint() const override;

protected:
    void take() override;
    QStringList formulaParts() const override;
    QStringList formulaNotes() const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Face
    {
        QString value; ///< short
        QString exact;
        QString change; ///< "12.3 %"; empty: nothing to compare with
        bool less = false;
        QString before; ///< what it was, exactly
        QString remark;
    };
    QString figure() const { return tile().option(QStringLiteral("figure")); }
    Face face() const;
    Face faceOf(const TileFigure& figure) const;
    Face faceOfReport(const ReportResult& report) const;
    Face faceOfTrend(const TrendTotal& trend) const;
    Face faceOf(const TileRows& rows) const;
    void setMoney(Face& face, const QList<Money>& money) const;
    Money mainOf(const QList<Money>& money) const;

    ShapeButton* m_button;
    Face m_face;
};

} // namespace fairlead::ui
