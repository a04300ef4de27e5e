#include "theme/Tokens.h"

#include <array>
#include <cmath>

namespace fairlead::ui::tokens {
namespace {

struct InkRow
{
    Ink ink;
    const char* name;
    QRgb light;
    QRgb dark;
};

// clang-format off
constexpr std::array inks {
    InkRow { Ink::Canvas, "canvas", 0xfff2f3f6, 0xff121418 },
    InkRow { Ink::Surface, "surface", 0xffffffff, 0xff181b20 },
    InkRow { Ink::SurfaceRaised, "surfaceRaised", 0xffffffff, 0xff20242b },
    InkRow { Ink::SurfaceSunken, "surfaceSunken", 0xfff7f8fa, 0xff111316 },
    InkRow { Ink::SurfaceHover, "surfaceHover", 0xfff0f2f5, 0xff22262e },
    InkRow { Ink::Border, "border", 0xffe1e4ea, 0xff2b3038 },
    InkRow { Ink::BorderStrong, "borderStrong", 0xffc8cdd6, 0xff3d434e },
    InkRow { Ink::BorderControl, "borderControl", 0xff868d9b, 0xff747b89 },
    InkRow { Ink::Track, "track", 0xffe6e9ee, 0xff2c313a },
    InkRow { Ink::Text, "text", 0xff1a1d24, 0xffe7e9ee },
    InkRow { Ink::TextMuted, "textMuted", 0xff596070, 0xffa1a8b5 },
    InkRow { Ink::TextDisabled, "textDisabled", 0xff9aa1ae, 0xff636a77 },
    InkRow { Ink::TextOnFill, "textOnFill", 0xffffffff, 0xffffffff },
    InkRow { Ink::Accent, "accent", 0xff2456c4, 0xff8fb0ff },
    InkRow { Ink::AccentHover, "accentHover", 0xff1d479f, 0xffa9c2ff },
    InkRow { Ink::AccentFill, "accentFill", 0xff2456c4, 0xff3c68d8 },
    InkRow { Ink::AccentSoft, "accentSoft", 0xffe8eefb, 0xff1f2b47 },
    InkRow { Ink::AccentSoftBorder, "accentSoftBorder", 0xffb9cbf3, 0xff35497a },
    InkRow { Ink::Positive, "positive", 0xff18754a, 0xff62c892 },
    InkRow { Ink::PositiveFill, "positiveFill", 0xff1e8a58, 0xff3da873 },
    InkRow { Ink::PositiveSoft, "positiveSoft", 0xffe3f4eb, 0xff173126 },
    InkRow { Ink::Warning, "warning", 0xff8a5200, 0xffe9b14c },
    InkRow { Ink::WarningFill, "warningFill", 0xffd98a00, 0xffd9982a },
    InkRow { Ink::WarningSoft, "warningSoft", 0xfffcf0da, 0xff382b14 },
    InkRow { Ink::Danger, "danger", 0xffbc2a2d, 0xffff918c },
    InkRow { Ink::DangerFill, "dangerFill", 0xffc93538, 0xffe0605c },
    InkRow { Ink::DangerSoft, "dangerSoft", 0xfffce8e8, 0xff3d2022 },
    InkRow { Ink::Info, "info", 0xff0a6a7d, 0xff5cc5d8 },
    InkRow { Ink::InfoFill, "infoFill", 0xff0e8199, 0xff2c9db3 },
    InkRow { Ink::InfoSoft, "infoSoft", 0xffe0f3f6, 0xff143039 },
    InkRow { Ink::Neutral, "neutral", 0xff596070, 0xffa1a8b5 },
    InkRow { Ink::NeutralFill, "neutralFill", 0xff7c8494, 0xff858c9a },
    InkRow { Ink::NeutralSoft, "neutralSoft", 0xffeceef2, 0xff282c34 },
    InkRow { Ink::StageTintWarn, "stageTintWarn", 0xfffffaf0, 0xff2a251b },
    InkRow { Ink::StageTintOver, "stageTintOver", 0xfffff6f5, 0xff2e2224 },
    InkRow { Ink::Stage1, "stage1", 0xff728dda, 0xff5270b8 },
    InkRow { Ink::Stage2, "stage2", 0xff5e80d8, 0xff6687d6 },
    InkRow { Ink::Stage3, "stage3", 0xff3f68c9, 0xff7f9ff0 },
    InkRow { Ink::Stage4, "stage4", 0xff2150b8, 0xffa0bbff },
    InkRow { Ink::Stage5, "stage5", 0xff15377f, 0xffcbdaff },
    InkRow { Ink::StageWon, "stageWon", 0xff1e8a58, 0xff3da873 },
    InkRow { Ink::StageLost, "stageLost", 0xff7c8494, 0xff858c9a },
    InkRow { Ink::Chart1, "chart1", 0xff2456c4, 0xff7fa4ff },
    InkRow { Ink::Chart2, "chart2", 0xffd95f00, 0xffec6d00 },
    InkRow { Ink::Chart3, "chart3", 0xff19480e, 0xff228246 },
    InkRow { Ink::Chart4, "chart4", 0xff740d52, 0xffa347b3 },
    InkRow { Ink::Chart5, "chart5", 0xff7d979d, 0xffb8d0c5 },
    InkRow { Ink::Chart6, "chart6", 0xffc98053, 0xfffebb6b },
    InkRow { Ink::Chart7, "chart7", 0xff755e9c, 0xffe3bff5 },
    InkRow { Ink::Chart8, "chart8", 0xff845656, 0xff758c88 },
    InkRow { Ink::Overlay, "overlay", 0x52141821, 0x85000000 },
    InkRow { Ink::Shadow, "shadow", 0x1a141821, 0x66000000 },
    InkRow { Ink::Toast, "toast", 0xff22262f, 0xffe7e9ee },
    InkRow { Ink::ToastText, "toastText", 0xfff4f5f7, 0xff1a1d24 },
    InkRow { Ink::ToastAction, "toastAction", 0xffa9c1ff, 0xff1d479f },
    InkRow { Ink::OnStage1, "onStage1", 0xff14171b, 0xffffffff },
    InkRow { Ink::OnStage2, "onStage2", 0xff14171b, 0xff14171b },
    InkRow { Ink::OnStage3, "onStage3", 0xffffffff, 0xff14171b },
    InkRow { Ink::OnStage4, "onStage4", 0xffffffff, 0xff14171b },
    InkRow { Ink::OnStage5, "onStage5", 0xffffffff, 0xff14171b },
    InkRow { Ink::OnStageWon, "onStageWon", 0xffffffff, 0xff14171b },};
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < inks.size(); ++i)
        if (inks[i].ink != Ink(int(i))) return false;
    return inks.size() == std::size_t(Ink::Count);
}
static_assert(inOrder(), "The colour table follows the order of Ink");

