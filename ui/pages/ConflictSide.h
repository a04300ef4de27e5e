#pragma once
#include "theme/Theme.h"

#include <QWidget>

class QPushButton;

namespace fairlead::ui {

class Avatar;
class Badge;
class Label;

/// One of two values that were written apart: what, by whom, when, and the way to choose it.
class ConflictSide : public QWidget
{
    Q_OBJECT
public:
    ConflictSide(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    struct Content
    {
        QString title = {}; ///< "Here", "The other"
        QString badge = {}; ///< "in place"; empty: none
        QString value = {};
        QString who = {};
        QString when = {};
        QString choose = {}; ///< words of the button, with its key
    };
    void show(const Content& content);
    void focusChoice();

signals:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Label* m_title;
    Badge* m_badge;
    Label* m_value;
    Avatar* m_face;
    Label* m_who;
    Label* m_when;
    QPushButton* m_choose;
    bool m_inPlace = false;
};

} // namespace fairlead::ui
