#pragma once
#include "models/BoardModel.h"
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

class BoardCardDelegate;
class BoardColumnHead;
class BoardList;

/// A column of a board: its head above its cards, or folded to a narrow upright.
class BoardColumnView : public QWidget
{
    Q_OBJECT
public:
    BoardColumnView(const Theme& theme, BoardModel& model, int column, QWidget* parent);

    BoardList* list() const { return m_list; }
    BoardCardDelegate* delegate() const { return m_delegate; }
    void refresh(); ///< the head, after an answer
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    /// Cards that are under way stand above it.
    void setLit(bool lit);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void foldRequested();
    void newRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// With the gap to the next column, in which the scroll bar stands.
    int widthFor(Size size) const;

    const Theme& m_theme;
    BoardModel& m_model;
    int m_column;
    BoardColumnHead* m_head;
    BoardList* m_list;
    BoardCardDelegate* m_delegate;
    bool m_folded = false;
    bool m_lit = false;
};

} // namespace fairlead::ui