// Channel of sRGB to linear light, as WCAG 2 defines it.
qreal linear(qreal channel) { return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

qreal luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor between(const QColor& one, const QColor& other, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(
        mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()), mix(one.blueF(), other.blueF()));
}

constexpr int namedStages = int(Ink::Stage5) - int(Ink::Stage1) + 1;

} // namespace

QColor color(Ink ink, bool dark)
{
    const InkRow& row = inks.at(std::size_t(ink));
    return QColor::fromRgba(dark ? row.dark : row.light);
}

const char* name(Ink ink) { return inks.at(std::size_t(ink)).name; }

TypeStep step(Type type)
{
    switch (type) {
    case Type::Initials:
        return { 10, 12, Weight::SemiBold, 0 };
    case Type::Micro:
        return { 11, 14, Weight::Medium, 0 };
    case Type::Caption:
        return { 12, 16, Weight::Regular, 0 };
    case Type::Body:
        return { 13, 20, Weight::Regular, 0 };
    case Type::Heading:
        return { 15, 20, Weight::SemiBold, 0 };
    case Type::Title:
        return { 20, 28, Weight::SemiBold, -0.2 };
    case Type::Figure:
        return { 28, 32, Weight::SemiBold, -0.4 };
    }
    Q_UNREACHABLE();
}

qreal contrast(const QColor& one, const QColor& other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor stageColor(int stage, int stages, bool dark)
{
    const qreal place = stages > 1 ? qreal(std::clamp(stage, 0, stages - 1)) / (stages - 1) * (namedStages - 1) : 0;
    const int below = std::min(int(place), namedStages - 2);
    const auto named = [dark](int number) { return color(Ink(int(Ink::Stage1) + number), dark); };
    return between(named(below), named(below + 1), place - below);
}

QColor ownColor(const QString& text, bool dark)
{
    constexpr qreal seen = 3; // shapes beside their ground, WCAG 1.4.11
    constexpr int paler = 115;
    QColor own = QColor::fromString(text);
    if (!own.isValid()) return own;
    const QColor ground = color(Ink::Surface, dark);
    for (int i = 0; i < 10 && contrast(own, ground) < seen; ++i)
        own = dark ? between(own, Qt::white, 0.15) : own.darker(paler);
    return own;
}

QStringList ownColors()
{
    QStringList texts;
    for (int ink = int(Ink::Chart1); ink <= int(Ink::Chart8); ++ink)
        texts.append(color(Ink(ink), false).name());
    return texts;
}

QColor onStageColor(const QColor& stage, bool dark)
{
    const QColor deep = color(Ink::OnStage2, dark);
    const QColor white = color(Ink::TextOnFill, dark);
    return contrast(deep, stage) >= contrast(white, stage) ? deep : white;
}

} // namespace fairlead::ui::tokens
