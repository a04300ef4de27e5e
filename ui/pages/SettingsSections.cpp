#include "pages/SettingsSections.h"

#include "models/Address.h"
#include "models/Preferences.h"
#include "models/SyncKeeper.h"
#include "pages/FileRoomSetting.h"
#include "store/FileStore.h"
#include "theme/Kinds.h"
#include "widgets/Label.h"
#include "widgets/PickerButton.h"
#include "widgets/SegmentedSwitch.h"
#include "widgets/ThemeCard.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QSlider>
#include <QTimer>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int percentStep = 5;
constexpr int leastPercent = 90;
constexpr int mostPercent = 200;
constexpr qint64 megabyte = 1024 * 1024;
} // namespace

QCheckBox* SettingsSections::toggle(const char* name, bool on, const std::function<void(bool)>& act) const
{
    auto* box = new QCheckBox(m_parent);
    box->setObjectName(QString::fromLatin1(name));
    setKind(box, kinds::Kind::Toggle);
    box->setChecked(on);
    QObject::connect(box, &QCheckBox::toggled, box, act);
    return box;
}

PickerButton* SettingsSections::picker(const char* name, const QList<PickerOption>& options, const QString& current,
    const std::function<void(const QString&)>& act) const
{
    auto* button = new PickerButton(m_theme, QString::fromLatin1(name), {}, {}, m_parent);
    button->setOptions(options);
    button->setCurrent(current);
    QObject::connect(button, &PickerButton::picked, button, act);
    return button;
}

QWidget* SettingsSections::themeCards() const
{
    auto* cards = new QWidget(m_parent);
    auto* row = new QHBoxLayout(cards);
    row->setContentsMargins(0, m_theme.px(Space::S), 0, m_theme.px(Space::L));
    row->setSpacing(m_theme.px(Space::Xxl));
    auto* group = new QButtonGroup(cards);
    const std::pair<Theme::Mode, QString> modes[] = { { Theme::Mode::System, tr("As the system") },
        { Theme::Mode::Light, tr("Light") }, { Theme::Mode::Dark, tr("Dark") } };
    for (const auto& [one, words] : modes) {
        const Theme::Mode mode = one;
        auto* card = new ThemeCard(m_theme, mode, words, cards);
        card->setObjectName(u"theme%1Card"_s.arg(int(mode)));
        card->setChecked(m_theme.mode() == mode);
        group->addButton(card);
        row->addWidget(card);
        QObject::connect(card, &QAbstractButton::clicked, card, [&theme = m_theme, mode] { theme.setMode(mode); });
        // Ctrl+Shift+L and the palette change it, too.
        QObject::connect(&m_theme, &Theme::changed, card,
            [&theme = m_theme, card, mode] { card->setChecked(theme.mode() == mode); });
    }
    row->addStretch(1);
    return cards;
}

QWidget* SettingsSections::textSize() const
{
    auto* line = new QWidget(m_parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(Space::S));
    const auto caption = [&](Ink ink, Type type) {
        auto* label = new Label(m_theme, type, ink, line);
        row->addWidget(label);
        return label;
    };
    caption(Ink::TextMuted, Type::Caption)->setText(tr("%1 %").arg(leastPercent));
    auto* slider = new QSlider(Qt::Horizontal, line);
    slider->setObjectName(u"textSizeSlider"_s);
    slider->setAccessibleName(tr("Text size"));
    slider->setRange(leastPercent / percentStep, mostPercent / percentStep);
    slider->setPageStep(2);
    slider->setValue(qRound(m_theme.textScale() * 100 / percentStep));
    slider->setFixedWidth(m_theme.px(Size::ProgressWidth));
    row->addWidget(slider);
    caption(Ink::TextMuted, Type::Caption)->setText(tr("%1 %").arg(mostPercent));
    Label* now = caption(Ink::Text, Type::Body);
    now->setText(tr("%1 %").arg(qRound(m_theme.textScale() * 100)));
    // The whole window is laid out anew: when the hand rests, not at every step.
    auto* rest = new QTimer(slider);
    rest->setSingleShot(true);
    rest->setInterval(int(Motion::Panel));
    QObject::connect(slider, &QSlider::valueChanged, rest, [now, rest](int value) {
        now->setText(tr("%1 %").arg(value * percentStep));
        rest->start();
    });
    QObject::connect(rest, &QTimer::timeout, slider,
        [&theme = m_theme, slider] { theme.setTextScale(slider->value() * percentStep / 100.0); });
    return line;
}

