#include "pages/PathPaper.h"

#include "print/PrintPen.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using State = StageStep::State;

namespace {

class Path : public PrintDrawn
{
public:
    Path(const QList<StageStep>& steps, qreal width)
        : m_steps(steps)
        , m_width(width)
        , m_font(paper::font(Type::Caption))
    {
        const qreal nose = paper::pt(Paper::ChevronNose);
        for (const StageStep& step : steps)
            m_height = std::max(m_height, paper::heightOf(words(step), m_font, each() - 3 * nose) + nose);
    }
    int pages() const override { return 1; }
    qreal height(int) const override { return m_height; }
    void draw(QPainter& painter, int) const override
    {
        const qreal nose = paper::pt(Paper::ChevronNose);
        for (int i = 0; i < m_steps.size(); ++i) {
            const QRectF box(i * each(), 0, each() - nose / 2, m_height);
            const State state = m_steps.at(i).state;
            // No fill says so much on a black-and-white printer as edge and words do.
            painter.setPen(QPen(paper::ink(state == State::Current ? Ink::Accent : Ink::BorderControl), 1));
            painter.setBrush(paper::ink(fillOf(state)));
            painter.drawPolygon(QPolygonF { box.topLeft(), { box.right() - nose, box.top() },
                { box.right() + nose / 2, box.center().y() }, { box.right() - nose, box.bottom() }, box.bottomLeft(),
                { box.left() + (i > 0 ? nose : 0), box.center().y() } });
            const bool strong = state == State::Current || state == State::Won || state == State::Lost;
            const QFont font = strong ? paper::font(Type::Caption, Weight::SemiBold) : m_font;
            const qreal tall = paper::heightOf(words(m_steps.at(i)), font, each() - 3 * nose);
            paper::text(painter, { box.left() + 1.5 * nose, (m_height - tall) / 2, each() - 3 * nose, 0 },
                words(m_steps.at(i)), font, Qt::AlignLeft,
                paper::ink(state == State::Ahead ? Ink::TextMuted : Ink::Text));
        }
    }

private:
    static Ink fillOf(State state)
    {
        return state == State::Current ? Ink::AccentSoft
            : state == State::Won      ? Ink::PositiveSoft
            : state == State::Lost     ? Ink::NeutralSoft
            : state == State::Done     ? Ink::SurfaceSunken
                                       : Ink::Surface;
    }
    static QString words(const StageStep& step)
    {
        const QString done = step.state == State::Done ? u"✓ "_s : QString();
        return step.days.isEmpty() ? done + step.name : done + step.name + u'\n' + step.days;
    }
    qreal each() const { return m_width / qreal(m_steps.size()); }

    QList<StageStep> m_steps;
    qreal m_width;
    QFont m_font;
    qreal m_height = paper::pt(Paper::Chevron);
};

} // namespace

QList<StageStep> PathPaper::stepsOf(const DealPath& path, const Format& format)
{
    const bool ended = path.current >= 0 && path.stages[size_t(path.current)].stage.end != StageEnd::Open;
    QList<StageStep> steps;
    for (int i = 0; i < int(path.stages.size()); ++i) {
        const PathStage& one = path.stages[size_t(i)];
        StageStep step { one.stage.id.toString(), one.stage.name, {}, one.stage.name, State::Ahead };
        if (i == path.current)
            step.state = one.stage.end == StageEnd::Open ? State::Current
                : one.stage.end == StageEnd::Won         ? State::Won
                                                         : State::Lost;
        else if ((i < path.current && !ended) || (ended && one.visited))
            step.state = State::Done;
        if (one.visited && one.stage.end == StageEnd::Open) {
            const int days = i == path.current ? path.daysInStage : one.days;
            step.days = format.days(days);
            step.toolTip = tr("%1: %2 in all", "stage, days").arg(one.stage.name, format.days(one.days));
        }
        if (i != path.current) step.toolTip += u'\n' + tr("Click to move the deal here");
        steps.append(step);
    }
    return steps;
}

PrintDrawing PathPaper::drawingOf(const QList<StageStep>& steps)
{
    PrintDrawing drawing;
    drawing.least = 2 * paper::pt(Paper::Chevron);
    drawing.layOut = [steps](const QSizeF& page, qreal) { return std::make_shared<Path>(steps, page.width()); };
    return drawing;
}

} // namespace fairlead::ui
