#include "pages/ListPickers.h"

#include "models/ListFacts.h"
#include "theme/Kinds.h"
#include "widgets/OrderedChoice.h"
#include "widgets/PickerButton.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

ListPickers::ListPickers(const Theme& theme, Session& session, const ListConfig& config, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_config(config)
    , m_type(*session.catalog().resolve(config.kind).type)
{
    setObjectName(config.id + u"Pickers"_s);
    m_group = new PickerButton(theme, config.id + u"GroupPicker"_s, u"view-group"_s, {}, this);
    m_sort = new PickerButton(theme, config.id + u"SortPicker"_s, u"view-sort"_s, {}, this);
    m_columns = new QToolButton(this);
    m_columns->setObjectName(config.id + u"ColumnsButton"_s);
    m_columns->setIcon(theme.icon(u"view-file-columns"_s));
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columns->setAutoRaise(true);
    setKind(m_columns, kinds::Kind::Quiet, kinds::Scale::Small);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.px(Space::Xs));
    for (PickerButton* picker : { m_group, m_sort })
        picker->setQuiet(true);
    row->addWidget(m_group);
    row->addWidget(m_sort);
    row->addWidget(m_columns);
    connect(m_group, &PickerButton::picked, this,
        [this](const QString& id) { emit grouped(GroupBy::parse(m_session.catalog(), m_type, id)); });
    connect(m_sort, &PickerButton::picked, this, [this](const QString& id) {
        // The field that sorts already turns round.
        const FieldKind kind = m_type.at(id).kind;
        const bool largestFirst = kind == FieldKind::Money || kind == FieldKind::Integer || kind == FieldKind::Instant;
        emit sorted({ id, m_look.sort.field == id ? !m_look.sort.descending : largestFirst });
    });
    connect(m_columns, &QToolButton::clicked, this, &ListPickers::openColumns);
    connect(&session, &Session::languageChanged, this, &ListPickers::label);
    m_look = ListLook::of(config);
    label();
}

void ListPickers::label()
{
    const bool chinese = m_session.isChinese();
    QList<PickerOption> groups { { {}, tr("None") } };
    for (const GroupBy& by : ListLook::groupings(m_config, m_session.catalog(), m_type)) {
        const QString words = ListLook::labelOf(by, m_session.catalog(), m_type).in(chinese);
        groups.append({ by.toString(), by.byMonth ? tr("%1, by month").arg(words) : words });
    }
    m_group->setOptions(groups);
    m_group->setLabel(tr("Group"));
    m_sort->setLabel(tr("Sort"));
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    offerSorts();
    show(m_look);
}

void ListPickers::offerSorts()
{
    QList<PickerOption> options;
    QStringList names = m_look.columns;
    if (!names.contains(m_look.sort.field) && m_type.find(m_look.sort.field)) names.append(m_look.sort.field);
    for (const QString& name : std::as_const(names)) {
        if (!m_type.find(name)) continue; // what is not stored has no order
        const bool current = name == m_look.sort.field;
        const QString words = m_type.at(name).label.in(m_session.isChinese());
        options.append({ name, current ? words + (m_look.sort.descending ? u" ↓"_s : u" ↑"_s) : words });
    }
    m_sort->setOptions(options);
    m_sort->setCurrent(m_look.sort.field);
}

void ListPickers::show(const ListLook& look)
{
    m_look = look;
    m_group->setCurrent(look.group.isNone() ? QString() : look.group.toString());
    offerSorts();
}

void ListPickers::openColumns()
{
    QList<OrderedChoice::Option> options;
    const auto add = [&](const Field& field, bool chosen) {
        options.append({ field.name, field.label.in(m_session.isChinese()), chosen });
    };
    for (const QString& name : std::as_const(m_look.columns))
        add(ListFacts::at(m_type, name), true);
    for (const Field& field : ListFacts::fields(m_type))
        if (!m_look.columns.contains(field.name)) add(field, false);
    for (const Field& field : m_type.fields())
        if (!m_look.columns.contains(field.name) && !field.retired && !m_session.catalog().isHidden(m_type, field))
            add(field, false);
    auto* popup = new OrderedChoice(m_theme, tr("Columns"), options, this);
    connect(popup, &OrderedChoice::changed, this, &ListPickers::columnsChosen);
    popup->openBelow(m_columns);
}

} // namespace fairlead::ui
