#include "Desk.h"

#include "models/BackupJob.h"
#include "models/Format.h"
#include "models/OwnFields.h"
#include "models/Preferences.h"
#include "pages/FieldDialog.h"
#include "pages/SettingsPage.h"
#include "widgets/ListFooter.h"
#include "widgets/PickerButton.h"
#include "widgets/SearchEdit.h"
#include "widgets/SegmentedSwitch.h"
#include "widgets/ThemeCard.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSlider>

using namespace fairlead;
using namespace fairlead::ui;
using namespace Qt::StringLiterals;

namespace {

/// What other tests find set is what was set before.
struct CleanSettings
{
    QTemporaryDir folder;
    CleanSettings()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
    }
    ~CleanSettings() { QSettings().clear(); }
};

const Money million { 145'000'050, u"CNY"_s };

} // namespace

TEST_CASE("amounts count one, thousands or millions, in Chinese 万 and 亿; the head says which")
{
    const QDate day(2026, 11, 18);
    CHECK(Format(false, day).moneyInUnit(million) == u"¥1,450,000.50"_s);
    CHECK(Format(false, day).headInUnit(u"Amount"_s) == u"Amount"_s);
    const Format k(false, day, MoneyUnit::Large);
    CHECK(k.moneyInUnit(million) == u"¥1,450.0"_s);
    CHECK(k.headInUnit(u"Amount"_s) == u"Amount, k"_s);
    CHECK(k.shortMoney(million) == u"¥1,450.0 k"_s);
    CHECK(Format(false, day, MoneyUnit::Huge).moneyInUnit(million) == u"¥1.45"_s);
    const Format wan(true, day, MoneyUnit::Large);
    CHECK(wan.moneyInUnit({ -million.minor, u"CNY"_s }) == u"−¥145.00"_s);
    CHECK(wan.headInUnit(u"金额"_s) == u"金额（万）"_s);
    CHECK(Format(true, day, MoneyUnit::Huge).shortMoney(million) == u"¥0.01亿"_s);
    CHECK(wan.money(million) == u"¥1,450,000.50"_s); // without a head it is always exact
    CHECK(Format(true, day, MoneyUnit::One, AmountStyle::Western).shortMoney(million) == u"¥1.45 M"_s);
    CHECK(Format(false, day, MoneyUnit::One, AmountStyle::Full).shortMoney(million) == u"¥1,450,001"_s);
}

TEST_CASE("the switch of the unit changes heads, cells and sums of a list at once, and is remembered")
{
    const CleanSettings clean;
    Desk desk;
    desk.change(desk.deals[0], u"amount"_s, [](Record& record) {
        record.set(u"amount"_s, Money { 1234500, u"USD"_s });
    });
    desk.session->settle();
    const int column = desk.table()->model()->columnCount() - 1;
    const auto head = [&] { return desk.table()->model()->headerData(column, Qt::Horizontal).toString(); };
    const auto first = [&] { return desk.table()->model()->index(0, column).data().toString(); };
    CHECK(head() == u"Amount"_s);
    CHECK(first() == u"$12,345"_s);
    emit desk.find<PickerButton>(u"unitPicker"_s)->picked(u"1"_s);
    desk.session->settle();
    CHECK(head() == u"Amount, k"_s);
    CHECK(first() == u"$12.3"_s);
    CHECK(desk.table()->model()->index(0, column).data(Qt::ToolTipRole).toString() == u"$12,345.00"_s);
    CHECK(Preferences::unit() == MoneyUnit::Large);
    PrintSheet printed;
    desk.window.page()->print([&printed](PrintSheet sheet) { printed = std::move(sheet); });
    desk.session->settle();
    CHECK(std::get<PrintTable>(printed.blocks.back()).columns.back().title == u"Amount, k"_s);
    desk.session->setUnit(MoneyUnit::One);
}

