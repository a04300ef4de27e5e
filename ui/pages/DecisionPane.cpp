#include "pages/DecisionPane.h"

#include "models/Address.h"
#include "pages/AddPersonDialog.h"
#include "pages/DecisionSide.h"
#include "pages/RecordDialog.h"
#include "widgets/ActionButton.h"
#include "widgets/DecisionView.h"
#include "widgets/EmptyPage.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

DecisionPane::DecisionPane(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_add(new QAction(theme.icon(u"list-add"_s), {}, this))
    , m_line(new QAction(theme.icon(u"draw-arrow-forward"_s), {}, this))
    , m_arrange(new QAction(theme.icon(u"view-list-tree"_s), {}, this))
    , m_fit(new QAction(theme.icon(u"zoom-fit-best"_s), {}, this))
{
    setObjectName(u"decisionPane"_s);
    // It needs the whole page, but only when it is shown: it must not hold the other tabs as wide.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    row->addLayout(left, 1);
    left->addWidget(makeBar());
    m_view = new DecisionView(theme, this);
    left->addWidget(m_view, 1);
    left->addWidget(new Hairline(theme, Qt::Horizontal));
    left->addWidget(makeFoot());
    row->addWidget(new Hairline(theme, Qt::Vertical));
    m_side = new DecisionSide(theme, session, this);
    m_side->setFixedWidth(theme.px(Size::RelatedWidth));
    row->addWidget(m_side);
    connectView();
    connectSide();
    connect(&session, &Session::languageChanged, this, &DecisionPane::label);
    label();
}

QWidget* DecisionPane::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(m_theme.px(Space::L), m_theme.px(Space::Xs), m_theme.px(Space::L), m_theme.px(Space::Xs));
    row->setSpacing(m_theme.px(Space::Xs));
    const std::tuple<QAction*, const char*, const char*> actions[]
        = { { m_add, "addDecisionPerson", "list-add" }, { m_line, "drawInfluence", "draw-arrow-forward" },
              { m_arrange, "arrangeDecisionMap", "view-list-tree" }, { m_fit, "fitDecisionMap", "zoom-fit-best" } };
    for (const auto& [action, name, icon] : actions) {
        action->setObjectName(QString::fromLatin1(name));
        action->setData(QString::fromLatin1(icon));
        row->addWidget(
            new ActionButton(action, ActionButton::Show::IconAndText, Kind::Quiet, kinds::Scale::Small, bar));
    }
    row->addStretch(1);
    connect(m_add, &QAction::triggered, this, [this] { addPerson({}); });
    connect(m_line, &QAction::triggered, this, [this] { m_view->beginLine(); });
    connect(m_arrange, &QAction::triggered, this, [this] {
        DecisionActs(m_session, m_deal.id).arrange(m_map);
        m_view->fit();
    });
    connect(m_fit, &QAction::triggered, this, [this] { m_view->fit(); });
    return bar;
}

QWidget* DecisionPane::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(m_theme.px(Space::L), m_theme.px(Space::Xs), m_theme.px(Space::L), m_theme.px(Space::Xs));
    row->addWidget(m_legend = new Label(m_theme, Type::Caption, Ink::TextMuted, foot), 1);
    row->addWidget(m_zoom = new Label(m_theme, Type::Caption, Ink::TextMuted, foot));
    return foot;
}

void DecisionPane::connectView()
{
    connect(m_view, &DecisionView::chosenChanged, this, [this] { m_side->show(m_map, chosen()); });
    connect(m_view, &DecisionView::moved, this, [this](const QString& key, const QPointF& at) {
        if (const DecisionPerson* one = person(key)) DecisionActs(m_session, m_deal.id).place(*one, at.toPoint());
    });
    connect(m_view, &DecisionView::drawn, this, &DecisionPane::draw);
    connect(m_view, &DecisionView::opened, this, &DecisionPane::editRole);
    connect(m_view, &DecisionView::removeWanted, this, [this](const QString& key) {
        if (const DecisionPerson* one = person(key)) DecisionActs(m_session, m_deal.id).remove(m_map, *one);
    });
    connect(m_view, &DecisionView::lineRemoveWanted, this, [this](const DecisionLink& link) {
        DecisionActs acts(m_session, m_deal.id);
        if (link.kind == DecisionLink::Kind::Influences)
            acts.removeInfluence(m_map, RecordId::parse(link.key).value_or(RecordId()));
        else if (const DecisionPerson* one = person(link.to))
            acts.reportTo(m_map, *one, {});
    });
    connect(m_view, &DecisionView::zoomChanged, this, &DecisionPane::showZoom);
    connect(m_view, &DecisionView::drawingChanged, this, &DecisionPane::showZoom);
}