SettingsSection* SettingsSections::appearance() const
{
    auto* section
        = new SettingsSection(m_theme, tr("Appearance"), tr("Changes act at once and are remembered."), m_parent);
    section->addBody(themeCards(), tr("Theme: as the system, light, dark"));
    section->addRow(tr("Text size"), tr("Everything grows with it, up to twice the size"), textSize());
    auto* rows = new SegmentedSwitch(m_theme, tr("Rows in lists"), m_parent);
    rows->setObjectName(u"densitySwitch"_s);
    rows->addSegment(u"compact"_s, tr("Compact"));
    rows->addSegment(u"comfortable"_s, tr("Comfortable"));
    rows->setCurrent(m_theme.density() == Theme::Density::Compact ? u"compact"_s : u"comfortable"_s);
    QObject::connect(rows, &SegmentedSwitch::chosen, rows, [&theme = m_theme](const QString& id) {
        theme.setDensity(id == u"compact"_s ? Theme::Density::Compact : Theme::Density::Comfortable);
    });
    section->addRow(tr("Rows in lists"), tr("Compact shows a quarter more"), rows);
    section->addRow(tr("Key hints in the status line"), tr("Shows what keys do on the current page"),
        toggle("keyHintsToggle", Preferences::keyHints(), [&session = m_session](bool on) {
            Preferences::setKeyHints(on);
            session.rewrite();
        }));
    section->addRow(tr("Less motion"), tr("Panels and messages appear without sliding"),
        toggle("lessMotionToggle", m_theme.lessMotion(), [&theme = m_theme](bool on) { theme.setLessMotion(on); }));
    return section;
}

SettingsSection* SettingsSections::language() const
{
    auto* section = new SettingsSection(m_theme, tr("Language and formats"), {}, m_parent);
    section->addRow(tr("Language"), tr("Also for dates, numbers and the order of names"),
        picker("languagePicker", { { u"en"_s, u"English"_s }, { u"zh"_s, u"中文"_s } },
            m_session.isChinese() ? u"zh"_s : u"en"_s,
            [&session = m_session](const QString& id) { emit session.languageWanted(id == u"zh"_s); }));
    const QLocale locale;
    const auto region = locale.standaloneDayName(locale.firstDayOfWeek());
    QList<PickerOption> days { { u"0"_s, tr("As the region") } };
    for (const Qt::DayOfWeek day : { Qt::Monday, Qt::Saturday, Qt::Sunday })
        days.append({ QString::number(int(day)), locale.standaloneDayName(day) });
    section->addRow(tr("First day of the week"), tr("From the region: %1").arg(region),
        picker("firstDayPicker", days, QString::number(int(Preferences::chosenFirstDay().value_or(Qt::DayOfWeek(0)))),
            [&session = m_session](const QString& id) {
                const int day = id.toInt();
                Preferences::setFirstDay(day ? std::optional(Qt::DayOfWeek(day)) : std::nullopt);
                session.rewrite();
            }));
    const Money example { 125'000'000, m_session.workspace().baseCurrency() };
    auto* amounts = new SegmentedSwitch(m_theme, tr("Large amounts"), m_parent);
    amounts->setObjectName(u"amountsSwitch"_s);
    for (const AmountStyle style : { AmountStyle::Western, AmountStyle::Chinese, AmountStyle::Full })
        amounts->addSegment(QString::number(int(style)),
            Format(m_session.isChinese(), m_session.today(), MoneyUnit::One, style).shortMoney(example));
    const AmountStyle now = Preferences::amounts();
    const AmountStyle usual = m_session.isChinese() ? AmountStyle::Chinese : AmountStyle::Western;
    amounts->setCurrent(QString::number(int(now == AmountStyle::ByLanguage ? usual : now)));
    QObject::connect(amounts, &SegmentedSwitch::chosen, amounts, [&session = m_session](const QString& id) {
        Preferences::setAmounts(AmountStyle(id.toInt()));
        session.rewrite();
    });
    section->addRow(tr("Large amounts"), tr("How sums are shortened on cards and in charts"), amounts);
    QList<PickerOption> units;
    for (const MoneyUnit unit : { MoneyUnit::One, MoneyUnit::Large, MoneyUnit::Huge })
        units.append({ QString::number(int(unit)), m_session.format().unitWord(unit) });
    section->addRow(tr("Unit of amounts"), tr("Stands in the heads of columns; also at the foot of every page"),
        picker("unitSettingPicker", units, QString::number(int(m_session.unit())),
            [&session = m_session](const QString& id) { session.setUnit(MoneyUnit(id.toInt())); }));
    return section;
}

