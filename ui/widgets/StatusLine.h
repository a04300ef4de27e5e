#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

class ProgressLine;
class KeyHints;
class Label;
class PickerButton;
struct PickerOption;

struct KeyHint
{
    QString keys = {};
    QString text = {};
};

/// Work that runs beside the person. `total` 0 = unknown length; `detail` is the whole sentence with counts and
/// estimate.
struct Progress
{
    QString icon = {};
    QString name = {};
    qint64 done = 0;
    qint64 total = 0;
    QString detail = {};
    bool cancellable = true;
};

/// The permanent line at the foot: the page's keys (or a note) at the left, rates or as-of at the right; while work
/// runs, its name, bar, counts and a cancel button take the left side.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);

    void setHints(const QList<KeyHint>& hints);
    void setNote(const QString& note);
    void setRightText(const QString& text);
    /// The switch of the unit of money at the right.
    void setUnits(const QList<PickerOption>& units, const QString& current);
    void setUnitsVisible(bool visible);
    void setProgress(const Progress& progress);
    void clearProgress();
    QSize sizeHint() const override;

signals:
    void cancelRequested();
    void unitPicked(const QString& id);

private:
    const Theme& m_theme;
    KeyHints* m_hints = nullptr;
    ProgressLine* m_progress = nullptr;
    Label* m_right = nullptr;
    PickerButton* m_units = nullptr;
};

} // namespace fairlead::ui