void DecisionPane::connectSide()
{
    connect(m_side, &DecisionSide::changed, this, [this](const QString& field, const QString& code) {
        if (chosen()) DecisionActs(m_session, m_deal.id).set(*chosen(), field, code);
    });
    connect(m_side, &DecisionSide::bossChosen, this, [this](const RecordId& boss) {
        if (chosen()) DecisionActs(m_session, m_deal.id).reportTo(m_map, *chosen(), boss);
    });
    connect(m_side, &DecisionSide::editWanted, this, &DecisionPane::editRole);
    connect(m_side, &DecisionSide::contactWanted, this, [this] {
        if (chosen()) emit linked(Address::record(u"contact"_s, chosen()->contact));
    });
    connect(m_side, &DecisionSide::removeWanted, this, [this] {
        if (chosen()) DecisionActs(m_session, m_deal.id).remove(m_map, *chosen());
    });
}

void DecisionPane::label()
{
    m_add->setText(tr("Add person"));
    m_add->setToolTip(tr("Somebody of the customer who has a part in the decision"));
    m_line->setText(tr("Draw influence"));
    m_line->setToolTip(tr("From the chosen person: arrows choose whom, Enter draws the line"));
    m_arrange->setText(tr("Arrange"));
    m_arrange->setToolTip(tr("Lays out everybody by who reports to whom"));
    m_fit->setText(tr("Show all"));
    m_view->setAccessibleName(tr("Decision map"));
    delete std::exchange(m_empty, nullptr); // its words are from birth
    showZoom();
    if (m_known) take(m_map);
}

void DecisionPane::showZoom()
{
    m_legend->setText(m_view->isDrawing()
            ? tr("Whom does this person influence? Arrows choose, Enter draws, Esc leaves.")
            : tr("Solid: reports to · dashed: influences · bars: weight in the decision"));
    m_zoom->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100)));
}

void DecisionPane::show(const Record& deal, bool anew)
{
    m_deal = deal;
    if (anew) {
        m_known = false;
        m_map = {};
        m_view->setContents({}, {});
    }
    read();
}

void DecisionPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_known) m_view->fit();
}

void DecisionPane::read()
{
    m_session.beside<DecisionMap>(
        this,
        [deal = m_deal.id](const Reader& reader) {
            auto map = DecisionMap::load(reader, deal);
            return map ? std::move(*map) : DecisionMap();
        },
        [this](DecisionMap map) {
            if (!m_known || !(map == m_map)) take(std::move(map));
        });
}

const DecisionPerson* DecisionPane::person(const QString& key) const
{
    const auto id = RecordId::parse(key);
    return id ? m_map.find(*id) : nullptr;
}

const DecisionPerson* DecisionPane::chosen() const { return person(m_view->chosen()); }

void DecisionPane::draw(const QString& from, const QString& to, DecisionLink::Kind kind)
{
    const DecisionPerson* first = person(from);
    const DecisionPerson* second = person(to);
    if (!first || !second) return;
    DecisionActs acts(m_session, m_deal.id);
    if (kind == DecisionLink::Kind::ReportsTo)
        acts.reportTo(m_map, *second, first->contact);
    else
        acts.influence(*first, *second);
}

void DecisionPane::addPerson(const RecordId& boss)
{
    auto* dialog = new AddPersonDialog(m_theme, m_session, m_deal, boss, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DecisionPane::editRole()
{
    if (!chosen()) return;
    const auto part = m_session.reader().find(m_session.catalog().type(u"opportunity_contact"_s), chosen()->part);
    if (!part || !*part) return;
    auto* dialog = new RecordDialog(m_theme, m_session, **part, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

PrintBlock DecisionPane::paper() const
{
    PrintPicture picture;
    picture.title = tr("Decision map");
    picture.size = m_view->pictureSize();
    picture.draw = [view = m_view](QPainter& painter) { view->paintPicture(painter); };
    return picture;
}

void DecisionPane::focusMap() { m_view->setFocus(Qt::OtherFocusReason); }

void DecisionPane::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    static const QHash<int, QString> powers { { Qt::Key_1, u"low"_s }, { Qt::Key_2, u"medium"_s },
        { Qt::Key_3, u"high"_s } };
    if (plain && event->key() == Qt::Key_R)
        m_side->openPicker(u"role"_s);
    else if (plain && event->key() == Qt::Key_A)
        m_side->openPicker(u"attitude"_s);
    else if (plain && chosen() && powers.contains(event->key()))
        DecisionActs(m_session, m_deal.id).set(*chosen(), u"power"_s, powers.value(event->key()));
    else if (event->key() == Qt::Key_Insert || (plain && event->key() == Qt::Key_I))
        addPerson(chosen() ? chosen()->contact : RecordId());
    else
        QWidget::keyPressEvent(event);
}

} // namespace fairlead::ui
