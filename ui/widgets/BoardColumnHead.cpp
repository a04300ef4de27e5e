#include "widgets/BoardColumnHead.h"

#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/GroupRowPainter.h"
#include "widgets/Cell.h"
#include "widgets/ShapeButton.h"

#include <QToolButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

BoardColumnHead::BoardColumnHead(const Theme& theme, const BoardConfig& config, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new ShapeButton(theme, this))
    , m_add(new QToolButton(this))
    , m_hasAmount(!config.amount.isEmpty())
    , m_showsNext(config.showsNext)
{
    m_name->setObjectName(u"foldButton"_s);
    m_add->setObjectName(u"addCardButton"_s);
    m_add->setIcon(theme.icon(u"list-add"_s));
    m_add->setFocusPolicy(Qt::TabFocus);
    setKind(m_add, Kind::Quiet, kinds::Scale::Tiny);
    m_adds = config.adds;
    m_add->setVisible(m_adds);
    connect(m_name, &ShapeButton::clicked, this, &BoardColumnHead::foldRequested);
    connect(m_add, &QToolButton::clicked, this, &BoardColumnHead::newRequested);
}

QSize BoardColumnHead::sizeHint() const
{
    const int height = m_showsNext ? m_theme.px(Size::ColumnHead)
        : m_hasAmount              ? m_theme.px(Size::ControlTiny) + m_theme.lineHeight(Type::Body)
                                   : m_theme.px(Size::ControlTiny);
    return { m_theme.px(Size::BoardColumnLeast), height + m_theme.px(Space::S) };
}

void BoardColumnHead::setColumn(const BoardModel& model, int place)
{
    const BoardColumn& column = model.column(place);
    m_face = BoardFace::of(model, place);
    m_place = column.place;
    m_places = column.places;
    m_colour = column.colour;
    const BoardColumnModel& cards = model.cards(place);
    m_next = { cards.countOf(NextState::Late), cards.countOf(NextState::None), cards.countOf(NextState::Today),
        cards.countOf(NextState::Later) };
    m_add->setEnabled(column.refusal.isEmpty());
    setToolTip(m_face.tip);
    label();
    update();
}

void BoardColumnHead::label()
{
    m_name->setAccessibleName(m_face.spoken);
    m_name->setAccessibleDescription(m_folded ? tr("Unfold the column") : tr("Fold the column"));
    m_name->setToolTip(m_face.tip + u'\n' + m_name->accessibleDescription());
    m_add->setToolTip(tr("New in %1 (Ctrl+N)").arg(m_face.title));
    m_add->setAccessibleName(tr("New in %1").arg(m_face.title));
}

void BoardColumnHead::setFolded(bool folded)
{
    m_folded = folded;
    m_add->setVisible(!folded && m_adds);
    label();
    resizeEvent(nullptr);
    update();
}

void BoardColumnHead::resizeEvent(QResizeEvent*)
{
    const int button = m_theme.px(Size::ControlTiny);
    m_add->setGeometry(width() - button, 0, button, button);
    const QFont font = m_theme.font(Type::Body, Weight::SemiBold);
    const int words = m_theme.px(Size::StageSquare) + 4 * m_theme.px(Space::S) + paint::textWidth(m_face.title, font)
        + paint::textWidth(m_face.count, font);
    m_name->setGeometry(m_folded ? rect() : QRect(0, 0, std::min(words, width() - button), button));
}

QColor BoardColumnHead::squareColor() const
{
    return m_place < 0 ? QColor() : m_theme.stageColor(m_colour, m_place, m_places);
}

void BoardColumnHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_folded) return paintUpright(painter);
    paintWords(painter);
    paintSums(painter);
}

void BoardColumnHead::paintUpright(QPainter& painter) const
{
    const qreal square = m_theme.px(Size::StageSquare);
    const qreal gap = m_theme.px(Space::S);
    painter.translate(width(), 0);
    painter.rotate(90);
    QRectF line(gap, 0, height() - 2 * gap, width());
    if (squareColor().isValid()) {
        paint::box(painter, paint::centred(line, line.left(), square), m_theme.px(Radius::Bar), squareColor());
        line.setLeft(line.left() + square + gap);
    }
    const QFont font = m_theme.font(Type::Body, Weight::SemiBold);
    const qreal name = std::min<qreal>(paint::textWidth(m_face.title, font) + 1, line.width());
    paint::text(painter, QRectF(line.left(), 0, name, line.height()), Qt::AlignLeft, m_face.title, font,
        m_theme.color(Ink::Text));
    line.setLeft(line.left() + name + gap);
    paint::text(painter, line, Qt::AlignLeft, m_face.count, m_theme.font(Type::Body), m_theme.color(Ink::TextMuted));
}

void BoardColumnHead::paintWords(QPainter& painter) const
{
    const qreal button = m_theme.px(Size::ControlTiny);
    const qreal gap = m_theme.px(Space::S);
    QRectF line(m_theme.px(Space::Xs), 0, width() - button - m_theme.px(Space::Xs), button);
    if (squareColor().isValid()) {
        const qreal square = m_theme.px(Size::StageSquare);
        paint::box(painter, paint::centred(line, line.left(), square), m_theme.px(Radius::Bar), squareColor());
        line.setLeft(line.left() + square + gap);
    }
    const QFont plain = m_theme.font(Type::Body);
    const QFont small = m_theme.font(Type::Caption);
    paint::text(painter, line, Qt::AlignRight, m_face.note, small, m_theme.color(Ink::TextMuted));
    line.setRight(line.right() - paint::textWidth(m_face.note, small) - gap);
    const QFont bold = m_theme.font(Type::Body, Weight::SemiBold);
    const qreal count = paint::textWidth(m_face.count, plain) + 1;
    const qreal name = std::min<qreal>(paint::textWidth(m_face.title, bold) + 1, line.width() - count - gap);
    paint::text(painter, QRectF(line.left(), line.top(), name, line.height()), Qt::AlignLeft, m_face.title, bold,
        m_theme.color(Ink::Text));
    paint::text(painter, QRectF(line.left() + name + gap, line.top(), count, line.height()), Qt::AlignLeft,
        m_face.count, plain, m_theme.color(Ink::TextMuted));
}

void BoardColumnHead::paintSums(QPainter& painter) const
{
    const qreal side = m_theme.px(Space::Xs);
    QRectF line(side, m_theme.px(Size::ControlTiny), width() - 2 * side, m_theme.lineHeight(Type::Body));
    const QFont strong = m_theme.font(Type::Body, Weight::Medium);
    const QFont small = m_theme.font(Type::Caption);
    const qreal sum = paint::textWidth(m_face.sum, strong) + 1;
    const qreal room = line.width() - sum - m_theme.px(Space::S);
    paint::text(painter, line, Qt::AlignLeft, m_face.sum, strong, m_theme.color(Ink::Text));
    // Where both do not fit the weighted sum is in the tool tip; half a figure helps nobody.
    if (paint::textWidth(m_face.weighted, small) <= room)
        paint::text(painter, line, Qt::AlignRight, m_face.weighted, small, m_theme.color(Ink::TextMuted));
    if (!m_showsNext) return;
    const QRectF bar(side, line.bottom() + m_theme.px(Space::Xs), line.width(), m_theme.px(Size::ActivityBarHeight));
    GroupRow shares;
    shares.overdue = m_next[0];
    shares.none = m_next[1];
    shares.today = m_next[2];
    shares.later = m_next[3];
    paint::box(painter, bar, m_theme.px(Radius::Bar), m_theme.color(Ink::Track));
    paintActivityBar(painter, bar, shares, m_theme);
}

} // namespace fairlead::ui
