#pragma once
#include "print/PrintLayout.h"
#include "theme/Theme.h"

#include <QAbstractScrollArea>

namespace fairlead::ui {

/// The pages of a layout one below the other, drawn as the printer will draw them; only those in sight are painted.
class PreviewView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PreviewView(const Theme& theme, QWidget* parent = nullptr);

    /// It must live until the next one is shown.
    void show(const PrintLayout* layout);
    enum class Zoom { Page, Width };
    void setZoom(Zoom zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Pixels for a point.
    qreal scale() const;
    QRectF place(int page) const;
    void settle();

    const Theme& m_theme;
    const PrintLayout* m_layout = nullptr;
    Zoom m_zoom = Zoom::Page;
};

} // namespace fairlead::ui
