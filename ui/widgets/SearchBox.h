#pragma once
#include "theme/Theme.h"

#include <QAbstractButton>

namespace fairlead::ui {

/// Looks like the one search field of the window and opens the palette, where typing happens.
class SearchBox : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SearchBox(const Theme& theme, QWidget* parent = nullptr);

    void setKeys(const QString& keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A letter was typed while the box had the focus: the palette starts with it.
    void typed(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void label();
    const Theme& m_theme;
    QString m_keys;
};

} // namespace fairlead::ui
