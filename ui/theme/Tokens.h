#pragma once
#include <QColor>
#include <QStringList>
#include <QtGlobal>

/// Every colour, pixel, duration and type size of Fairlead. Nothing outside ui/theme writes a literal colour or a
/// pixel number. Pixels are at 96 dpi and text size 100 %; Theme::px() scales them.
namespace fairlead::ui {

/// Colours by meaning. Each exists once per theme.
enum class Ink {
    Canvas,
    Surface,
    SurfaceRaised,
    SurfaceSunken,
    SurfaceHover,
    Border,
    BorderStrong,
    BorderControl,
    Track,
    Text,
    TextMuted,
    TextDisabled,
    TextOnFill,
    Accent,
    AccentHover,
    AccentFill,
    AccentSoft,
    AccentSoftBorder,
    Positive,
    PositiveFill,
    PositiveSoft,
    Warning,
    WarningFill,
    WarningSoft,
    Danger,
    DangerFill,
    DangerSoft,
    Info,
    InfoFill,
    InfoSoft,
    Neutral,
    NeutralFill,
    NeutralSoft,
    StageTintWarn,
    StageTintOver,
    Stage1,
    Stage2,
    Stage3,
    Stage4,
    Stage5,
    StageWon,
    StageLost,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    Chart6,
    Chart7,
    Chart8,
    Overlay,
    Shadow,
    Toast,
    ToastText,
    ToastAction,
    OnStage1,
    OnStage2,
    OnStage3,
    OnStage4,
    OnStage5,
    OnStageWon,
    Count
};

/// The 4 px grid.
enum class Space {
    None = 0,
    Hair = 1,
    Nudge = 2,
    Xs = 4,
    Snug = 6,
    S = 8,
    M = 12,
    L = 16,
    Xl = 20,
    Xxl = 24,
    Xxxl = 32
};

enum class Radius { None = 0, Bar = 2, Mark = 3, Chip = 4, Control = 6, Panel = 8, Halo = 8, Logo = 7 };

enum class Size {
    Hairline = 1,
    Line = 2,
    Halo = 2,
    Control = 32,
    ControlSmall = 28,
    ControlTiny = 24,
    Chip = 24,
    Badge = 20,
    KeyCap = 18,
    AlertBadge = 14,
    RowCompact = 32,
    RowComfortable = 40,
    TableHead = 32,
    RowGroup = 32,
    RowTwoLine = 44,
    RailItem = 28,
    RailWidth = 208,
    RailCollapsed = 56,
    TopBar = 48,
    StatusLine = 28,
    PageHead = 48,
    PageHeadTwoLine = 56,
    Tabs = 36,
    FilterRow = 40,
    FilterPanel = 320,
    FilterOperator = 112,
    BesidePanelLeast = 720, ///< what a list keeps beside a panel; in less the panel lies over it
    Footer = 36,
    PanelHead = 40,
    BarRow = 36,
    TileRow = 40, ///< a row of cells of a dashboard
    TileHead = 36,
    TileGrip = 6,
    TileColumnLeast = 64, ///< narrower, a dashboard has half as many columns
    Banner = 56,
    Tile = 68,
    SearchWidth = 400,
    SearchLeast = 240,
    Toast = 44,
    ToastWidest = 560,
    ToastField = 240,
    DialogWidth = 720,
    StartWidth = 1180,
    StartHeight = 760,
    StartWidest = 1040,
    StartRow = 60,
    UndoList = 440,
    ThemeCardWidth = 152,
    ThemeCardHeight = 92,
    SettingsList = 224,
    PreviewWidth = 1040,
    PreviewHeight = 720,
    SettingsWidest = 656,
    WhatIfSide = 400,
    MeetingSide = 272,
    DialogWide = 960,
    DialogTallest = 760,
    AssistantFooter = 52,
    ImportColumns = 640, ///< the mapping, beside the preview
    PaletteWidth = 640,
    PaletteTop = 96,
    PaletteRow = 40,
    PaletteHead = 52,
    PaletteFoot = 36,
    PaletteSection = 28,
    AvatarSmall = 20,
    Avatar = 28,
    AvatarLarge = 40,
    Logo = 24,
    LogoLarge = 56,
    CheckBox = 16,
    CheckDash = 8,
    RadioRing = 5,
    ToggleWidth = 36,
    ToggleHeight = 20,
    ToggleKnob = 14,
    StageSquare = 10,
    ScrollBar = 12,
    ScrollThumb = 6,
    ScrollThumbLeast = 32,
    IconInBadge = 12,
    IconMark = 14,
    Icon = 16,
    IconLarge = 22,
    ProgressWidth = 200,
    ProgressHeight = 6,
    ActivityBarWidth = 96,
    ActivityBarHeight = 4,
    PersonBar = 16,
    PersonName = 176,
    PersonFigure = 72,
    PersonNote = 104,
    FunnelBar = 52,
    FunnelBarLeast = 36,
    FunnelGapLeast = 28,
    FunnelGap = 48,
    FunnelLabel = 144,
    FunnelLeastBar = 24,
    FunnelOvershoot = 4,
    FunnelWidest = 420,
    PopoverLeast = 200,
    PopoverTallest = 320,
    EmptyPictureWidth = 200,
    EmptyPictureHeight = 120,
    EmptyStepWidth = 264,
    Card = 96,
    CardGap = 8,
    ColumnGap = 12,
    ColumnHead = 56,
    BoardColumnLeast = 200,
    BoardColumnWidest = 360,
    BoardColumnFolded = 40,
    BoardScrollEdge = 40,
    DropLine = 4,
    Strip = 80,
    StripOpen = 120,
    ColumnLeast = 48,
    StretchLeast = 200,
    ChevronHeight = 32,
    ChevronNose = 10,
    ChevronGap = 3,
    ChevronLeast = 100,
    FactLabel = 96,
    FactsWidth = 264,
    RelatedWidth = 328,
    FactStrip = 48,
    TimelineDisc = 28,
    ComposerText = 56,
    TimeField = 64,
    BarChart = 96,
    SliderTrack = 4,
    SliderKnob = 16,
    CalendarHour = 50,
    CalendarChip = 22,
    CalendarGutter = 56,
    CalendarColumnLeast = 104,
    CalendarSide = 272,
    CalendarBar = 3,
    CalendarGrip = 6,
    CalendarLine = 240,
    AgendaDay = 120,
    AlertPopup = 420
};

/// Measures on paper, in points.
enum class Paper {
    Rule = 1,
    RowPadding = 3,
    CellPadding = 4,
    BlockGap = 12,
    FactGap = 20,
    FactLabel = 92,
    CardPadding = 6,
    CardGap = 5,
    ColumnGap = 8,
    ColumnLeast = 104,
    Chevron = 22,
    ChevronNose = 7,
    HoursGutter = 30,
    EntryDay = 84,
    HeadHeight = 24,
    FootHeight = 20,
    Margin = 36
};

/// Share of a colour over its ground, in per cent: events of the calendar.
enum class Tint { EventPast = 9, Event = 16, EventAllDay = 18 };

/// Type sizes: five, and two exceptions for figures above bars and initials in a small avatar.
enum class Type { Initials, Micro, Caption, Body, Heading, Title, Figure };

enum class Weight { Regular = 400, Medium = 500, SemiBold = 600 };

/// Milliseconds. All motion runs OutCubic; Theme::duration() returns 0 for motion with "Less motion" on.
enum class Motion { Quick = 80, Move = 140, Panel = 180 };
enum class Stay { Toast = 6000, ToastWithUndo = 10000 };

/// Widths of the window at which the layout changes.
enum class Breakpoint { RailCollapses = 1360, PanelBecomesPeek = 1120 };

struct TypeStep
{
    int pixels;
    int line;
    Weight weight;
    qreal letterSpacing;
};

namespace tokens {

QColor color(Ink ink, bool dark);
/// The name as in the design notes, "accentSoft".
const char* name(Ink ink);
TypeStep step(Type type);
/// Contrast of two opaque colours by WCAG 2, 1 to 21.
qreal contrast(const QColor& one, const QColor& other);
/// Colour of an open stage, 0-based, of `stages` in its pipeline: one hue that gains weight towards the close.
QColor stageColor(int stage, int stages, bool dark);
/// A colour that a person gave to a stage ("#3060c0"), as it can be seen on this ground; invalid if it is none.
QColor ownColor(const QString& text, bool dark);
/// The colours to choose from for a stage, as text.
QStringList ownColors();
/// Text colour that holds 4.5:1 on a stage colour.
QColor onStageColor(const QColor& stage, bool dark);

} // namespace tokens
} // namespace fairlead::ui
