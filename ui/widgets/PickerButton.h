#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QIcon>

namespace fairlead::ui {

struct PickerOption
{
    QString id = {};
    QString text = {};
    QIcon icon = {}; ///< before the text; in lists of people a face
};

/// One choice of a page: "Period  This year ⌄". Opens a list, with search when it is long; up and down change the
/// choice without opening it.
class PickerButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// `name` is the object name and must end in its kind, "periodPicker"; `label` may be empty.
    PickerButton(
        const Theme& theme, const QString& name, const QString& icon, const QString& label, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setOptions(const QList<PickerOption>& options);
    void setCurrent(const QString& id);
    QString current() const { return m_current; }
    /// Without edge, as "Sort: Amount" above a list.
    void setQuiet(bool quiet);
    /// Stands there while nothing is chosen.
    void setPlaceholder(const QString& text);
    /// Opens the list.
    void open();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void picked(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QString& id);
    QString currentText() const;
    int widthFor(const QString& value) const;

    const Theme& m_theme;
    QString m_icon;
    QString m_label;
    QString m_current;
    QString m_placeholder;
    QList<PickerOption> m_options;
    bool m_quiet = false;
};

} // namespace fairlead::ui
