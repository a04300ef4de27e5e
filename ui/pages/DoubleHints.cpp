#include "pages/DoubleHints.h"

#include "pages/FieldEditor.h"
#include "theme/Kinds.h"
#include "widgets/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int pauseMs = 200; // shorter than a person waits, longer than between two keys
} // namespace

DoubleHints::DoubleHints(const Theme& theme, Session& session, const RecordType& type, FieldEditor& editor)
    : QWidget(&editor)
    , m_theme(theme)
    , m_session(session)
    , m_type(type)
    , m_editor(editor)
{
    setObjectName(editor.field().name + u"Doubles"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    editor.layout()->addWidget(this);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DoubleHints::ask);
    connect(&editor, &FieldEditor::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(&editor, &FieldEditor::finished, this, [this] {
        if (m_pause.isActive()) ask();
    });
}

void DoubleHints::ask()
{
    m_pause.stop();
    const RecordType* type = &m_type;
    const Field* field = &m_editor.field();
    const QString typed = m_editor.text();
    m_session.beside<std::vector<PossibleDouble>>(
        this,
        [type, field, typed](const Reader& reader) {
            const auto moment = reader.snapshot();
            return DoubleFinder(reader).find(*type, *field, typed);
        },
        [this](std::vector<PossibleDouble> found) { show(found); });
}

void DoubleHints::show(const std::vector<PossibleDouble>& found)
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const PossibleDouble& one : found) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(m_theme.px(Space::S));
        auto* words = new Label(m_theme, Type::Caption, Ink::Warning, line);
        words->setObjectName(u"doubleLabel"_s);
        words->setText(one.exact ? tr("There already: %1").arg(one.title) : tr("Nearly the same: %1").arg(one.title));
        row->addWidget(words);
        auto* open = new QPushButton(tr("Open it"), line);
        open->setObjectName(u"doubleOpenButton"_s);
        open->setAccessibleName(tr("Open %1").arg(one.title));
        open->setAutoDefault(false);
        setKind(open, kinds::Kind::Link, kinds::Scale::Tiny);
        connect(open, &QPushButton::clicked, this,
            [this, name = one.type->name(), id = one.id] { emit openWanted(name, id); });
        row->addWidget(open);
        row->addStretch(1);
        layout()->addWidget(line);
        line->show();
    }
    setVisible(!found.empty());
}

} // namespace fairlead::ui
