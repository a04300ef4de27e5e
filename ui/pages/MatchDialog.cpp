#include "pages/MatchDialog.h"

#include "insight/DayNumber.h"
#include "pages/FieldEditor.h"
#include "widgets/Label.h"

#include <QGridLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

MatchDialog* MatchDialog::open(const Theme& theme, Session& session, const Record& receipt, QWidget* parent)
{
    const RecordId payer = receipt.reference(u"company"_s);
    const auto book = ClaimBook::ofCompany(session.reader(), payer, session.today());
    const Incoming* money = book ? book->incoming(receipt.id) : nullptr;
    if (!money || money->unmatched() == 0) {
        emit session.failed(tr("All of this receipt is matched"));
        return nullptr;
    }
    const std::vector<MatchLine> lines = proposeMatch(*book, *money);
    const QString name = session.reader().titleOf(session.catalog().type(u"company"_s), payer).text;
    if (lines.empty()) {
        emit session.failed(tr("%1 owes nothing that it could pay").arg(name));
        return nullptr;
    }
    const Money left { money->unmatched(), book->currencies().name(money->currency) };
    auto* dialog = new MatchDialog(theme, session, receipt, name, left, lines, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    return dialog;
}

MatchDialog::MatchDialog(const Theme& theme, Session& session, const Record& receipt, const QString& payer, Money left,
    const std::vector<MatchLine>& lines, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_receipt(receipt)
    , m_left(std::move(left))
{
    setObjectName(u"matchDialog"_s);
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    const int side = m_theme.px(Space::L);
    grid->setContentsMargins(side, side, side, side);
    grid->setHorizontalSpacing(m_theme.px(Space::M));
    grid->setVerticalSpacing(m_theme.px(Space::S));
    grid->setColumnStretch(0, 1);
    const QString heads[] = { tr("Document"), tr("Due"), tr("Open"), tr("Pays") };
    for (int column = 0; column < 4; ++column) {
        auto* head = new Label(m_theme, Type::Caption, Ink::TextMuted, body);
        head->setText(heads[column]);
        grid->addWidget(head, 0, column, column == 2 ? Qt::AlignRight : Qt::AlignLeft);
    }
    m_lines.reserve(lines.size());
    for (const MatchLine& line : lines)
        addLine(*grid, line);
    grid->setRowStretch(int(lines.size()) + 1, 1);
    const Format format = m_session.format();
    arrange(tr("What %1 pays").arg(receipt.title()),
        tr("%1 of %2, %3 to match", "amount, payer, amount")
            .arg(format.money(receipt.money(u"amount"_s), true), payer, format.money(m_left, true)),
        body, tr("Match"));
    tellRest();
    m_lines.front().editor->setFocus(Qt::PopupFocusReason);
}

Label* MatchDialog::cell(const QString& text, bool number)
{
    auto* label = new Label(m_theme, Type::Body, number ? Ink::Text : Ink::TextMuted, this);
    label->setText(text);
    return label;
}

void MatchDialog::addLine(QGridLayout& grid, const MatchLine& match)
{
    const RecordType& type = m_session.catalog().type(match.claim.isInvoice() ? u"invoice"_s : u"instalment"_s);
    const Format format = m_session.format();
    Line line { m_session.workspace().blank(u"allocation"_s), {}, match.claim.open(), nullptr };
    line.name = m_session.reader().titleOf(type, match.claim.id).text;
    line.allocation.set(type.name(), match.claim.id).set(u"receipt"_s, m_receipt.id);
    line.allocation.set(u"happened_on"_s, m_session.today());
    if (match.proposed > 0) line.allocation.set(u"amount"_s, Money { match.proposed, m_left.currency });
    line.editor = new FieldEditor(
        m_theme, m_session, line.allocation, line.allocation.type->at(u"amount"_s), this, FieldEditor::Dress::Bare);
    line.editor->setAccessibleName(tr("Pays of %1").arg(line.name));
    line.editor->setObjectName(u"pays-%1"_s.arg(line.name));
    connect(line.editor, &FieldEditor::edited, this, &MatchDialog::tellRest);
    const int row = int(m_lines.size()) + 1;
    const QDate due = dateOfDay(match.claim.due);
    const QString kind = type.label().in(m_session.isChinese());
    auto* name = new Label(m_theme, Type::Body, Ink::Text, this);
    name->setText(tr("%1 %2", "invoice, number").arg(kind, line.name));
    grid.addWidget(name, row, 0);
    grid.addWidget(cell(due.isValid() ? format.day(due) : u"–"_s, false), row, 1);
    grid.addWidget(cell(format.money({ line.open, m_left.currency }, true), true), row, 2, Qt::AlignRight);
    grid.addWidget(line.editor, row, 3);
    m_lines.push_back(std::move(line));
}

qint64 MatchDialog::given() const
{
    qint64 sum = 0;
    for (const Line& line : m_lines) {
        Record read = line.allocation;
        line.editor->peek(read);
        sum += read.money(u"amount"_s).minor;
    }
    return sum;
}

void MatchDialog::tellRest()
{
    const qint64 rest = m_left.minor - given();
    const Format format = m_session.format();
    if (rest < 0)
        setNote(Ink::Danger, tr("%1 more than was received").arg(format.money({ -rest, m_left.currency }, true)));
    else
        setNote(Ink::TextMuted, tr("%1 stays unmatched").arg(format.money({ rest, m_left.currency }, true)));
}

void MatchDialog::save()
{
    Edit edit;
    edit.name = tr("match %1").arg(m_receipt.title());
    QList<FieldEditor*> editors;
    for (Line& line : m_lines) {
        QStringList changed;
        // A blank amount pays nothing.
        if (line.editor->text().trimmed().isEmpty()) continue;
        if (write({ line.editor }, line.allocation, true, changed)) return;
        const Money amount = line.allocation.money(u"amount"_s);
        if (amount.minor == 0) continue;
        if (amount.currency != m_left.currency || amount.minor < 0 || amount.minor > line.open) {
            line.editor->setFault(tr("At most what is open"));
            return line.editor->setFocus(Qt::OtherFocusReason);
        }
        edit.steps.push_back(EditStep::create(line.allocation));
        editors.append(line.editor);
    }
    if (given() > m_left.minor) return tellRest();
    if (edit.steps.empty()) return reject();
    if (apply(std::move(edit), m_session.catalog().type(u"allocation"_s), editors)) accept();
}

} // namespace fairlead::ui
