#pragma once
#include "theme/Theme.h"

#include <QWidget>

class QButtonGroup;

namespace fairlead::ui {

/// A few ways to see the same thing, side by side; one is chosen. Left and right move.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT
public:
    /// `label` names the whole for a screen reader: "View".
    SegmentedSwitch(const Theme& theme, const QString& label, QWidget* parent = nullptr);

    void addSegment(const QString& id, const QString& text, const QString& icon = {});
    void setText(const QString& id, const QString& text);
    void setCurrent(const QString& id);
    /// Nothing is chosen: an open question.
    void clear();
    QString current() const;

signals:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QButtonGroup* m_group = nullptr;
};

} // namespace fairlead::ui
