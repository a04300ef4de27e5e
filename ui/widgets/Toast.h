#pragma once
#include "theme/Theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace fairlead::ui {

class ShapeButton;
} // namespace fairlead::ui

class QLineEdit;

namespace fairlead::ui {

struct ToastMessage
{
    /// Names the act, and is what undone() hands back.
    QString id = {};
    QString icon = {};
    QString text = {};
    /// "Undo"; empty = nothing to do.
    QString action = {};
    /// The action takes the act back; else it leads somewhere.
    bool undoes = true;
    /// A question that may be answered in the toast itself: "Add reason…". Empty = none.
    QString question = {};
    /// What stands in the empty field of the answer.
    QString hint = {};
    /// The field is open from the beginning; it still takes no focus from the page.
    bool asks = false;
};

/// One message at the foot of a page, in inverse colours. Goes by itself, but stays while the pointer or the focus is
/// on it, and while an answer is being written. Owned and placed by ToastStack.
class Toast : public QWidget
{
    Q_OBJECT
public:
    Toast(const Theme& theme, const ToastMessage& message, QWidget* parent);

    const ToastMessage& message() const { return m_message; }
    void setText(const QString& text);
    /// Opens the field of the answer and puts the focus into it; without a question nothing happens.
    void answer();
    QSize sizeHint() const override;

signals:
    void acted();
    void answered(const QString& words);
    void grown(); ///< wants another width
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
    void openField();
    void submit();
    void giveFocusBack();
    int actionWidth() const;
    int questionWidth() const;

    const Theme& m_theme;
    ToastMessage m_message;
    ShapeButton* m_act = nullptr;
    ShapeButton* m_ask = nullptr;
    QLineEdit* m_field = nullptr; ///< of the answer, once it is open
    QPointer<QWidget> m_before; ///< had the focus before the field
    ShapeButton* m_close = nullptr;
    QTimer m_stay;
};

} // namespace fairlead::ui
