#pragma once
#include "models/Session.h"
#include "theme/Theme.h"

#include <QFrame>

class QVBoxLayout;

namespace fairlead::ui {

/// The last hundred edits, newest first: what, who, when, whether it was taken back or has travelled to the team. Any
/// of them can be undone; what others changed since stays and is told.
class UndoList : public QFrame
{
    Q_OBJECT
public:
    UndoList(const Theme& theme, Session& session, QWidget* parent);

    void openBelow(const QPoint& rightEdge);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    QWidget* rowOf(const EditInfo& edit);
    QString meta(const EditInfo& edit) const;

    const Theme& m_theme;
    Session& m_session;
    QWidget* m_rows = nullptr;
};

} // namespace fairlead::ui
