#pragma once
#include "models/BoardModel.h"
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// What the colours of the bars above the columns mean, with the number of cards of each.
class BoardLegend : public QWidget
{
    Q_OBJECT
public:
    BoardLegend(const Theme& theme, QWidget* parent = nullptr);

    void setBoard(const BoardModel& model);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int widthOf(const QString& words) const;

    const Theme& m_theme;
    QList<std::pair<Ink, QString>> m_parts;
};

} // namespace fairlead::ui