TEST_CASE("settings act at once and are found by their words")
{
    const CleanSettings clean;
    Desk desk;
    desk.go(u"fairlead://page/settings?section=appearance"_s);
    QTest::mouseClick(desk.find<ThemeCard>(u"theme2Card"_s), Qt::LeftButton);
    CHECK(desk.theme.mode() == Theme::Mode::Dark);
    QTest::mouseClick(desk.find<ThemeCard>(u"theme1Card"_s), Qt::LeftButton);
    CHECK_FALSE(desk.theme.isDark());
    emit desk.find<SegmentedSwitch>(u"densitySwitch"_s)->chosen(u"comfortable"_s);
    CHECK(desk.theme.density() == Theme::Density::Comfortable);
    desk.find<QSlider>(u"textSizeSlider"_s)->setValue(30);
    QTRY_COMPARE_WITH_TIMEOUT(desk.theme.textScale(), 1.5, 60000);
    desk.find<QCheckBox>(u"keyHintsToggle"_s)->click();
    CHECK_FALSE(Preferences::keyHints());
    desk.session->settle();
    auto* search = desk.find<SearchEdit>(u"settingsSearchEdit"_s);
    search->setText(u"week"_s);
    CHECK(desk.find<PickerButton>(u"firstDayPicker"_s)->isVisible());
    CHECK_FALSE(desk.find<SegmentedSwitch>(u"densitySwitch"_s)->isVisible());
    emit desk.find<PickerButton>(u"firstDayPicker"_s)->picked(u"7"_s);
    CHECK(Preferences::firstDay() == Qt::Sunday);
    desk.session->settle();
    desk.theme.setTextScale(1);
    desk.theme.setDensity(Theme::Density::Compact);
}

TEST_CASE("a field of one's own is added in the settings, stands in the form at once, and every act is undone")
{
    const CleanSettings clean;
    Desk desk;
    desk.go(u"fairlead://page/settings?section=fields"_s);
    emit desk.find<PickerButton>(u"fieldTypePicker"_s)->picked(u"opportunity"_s);
    desk.find<PickerButton>(u"fieldTypePicker"_s)->setCurrent(u"opportunity"_s);
    desk.find<QPushButton>(u"addFieldButton"_s)->click();
    auto* dialog = desk.find<FieldDialog>(u"fieldDialog"_s);
    dialog->save(); // without a name nothing is kept
    CHECK(dialog->isVisible());
    desk.find<QLineEdit>(u"labelEnEdit"_s)->setText(u"Trade fair"_s);
    desk.find<QLineEdit>(u"labelZhEdit"_s)->setText(u"展会"_s);
    desk.find<PickerButton>(u"kindPicker"_s)->setCurrent(u"choice"_s);
    desk.find<QPlainTextEdit>(u"valuesEdit"_s)->setPlainText(u"Canton\nHanover\n"_s);
    dialog->save();
    const RecordType& type = desk.session->catalog().type(u"opportunity"_s);
    const Field* field = type.find(u"trade_fair"_s);
    REQUIRE(field);
    CHECK(field->label.zh == u"展会"_s);
    REQUIRE(desk.session->catalog().list(field->list));
    CHECK(desk.session->catalog().list(field->list)->values.size() == 2);

    desk.change(desk.deals[0], u"trade_fair"_s, [](Record& record) { record.set(u"trade_fair"_s, u"Canton"_s); });
    desk.go(u"fairlead://page/opportunities?view=all&filter=trade_fair%20%3D%20Canton"_s);
    CHECK(desk.names() == QStringList { u"Alpha"_s });

    OwnFields fields(*desk.session);
    REQUIRE(fields.of(type).size() == 1);
    CHECK(fields.setRetired(fields.of(type).front(), true));
    CHECK(type.at(u"trade_fair"_s).retired);
    desk.session->undo();
    CHECK_FALSE(type.at(u"trade_fair"_s).retired);
    CHECK(fields.remove(fields.of(type).front()));
    CHECK(type.at(u"trade_fair"_s).retired);
    desk.session->undo();
    CHECK_FALSE(type.at(u"trade_fair"_s).retired);
    CHECK(desk.get(desk.deals[0]).text(u"trade_fair"_s) == u"Canton"_s);
    OwnFields::Draft renamed { u"Exhibition"_s, u"展览"_s, fairlead::Kind::Choice, { u"Canton"_s, u"Milan"_s }, {} };
    REQUIRE(fields.change(fields.of(type).front(), renamed));
    CHECK(type.at(u"trade_fair"_s).label.en == u"Exhibition"_s);
    CHECK(desk.session->catalog().list(type.at(u"trade_fair"_s).list)->find(u"Milan"_s));
}

TEST_CASE("a backup is made from the settings, checked and listed")
{
    const CleanSettings clean;
    Desk desk;
    desk.go(u"fairlead://page/settings?section=backup"_s);
    CHECK(BackupJob::copies(desk.session->workspace().path()).empty());
    desk.find<QPushButton>(u"backupButton"_s)->click();
    desk.session->settle();
    const auto copies = BackupJob::copies(desk.session->workspace().path());
    REQUIRE(copies.size() == 1);
    CHECK(Workspace::open(copies.front().path).hasValue());
    CHECK(desk.find<QLabel>(u"backupLabel"_s)->text().contains(QLocale().formattedDataSize(copies.front().bytes)));
}
