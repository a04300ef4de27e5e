#pragma once
#include "models/ImportJob.h"
#include "theme/Theme.h"
#include "widgets/Panel.h"

class QVBoxLayout;

namespace fairlead::ui {

/// Names of a file that come near what is there, each with its rows and a choice of what it is. A choice goes into the
/// options of the job and is told.
class NearPanel : public Panel
{
    Q_OBJECT
public:
    NearPanel(const Theme& theme, Session& session, ImportJob& job, QWidget* parent = nullptr);

    /// Shows what the last check found; hidden if nothing came near.
    void refresh();

signals:
    void decided();

private:
    QWidget* makeRow(const NearMatch& match, int index);
    void decide(const NearMatch& match, const QString& id);

    const Theme& m_theme;
    Session& m_session;
    ImportJob& m_job;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace fairlead::ui
