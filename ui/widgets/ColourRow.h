#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

/// A few colours to choose one from, the first one "automatic". Left and right move; one is always chosen.
class ColourRow : public QWidget
{
    Q_OBJECT
public:
    ColourRow(const Theme& theme, const QStringList& colours, QWidget* parent = nullptr);

    /// "#3060c0", empty = automatic. One that is not among the colours joins them.
    void setCurrent(const QString& colour);
    QString current() const { return m_colours.at(m_at); }
    QSize sizeHint() const override;

signals:
    void chosen(const QString& colour);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect boxOf(qsizetype index) const;
    void choose(qsizetype index);

    const Theme& m_theme;
    QStringList m_colours;
    qsizetype m_at = 0;
};

} // namespace fairlead::ui
