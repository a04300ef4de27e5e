#include "pages/RecordSetup.h"

#include "models/PipelineSetup.h"
#include "models/RecordOrder.h"
#include "models/RecordText.h"
#include "pages/FieldsDialog.h"
#include "widgets/DataTable.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mutedRole = Qt::UserRole + 1;

ui::Cell cellAt(const QModelIndex& index)
{
    ui::Cell cell { index.data().toString() };
    if (index.siblingAtColumn(0).data(mutedRole).toBool()) cell.ink = Ink::TextMuted;
    return cell;
}

} // namespace

RecordSetup::RecordSetup(const Theme& theme, Session& session, SetupPanel& panel, Config config)
    : QObject(&panel)
    , m_theme(theme)
    , m_session(session)
    , m_panel(panel)
    , m_config(std::move(config))
{
    DataTable& table = panel.table();
    panel.rows().setColumnCount(int(m_config.columns.size()) + 1);
    for (int column = 0; column <= m_config.columns.size(); ++column) {
        table.setColumn(column, column == 0 ? CellKind::Name : CellKind::Text, cellAt);
        if (const int width = m_config.widths.value(column)) table.setStartWidth(column, width);
    }
    table.setStretchColumn(0);
    const auto at = [this](int row) -> const Record& { return m_records[size_t(row)]; };
    connect(&panel, &SetupPanel::chosen, this, [this, at](int row) {
        if (row >= 0 && size_t(row) < m_records.size()) m_current = at(row).id;
    });
    connect(&panel, &SetupPanel::addWanted, this, [this] {
        Record record = m_session.workspace().blank(m_config.type);
        record.set(m_config.owner, m_owner);
        if (m_preset) m_preset(record);
        edit(record);
    });
    connect(&panel, &SetupPanel::editWanted, this, [this, at](int row) { edit(at(row)); });
    connect(&panel, &SetupPanel::moveWanted, this,
        [this](int from, int to) { RecordOrder::move(m_session, m_records, from, to); });
    connect(&panel, &SetupPanel::retireWanted, this, [this, at](int row) { setRetired(at(row)); });
    connect(&panel, &SetupPanel::removeWanted, this, [this, at](int row) { remove(at(row)); });
}

void RecordSetup::show(const RecordId& owner, const std::vector<Record>& records, const QString& figureHead,
    const QHash<RecordId, QString>& figures)
{
    m_owner = owner;
    m_records = records;
    const RecordText text(m_session);
    const RecordType& type = m_session.catalog().type(m_config.type);
    QStandardItemModel& rows = m_panel.rows();
    const RecordId wanted = m_current;
    rows.setRowCount(0);
    QStringList heads = m_heads;
    for (const QString& name : m_config.columns.mid(heads.size()))
        heads.append(type.at(name).label.in(m_session.isChinese()));
    rows.setHorizontalHeaderLabels(heads << figureHead);
    m_panel.table().setColumnHidden(int(m_config.columns.size()), figureHead.isEmpty());
    QList<bool> retired;
    int current = m_records.empty() ? -1 : 0;
    for (const Record& record : m_records) {
        if (record.id == wanted) current = int(retired.size());
        retired.append(record.number(u"retired"_s) != 0);
        QList<QStandardItem*> row;
        for (const QString& name : std::as_const(m_config.columns))
            row.append(new QStandardItem(text.shown(record, type.at(name))));
        if (retired.last()) row.first()->setText(tr("%1 (retired)").arg(row.first()->text()));
        row.first()->setData(retired.last(), mutedRole);
        row.append(new QStandardItem(figures.value(record.id)));
        rows.appendRow(row);
    }
    m_panel.setRetired(retired);
    m_panel.setCurrent(current);
}

std::optional<Record> RecordSetup::current() const
{
    const int row = m_panel.current();
    return row < 0 || size_t(row) >= m_records.size() ? std::nullopt : std::optional(m_records[size_t(row)]);
}

void RecordSetup::edit(const Record& record)
{
    m_current = record.id;
    auto* dialog = new FieldsDialog(m_theme, m_session, record, m_config.asked, m_records, &m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordSetup::setRetired(const Record& record)
{
    PipelineSetups(m_session).setRetired(record, !record.number(u"retired"_s));
}

void RecordSetup::remove(const Record& record)
{
    PipelineSetups setups(m_session);
    // Open work that came from it keeps it: it only gives no more.
    if (setups.remove(record) == PipelineSetups::Removal::InUse) setups.setRetired(record, true);
}

} // namespace fairlead::ui
