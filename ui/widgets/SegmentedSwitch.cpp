#include "widgets/SegmentedSwitch.h"

#include "theme/Paint.h"
#include "widgets/Segment.h"

#include <QButtonGroup>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

SegmentedSwitch::SegmentedSwitch(const Theme& theme, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"segmentedSwitch"_s);
    setAccessibleName(label);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
}

void SegmentedSwitch::setText(const QString& id, const QString& text)
{
    for (QAbstractButton* button : m_group->buttons())
        if (auto* segment = static_cast<Segment*>(button); segment->id() == id) {
            segment->setText(text);
            segment->setAccessibleName(text);
            segment->updateGeometry();
        }
}

void SegmentedSwitch::addSegment(const QString& id, const QString& text, const QString& icon)
{
    auto* segment = new Segment(m_theme, id, text, icon, this);
    m_group->addButton(segment);
    layout()->addWidget(segment);
    const bool first = m_group->buttons().size() == 1;
    segment->setChecked(first);
    segment->setFocusPolicy(first ? Qt::StrongFocus : Qt::ClickFocus);
    connect(segment, &Segment::clicked, this, [this, id] {
        setCurrent(id);
        emit chosen(id);
    });
    connect(segment, &Segment::stepped, this, [this, segment](int direction) {
        const auto place = m_group->buttons().indexOf(segment) + direction;
        if (place < 0 || place >= m_group->buttons().size()) return;
        m_group->buttons().at(place)->setFocus(Qt::TabFocusReason);
        m_group->buttons().at(place)->click();
    });
}

void SegmentedSwitch::setCurrent(const QString& id)
{
    for (QAbstractButton* button : m_group->buttons()) {
        const bool mine = static_cast<Segment*>(button)->id() == id;
        if (mine) button->setChecked(true);
        button->setFocusPolicy(mine ? Qt::StrongFocus : Qt::ClickFocus);
    }
    update();
}

void SegmentedSwitch::clear()
{
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
    update();
}

QString SegmentedSwitch::current() const
{
    const auto* segment = static_cast<const Segment*>(m_group->checkedButton());
    return segment ? segment->id() : QString();
}

void SegmentedSwitch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Control), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(Ink::BorderStrong));
    const auto buttons = m_group->buttons();
    for (int i = 1; i < buttons.size(); ++i)
        painter.fillRect(QRect(buttons.at(i)->x() - 1, 1, 1, height() - 2), m_theme.color(Ink::Border));
}

} // namespace fairlead::ui
