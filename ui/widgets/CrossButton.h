#pragma once
#include "theme/Theme.h"

#include <QToolButton>

namespace fairlead::ui {

/// The small cross that closes a panel or takes a part of it away.
class CrossButton : public QToolButton
{
    Q_OBJECT
public:
    CrossButton(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// What it does, for tool tip and screen reader.
    void setWords(const QString& words);
};

} // namespace fairlead::ui
