#pragma once
#include "models/BoardFace.h"
#include "theme/Theme.h"

#include <QWidget>

class QToolButton;

namespace fairlead::ui {

class ShapeButton;

/// Head of a column: stage square, name, count and chance, sum and weighted sum, and the bar of what is planned next.
/// A click on the name folds the column; folded, it stands upright.
class BoardColumnHead : public QWidget
{
    Q_OBJECT
public:
    BoardColumnHead(const Theme& theme, const BoardConfig& config, QWidget* parent);

    void setColumn(const BoardModel& model, int column);
    void setFolded(bool folded);
    QSize sizeHint() const override;

signals:
    void foldRequested();
    void newRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void label();
    QColor squareColor() const;
    void paintUpright(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    void paintSums(QPainter& painter) const;

    const Theme& m_theme;
    BoardFace m_face;
    int m_place = -1;
    int m_places = 0;
    QString m_colour;
    std::array<int, 4> m_next {}; ///< late, none, today, later
    bool m_folded = false;
    ShapeButton* m_name;
    QToolButton* m_add;
    bool m_hasAmount;
    bool m_showsNext;
    bool m_adds = true;
};

} // namespace fairlead::ui
