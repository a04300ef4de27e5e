#pragma once
#include "models/Session.h"
#include "pages/FunnelScope.h"
#include "theme/Theme.h"

#include <QWidget>
#include <set>

class QCheckBox;

namespace fairlead::ui {

class PickerButton;

/// Pipeline, period, team, person, product, currency, day and kind of dates of the funnel, in one row that wraps. The
/// pipeline is asked for where there are several, the currency likewise.
class FunnelPickers : public QWidget
{
    Q_OBJECT
public:
    FunnelPickers(const Theme& theme, Session& session, QWidget* parent = nullptr);

    const FunnelScope& scope() const { return m_scope; }
    /// Shows a scope without telling.
    void setScope(const FunnelScope& scope);
    /// Currencies that were met: they are offered from then on.
    void addCurrencies(const QStringList& codes);
    /// The choices anew, after a change of teams, people or products.
    void fill();
    /// Offers "All pipelines", for pages that can look at several at once; before label().
    void offerAllPipelines() { m_allPipelines = true; }
    /// Offers periods that lie ahead, for pages that look at what is to come; before label().
    void offerAhead() { m_ahead = true; }
    /// The same, and nothing of the past, for what is known as it stands only; before label().
    void offerFromNow() { m_ahead = m_fromNow = true; }
    /// Pipeline, period, team, person and currency only; before label().
    void offerFew() { m_few = true; }
    /// Pipeline, team, person and currency only, for what stands as it is now; before label().
    void offerPresent() { m_few = m_present = true; }
    /// All words anew, after a change of language.
    void label();
    /// What is chosen, for paper: "Pipeline: Direct · Period: All".
    QString words() const;

signals:
    void changed();

private:
    enum Picker { Pipeline, Period, Team, Person, Product, Currency, AsOf, Dates };
    void add(const char* name, const char* icon, const QString& words);
    void take(int picker, const QString& id);
    void fillRecords(Picker picker, const QString& type, const QString& all, const RecordId& current);
    void fillPeriods();
    void fillPipelines();
    void fillCurrencies();
    void fillDays();
    void chooseDay();

    const Theme& m_theme;
    Session& m_session;
    QList<PickerButton*> m_pickers;
    bool m_allPipelines = false;
    bool m_few = false;
    bool m_ahead = false;
    bool m_present = false; ///< no period
    bool m_fromNow = false; ///< no past
    QCheckBox* m_organisation = nullptr;
    FunnelScope m_scope;
    std::set<QString> m_currencies;
};

} // namespace fairlead::ui
