#pragma once
#include "theme/Theme.h"

#include <QWidget>

namespace fairlead::ui {

class ProgressLine;
class KeyHints;
class Label;

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
    void setProgress(const Progress& progress);
    void clearProgress();
    QSize sizeHint() const override;

signals:
    void cancelRequested();

private:
    const Theme& m_theme;
    KeyHints* m_hints = nullptr;
    ProgressLine* m_progress = nullptr;
    Label* m_right = nullptr;
};

} // namespace fairlead::ui
