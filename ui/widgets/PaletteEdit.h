#pragma once
#include <QLineEdit>

namespace fairlead::ui {

/// The palette's field. Says what is asked only when no input method is composing, and hands on the keys that move in
/// the list.
class PaletteEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PaletteEdit(QWidget* parent = nullptr);

    bool isComposing() const { return m_composing; }

signals:
    void asked(const QString& text);
    void stepped(int direction);
    void accepted(Qt::KeyboardModifiers modifiers);
    void actionsRequested();
    void dismissed();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void ask();

    QString m_lastAsked;
    bool m_composing = false;
};

} // namespace fairlead::ui
