#include "pages/PartsPane.h"

#include "pages/FactEdit.h"
#include "pages/FieldEditor.h"
#include "pages/PartNotes.h"
#include "pages/PartTable.h"
#include "pages/Refusal.h"
#include "theme/Kinds.h"
#include "widgets/Label.h"
#include "widgets/PageScroll.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

PartsPane::PartsPane(const Theme& theme, Session& session, const RecordType& part, const Field& owning, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_part(part)
    , m_owning(owning)
{
    setObjectName(part.name() + u"Pane"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto* scroll = new PageScroll(theme, this);
    outer->addWidget(scroll);
    m_column = scroll->column();
    m_foot = new QWidget(this);
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins({});
    row->setSpacing(theme.px(Space::S));
    m_save = new QPushButton(m_foot);
    m_save->setObjectName(u"partsSaveButton"_s);
    setKind(m_save, kinds::Kind::Primary, kinds::Scale::Small);
    m_back = new QPushButton(m_foot);
    m_back->setObjectName(u"partsBackButton"_s);
    setKind(m_back, kinds::Kind::Plain, kinds::Scale::Small);
    m_note = new Label(theme, Type::Caption, Ink::TextMuted, m_foot);
    m_note->setWordWrap(true);
    row->addWidget(m_save);
    row->addWidget(m_back);
    row->addWidget(m_note, 1);
    m_column->addWidget(m_foot);
    m_column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &PartsPane::save);
    connect(m_back, &QPushButton::clicked, this, &PartsPane::rebuild);
}

bool PartsPane::isDirty() const { return m_table && m_table->isDirty(); }

void PartsPane::show(const Record& owner, bool anew)
{
    m_owner = owner;
    if (anew || !isDirty()) rebuild();
}

void PartsPane::rebuild()
{
    if (m_table) {
        m_table->hide();
        m_table->deleteLater();
    }
    m_table = new PartTable(m_theme, m_session, m_owner, m_part, m_owning, this);
    m_column->insertWidget(0, m_table);
    connect(m_table, &PartTable::edited, this, &PartsPane::showState);
    connect(m_table, &PartTable::sumTaken, this, [this] {
        const QList<Money> sums = PartNotes::sumOf(m_table->records());
        auto owner = m_session.reader().find(*m_owner.type, m_owner.id);
        if (sums.size() != 1 || !owner || !*owner) return;
        (*owner)->set(u"amount"_s, sums.front());
        m_session.apply(FactEdit(m_session).of(std::move(**owner), { u"amount"_s }));
    });
    showState();
}

void PartsPane::showState()
{
    const bool dirty = isDirty();
    m_foot->setVisible(dirty);
    m_save->setText(tr("Save"));
    m_back->setText(tr("Take back"));
    m_note->setInk(Ink::TextMuted);
    m_note->setText(tr("Ctrl+Enter saves, Esc takes back"));
    const Field* amount = m_owner.type->find(u"amount"_s);
    m_table->setNote(
        PartNotes(m_session).of(m_part, m_table->records(), amount ? m_owner.money(u"amount"_s) : Money()));
    emit counted(int(m_table->records().size()));
}

void PartsPane::save()
{
    if (!isDirty()) return;
    if (FieldEditor* faulty = m_table->read()) return faulty->setFocus(Qt::OtherFocusReason);
    Edit edit { tr("change %1 of %2", "parts, record").arg(m_part.label().in(m_session.isChinese()), m_owner.title()),
        m_table->steps(), {} };
    const auto done = m_session.attempt(std::move(edit));
    if (done) return rebuild();
    m_note->setInk(Ink::Danger);
    m_note->setText(sayRefusal(m_session, done.error(), m_part, {}).join(u'\n'));
}

void PartsPane::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isDirty() && enter && (event->modifiers() & Qt::ControlModifier))
        save();
    else if (isDirty() && event->key() == Qt::Key_Escape)
        rebuild();
    else
        event->ignore();
}

} // namespace fairlead::ui
