#pragma once
#include "theme/Theme.h"

#include <QFrame>

class QLineEdit;

namespace fairlead::ui {

/// A line in the calendar in which something new is written where it will stand: Enter saves, Tab leads to the form,
/// Esc leaves. Deletes itself.
class CalendarLine : public QFrame
{
    Q_OBJECT
public:
    /// `box` is where it will stand, in the parent; the line may be wider.
    CalendarLine(const Theme& theme, const QString& hint, const QRect& box, QWidget* parent);

    void finish(); ///< leaves without saving

signals:
    void accepted(const QString& text);
    void moreWanted(const QString& text);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Theme& m_theme;
    QLineEdit* m_edit = nullptr;
    bool m_done = false;
};

} // namespace fairlead::ui
