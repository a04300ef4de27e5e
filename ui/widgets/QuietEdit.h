#pragma once
#include <QLineEdit>

namespace fairlead::ui {

/// A line that is listened to while it is typed. Tells each change of its text, but never while an input method
/// composes: starting to compose over chosen text changes the text by itself.
class QuietEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit QuietEdit(QWidget* parent = nullptr);

    bool isComposing() const { return m_composing; }
    /// Without telling.
    void setQuietly(const QString& text);

signals:
    void asked(const QString& text);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void ask();

    QString m_lastAsked;
    bool m_composing = false;
};

} // namespace fairlead::ui
