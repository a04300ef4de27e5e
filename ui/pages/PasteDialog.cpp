#include "pages/PasteDialog.h"

#include "models/CellCopy.h"
#include "pages/CellRules.h"
#include "pages/PasteModel.h"
#include "theme/Kinds.h"
#include "widgets/DataTable.h"
#include "widgets/SegmentedSwitch.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

bool holdsBlank(const QList<QStringList>& lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const QStringList& line) {
        return std::any_of(line.begin(), line.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
    });
}

} // namespace

PasteDialog::PasteDialog(const Theme& theme, Session& session, PasteRequest request, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_request(std::move(request))
    , m_model(new PasteModel(*m_request.type, session.isChinese(), this))
{
    setObjectName(u"pasteDialog"_s);
    m_request.heads = PastePlan::startsWithHeads(session.catalog(), *m_request.type, m_request.lines);
    const auto lines = int(m_request.lines.size());
    if (m_request.emptying)
        arrange(tr("Empty cells"), tr("%Ln row(s)", nullptr, lines), makeBody(), tr("Empty"), true);
    else
        arrange(tr("Paste"), tr("%Ln line(s) from the clipboard", nullptr, lines), makeBody(), tr("Paste"), true);
    resize(width(), m_theme.px(Size::DialogTallest) - m_theme.px(Size::PageHead));
    m_table->setFocus(Qt::OtherFocusReason);
    ask();
}

QCheckBox* PasteDialog::makeCheck(const QString& name, const QString& words, bool checked, bool shown, QWidget* tools)
{
    auto* check = new QCheckBox(words, tools);
    check->setObjectName(name);
    check->setChecked(checked);
    check->setVisible(shown);
    connect(check, &QCheckBox::toggled, this, &PasteDialog::ask);
    return check;
}

QWidget* PasteDialog::makeTools(QWidget* body)
{
    auto* tools = new QWidget(body);
    tools->setFixedHeight(m_theme.px(Size::FilterRow));
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(m_theme.px(Space::L), 0, m_theme.px(Space::L), 0);
    row->setSpacing(m_theme.px(Space::L));
    m_which = new SegmentedSwitch(m_theme, tr("Which cells"), tools);
    m_which->setObjectName(u"pasteWhichSwitch"_s);
    m_which->addSegment(u"all"_s, tr("All"));
    m_which->addSegment(u"refused"_s, tr("Refused"));
    m_which->setCurrent(u"all"_s);
    const bool pastes = !m_request.emptying;
    m_heads = makeCheck(u"pasteHeadsCheck"_s, tr("The first line holds the heads"), m_request.heads,
        pastes && m_request.lines.size() > 1, tools);
    m_skip = makeCheck(
        u"pasteSkipCheck"_s, tr("Blank cells change nothing"), pastes, pastes && holdsBlank(m_request.lines), tools);
    m_add = makeCheck(u"pasteAddCheck"_s, {}, false, false, tools);
    m_copy = new QPushButton(m_theme.icon(u"edit-copy"_s), tr("Copy what is refused"), tools);
    m_copy->setObjectName(u"copyRefusedButton"_s);
    m_copy->setAutoDefault(false);
    m_copy->hide();
    setKind(m_copy, kinds::Kind::Quiet, kinds::Scale::Small);
    row->addWidget(m_which);
    for (QCheckBox* check : { m_heads, m_skip, m_add })
        row->addWidget(check);
    row->addStretch(1);
    row->addWidget(m_copy);
    connect(m_which, &SegmentedSwitch::chosen, this, [this](const QString& id) {
        m_model->show(id == u"all"_s ? PasteModel::Which::All : PasteModel::Which::Refused);
    });
    connect(m_copy, &QPushButton::clicked, this, &PasteDialog::copyRefused);
    return tools;
}

QWidget* PasteDialog::makeBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTools(body));
    m_table = new DataTable(m_theme, body);
    m_table->setObjectName(u"pasteTable"_s);
    m_table->setAccessibleName(tr("What the paste changes"));
    m_table->setModel(m_model);
    const auto draw = [this](PasteModel::Column column, Ink ink, CellKind kind) {
        m_table->setColumn(column, kind, [this, ink, column](const QModelIndex& index) {
            const bool refused = m_model->isRefused(index.row());
            const bool faulty = refused && column == PasteModel::After;
            const bool empty = column == PasteModel::After && m_model->isEmptied(index.row());
            return ui::Cell { index.data().toString(), {}, faulty ? Ink::Warning : empty ? Ink::TextMuted : ink };
        });
    };
    draw(PasteModel::Title, Ink::Text, CellKind::Name);
    draw(PasteModel::FieldName, Ink::TextMuted, CellKind::Text);
    draw(PasteModel::Before, Ink::TextMuted, CellKind::Text);
    draw(PasteModel::After, Ink::Text, CellKind::Text);
    draw(PasteModel::Refusal, Ink::Warning, CellKind::Text);
    m_table->setStartWidth(PasteModel::Title, m_theme.px(Size::RailWidth));
    m_table->setStartWidth(PasteModel::FieldName, m_theme.px(Size::PersonName) - m_theme.px(Space::Xxxl));
    m_table->setStartWidth(PasteModel::Before, m_theme.px(Size::PersonName));
    m_table->setStartWidth(PasteModel::After, m_theme.px(Size::PersonName));
    m_table->setStretchColumn(PasteModel::Refusal);
    column->addWidget(m_table, 1);
    return body;
}

