#include "pages/OutcomePopup.h"

#include "models/ComposedAct.h"
#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

OutcomePopup::OutcomePopup(const Theme& theme, Session& session, const Record& task, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_session(session)
    , m_task(task)
{
    setObjectName(u"outcomePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setFixedWidth(theme.px(Size::RelatedWidth));
    auto* column = new QVBoxLayout(this);
    const int pad = theme.px(Space::M);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(theme.px(Space::S));
    auto* title = new Label(theme, Type::Body, Weight::SemiBold, Ink::Text, this);
    title->setText(task.title());
    column->addWidget(title);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(Space::S));
    m_outcome = new QLineEdit(this);
    m_outcome->setObjectName(u"outcomeEdit"_s);
    m_outcome->setPlaceholderText(tr("What came of it? (may stay empty)"));
    m_outcome->setAccessibleName(tr("What came of it"));
    connect(m_outcome, &QLineEdit::returnPressed, this, &OutcomePopup::finish);
    row->addWidget(m_outcome, 1);
    auto* done = new QPushButton(tr("Done"), this);
    done->setObjectName(u"outcomeDoneButton"_s);
    setKind(done, kinds::Kind::Primary, kinds::Scale::Small);
    connect(done, &QPushButton::clicked, this, &OutcomePopup::finish);
    row->addWidget(done);
    column->addLayout(row);
}

void OutcomePopup::openAt(const QPoint& place)
{
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_outcome->setFocus(Qt::PopupFocusReason);
}

void OutcomePopup::finish()
{
    const Edit edit = TimelineActs(m_session).finish(m_task, m_outcome->text());
    close();
    m_session.apply(edit);
}

void OutcomePopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(Ink::BorderStrong));
}

} // namespace fairlead::ui
