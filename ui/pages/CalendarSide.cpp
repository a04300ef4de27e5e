#include "pages/CalendarSide.h"

#include "models/Format.h"
#include "pages/CalendarLook.h"
#include "pages/LayerRow.h"
#include "pages/LooseTaskList.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

CalendarSide::CalendarSide(const Theme& theme, CalendarModel& model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
{
    setObjectName(u"calendarSide"_s);
    setFixedWidth(theme.px(Size::CalendarSide));
    auto* column = new QVBoxLayout(this);
    const int pad = theme.px(Space::M);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(0);
    m_layersHead = new Label(theme, Type::Body, Weight::SemiBold, Ink::Text, this);
    column->addWidget(m_layersHead);
    column->addSpacing(theme.px(Space::Xs));
    for (int layer = 0; layer < calendarLayers; ++layer) {
        auto* row = new LayerRow(theme, CalendarLayer(layer), this);
        row->setChecked(model.isShown(CalendarLayer(layer)));
        connect(row, &LayerRow::clicked, this,
            [this, layer](bool shown) { m_model.setShown(CalendarLayer(layer), shown); });
        m_layers.append(row);
        column->addWidget(row);
    }
    column->addSpacing(pad);
    column->addWidget(new Hairline(theme, Qt::Horizontal, Ink::Border, this));
    column->addSpacing(pad);
    auto* head = new QHBoxLayout;
    m_tasksHead = new Label(theme, Type::Body, Weight::SemiBold, Ink::Text, this);
    m_count = new Label(theme, Type::Body, Ink::TextMuted, this);
    head->setSpacing(theme.px(Space::S));
    head->addWidget(m_tasksHead);
    head->addWidget(m_count);
    head->addStretch(1);
    column->addLayout(head);
    column->addSpacing(theme.px(Space::S));
    m_tasks = new LooseTaskList(theme, model, this);
    column->addWidget(m_tasks, 1);
    column->addSpacing(theme.px(Space::S));
    m_hint = new Label(theme, Type::Caption, Ink::TextMuted, this);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    connect(&model, &CalendarModel::changed, this, &CalendarSide::refresh);
    label();
}

void CalendarSide::label()
{
    m_layersHead->setText(tr("Layers"));
    m_tasksHead->setText(tr("Tasks without a time"));
    m_tasks->setAccessibleName(m_tasksHead->text());
    m_hint->setText(
        tr("Drag a task onto the calendar to plan it, or press Enter to plan it where the calendar stands."));
    for (LayerRow* row : m_layers)
        row->setText(CalendarLook::layerName(row->layer()));
    refresh();
}

void CalendarSide::refresh()
{
    const Format format(m_model.session().isChinese(), m_model.today());
    for (LayerRow* row : m_layers) {
        row->setChecked(m_model.isShown(row->layer()));
        const bool known = row->layer() != CalendarLayer::Close || m_model.isShown(row->layer());
        row->setCount(known ? format.count(m_model.countOf(row->layer())) : u"–"_s);
    }
    m_count->setText(format.count(m_model.looseCount()));
    m_hint->setVisible(!m_model.looseTasks().empty());
    m_tasks->refresh();
}

void CalendarSide::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::SurfaceSunken));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(Ink::Border));
}

} // namespace fairlead::ui
