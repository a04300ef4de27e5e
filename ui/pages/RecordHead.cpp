#include "pages/RecordHead.h"

#include "models/Address.h"
#include "models/Format.h"
#include "models/RecordText.h"
#include "pages/PhotoActs.h"
#include "theme/Kinds.h"
#include "widgets/ActionButton.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/LinkLabel.h"
#include "widgets/RecordSquare.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RecordHead::RecordHead(const Theme& theme, Session& session, const RecordPageConfig& config, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_config(config)
{
    setObjectName(u"recordHead"_s);
    setFixedHeight(theme.px(Size::PageHeadTwoLine));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::M), 0);
    row->setSpacing(theme.px(Space::S));
    m_square = new RecordSquare(theme, this);
    m_square->setIcon(config.icon);
    m_photo = new PhotoActs(theme, session, *m_square);
    row->addWidget(m_square);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(theme.px(Space::S));
    m_title = new Label(theme, Type::Title, Ink::Text, this);
    m_title->setObjectName(u"recordTitle"_s);
    m_beside = new Label(theme, Type::Heading, Weight::Regular, Ink::TextMuted, this);
    m_beside->setObjectName(u"besideTitle"_s);
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_beside);
    titleRow->addStretch(1);
    m_caption = new QHBoxLayout;
    m_caption->setSpacing(theme.px(Space::Xs));
    words->addStretch(1);
    words->addLayout(titleRow);
    words->addLayout(m_caption);
    words->addStretch(1);
    row->addLayout(words, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(theme.px(Space::S));
    row->addLayout(m_actions);
    m_menu = new QToolButton(this);
    m_menu->setObjectName(u"recordMenuButton"_s);
    m_menu->setIcon(theme.icon(u"overflow-menu"_s));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(m_menu));
    setKind(m_menu, kinds::Kind::Quiet, kinds::Scale::Normal);
    row->addWidget(m_menu);
    m_walk = new QWidget(this);
    auto* walk = new QHBoxLayout(m_walk);
    walk->setContentsMargins({});
    walk->setSpacing(0);
    walk->addWidget(new Hairline(theme, Qt::Vertical));
    walk->addSpacing(theme.px(Space::S));
    m_place = new Label(theme, Type::Body, Ink::TextMuted, m_walk);
    m_place->setObjectName(u"placeLabel"_s);
    walk->addWidget(m_place);
    walk->addSpacing(theme.px(Space::Xs));
    const auto step = [&](const QString& name, const QString& icon, Qt::Key key) {
        auto* action = new QAction(theme.icon(icon), QString(), this);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(Qt::CTRL | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        walk->addWidget(
            new ActionButton(action, ActionButton::Show::IconOnly, kinds::Kind::Quiet, kinds::Scale::Normal, m_walk));
        return action;
    };
    m_previous = step(u"previousRecord"_s, u"go-up"_s, Qt::Key_Up);
    m_next = step(u"nextRecord"_s, u"go-down"_s, Qt::Key_Down);
    row->addWidget(m_walk);
}

void RecordHead::addAction(QAction* action, bool asButton)
{
    if (asButton)
        m_actions->addWidget(
            new ActionButton(action, ActionButton::Show::IconAndText, kinds::Kind::Plain, kinds::Scale::Small, this));
    m_menu->menu()->addAction(action);
}

void RecordHead::addWords(const QString& words, const QUrl& address)
{
    if (words.isEmpty()) return;
    if (m_caption->count()) {
        auto* dot = new Label(m_theme, Type::Caption, Ink::TextMuted, this);
        dot->setText(u"·"_s);
        m_caption->addWidget(dot);
    }
    if (address.isEmpty()) {
        auto* label = new Label(m_theme, Type::Caption, Ink::TextMuted, this);
        label->setText(words);
        m_caption->addWidget(label);
        return;
    }
    auto* link = new LinkLabel(m_theme, Type::Caption, words, this);
    connect(link, &LinkLabel::clicked, this, [this, address] { emit linked(address); });
    m_caption->addWidget(link);
}

void RecordHead::showCaption(const Record& record)
{
    while (QLayoutItem* item = m_caption->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const RecordText text(m_session);
    for (const QString& name : std::as_const(m_config.caption)) {
        const Field* field = record.type->find(name);
        if (!field) continue;
        const QUrl address = field->kind == fairlead::Kind::Reference && field->target == u"company"_s
            ? Address::record(field->target, record.reference(name))
            : QUrl();
        addWords(text.shown(record, *field), address);
    }
    if (m_config.caption.isEmpty()) addWords(record.type->label().in(m_session.isChinese()));
    if (record.createdAt) {
        const Format format = m_session.format();
        addWords(tr("created %1").arg(format.day(QDateTime::fromMSecsSinceEpoch(record.createdAt).date())));
    }
    m_caption->addStretch(1);
}

void RecordHead::show(const Record& record)
{
    const QString title = record.title();
    m_title->setText(title.isEmpty() ? record.type->label().in(m_session.isChinese()) : title);
    m_title->setToolTip(m_title->text());
    setAccessibleName(m_title->text());
    m_beside->setText(m_aside);
    m_beside->setVisible(!m_aside.isEmpty());
    if (m_config.named) m_square->setName(title);
    m_photo->show(record);
    showCaption(record);
    m_menu->setAccessibleName(tr("More actions"));
    m_menu->setToolTip(tr("More actions"));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
}

void RecordHead::setTrail(qint64 place, qint64 size)
{
    m_walk->setVisible(place >= 0 && size > 1);
    m_previous->setEnabled(place > 0);
    m_next->setEnabled(place >= 0 && place + 1 < size);
    const Format format = m_session.format();
    m_place->setText(tr("%1 of %2", "place in a list").arg(format.count(place + 1), format.count(size)));
}

} // namespace fairlead::ui
