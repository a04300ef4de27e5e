#include "pages/TileFigureBody.h"

#include "pages/BehindNumber.h"
#include "pages/TileRowsBody.h"
#include "pages/TrendWords.h"
#include "theme/Marks.h"
#include "theme/Paint.h"
#include "widgets/ShapeButton.h"

#include <cmath>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double percentPoints = 100;

TrendFigure trendFigure(const QString& figure)
{
    return figure == u"won"_s ? TrendFigure::WonAmount
        : figure == u"rate"_s ? TrendFigure::WinRate
        : figure == u"new"_s  ? TrendFigure::NewDeals
                              : TrendFigure::OpenPipeline;
}

const ReportCell* totalCell(const ReportResult& report, const QString& column)
{
    const int at = report.columnOf(column);
    return at < 0 || !report.totals ? nullptr : &report.totals->cells[size_t(at)];
}

} // namespace

TileFigureBody::TileFigureBody(const Theme& theme, Session& session, const Tile& tile, QWidget* parent)
    : TileBody(theme, session, tile, parent)
    , m_button(new ShapeButton(theme, this))
{
    m_button->setObjectName(u"figureButton"_s);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        if (all().isValid()) emit asked(all());
    });
}

QSize TileFigureBody::sizeHint() const
{
    return { m_theme.px(Size::PopoverLeast) / 2, m_theme.lineHeight(Type::Figure) + m_theme.lineHeight(Type::Caption) };
}

void TileFigureBody::resizeEvent(QResizeEvent* event)
{
    TileBody::resizeEvent(event);
    m_button->setGeometry(rect());
}

Money TileFigureBody::mainOf(const QList<Money>& money) const
{
    const QString base = m_session.workspace().baseCurrency();
    for (const Money& one : money)
        if (one.currency == base) return one;
    return money.isEmpty() ? Money { 0, base } : money.front();
}

/// The workspace's own currency is the figure, others stand beside it.
void TileFigureBody::setMoney(Face& face, const QList<Money>& money) const
{
    const Format format = m_session.format();
    const Money main = mainOf(money);
    face.value = format.shortMoney(main);
    face.exact = format.moneys(money.isEmpty() ? QList { main } : money);
    QList<Money> others = money;
    others.removeAll(main);
    if (others.size() == 1)
        face.remark = tr("+ %1", "amount in another currency").arg(format.shortMoney(others.front()));
    if (others.size() > 1) face.remark = tr("+ %Ln currencies", nullptr, int(others.size()));
}

TileFigureBody::Face TileFigureBody::faceOfReport(const ReportResult& report) const
{
    const Format format = m_session.format();
    Face face;
    if (figure() == u"cycle"_s) {
        const ReportCell* median = totalCell(report, u"won_median"_s);
        const ReportCell* count = totalCell(report, u"won_n"_s);
        const bool known = median && !median->blank;
        face.value = known ? format.days(valueOf(median->ratio)) : u"–"_s;
        face.exact = face.value;
        face.remark = tr("median of %Ln won", nullptr, count ? int(count->count) : 0);
        return face;
    }
    const ReportCell* money = totalCell(report, figure() == u"weighted"_s ? u"weighted"_s : u"amount"_s);
    setMoney(face, money ? money->money : QList<Money>());
    const ReportCell* deals = totalCell(report, u"deals"_s);
    const ReportCell* amount = totalCell(report, u"amount"_s);
    const double whole = amount ? double(mainOf(amount->money).minor) : 0;
    if (figure() == u"weighted"_s && whole > 0)
        face.remark = tr("%1 of the open amount").arg(format.percent(double(mainOf(money->money).minor) / whole));
    else if (face.remark.isEmpty())
        face.remark = tr("%Ln deal(s)", nullptr, deals ? int(deals->count) : 0);
    return face;
}

TileFigureBody::Face TileFigureBody::faceOfTrend(const TrendTotal& trend) const
{
    const Format format = m_session.format();
    const TrendFigure kind = trendFigure(figure());
    Face face;
    double now = double(trend.now.count);
    double before = double(trend.before.count);
    if (kind == TrendFigure::WinRate) {
        const bool known = trend.now.rate().isDefined();
        face.value = face.exact = known ? format.percent(valueOf(trend.now.rate())) : u"–"_s;
        face.remark = tr("%1 of %2", "won of ended")
                          .arg(format.count(trend.now.count), format.count(trend.now.count + trend.now.other));
        if (!known || !trend.before.rate().isDefined()) return face;
        const double points = (valueOf(trend.now.rate()) - valueOf(trend.before.rate())) * percentPoints;
        face.change = tr("%1 pts", "percentage points").arg(QLocale::c().toString(std::abs(points), 'f', 1));
        face.less = points < 0;
        face.before = format.percent(valueOf(trend.before.rate()));
        return face;
    }
    if (kind == TrendFigure::NewDeals) {
        face.value = face.exact = format.count(trend.now.count);
        face.before = format.count(trend.before.count);
        face.remark = tr("on a year before");
    } else {
        setMoney(face, trend.now.money);
        if (face.remark.isEmpty()) face.remark = tr("%Ln deal(s)", nullptr, int(trend.now.count));
        now = double(mainOf(trend.now.money).minor);
        before = 0;
        for (const Money& money : trend.before.money)
            if (money.currency == mainOf(trend.now.money).currency) before = double(money.minor);
        face.before = format.moneys(trend.before.money);
    }
    if (before <= 0) return face;
    face.change = format.percent(std::abs(now - before) / before);
    face.less = now < before;
    return face;
}

