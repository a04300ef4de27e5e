#pragma once
#include "theme/Theme.h"

#include <QTimer>
#include <QWidget>

namespace fairlead::ui {

class ShapeButton;

struct ToastMessage
{
    /// Names the act, and is what undone() hands back.
    QString id = {};
    QString icon = {};
    QString text = {};
    /// "Undo"; empty = nothing to do.
    QString action = {};
};

/// One message at the foot of a page, in inverse colours. Goes by itself, but stays while the pointer or the focus is
/// on it. Owned and placed by ToastStack.
class Toast : public QWidget
{
    Q_OBJECT
public:
    Toast(const Theme& theme, const ToastMessage& message, QWidget* parent);

    const ToastMessage& message() const { return m_message; }
    void setText(const QString& text);
    QSize sizeHint() const override;

signals:
    void acted();
    void expired();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void label();
    void rest();
    int actionWidth() const;

    const Theme& m_theme;
    ToastMessage m_message;
    ShapeButton* m_act = nullptr;
    ShapeButton* m_close = nullptr;
    QTimer m_stay;
};

} // namespace fairlead::ui
