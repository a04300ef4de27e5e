#include "pages/KeptPicker.h"

#include "insight/KeptForecasts.h"
#include "models/ReportText.h"
#include "models/SyncText.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostOffered = 50;

} // namespace

KeptPicker::KeptPicker(const Theme& theme, Session& session, QWidget* parent)
    : PickerButton(theme, u"keptPicker"_s, u"view-history"_s, {}, parent)
    , m_session(session)
{
}

void KeptPicker::fill(const QString& key)
{
    setLabel(tr("Kept"));
    QList<PickerOption> options { { QString(), tr("The newest") } };
    const auto kept = KeptForecasts(m_session.reader()).all(keptForecast);
    for (size_t at = 0; kept && at < std::min(kept->size(), mostOffered); ++at) {
        const KeptForecast& one = (*kept)[at];
        options.append({ one.key,
            ReportText::period(one.period, m_session.isChinese()) + u" · "_s
                + SyncText::moment(one.takenAt, m_session.format(), m_session.today()) });
    }
    setOptions(options);
    setCurrent(key);
}

} // namespace fairlead::ui
