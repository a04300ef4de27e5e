#pragma once
#include "theme/Theme.h"

#include <QPainterPath>
#include <QWidget>

namespace fairlead::ui {

/// One chevron of a way.
struct StageStep
{
    enum class State { Done, Current, Ahead, Won, Lost };
    QString id = {};
    QString name = {};
    QString days = {}; ///< "19 d"; empty = never there
    QString toolTip = {};
    State state = State::Ahead;
};

/// The stages of a deal as chevrons: done with tick and days, the present one, those ahead. A click moves there; with
/// the focus here Left and Right choose, Enter moves. Below a certain width only the present one has its name.
class StagePath : public QWidget
{
    Q_OBJECT
public:
    explicit StagePath(const Theme& theme, QWidget* parent = nullptr);

    void setSteps(const QList<StageStep>& steps);
    const QList<StageStep>& steps() const { return m_steps; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Another step than the present one was chosen.
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QPainterPath shape(int step) const;
    QRectF box(int step) const;
    int stepAt(const QPointF& point) const;
    int present() const;
    void choose(int step);
    void paintStep(QPainter& painter, int step) const;
    void say();

    const Theme& m_theme;
    QList<StageStep> m_steps;
    int m_hovered = -1;
    int m_marked = -1; ///< by the keys
};

} // namespace fairlead::ui
