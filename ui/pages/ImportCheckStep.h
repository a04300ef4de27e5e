#pragma once
#include "models/ImportJob.h"
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

class KeyFigures;
class Label;
class NearPanel;
class RefusedPanel;
class SentenceBanner;

/// What an import would do (third step) or has done (last step): counts that add up, what was made beside, names that
/// come near with a choice each, what is refused.
class ImportCheckStep : public QWidget
{
    Q_OBJECT
public:
    enum class When { Before, After };
    ImportCheckStep(const Theme& theme, Session& session, ImportJob& job, When when, QWidget* parent = nullptr);

    void refresh();
    RefusedPanel* refused() const { return m_refused; }

signals:
    void answered(); ///< a name was decided about, or a cell mended

private:
    QString headline() const;
    QStringList made() const;
    QString labelOf(const QString& type) const;

    const Theme& m_theme;
    Session& m_session;
    ImportJob& m_job;
    When m_when;
    Label* m_headline = nullptr;
    KeyFigures* m_figures = nullptr;
    Label* m_made = nullptr;
    SentenceBanner* m_missing = nullptr; ///< names are not there, and rows are refused for it
    NearPanel* m_near = nullptr;
    RefusedPanel* m_refused = nullptr;
};

} // namespace fairlead::ui
