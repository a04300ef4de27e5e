#pragma once
#include "print/PrintLayout.h"

#include <QPaintEngine>
#include <QPainter>

namespace fairlead::ui {

/// Writes down the texts that are painted on it.
class TextEngine : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override { }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawPath(const QPainterPath&) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { } // the default calls itself
    void drawTextItem(const QPointF&, const QTextItem& item) override { texts.append(item.text()); }
    Type type() const override { return User; }

    QStringList texts;
};

class TextDevice : public QPaintDevice
{
public:
    QPaintEngine* paintEngine() const override { return &engine; }
    mutable TextEngine engine;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 2000;
        case PdmDevicePixelRatio:
        case PdmDepth:
            return metric == PdmDepth ? 32 : 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 72;
        }
    }
};

inline QString textOf(const PrintLayout& layout, int page)
{
    TextDevice device;
    QPainter painter(&device);
    layout.draw(painter, page);
    painter.end();
    return device.engine.texts.join(u' ');
}

inline const QPageLayout a4(QPageSize(QPageSize::A4), QPageLayout::Portrait, {});
inline const QPageLayout a3(QPageSize(QPageSize::A3), QPageLayout::Portrait, {});

/// All words of a sheet on a paper, page by page.
inline QStringList pagesOf(const PrintSheet& sheet, const QPageLayout& paper)
{
    const PrintHead head { QStringLiteral("Harbourline"), {}, QStringLiteral("18/11/2026") };
    const QList<QPicture> pictures = PrintLayout::record(sheet);
    const PrintLayout layout(sheet, head, pictures, paper);
    QStringList pages;
    for (int page = 0; page < layout.pages(); ++page)
        pages.append(textOf(layout, page));
    return pages;
}

/// What the page of a desk hands over.
template <typename AnyDesk>
PrintSheet sheetOf(AnyDesk& desk)
{
    std::optional<PrintSheet> taken;
    desk.window.page()->print([&taken](PrintSheet sheet) { taken = std::move(sheet); });
    desk.session->settle();
    REQUIRE(taken);
    return *taken;
}

} // namespace fairlead::ui
