#pragma once
#include "models/Format.h"
#include "theme/Theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QSlider;

namespace fairlead::ui {

class DayScale;
class Label;

/// A day to look back to, as a slider over the last year: dragging tells every day on the way, letting go the day that
/// was chosen. Played, it goes on by itself whenever the answer to the last day has come.
class AsOfBar : public QWidget
{
    Q_OBJECT
public:
    explicit AsOfBar(const Theme& theme, QWidget* parent = nullptr);

    void label();
    /// The day in force without telling; invalid: today.
    void show(QDate day, QDate today, const Format& format);
    /// The answer to the day that was told last is there.
    void answered();
    bool isPlaying() const { return m_plays; }

signals:
    void moved(QDate day); ///< on the way
    void chosen(QDate day); ///< today: as things stand

private:
    void play(bool on);
    void step();
    void showDay();
    QDate day() const;

    const Theme& m_theme;
    Label* m_name;
    Label* m_day;
    QAction* m_play;
    QSlider* m_slider;
    DayScale* m_scale;
    Format m_format { false, {} };
    QDate m_first;
    QDate m_today;
    QTimer m_next;
    bool m_plays = false;
};

} // namespace fairlead::ui
