#pragma once
#include "theme/Theme.h"
#include "widgets/PickerButton.h"

namespace fairlead::ui {

class FlowLayout;

/// Values of a condition in a box like an input: each a chip with its cross. A click, Enter or Down asks for the list
/// to choose from; Backspace takes the last one away.
class ValueChips : public QWidget
{
    Q_OBJECT
public:
    explicit ValueChips(const Theme& theme, QWidget* parent = nullptr);

    void setValues(const QList<PickerOption>& values);
    void setPlaceholder(const QString& text);

signals:
    void choiceWanted();
    void removed(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    const Theme& m_theme;
    FlowLayout* m_flow;
    QList<PickerOption> m_values;
    QString m_placeholder;
};

} // namespace fairlead::ui
