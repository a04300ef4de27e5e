#include "testing/Strings.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPushButton>

using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    Ink text;
    Ink ground;
    qreal least;
};

// The contrast table of the design notes: text 4.5, marks and control edges 3.
constexpr Pair pairs[] {
    { Ink::Text, Ink::Surface, 4.5 },
    { Ink::Text, Ink::Canvas, 4.5 },
    { Ink::Text, Ink::SurfaceSunken, 4.5 },
    { Ink::Text, Ink::SurfaceRaised, 4.5 },
    { Ink::Text, Ink::SurfaceHover, 4.5 },
    { Ink::Text, Ink::AccentSoft, 4.5 },
    { Ink::TextMuted, Ink::Surface, 4.5 },
    { Ink::TextMuted, Ink::Canvas, 4.5 },
    { Ink::TextMuted, Ink::SurfaceSunken, 4.5 },
    { Ink::TextMuted, Ink::SurfaceRaised, 4.5 },
    { Ink::TextMuted, Ink::SurfaceHover, 4.5 },
    { Ink::TextMuted, Ink::AccentSoft, 4.5 },
    { Ink::TextMuted, Ink::StageTintWarn, 4.5 },
    { Ink::TextMuted, Ink::StageTintOver, 4.5 },
    { Ink::Accent, Ink::Surface, 4.5 },
    { Ink::Accent, Ink::Canvas, 4.5 },
    { Ink::Accent, Ink::AccentSoft, 4.5 },
    { Ink::Accent, Ink::SurfaceRaised, 4.5 },
    { Ink::Accent, Ink::SurfaceHover, 4.5 },
    { Ink::TextOnFill, Ink::AccentFill, 4.5 },
    { Ink::Positive, Ink::Surface, 4.5 },
    { Ink::Positive, Ink::SurfaceSunken, 4.5 },
    { Ink::Positive, Ink::Canvas, 4.5 },
    { Ink::Positive, Ink::SurfaceRaised, 4.5 },
    { Ink::Positive, Ink::PositiveSoft, 4.5 },
    { Ink::Warning, Ink::Surface, 4.5 },
    { Ink::Warning, Ink::SurfaceSunken, 4.5 },
    { Ink::Warning, Ink::Canvas, 4.5 },
    { Ink::Warning, Ink::SurfaceRaised, 4.5 },
    { Ink::Warning, Ink::WarningSoft, 4.5 },
    { Ink::Danger, Ink::Surface, 4.5 },
    { Ink::Danger, Ink::SurfaceSunken, 4.5 },
    { Ink::Danger, Ink::Canvas, 4.5 },
    { Ink::Danger, Ink::SurfaceRaised, 4.5 },
    { Ink::Danger, Ink::DangerSoft, 4.5 },
    { Ink::Info, Ink::Surface, 4.5 },
    { Ink::Info, Ink::SurfaceSunken, 4.5 },
    { Ink::Info, Ink::Canvas, 4.5 },
    { Ink::Info, Ink::SurfaceRaised, 4.5 },
    { Ink::Info, Ink::InfoSoft, 4.5 },
    { Ink::Neutral, Ink::Surface, 4.5 },
    { Ink::Neutral, Ink::SurfaceSunken, 4.5 },
    { Ink::Neutral, Ink::Canvas, 4.5 },
    { Ink::Neutral, Ink::SurfaceRaised, 4.5 },
    { Ink::Neutral, Ink::NeutralSoft, 4.5 },
    { Ink::Warning, Ink::StageTintWarn, 4.5 },
    { Ink::Danger, Ink::StageTintOver, 4.5 },
    { Ink::BorderControl, Ink::Surface, 3 },
    { Ink::BorderControl, Ink::SurfaceSunken, 3 },
    { Ink::BorderControl, Ink::SurfaceRaised, 3 },
    { Ink::AccentFill, Ink::Surface, 3 },
    { Ink::PositiveFill, Ink::Surface, 3 },
    { Ink::DangerFill, Ink::Surface, 3 },
    { Ink::InfoFill, Ink::Surface, 3 },
    { Ink::NeutralFill, Ink::Surface, 3 },
    { Ink::Accent, Ink::Surface, 3 },
    { Ink::ToastText, Ink::Toast, 4.5 },
    { Ink::ToastAction, Ink::Toast, 4.5 },
    { Ink::Chart1, Ink::Surface, 3 },
    { Ink::Chart2, Ink::Surface, 3 },
    { Ink::Chart3, Ink::Surface, 3 },
    { Ink::Chart4, Ink::Surface, 3 },
    { Ink::Chart5, Ink::Surface, 3 },
    { Ink::Chart6, Ink::Surface, 3 },
    { Ink::Chart7, Ink::Surface, 3 },
    { Ink::Chart8, Ink::Surface, 3 },
    { Ink::Stage1, Ink::Surface, 3 },
    { Ink::Stage1, Ink::SurfaceSunken, 3 },
    { Ink::Stage1, Ink::SurfaceRaised, 3 },
    { Ink::Stage2, Ink::Surface, 3 },
    { Ink::Stage2, Ink::SurfaceSunken, 3 },
    { Ink::Stage2, Ink::SurfaceRaised, 3 },
    { Ink::Stage3, Ink::Surface, 3 },
    { Ink::Stage3, Ink::SurfaceSunken, 3 },
    { Ink::Stage3, Ink::SurfaceRaised, 3 },
    { Ink::Stage4, Ink::Surface, 3 },
    { Ink::Stage4, Ink::SurfaceSunken, 3 },
    { Ink::Stage4, Ink::SurfaceRaised, 3 },
    { Ink::Stage5, Ink::Surface, 3 },
    { Ink::Stage5, Ink::SurfaceSunken, 3 },
    { Ink::Stage5, Ink::SurfaceRaised, 3 },
    { Ink::OnStage1, Ink::Stage1, 4.5 },
    { Ink::OnStage2, Ink::Stage2, 4.5 },
    { Ink::OnStage3, Ink::Stage3, 4.5 },
    { Ink::OnStage4, Ink::Stage4, 4.5 },
    { Ink::OnStage5, Ink::Stage5, 4.5 },
    { Ink::OnStageWon, Ink::StageWon, 4 },
};

} // namespace

