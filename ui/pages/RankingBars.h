#pragma once
#include "models/ReportText.h"
#include "pages/ReportRanking.h"
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

struct BarRowData;

/// A report as bars, the largest first: as many as there is room for.
class RankingBars : public QWidget
{
    Q_OBJECT
public:
    explicit RankingBars(const Theme& theme, QWidget* parent = nullptr);

    void show(std::shared_ptr<const ReportRanking> ranking, const ReportText& words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(const QString& row); ///< by its key

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    BarRowData barOf(const ReportRow& row) const;
    QString besideOf(const ReportRow& row) const;
    QString countOf(const ReportRow& row, size_t column) const;
    void lay();

    const Theme& m_theme;
    std::shared_ptr<const ReportRanking> m_ranking;
    ReportText m_words { Format(false, {}), false };
    int m_shown = -1;
};

} // namespace fairlead::ui
