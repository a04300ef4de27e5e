#pragma once
#include "widgets/StatusLine.h"

namespace fairlead::ui {

/// Keys of the page as key caps with words; those that do not fit are left out from the right.
class KeyHints : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHints(const Theme& theme, QWidget* parent = nullptr);

    void setHints(const QList<KeyHint>& hints);
    /// A sentence instead of keys.
    void setNote(const QString& note);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 0, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QList<KeyHint> m_hints;
    QString m_note;
};

} // namespace fairlead::ui
