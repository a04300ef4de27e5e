#pragma once
#include "theme/Theme.h"
#include "widgets/StatusLine.h"

#include <QDialog>

class QVBoxLayout;

namespace fairlead::ui {

/// All keys that do something now: of the window, of the page, of every text field. Typing narrows them.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    struct Group
    {
        QString title;
        QList<KeyHint> keys;
    };
    KeysDialog(const Theme& theme, const QList<Group>& groups, QWidget* parent);

    /// Shows only what has this text in it; all for none.
    void find(const QString& text);
    int shown() const; ///< keys that are in sight

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addGroup(const Group& group, QVBoxLayout* column);

    const Theme& m_theme;
    struct Row
    {
        QWidget* widget;
        QString words;
        int group;
    };
    QList<QWidget*> m_titles;
    std::vector<Row> m_rows;
};

} // namespace fairlead::ui
