#pragma once
#include "pages/RecordLook.h"
#include "theme/Theme.h"

#include <QUrl>
#include <QWidget>

namespace fairlead::ui {

class CoachingPanel;
class FilesPanel;
class Panel;
class QuarterBars;
class RelatedPanel;

/// At the right of a record: what refers to it, one panel each, for a customer what was won by quarter, and its files.
class RecordSide : public QWidget
{
    Q_OBJECT
public:
    /// `page` is where files may be dropped.
    RecordSide(
        const Theme& theme, Session& session, const RecordPageConfig& config, QWidget* page, QWidget* parent = nullptr);

    void show(const RecordLook& look, const Record& record);

signals:
    void linked(const QUrl& address);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showChart(const CustomerFigures& figures);

    const Theme& m_theme;
    Session& m_session;
    QList<RelatedPanel*> m_panels;
    CoachingPanel* m_coaching = nullptr; ///< where the config has it
    FilesPanel* m_files = nullptr;
    Panel* m_chart = nullptr;
    QuarterBars* m_bars = nullptr;
};

} // namespace fairlead::ui