void PasteDialog::ask()
{
    m_ready = false;
    m_request.heads = m_heads->isChecked();
    m_request.skipBlank = m_skip->isChecked();
    m_request.add = m_add->isChecked();
    setNote(Ink::TextMuted, tr("Reading…"));
    m_session.beside<PastePlan>(
        this, [request = m_request](const Reader& reader) { return PastePlan::read(reader, request); },
        [this](PastePlan plan) { take(std::move(plan)); });
}

/// What can be read may still break a rule: the workspace tries it and takes it back.
void PasteDialog::take(PastePlan plan)
{
    m_plan = std::move(plan);
    if (m_plan.isEmpty()) return show({});
    auto tried = std::make_shared<std::pair<PastePlan, Result<void>>>(m_plan, Result<void>());
    const QPointer<PasteDialog> self = this;
    const bool begun
        = m_session.alone([tried](Workspace& workspace) { tried->second = tried->first.rehearse(workspace); },
            [self, tried] {
                if (!self) return;
                self->m_plan = std::move(tried->first);
                self->show(tried->second);
            });
    if (!begun) show(Error { ErrorCode::Busy, tr("an import is running") });
}

void PasteDialog::show(const Result<void>& rehearsed)
{
    m_model->setCells(m_plan.cells());
    m_ready = rehearsed && !m_plan.isEmpty();
    label();
    if (rehearsed)
        setNote(m_plan.refused() ? Ink::Warning : Ink::TextMuted, sentence());
    else
        setNote(Ink::Danger, Session::reason(rehearsed.error()));
    emit planned();
}

void PasteDialog::label()
{
    const Format format = m_session.format();
    m_which->setText(u"all"_s, tr("All %1").arg(format.count(qint64(m_plan.cells().size()))));
    m_which->setText(u"refused"_s, tr("Refused %1").arg(format.count(m_plan.refused())));
    m_copy->setVisible(m_plan.refused() > 0);
    m_add->setVisible(m_plan.beyond() > 0 && CellRules::mayAdd(*m_request.type));
    m_add->setText(tr("Add %Ln line(s) below the last row as new records", nullptr, int(m_plan.beyond())));
    m_table->setEmptyText(tr("Nothing changes"), tr("Every pasted cell says what stands there already."));
    if (auto* save = findChild<QPushButton*>(u"saveButton"_s)) {
        save->setEnabled(m_ready);
        save->setText(m_plan.changed() || !m_plan.added() ? tr("Paste %Ln cell(s)", nullptr, int(m_plan.changed()))
                                                          : tr("Add %Ln record(s)", nullptr, int(m_plan.added())));
    }
}

QString PasteDialog::sentence() const
{
    const auto number = [](qint64 count) { return int(count); };
    QStringList parts;
    if (m_plan.changed()) parts.append(tr("%Ln cell(s) change", nullptr, number(m_plan.changed())));
    if (m_plan.added()) parts.append(tr("%Ln record(s) are new", nullptr, number(m_plan.added())));
    if (m_plan.same()) parts.append(tr("%Ln say the same already", nullptr, number(m_plan.same())));
    if (m_plan.refused()) parts.append(tr("%Ln refused", nullptr, number(m_plan.refused())));
    if (m_plan.beyond() > m_plan.added())
        parts.append(
            tr("%Ln line(s) below the last row are left out", nullptr, number(m_plan.beyond() - m_plan.added())));
    if (!m_plan.unknownHeads().isEmpty())
        parts.append(tr("no such column: %1").arg(m_plan.unknownHeads().join(tr(", "))));
    return parts.join(u" · "_s);
}

void PasteDialog::copyRefused()
{
    QString text = CellCopy::line({ tr("Record"), tr("Field"), tr("Pasted"), tr("Why not") });
    for (const PastePlan::Cell& cell : m_plan.cells()) {
        const Field* field = m_request.type->find(cell.field);
        if (!cell.refusal.isEmpty())
            text += CellCopy::line(
                { cell.record, field ? field->label.in(m_session.isChinese()) : QString(), cell.after, cell.refusal });
    }
    QGuiApplication::clipboard()->setText(text);
}

void PasteDialog::reject()
{
    if (!m_working) FormDialog::reject();
}

void PasteDialog::save()
{
    if (!m_ready || m_working) return;
    m_working = true;
    const QString name = m_request.emptying ? tr("empty %Ln cell(s)", nullptr, int(m_plan.changed()))
        : m_plan.changed()                  ? tr("paste %Ln cell(s)", nullptr, int(m_plan.changed()))
                                            : tr("paste %Ln record(s)", nullptr, int(m_plan.added()));
    auto done = std::make_shared<Result<qint64>>(qint64(0));
    const QPointer<PasteDialog> self = this;
    emit beginning(m_plan.added() == 0);
    const bool begun
        = m_session.alone([plan = m_plan, name, done](Workspace& workspace) { *done = plan.apply(workspace, name); },
            [self, session = &m_session, name, done] {
                if (*done) emit session->acted(name);
                if (!self) return;
                emit self->ended();
                if (*done) return self->accept();
                self->setNote(Ink::Danger, Session::reason(done->error()));
            });
    if (begun) return;
    m_working = false;
    emit ended();
    setNote(Ink::Danger, tr("While an import runs nothing else is written"));
}

} // namespace fairlead::ui
