#include "widgets/BoardColumnView.h"

#include "theme/Paint.h"
#include "widgets/BoardCardDelegate.h"
#include "widgets/BoardColumnHead.h"
#include "widgets/BoardList.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

BoardColumnView::BoardColumnView(const Theme& theme, BoardModel& model, int column, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_column(column)
    , m_head(new BoardColumnHead(theme, model.config(), this))
    , m_list(new BoardList(theme, this))
    , m_delegate(new BoardCardDelegate(theme, model.config(), this))
{
    setObjectName(u"column-"_s + model.column(column).id);
    m_list->setObjectName(u"cards-"_s + model.column(column).id);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&model.cards(column));
    m_list->setEmptyText(tr("No cards"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    m_head->setFixedHeight(m_head->sizeHint().height());
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, theme.px(Size::ColumnGap), 0);
    head->addWidget(m_head);
    box->addLayout(head);
    box->addWidget(m_list, 1);
    setMaximumWidth(widthFor(Size::BoardColumnWidest));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_head, &BoardColumnHead::foldRequested, this, &BoardColumnView::foldRequested);
    connect(m_head, &BoardColumnHead::newRequested, this, &BoardColumnView::newRequested);
    refresh();
}

void BoardColumnView::refresh()
{
    m_head->setColumn(m_model, m_column);
    m_list->setAccessibleName(m_model.column(m_column).title);
}

void BoardColumnView::setFolded(bool folded)
{
    m_folded = folded;
    m_list->setVisible(!folded);
    m_head->setFolded(folded);
    m_head->setMaximumHeight(folded ? QWIDGETSIZE_MAX : m_head->sizeHint().height());
    m_head->setMinimumHeight(folded ? 0 : m_head->sizeHint().height());
    setMaximumWidth(widthFor(folded ? Size::BoardColumnFolded : Size::BoardColumnWidest));
    setSizePolicy(folded ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Expanding);
    updateGeometry();
    update();
}

void BoardColumnView::setLit(bool lit)
{
    if (m_lit == lit) return;
    m_lit = lit;
    update();
}

int BoardColumnView::widthFor(Size size) const { return m_theme.px(size) + m_theme.px(Size::ColumnGap); }

QSize BoardColumnView::sizeHint() const
{
    return { widthFor(m_folded ? Size::BoardColumnFolded : Size::BoardColumnLeast), m_theme.px(Size::Card) };
}

void BoardColumnView::paintEvent(QPaintEvent*)
{
    if (!m_lit && !m_folded) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect ground = rect().adjusted(0, 0, -m_theme.px(Size::ColumnGap), 0);
    paint::box(painter, ground, m_theme.px(Radius::Panel), m_theme.color(m_lit ? Ink::AccentSoft : Ink::SurfaceRaised),
        m_theme.color(m_lit ? Ink::AccentSoftBorder : Ink::Border));
}

} // namespace fairlead::ui
