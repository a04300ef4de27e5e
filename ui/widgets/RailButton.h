#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>

namespace fairlead::ui {

/// One place in the navigation rail: icon, word and count; the icon alone when the rail is narrow.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(
        const Theme& theme, const QString& id, const QString& icon, const QString& text, QWidget* parent = nullptr);

    const QString& id() const { return m_id; }
    void setCount(const QString& count);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Up or down was pressed; -1 or 1.
    void stepped(int direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void explain();

    const Theme& m_theme;
    QString m_id;
    QString m_icon;
    QString m_count;
    bool m_narrow = false;
};

} // namespace fairlead::ui
