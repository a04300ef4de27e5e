#include "widgets/BulkBar.h"

#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/ActionButton.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

BulkBar::BulkBar(const Theme& theme, QWidget* over)
    : QWidget(over)
    , m_theme(theme)
    , m_count(new Label(theme, Type::Body, Weight::SemiBold, Ink::Text, this))
    , m_sum(new Label(theme, Type::Body, Ink::TextMuted, this))
    , m_all(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"bulkBar"_s);
    m_count->setObjectName(u"chosenLabel"_s);
    m_all->setObjectName(u"chooseAllButton"_s);
    m_close->setObjectName(u"chooseNoneButton"_s);
    m_close->setIcon(theme.icon(u"window-close"_s));
    for (QToolButton* button : { m_all, m_close }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        setKind(button, button == m_all ? Kind::Link : Kind::Quiet, kinds::Scale::Small);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::S), 0);
    row->setSpacing(theme.px(Space::S));
    row->addWidget(m_count);
    row->addWidget(m_sum);
    row->addWidget(m_all);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(theme.px(Space::Xs));
    const auto part = [&] {
        auto* line = new Hairline(theme, Qt::Vertical, Ink::Border, this);
        line->setFixedHeight(theme.px(Size::IconLarge));
        row->addWidget(line);
    };
    part();
    row->addLayout(m_buttons);
    part();
    row->addWidget(m_close);
    setFixedHeight(theme.px(Size::PageHead));
    connect(m_all, &QToolButton::clicked, this, &BulkBar::allWanted);
    connect(m_close, &QToolButton::clicked, this, &BulkBar::noneWanted);
    over->installEventFilter(this);
    label();
    hide();
}

void BulkBar::label()
{
    m_close->setToolTip(tr("Choose none"));
    m_close->setAccessibleName(tr("Choose none"));
}

void BulkBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) label();
    QWidget::changeEvent(event);
}

void BulkBar::setChosen(const QString& count, const QString& sum)
{
    m_count->setText(count);
    m_sum->setText(sum);
    m_sum->setVisible(!sum.isEmpty());
    place();
}

void BulkBar::setAllText(const QString& words)
{
    m_all->setText(words);
    m_all->setAccessibleName(words);
    m_all->setVisible(!words.isEmpty());
    place();
}

void BulkBar::setActions(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        const bool danger = action->property("danger").toBool();
        auto* button = new ActionButton(
            action, ActionButton::Show::IconAndText, danger ? Kind::Danger : Kind::Quiet, kinds::Scale::Small, this);
        button->setAutoRaise(true);
        m_buttons->addWidget(button);
    }
}

int BulkBar::room() const { return height() + 2 * m_theme.px(Space::L); }

void BulkBar::place()
{
    const QWidget* over = parentWidget();
    const int width = std::min(sizeHint().width(), over->width() - 2 * m_theme.px(Space::S));
    setGeometry((over->width() - width) / 2, over->height() - height() - m_theme.px(Space::L), width, height());
    raise();
}

bool BulkBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) place();
    return QWidget::eventFilter(watched, event);
}

void BulkBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(Ink::BorderStrong));
}

} // namespace fairlead::ui
