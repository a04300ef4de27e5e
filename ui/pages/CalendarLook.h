#pragma once
#include "insight/CalendarItems.h"
#include "theme/Theme.h"

#include <QCoreApplication>

class QPainter;

namespace fairlead::ui {

class CalendarModel;

/// How things in a calendar look and are called: colour and icon by layer, blocks in the hours, lines in the days.
class CalendarLook
{
    Q_DECLARE_TR_FUNCTIONS(CalendarLook)
public:
    CalendarLook(const Theme& theme, const CalendarModel& model)
        : m_theme(theme)
        , m_model(model)
    {
    }
    static Ink ink(CalendarLayer layer);
    static QString icon(CalendarLayer layer);
    static QString layerName(CalendarLayer layer); ///< plural

    /// What may be read of it here: private ones of others only say so.
    QString title(const CalendarItem& item) const;
    QString details(const CalendarItem& item) const; ///< customer and place
    QString times(const CalendarItem& item) const; ///< "10:00–11:30"; empty: whole days
    /// All in words, for a tool tip and a screen reader.
    QString sentence(const CalendarItem& item) const;
    static QString clock(int minute);
    bool isPast(const CalendarItem& item) const;

    /// `chosen` has the focus line.
    void paintBlock(QPainter& painter, const QRectF& box, const CalendarItem& item, bool chosen) const;
    /// A bar of whole days.
    void paintBar(QPainter& painter, const QRectF& box, const CalendarItem& item, bool chosen) const;
    /// A line in a day of the month: icon, title, time.
    void paintLine(QPainter& painter, const QRectF& box, const CalendarItem& item, bool chosen) const;
    /// Where something would go.
    void paintGhost(QPainter& painter, const QRectF& box, const QString& text) const;
    void paintDayNumber(QPainter& painter, const QRectF& box, QDate day, const QString& text, bool muted) const;

private:
    void paintGround(QPainter& painter, const QRectF& box, const CalendarItem& item, bool whole) const;
    bool isMine(const CalendarItem& item) const;

    const Theme& m_theme;
    const CalendarModel& m_model;
};

} // namespace fairlead::ui
