#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

struct EmptyStep
{
    QString id = {};
    QString icon = {};
    QString title = {};
    QString text = {};
    QString button = {};
};

/// A page without rows: what belongs here, and up to three ways to begin, the first one the best.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    EmptyPage(const Theme& theme, const QString& title, const QString& sentence, const QList<EmptyStep>& steps,
        QWidget* parent = nullptr);

signals:
    void stepChosen(const QString& id);

private:
    QWidget* makeStep(const EmptyStep& step, bool best);

    const Theme& m_theme;
};

} // namespace fairlead::ui
