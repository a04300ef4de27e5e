#pragma once
#include "models/BoardModel.h"
#include "models/WhatIf.h"
#include "pages/Page.h"
#include "pages/WhatIfFigures.h"

class QAction;

namespace fairlead::ui {

class BoardActions;
class BoardView;
class FunnelPickers;
class KeyFigures;
class PageHead;
class SegmentedSwitch;
class WhatIfSide;

/// A rehearsal: the board of open deals on which everything may be moved, and beside it what forecast and funnel make
/// of it, now, rehearsed and by how much they differ. Applied as one edit that Undo takes back, or thrown away. It
/// stays while the person is elsewhere, and over a restart.
class WhatIfPage : public Page
{
    Q_OBJECT
public:
    WhatIfPage(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void go(const QUrl& address) override;
    QUrl address() const override;
    QList<KeyHint> hints() const override;
    bool showsFreshness() const override { return false; }
    void focusFirst() override;
    void print(PrintReady ready) override;
    BoardView& board() { return *m_board; }
    BoardModel& model() { return *m_model; }

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectParts();
    void label();
    void labelWays();
    void ask();
    void askFigures();
    void showFigures(WhatIfFigures figures);
    void showRehearsal();
    void apply();
    void throwAway();
    /// Which deals stand on the board: those of the person or team that is looked at.
    Filter scopeFilter() const;

    WhatIf& m_rehearsal;
    BoardModel* m_model;
    QAction* m_apply;
    QAction* m_throw;
    PageHead* m_head = nullptr;
    SegmentedSwitch* m_ways = nullptr;
    FunnelPickers* m_pickers = nullptr;
    KeyFigures* m_figures = nullptr;
    BoardView* m_board = nullptr;
    BoardActions* m_actions = nullptr;
    WhatIfSide* m_side = nullptr;
};

} // namespace fairlead::ui
