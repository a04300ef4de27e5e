#include "pages/AsOfBar.h"

#include "theme/Paint.h"
#include "widgets/ActionButton.h"
#include "widgets/Label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <vector>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsBack = 12;
constexpr int daysOfPage = 30;
constexpr int stepsOfPlay = 73; // the year in as many pictures
constexpr int milliseconds = 60; // between two of them, where the answer is quicker

} // namespace

/// The months below the slider.
class DayScale : public QWidget
{
public:
    DayScale(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(theme.lineHeight(Type::Caption));
    }
    void show(QDate first, QDate last, const Format& format)
    {
        m_first = first;
        m_last = last;
        m_format = format;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!m_first.isValid() || m_first >= m_last) return;
        QPainter painter(this);
        const QFont font = m_theme.font(Type::Caption);
        // As the knob goes: its middle begins half a knob from the edge.
        const qreal knob = m_theme.px(Size::SliderKnob);
        const qreal room = width() - knob;
        const qreal days = qreal(m_first.daysTo(m_last));
        std::vector<std::pair<qreal, QDate>> months;
        for (QDate month(m_first.year(), m_first.month(), 1); month <= m_last; month = month.addMonths(1))
            if (month >= m_first) months.emplace_back(knob / 2 + room * qreal(m_first.daysTo(month)) / days, month);
        const size_t step = stepThatFits(months, font);
        for (size_t i = 0; i < months.size(); i += step) {
            const auto& [x, month] = months[i];
            const QString words = wordsOf(month);
            const qreal wide = paint::textWidth(words, font);
            if (x + wide > width()) break;
            paint::text(
                painter, QRectF(x, 0, wide + 1, height()), Qt::AlignLeft, words, font, m_theme.color(Ink::TextMuted));
        }
    }

private:
    /// The year stands where it begins.
    QString wordsOf(QDate month) const
    {
        return month == m_first || month.month() == 1 ? m_format.month(month) : m_format.monthName(month);
    }
    /// Every month, or every second …: evenly, so that a gap is never one of time.
    size_t stepThatFits(const std::vector<std::pair<qreal, QDate>>& months, const QFont& font) const
    {
        for (const size_t step : { 1, 2, 3, 4, 6 }) {
            bool fits = true;
            for (size_t i = 0; fits && i + step < months.size(); i += step)
                fits = months[i].first + paint::textWidth(wordsOf(months[i].second), font) + m_theme.px(Space::Xs)
                    <= months[i + step].first;
            if (fits) return step;
        }
        return 12;
    }

    const Theme& m_theme;
    QDate m_first;
    QDate m_last;
    Format m_format { false, {} };
};

AsOfBar::AsOfBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new Label(theme, Type::Caption, Ink::TextMuted, this))
    , m_day(new Label(theme, Type::Body, Weight::SemiBold, Ink::Text, this))
    , m_play(new QAction(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_scale(new DayScale(theme, this))
{
    setObjectName(u"asOfBar"_s);
    m_slider->setObjectName(u"asOfSlider"_s);
    m_slider->setPageStep(daysOfPage);
    m_play->setObjectName(u"asOfPlay"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.px(Space::Xs), 0, theme.px(Space::Xs));
    row->setSpacing(theme.px(Space::S));
    row->addWidget(m_name);
    m_day->setMinimumWidth(theme.px(Size::PersonNote) + theme.px(Space::L)); // the slider stays where it is
    row->addWidget(m_day);
    row->addWidget(new ActionButton(m_play, ActionButton::Show::IconOnly));
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_slider);
    column->addWidget(m_scale);
    row->addLayout(column, 1);
    m_next.setSingleShot(true);
    m_next.setInterval(milliseconds);
    connect(&m_next, &QTimer::timeout, this, &AsOfBar::step);
    connect(m_play, &QAction::triggered, this, [this] { play(!m_plays); });
    connect(m_slider, &QSlider::sliderPressed, this, [this] { play(false); });
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showDay();
        if (m_slider->isSliderDown()) return emit moved(day());
        m_plays = false; // the person took over by keys
        label();
        emit chosen(day());
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { emit chosen(day()); });
    label();
}

void AsOfBar::label()
{
    m_name->setText(tr("As of"));
    m_slider->setAccessibleName(tr("As of"));
    m_play->setText(m_plays ? tr("Stop") : tr("Play the year"));
    m_play->setIcon(m_theme.icon(m_plays ? u"media-playback-pause"_s : u"media-playback-start"_s));
}

QDate AsOfBar::day() const { return m_first.addDays(m_slider->value()); }

void AsOfBar::showDay()
{
    m_day->setText(day() == m_today ? tr("Today") : m_format.day(day(), true));
    m_slider->setAccessibleDescription(m_day->text());
}

void AsOfBar::show(QDate day, QDate today, const Format& format)
{
    if (m_slider->isSliderDown() || m_plays) return; // the person holds it
    const QDate shown = day.isValid() ? day : today;
    const QDate earliest = std::min(shown, today.addMonths(-monthsBack));
    m_today = today;
    m_first = QDate(earliest.year(), earliest.month(), 1);
    m_format = format;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, int(m_first.daysTo(today)));
    m_slider->setValue(int(m_first.daysTo(shown)));
    m_scale->show(m_first, today, format);
    showDay();
}

void AsOfBar::play(bool on)
{
    if (m_plays == on) return;
    m_plays = on;
    m_next.stop();
    label();
    if (!on) return emit chosen(day());
    if (day() >= m_today) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(0);
    }
    step();
}

void AsOfBar::step()
{
    if (!m_plays) return;
    if (day() >= m_today) return play(false);
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(m_slider->value() + std::max(1, m_slider->maximum() / stepsOfPlay));
    }
    showDay();
    emit moved(day());
}

void AsOfBar::answered()
{
    if (m_plays) m_next.start();
}

} // namespace fairlead::ui