TileFigureBody::Face TileFigureBody::faceOf(const TileFigure& found) const
{
    if (!found.trend) return found.report ? faceOfReport(*found.report) : Face();
    return faceOfTrend(*found.trend);
}

TileFigureBody::Face TileFigureBody::faceOf(const TileRows& rows) const
{
    const Format format = m_session.format();
    Face face;
    face.value = face.exact = format.count(rows.all);
    face.remark = rows.sum.isEmpty() ? QString() : format.moneys(rows.sum, true);
    return face;
}

TileFigureBody::Face TileFigureBody::face() const
{
    if (const auto* figure = found<TileFigure>()) return faceOf(*figure);
    if (const auto* rows = found<TileRows>()) return faceOf(*rows);
    return {};
}

void TileFigureBody::take()
{
    m_face = face();
    QStringList words { tr("%1: %2", "name and value of a figure").arg(name(), m_face.exact) };
    if (!m_face.remark.isEmpty()) words.append(m_face.remark);
    if (!m_face.change.isEmpty())
        words.append(m_face.less ? tr("%1 less than a year before: %2").arg(m_face.change, m_face.before)
                                 : tr("%1 more than a year before: %2").arg(m_face.change, m_face.before));
    m_button->setAccessibleName(words.join(u", "_s));
    m_button->setToolTip(words.join(u'\n'));
    update();
}

void TileFigureBody::paintEvent(QPaintEvent*)
{
    if (m_face.value.isEmpty()) return;
    QPainter painter(this);
    const int room = width();
    QFont font = m_theme.font(Type::Figure);
    int line = m_theme.lineHeight(Type::Figure);
    if (paint::textWidth(m_face.value, font) > room) {
        font = m_theme.font(Type::Title);
        line = m_theme.lineHeight(Type::Title);
    }
    const int below = m_theme.lineHeight(Type::Caption);
    const qreal top = std::max(0.0, std::floor((height() - line - below - m_theme.px(Space::Xs)) / 2.0));
    paint::text(painter, QRectF(0, top, room, line), Qt::AlignLeft, m_face.value, font,
        m_theme.color(m_button->underMouse() ? Ink::Accent : Ink::Text));
    const QRectF second(0, top + line + m_theme.px(Space::Xs), room, below);
    const QFont caption = m_theme.font(Type::Caption);
    qreal x = 0;
    if (!m_face.change.isEmpty()) {
        const int side = m_theme.px(Size::IconInBadge);
        const QColor ink = m_theme.color(Ink::Text);
        const QRectF sign = paint::centred(second, x, side);
        if (m_face.less)
            marks::paintTriangleDown(painter, sign, ink);
        else
            marks::paintTriangleUp(painter, sign, ink);
        x += side + m_theme.px(Space::Xs);
        const QFont bold = m_theme.font(Type::Caption, Weight::SemiBold);
        paint::text(painter, second.adjusted(x, 0, 0, 0), Qt::AlignLeft, m_face.change, bold, ink);
        x += paint::textWidth(m_face.change, bold) + m_theme.px(Space::S);
    }
    paint::text(
        painter, second.adjusted(x, 0, 0, 0), Qt::AlignLeft, m_face.remark, caption, m_theme.color(Ink::TextMuted));
}

void TileFigureBody::fill(QStandardItemModel& table) const
{
    fillTable(table, { tr("Figure"), tr("Value"), tr("A year before"), tr("Remark") },
        { { name(), m_face.exact, m_face.before, m_face.remark } });
}

QUrl TileFigureBody::all() const
{
    if (found<TileRows>()) return addressOfView(tile());
    const auto* result = found<TileFigure>();
    if (!result) return {};
    if (figure() == u"cycle"_s) return BehindNumber::ofReport(scope(), u"cycle"_s, u"none"_s, u"total"_s, u"won_n"_s);
    if (!result->trend || figure() == u"open"_s)
        return BehindNumber::ofReport(scope(), u"open"_s, u"none"_s, u"total"_s, u"deals"_s);
    return BehindNumber::ofTrend(scope(), trendFigure(figure()), result->trend->now.days);
}

QStringList TileFigureBody::formulaParts() const
{
    if (tile().kind == u"view"_s) return viewFormula(tile(), m_session);
    const auto* result = found<TileFigure>();
    if (result && result->report) return result->report->formula.in(m_session.isChinese()).split(u"; "_s);
    return TrendWords::formulaOf(trendFigure(figure())).split(u"; "_s);
}

QStringList TileFigureBody::formulaNotes() const
{
    QStringList notes;
    const auto* result = found<TileFigure>();
    if (result && result->report)
        for (const ReportNote& note : result->report->notes)
            notes.append(note.text.in(m_session.isChinese()));
    return notes;
}

} // namespace fairlead::ui
