#pragma once
#include "insight/DecisionCoverage.h"
#include "insight/MeetingBook.h"
#include "pages/RecordLook.h"
#include "theme/Theme.h"
#include "widgets/RowList.h"

#include <QUrl>
#include <QWidget>

namespace fairlead::ui {

class FactStrip;
class FlagBanner;
class Label;
class LinkLabel;
class Panel;

/// What a meeting shows of the deal at hand, read in one go beside the person. A plain value.
struct MeetingLook
{
    std::optional<Record> deal; ///< nothing: it is not there any more
    RecordLook look; ///< as its page has it, without the panels
    QDate since; ///< from which day on its news are told
    std::vector<DealNews> news;
    std::vector<SaidPoint> said; ///< the newest first
    std::optional<DecisionCoverage> coverage;

    static MeetingLook read(const QueryRunner& runner, const RecordId& deal, QDate lastHeld, QDate today);
};

/// The deal at hand in a meeting: its facts, what is out of line, what was promised and what became of it, what has
/// happened since, what was said before.
class MeetingSheet : public QWidget
{
    Q_OBJECT
public:
    MeetingSheet(const Theme& theme, Session& session, QWidget* parent = nullptr);

    void show(const MeetingLook& look);
    const std::optional<Record>& deal() const { return m_deal; }

signals:
    void linked(const QUrl& address);

private:
    void build();
    void label();
    void fillHead(const MeetingLook& look);
    QList<RowList::Row> promiseRows(const MeetingLook& look) const;
    QList<RowList::Row> newsRows(const MeetingLook& look) const;
    QList<RowList::Row> saidRows(const MeetingLook& look) const;
    QString titleOf(const QString& type, const RecordId& id) const;

    const Theme& m_theme;
    Session& m_session;
    std::optional<Record> m_deal;
    LinkLabel* m_title = nullptr;
    Label* m_line = nullptr;
    FactStrip* m_facts = nullptr;
    FlagBanner* m_flags = nullptr;
    Panel* m_promisePanel = nullptr;
    Panel* m_newsPanel = nullptr;
    Panel* m_saidPanel = nullptr;
    RowList* m_promises = nullptr;
    RowList* m_news = nullptr;
    RowList* m_said = nullptr;
};

} // namespace fairlead::ui
