#pragma once
#include "theme/Theme.h"

namespace fairlead::ui {

/// Two lines in the middle of a list without rows: what is missing and what to do about it.
class EmptyNote
{
public:
    EmptyNote(const Theme& theme, const QString& title, const QString& sentence)
        : m_theme(&theme)
        , m_title(title)
        , m_sentence(sentence)
    {
    }
    void paint(QPainter& painter, const QRectF& area) const;

private:
    const Theme* m_theme;
    QString m_title;
    QString m_sentence;
};

} // namespace fairlead::ui
