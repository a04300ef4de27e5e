#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace fairlead::ui {

/// What a person means by a short line in either language: "send plan fri", "周五 14:00 拜访恒达". Days and times are
/// taken from the beginning and the end of the line; what stands between is left as written. Pure.
struct QuickText
{
    QString subject;
    QString kind; ///< code of appointment_kind that the first word names; empty: none
    QDate day; ///< invalid: none was said
    std::optional<int> start; ///< minute of the day
    std::optional<int> end;

    static QuickText read(const QString& text, QDate today);
};

} // namespace fairlead::ui