TEST_CASE("every pair of colours that meets holds its contrast in both themes")
{
    for (const Pair& pair : pairs) {
        for (const bool dark : { false, true }) {
            const qreal contrast = tokens::contrast(tokens::color(pair.text, dark), tokens::color(pair.ground, dark));
            INFO(tokens::name(pair.text) << " on " << tokens::name(pair.ground) << (dark ? ", dark" : ", light"));
            CHECK(contrast >= pair.least);
        }
    }
}

TEST_CASE("contrast is that of WCAG 2")
{
    CHECK(tokens::contrast(Qt::white, Qt::black) == Approx(21));
    CHECK(tokens::contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(tokens::contrast(QColor(u"#1A1D24"_s), Qt::white) == Approx(16.87).margin(0.01));
}

TEST_CASE("stages gain weight towards the close and their figures stay readable, however many there are")
{
    for (const bool dark : { false, true }) {
        const QColor page = tokens::color(Ink::Surface, dark);
        for (int stages = 1; stages <= 12; ++stages) {
            qreal before = 0;
            for (int stage = 0; stage < stages; ++stage) {
                const QColor color = tokens::stageColor(stage, stages, dark);
                const qreal contrast = tokens::contrast(color, page);
                INFO("stage " << stage << " of " << stages << (dark ? ", dark" : ", light"));
                CHECK(contrast > before);
                CHECK(contrast >= 3);
                CHECK(tokens::contrast(tokens::onStageColor(color, dark), color) >= 4.2);
                before = contrast;
            }
        }
        CHECK(tokens::stageColor(0, 5, dark) == tokens::color(Ink::Stage1, dark));
        CHECK(tokens::stageColor(4, 5, dark) == tokens::color(Ink::Stage5, dark));
    }
}

TEST_CASE("digits of Fairlead Sans have one width in every weight")
{
    REQUIRE(fonts::load());
    for (const Weight weight : { Weight::Regular, Weight::Medium, Weight::SemiBold }) {
        const QFont font = fonts::make(Type::Figure, weight, 4);
        CHECK(QFontInfo(font).family() == u"Fairlead Sans"_s);
        const QFontMetricsF metrics(font);
        for (const QChar digit : u"0123456789"_s)
            CHECK(metrics.horizontalAdvance(digit) == Approx(metrics.horizontalAdvance(u'0')));
        CHECK(metrics.horizontalAdvance(u"1,111.11"_s) == Approx(metrics.horizontalAdvance(u"8,888.88"_s)));
        for (const QChar sign : u"¥€£₩₹–—…·×→↓äßøčłşİ“”‘’"_s)
            CHECK(metrics.inFont(sign));
    }
}

TEST_CASE("a theme switches live and says so once")
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    theme.apply(*qApp);
    int changes = 0;
    QObject context;
    QObject::connect(&theme, &Theme::changed, &context, [&changes] { ++changes; });
    QPushButton button(u"x"_s);
    button.ensurePolished();
    const int height = button.sizeHint().height();

    theme.setMode(Theme::Mode::Dark);
    CHECK(changes == 1);
    CHECK(theme.isDark());
    CHECK(button.palette().color(QPalette::Window).name() == tokens::color(Ink::Canvas, true).name());

    theme.setMode(Theme::Mode::Dark);
    theme.setSystemDark(true);
    CHECK(changes == 1);

    theme.setMode(Theme::Mode::System);
    theme.setSystemDark(false);
    CHECK(changes == 3);
    CHECK_FALSE(theme.isDark());

    theme.setTextScale(2);
    CHECK(changes == 4);
    CHECK(button.sizeHint().height() == 2 * height);
    CHECK(theme.px(Size::Hairline) == 1);
    QApplication::setStyle(u"Fusion"_s); // the style refers to the theme, which ends here
}

TEST_CASE("less motion means none")
{
    Theme theme;
    CHECK(theme.duration(Motion::Panel) == 180);
    theme.setLessMotion(true);
    CHECK(theme.duration(Motion::Panel) == 0);
}

TEST_CASE("icons are drawn in the ink asked for")
{
    Icons icons;
    if (!icons.has(u"search"_s)) return; // breeze-icon-theme is not installed here
    const QColor ink(u"#2456C4"_s);
    const QImage image = icons.pixmap(u"search"_s, 16, ink, 2).toImage();
    CHECK(image.size() == QSize(32, 32));
    bool painted = false;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() == 255) {
                painted = true;
                CHECK(image.pixelColor(x, y) == ink);
            }
    CHECK(painted);
    CHECK_FALSE(icons.has(u"no-such-drawing"_s));
    CHECK(icons.pixmap(u"no-such-drawing"_s, 16, ink, 1).size() == QSize(16, 16));
}
