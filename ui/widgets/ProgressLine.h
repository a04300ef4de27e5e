#pragma once
#include "widgets/StatusLine.h"

class QToolButton;

namespace fairlead::ui {

/// Icon, name, bar, counts and cancel of work that runs beside the person.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(const Theme& theme, QWidget* parent = nullptr);

    void setProgress(const Progress& progress);

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void label();
    int wordsEnd() const;
    void placeCancel();

    const Theme& m_theme;
    Progress m_progress;
    QToolButton* m_cancel = nullptr;
};

} // namespace fairlead::ui
