#include "shell/UndoList.h"

#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/Badge.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"

#include <QDateTime>
#include <QPushButton>
#include <QScrollArea>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

UndoList::UndoList(const Theme& theme, Session& session, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_theme(theme)
    , m_session(session)
{
    setObjectName(u"undoList"_s);
    setAccessibleName(tr("Acts that can be undone"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    auto* column = new QVBoxLayout(this);
    const int pad = theme.px(Space::S);
    column->setContentsMargins(1, pad, 1, pad);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_rows = new QWidget(scroll);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    scroll->setWidget(m_rows);
    m_rows->setAutoFillBackground(false);
    column->addWidget(scroll);
    connect(&session, &Session::undoChanged, this, &UndoList::fill, Qt::QueuedConnection);
    fill();
}

QString UndoList::meta(const EditInfo& edit) const
{
    const QLocale locale;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(edit.madeAt);
    const QString time = locale.toString(at.time(), QLocale::ShortFormat);
    QStringList parts { at.date() == m_session.today() ? time : m_session.format().day(at.date()) + u' ' + time };
    if (!edit.person.isNull())
        parts.append(m_session.reader().titleOf(m_session.catalog().type(u"person"_s), edit.person).text);
    if (edit.operations > 1) parts.append(tr("%Ln change(s)", nullptr, int(edit.operations)));
    return parts.join(u" · "_s);
}

QWidget* UndoList::rowOf(const EditInfo& edit)
{
    auto* row = new QWidget(m_rows);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(
        m_theme.px(Space::M), m_theme.px(Space::Xs), m_theme.px(Space::S), m_theme.px(Space::Xs));
    across->setSpacing(m_theme.px(Space::S));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const bool done = edit.state == EditInfo::State::Done;
    auto* name = new Label(m_theme, Type::Body, Weight::Medium, done ? Ink::Text : Ink::TextMuted, row);
    name->setText(edit.name);
    name->setToolTip(edit.name);
    auto* line = new Label(m_theme, Type::Caption, Ink::TextMuted, row);
    line->setText(meta(edit));
    words->addWidget(name);
    words->addWidget(line);
    across->addLayout(words, 1);
    if (edit.sent) across->addWidget(new Badge(m_theme, Tone::Info, tr("Already sent"), {}, row));
    if (edit.state == EditInfo::State::Undone) {
        across->addWidget(new Badge(m_theme, Tone::Neutral, tr("Undone"), {}, row));
    } else if (done) {
        auto* undo = new QPushButton(tr("Undo"), row);
        undo->setObjectName(u"undo%1Button"_s.arg(edit.no));
        undo->setAccessibleName(tr("Undo: %1").arg(edit.name));
        setKind(undo, kinds::Kind::Quiet, kinds::Scale::Small);
        connect(undo, &QPushButton::clicked, this, [this, no = edit.no] { m_session.undoEdit(no); });
        across->addWidget(undo);
    }
    return row;
}

void UndoList::fill()
{
    qDeleteAll(m_rows->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_rows->layout();
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    const auto edits
        = m_session.isBusy() ? Result<std::vector<EditInfo>>(std::vector<EditInfo>()) : m_session.workspace().edits();
    int shown = 0;
    if (edits)
        for (const EditInfo& edit : *edits) {
            if (edit.state == EditInfo::State::Gone || edit.state == EditInfo::State::Incomplete) continue;
            if (shown++) rows->addWidget(new Hairline(m_theme, Qt::Horizontal, Ink::Border, m_rows));
            rows->addWidget(rowOf(edit));
        }
    if (!shown) {
        auto* none = new Label(m_theme, Type::Body, Ink::TextMuted, m_rows);
        none->setText(tr("Nothing was done yet that could be undone."));
        none->setMargin(m_theme.px(Space::M));
        rows->addWidget(none);
    }
    rows->addStretch(1);
}

void UndoList::openBelow(const QPoint& rightEdge)
{
    const int width = m_theme.px(Size::UndoList);
    const int wanted = m_rows->sizeHint().height() + 2 * m_theme.px(Space::M);
    resize(width, std::min(wanted, m_theme.px(Size::DialogTallest) / 2));
    move(rightEdge - QPoint(width, 0));
    show();
    if (auto* first = findChild<QPushButton*>()) first->setFocus(Qt::PopupFocusReason);
}

void UndoList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, rect(), m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
        m_theme.color(Ink::BorderStrong));
}

} // namespace fairlead::ui
