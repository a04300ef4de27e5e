#include "MapBench.h"

#include "Meter.h"

#include "theme/Theme.h"
#include "widgets/DecisionView.h"

#include <QApplication>
#include <QMouseEvent>

namespace fairlead {

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

constexpr int people = 200;
constexpr int below = 5; ///< who report to each
constexpr int frames = 120;
constexpr int columns = 20; ///< so many side by side that all are in sight at once
constexpr QSize step { 232, 160 };

void fill(DecisionView& view)
{
    QList<DecisionBox> boxes;
    QList<DecisionLink> links;
    for (int i = 0; i < people; ++i) {
        const QString key = QString::number(i);
        DecisionBox box { key, u"Person %1"_s.arg(i), u"Head of something"_s };
        box.role = u"Technical buyer"_s;
        box.attitude = u"Supporter"_s;
        box.tone = Tone::Positive;
        box.attitudeIcon = u"dialog-ok"_s;
        box.contact = u"Meeting, 9 Nov"_s;
        box.contactIcon = u"system-users"_s;
        box.power = 2;
        box.at = { double(i % columns) * step.width(), double(i / columns) * step.height() };
        boxes.append(box);
        if (i) links.append({ {}, QString::number((i - 1) / below), key, DecisionLink::Kind::ReportsTo, false });
        if (i % 7 == 3) links.append({ key, key, u"0"_s, DecisionLink::Kind::Influences, false });
    }
    view.setContents(std::move(boxes), std::move(links));
}

void send(DecisionView& view, QEvent::Type type, QPointF at)
{
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, view.mapToGlobal(at), button, held, {});
    QApplication::sendEvent(&view, &event);
}

} // namespace

void MapBench::run()
{
    Theme theme;
    theme.apply(*qApp);
    DecisionView view(theme);
    view.resize(1440, 900);
    view.show();
    fill(view);
    view.fit();
    QCoreApplication::processEvents();
    const QPointF start = view.rectOf(u"0"_s).center();
    send(view, QEvent::MouseButtonPress, start);
    Samples frame;
    for (int i = 1; i <= frames; ++i) {
        const Meter meter;
        send(view, QEvent::MouseMove, start + QPointF(3 * i, 2 * i));
        view.repaint();
        frame.add(meter.wallMs());
    }
    send(view, QEvent::MouseButtonRelease, start + QPointF(3 * frames, 2 * frames));
    m_sheet.add({ u"map.drag"_s, people, frame.at(0.95), {}, u"ms"_s, u"ours <= 16"_s, Memory::peak() });
}

} // namespace fairlead
