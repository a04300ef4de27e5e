#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>

namespace fairlead::ui {

/// A way to begin, or a workspace to open: icon, two lines, two lines at the right or an arrow. Up and down move to the
/// next row of the same parent.
class StartRow : public QAbstractButton
{
    Q_OBJECT
public:
    StartRow(
        const Theme& theme, const QString& icon, const QString& title, const QString& hint, QWidget* parent = nullptr);

    /// In place of the arrow.
    void setFacts(const QString& first, const QString& second);
    /// It cannot be opened any more: the second line says why.
    void setMissing(bool missing);
    bool isMissing() const { return m_missing; }
    QSize sizeHint() const override;

signals:
    void removeWanted(); ///< Delete was pressed

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void step(int direction);

    const Theme& m_theme;
    QString m_icon;
    QString m_hint;
    QString m_first;
    QString m_second;
    bool m_missing = false;
};

} // namespace fairlead::ui
