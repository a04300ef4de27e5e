#pragma once
#include "theme/Theme.h"

#include <QLineEdit>

namespace fairlead::ui {

/// The search field of a list. Asks for each change of its text, but never while an input method composes: starting to
/// compose over chosen text changes the text by itself.
class SearchEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchEdit(const Theme& theme, QWidget* parent = nullptr);

    bool isComposing() const { return m_composing; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void asked(const QString& text);
    void accepted();
    /// Down, or Escape in an empty field: on to the list.
    void left();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask();

    const Theme& m_theme;
    QString m_lastAsked;
    bool m_composing = false;
};

} // namespace fairlead::ui
