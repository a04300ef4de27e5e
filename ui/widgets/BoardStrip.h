#pragma once
#include "models/BoardFace.h"
#include "theme/Theme.h"

#include <QAbstractButton>

namespace fairlead::ui {

/// Won or Lost at the side of a board: takes cards, says what came there this month; a click shows these.
class BoardStrip : public QAbstractButton
{
    Q_OBJECT
public:
    BoardStrip(const Theme& theme, QWidget* parent);

    void setColumn(const BoardModel& model, int column);
    /// While cards are above it.
    void setLit(bool lit);
    QSize sizeHint() const override { return {}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    BoardFace m_face;
    bool m_won = false;
    bool m_lit = false;
};

} // namespace fairlead::ui
