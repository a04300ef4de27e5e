// How the forecast call is seen: cells, sentence, figures, paper.
#include "pages/CallPage.h"

#include "insight/Report.h"
#include "models/TreeRoles.h"
#include "widgets/DataTable.h"
#include "widgets/SentenceBanner.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using Level = OrganisationRow::Level;
using Rows = CallTableModel;

void CallPage::dress()
{
    m_table->setColumn(Rows::Name, CellKind::Tree, [this](const QModelIndex& index) {
        const CallRow& row = m_rows.row(index.row());
        ui::Cell cell { index.data().toString(), m_rows.missing(index.row()) };
        cell.strong = row.who.level != Level::Person;
        cell.depth = row.who.depth;
        if (const QVariant open = index.data(TreeOpen); open.isValid()) cell.open = open.toBool();
        return cell;
    });
    for (int column = Rows::Name + 1; column < Rows::Reason; ++column)
        m_table->setColumn(column, CellKind::Number, [this](const QModelIndex& index) {
            const CallRow& row = m_rows.row(index.row());
            ui::Cell cell { index.data().toString() };
            const int column = index.column();
            cell.strong = column == Rows::Taken || row.who.level != Level::Person;
            if (column == Rows::SubmittedOn && m_rows.isSilent(index.row())) cell.ink = Ink::Warning;
            if (column == Rows::Last || column == Rows::SubmittedOn) cell.strong = false;
            const bool stale = (column == Rows::Submitted && row.submitted && !row.submitted->isThisCall)
                || (column == Rows::Adjusted && row.adjusted && !row.adjusted->isThisCall);
            if (stale || column == Rows::Last) cell.ink = Ink::TextMuted;
            if (column == Rows::Adjusted && !stale) cell.ink = Ink::Accent;
            return cell;
        });
    m_table->setColumn(Rows::Reason, CellKind::Text);
    m_table->setRowGround([this](const QModelIndex& index) -> std::optional<Ink> {
        return m_rows.row(index.row()).who.level != Level::Person ? std::optional(Ink::SurfaceSunken) : std::nullopt;
    });
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(Rows::Reason);
}

void CallPage::showSilent()
{
    const CallsResult& result = m_rows.result();
    sentence().setVisible(!result.silent.empty());
    if (result.silent.empty()) return;
    QStringList names;
    for (const int at : result.silent)
        names.append(result.rows[size_t(at)].who.name);
    const int shown = 8;
    const auto more = names.size() - shown;
    QString who = names.mid(0, shown).join(tr(", ", "between names"));
    if (more > 0) who = tr("%1 and %Ln more", nullptr, int(more)).arg(who);
    sentence().setSentence(Tone::Warning,
        tr("%Ln of those asked have not submitted since %1", nullptr, int(result.silent.size()))
            .arg(m_session.format().day(result.from, true)),
        who);
}

QList<KeyFigure> CallPage::figures() const
{
    if (m_rows.result().rows.empty()) return {};
    const Format format = m_session.format();
    const CallRow& whole = m_rows.result().rows.front();
    const auto figure = [&](const QString& label, const QList<Money>& money) {
        return KeyFigure { label, format.moneys(money, true), {}, format.moneys(money) };
    };
    return { figure(tr("Plan"), whole.plan), figure(tr("Closed"), whole.closed), figure(tr("Taken"), whole.takenCommit),
        figure(tr("Computed"), whole.commit), figure(tr("Last call"), whole.lastCommit), figure(tr("Gap"), whole.gap) };
}

std::optional<Formula> CallPage::formula()
{
    const auto report = Reports(m_session.reader()).run(u"calls"_s, {}, scopeAsked());
    if (!report) return {};
    Formula formula { report->formula.in(m_session.isChinese()).split(u"; "_s), m_inputs,
        m_session.format().day(report->asOf), {} };
    for (const ReportNote& note : report->notes)
        formula.notes.append(note.text.in(m_session.isChinese()));
    return formula;
}

PrintTable CallPage::paper() const
{
    PrintTable table = PrintTable::of(m_rows, tr("Who says what"));
    for (size_t at = 0; at < table.rows.size(); ++at) {
        const CallRow& row = m_rows.row(int(at));
        table.rows[at].cells.front().prepend(QString(row.who.depth, QChar(0x2003))); // a space as wide as a letter
        if (row.who.level != Level::Person) table.rows[at].weight = PrintRow::Weight::Sum;
    }
    return table;
}

std::vector<PrintBlock> CallPage::blocks() const
{
    PrintFacts facts;
    for (const KeyFigure& figure : figures())
        facts.facts.append({ figure.label, figure.value, figure.remark });
    return { facts, paper() };
}

} // namespace fairlead::ui
