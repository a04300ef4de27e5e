#pragma once
#include "insight/DecisionMap.h"
#include "models/DecisionActs.h"
#include "print/PrintSheet.h"
#include "theme/Theme.h"
#include "widgets/DecisionBox.h"

#include <QAction>
#include <QUrl>
#include <QWidget>

namespace fairlead::ui {

class DecisionSide;
class DecisionView;
class EmptyPage;
class Label;

/// The decision map of a deal: who decides, who reports to whom, who influences whom; drawn and changed in place, each
/// act an edit that can be undone. Beside it the coverage and the facets of who is chosen.
class DecisionPane : public QWidget
{
    Q_OBJECT
public:
    DecisionPane(const Theme& theme, Session& session, QWidget* parent = nullptr);

    /// Read anew; `anew`: another deal.
    void show(const Record& deal, bool anew);
    PrintBlock paper() const;
    DecisionView& view() { return *m_view; }
    void focusMap();

signals:
    void linked(const QUrl& address);
    void counted(int people);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeFoot();
    void connectView();
    void connectSide();
    void label();
    void read();
    void take(DecisionMap map);
    DecisionBox boxOf(const DecisionPerson& person, const QHash<QString, QPointF>& places) const;
    QHash<QString, QPointF> places() const;
    void showZoom();
    const DecisionPerson* person(const QString& key) const;
    const DecisionPerson* chosen() const;
    void draw(const QString& from, const QString& to, DecisionLink::Kind kind);
    void addPerson(const RecordId& boss);
    void editRole();

    const Theme& m_theme;
    Session& m_session;
    Record m_deal;
    DecisionMap m_map;
    bool m_known = false; ///< the map of this deal was read
    QAction* m_add;
    QAction* m_line;
    QAction* m_arrange;
    QAction* m_fit;
    DecisionView* m_view = nullptr;
    DecisionSide* m_side = nullptr;
    EmptyPage* m_empty = nullptr;
    Label* m_legend = nullptr;
    Label* m_zoom = nullptr;
};

} // namespace fairlead::ui
