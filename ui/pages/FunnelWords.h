#pragma once
#include "insight/Funnel.h"
#include "models/Format.h"
#include "widgets/FunnelStage.h"
#include "widgets/KeyFigures.h"

#include <QCoreApplication>

namespace fairlead::ui {

/// The answer of the funnel in shapes and words: bars, key figures, the sentence about the bottleneck. Pure.
class FunnelWords
{
    Q_DECLARE_TR_FUNCTIONS(FunnelWords)
public:
    /// `past`: the funnel is that of a day gone by.
    FunnelWords(const FunnelResult& funnel, const Format& format, bool past)
        : m_funnel(funnel)
        , m_format(format)
        , m_past(past)
    {
    }
    QList<FunnelStage> stages() const;
    QList<KeyFigure> figures() const;
    /// Of the bottleneck, which there must be.
    QString headline() const;
    QString detail() const;

private:
    const StageFigures& worst() const;
    FunnelStage stage(const StageFigures& figures, qint64 widest) const;
    FunnelStage won(qint64 widest) const;

    const FunnelResult& m_funnel;
    const Format& m_format;
    bool m_past;
};

} // namespace fairlead::ui
