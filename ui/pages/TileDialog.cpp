#include "pages/TileDialog.h"

#include "pages/TileKinds.h"
#include "theme/Kinds.h"
#include "widgets/Label.h"
#include "widgets/PickerButton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

TileDialog::TileDialog(const Theme& theme, Session& session, const Tile& tile, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_tile(tile)
{
    setObjectName(u"tileDialog"_s);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme.px(Space::M));
    Tile plain = tile;
    plain.setOption(u"title"_s, {});
    auto* label = new Label(theme, Type::Caption, Ink::TextMuted, body);
    label->setText(tr("Title"));
    column->addWidget(label);
    m_title = new QLineEdit(tile.option(u"title"_s), body);
    m_title->setObjectName(u"tileTitleEdit"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(TileKinds::titleOf(plain, session));
    setKind(m_title, kinds::Kind::Plain, kinds::Scale::Normal);
    column->addWidget(m_title);
    const QString asPage = tr("As the page says");
    if (tile.kind == u"trend"_s)
        add(*body, "by", "view-calendar", tr("Steps"),
            { { u"month"_s, tr("Month") }, { u"quarter"_s, tr("Quarter") }, { u"year"_s, tr("Year") } });
    if (tile.kind == u"view"_s)
        add(*body, "shown", "view-list-details", tr("Shows"),
            { { u"rows"_s, tr("The first rows") }, { u"number"_s, tr("Number and sum") } });
    if (TileKinds::followsPeriod(tile))
        add(*body, "period", "view-calendar", tr("Period"),
            { { {}, asPage }, { u"year"_s, tr("This year") }, { u"quarter"_s, tr("This quarter") },
                { u"month"_s, tr("This month") }, { u"twelve"_s, tr("Last 12 months") },
                { u"lastyear"_s, tr("Last year") }, { u"all"_s, tr("All time") } });
    if (TileKinds::followsScope(tile)) {
        addRecords(*body, "team", "system-users", tr("Team"), u"unit"_s);
        addRecords(*body, "person", "user", tr("Person"), u"person"_s);
    }
    column->addStretch(1);
    arrange(tr("Set up tile"), TileKinds::titleOf(plain, session), body, tr("Save"));
    m_title->setFocus(Qt::PopupFocusReason);
}

PickerButton* TileDialog::add(QWidget& body, const char* option, const char* icon, const QString& label,
    const QList<std::pair<QString, QString>>& choices)
{
    const QString name = QString::fromLatin1(option);
    auto* picker = new PickerButton(m_theme, u"tile-%1-picker"_s.arg(name), QString::fromLatin1(icon), label, &body);
    QList<PickerOption> options;
    for (const auto& [id, text] : choices)
        options.append({ id, text });
    picker->setOptions(options);
    picker->setCurrent(m_tile.option(name));
    static_cast<QVBoxLayout*>(body.layout())->addWidget(picker);
    m_pickers.append({ name, picker });
    return picker;
}

void TileDialog::addRecords(
    QWidget& body, const char* option, const char* icon, const QString& label, const QString& type)
{
    QList<std::pair<QString, QString>> choices { { {}, tr("As the page says") } };
    (void)m_session.reader().records(
        m_session.catalog().type(type), "_v=1 ORDER BY _k LIMIT 2000", {}, [&choices](const Record& record) {
            choices.append({ record.id.toString(), record.title() });
        });
    add(body, option, icon, label, choices);
}

void TileDialog::save()
{
    Tile tile = m_tile;
    tile.setOption(u"title"_s, m_title->text().trimmed());
    for (const auto& [option, picker] : std::as_const(m_pickers))
        tile.setOption(option, picker->current());
    const TilePlace least = TileKinds::leastSize(tile);
    tile.place.w = std::max(tile.place.w, least.w);
    tile.place.h = std::max(tile.place.h, least.h);
    accept();
    if (tile != m_tile) emit changed(tile);
}

} // namespace fairlead::ui