SettingsSection* SettingsSections::alerts() const
{
    auto* section = new SettingsSection(
        m_theme, tr("Alerts"), tr("What you are told of, by the bell and as it falls due."), m_parent);
    section->addRow(tr("Show alerts in the window"), tr("In the upper right corner, as they fall due"),
        toggle("windowAlertsToggle", Preferences::windowAlerts(), &Preferences::setWindowAlerts));
    section->addRow(tr("Show alerts on the desktop"), tr("Only while Fairlead is open"),
        toggle("desktopAlertsToggle", Preferences::desktopAlerts(), &Preferences::setDesktopAlerts));
    const auto wish = [&session = m_session](const auto& set) {
        AlarmWishes wishes = Preferences::alarmWishes();
        set(wishes);
        Preferences::setAlarmWishes(wishes);
        session.rewrite();
    };
    const AlarmWishes now = Preferences::alarmWishes();
    section->addRow(tr("Tell of tasks"), tr("Due today, late, or as early as they say"),
        toggle("taskAlertsToggle", now.tasks,
            [wish](bool on) { wish([on](AlarmWishes& wishes) { wishes.tasks = on; }); }));
    section->addRow(tr("Tell of appointments"), tr("Before they begin"),
        toggle("appointmentAlertsToggle", now.appointments,
            [wish](bool on) { wish([on](AlarmWishes& wishes) { wishes.appointments = on; }); }));
    QList<PickerOption> leads;
    for (const int minutes : { 0, 5, 10, 15, 30, 60 })
        leads.append({ QString::number(minutes),
            minutes ? tr("%Ln minute(s) before", nullptr, minutes) : tr("when it begins") });
    section->addRow(tr("How early"), tr("For appointments and tasks that do not say it themselves"),
        picker("alertLeadPicker", leads, QString::number(now.lead),
            [wish](const QString& id) { wish([&id](AlarmWishes& wishes) { wishes.lead = id.toInt(); }); }));
    const QList<PickerOption> severities { { {}, tr("none") }, { codeOf(FlagSeverity::High), tr("severe ones only") },
        { codeOf(FlagSeverity::Medium), tr("medium and severe") }, { codeOf(FlagSeverity::Low), tr("all") } };
    section->addRow(tr("Tell of deals out of line"), tr("Your own, by the rules for anomalies"),
        picker("dealAlertsPicker", severities, now.deals ? codeOf(*now.deals) : QString(),
            [wish](const QString& id) { wish([&id](AlarmWishes& wishes) { wishes.deals = flagSeverityOf(id); }); }));
    QList<PickerOption> changes { { u"0"_s, tr("none") } };
    for (const int percent : { 10, 20, 50 })
        changes.append({ QString::number(percent), tr("from %1 % on").arg(percent) });
    section->addRow(tr("Tell of changed amounts"), tr("When somebody else changes the amount of a deal of yours"),
        picker("amountAlertsPicker", changes, QString::number(now.amountPercent),
            [wish](const QString& id) { wish([&id](AlarmWishes& wishes) { wishes.amountPercent = id.toInt(); }); }));
    section->addRow(tr("Tell of birthdays"), tr("Of your contacts, on the day"),
        toggle("birthdayAlertsToggle", now.birthdays,
            [wish](bool on) { wish([on](AlarmWishes& wishes) { wishes.birthdays = on; }); }));
    return section;
}

SettingsSection* SettingsSections::sync() const
{
    auto* section = new SettingsSection(
        m_theme, tr("Sync"), tr("For workspaces that are shared. F5 exchanges news at any time."), m_parent);
    QList<PickerOption> spans;
    for (const int minutes : { 5, 10, 30, 60, 0 })
        spans.append({ QString::number(minutes),
            minutes ? tr("every %Ln minute(s)", nullptr, minutes) : tr("never by itself") });
    section->addRow(tr("Sync by itself"), tr("Also soon after a change, and when the folder is there again"),
        picker("syncMinutesPicker", spans, QString::number(Preferences::syncMinutes()),
            [&session = m_session](const QString& id) {
                Preferences::setSyncMinutes(id.toInt());
                SyncKeeper::of(session).replan();
            }));
    QList<PickerOption> sizes;
    for (const int megabytes : { 1, 10, 50 })
        sizes.append({ QString::number(megabytes * megabyte), tr("up to %Ln MB each", nullptr, megabytes) });
    sizes.append({ QString::number(FileStore::mostBytes), tr("all files") });
    section->addRow(tr("Files that come by themselves"), tr("Larger ones come when somebody opens them"),
        picker("filesUpToPicker", sizes, QString::number(Preferences::filesUpTo()),
            [](const QString& id) { Preferences::setFilesUpTo(id.toLongLong()); }));
    section->addRow(tr("Files on this laptop"),
        tr("What is freed stays on the share and comes again when it is opened"),
        new FileRoomSetting(m_theme, m_session, m_parent));
    return section;
}

} // namespace fairlead::ui
