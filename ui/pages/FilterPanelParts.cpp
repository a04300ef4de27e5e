// The builder's conditions as widgets: the second half of FilterPanel.
#include "pages/FilterLineEditor.h"
#include "pages/FilterPanel.h"
#include "store/query/FilterParser.h"
#include "store/query/FilterText.h"
#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/CrossButton.h"
#include "widgets/Label.h"
#include "widgets/PageScroll.h"
#include "widgets/QuietEdit.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// The frame around a group of conditions.
class GroupFrame : public QWidget
{
public:
    GroupFrame(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::box(painter, QRectF(rect()), m_theme.px(Radius::Panel), m_theme.color(Ink::Surface),
            m_theme.color(Ink::Border));
    }

private:
    const Theme& m_theme;
};

} // namespace

void FilterPanel::build()
{
    m_lines.assign(m_draft.parts.size(), {});
    m_parts.clear();
    const QString note = m_note ? m_note->text() : QString();
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(Space::M));
    m_note = new Label(m_theme, Type::Caption, Ink::TextMuted, m_body);
    m_note->setWordWrap(true);
    setNote(note);
    column->addWidget(m_note);
    for (size_t i = 0; i < m_draft.parts.size(); ++i) {
        m_parts.push_back(makePart(i));
        column->addWidget(m_parts.back());
    }
    auto* adds = new QHBoxLayout;
    adds->setSpacing(m_theme.px(Space::S));
    QToolButton* condition = makeAdd(u"addConditionButton"_s, tr("Condition"), m_body);
    QToolButton* group = makeAdd(u"addGroupButton"_s, tr("Group"), m_body);
    connect(condition, &QToolButton::clicked, this, [this] {
        addPart({ FilterPart::Kind::Line, { FilterLine() }, {} });
    });
    connect(group, &QToolButton::clicked, this, [this] { addPart({ FilterPart::Kind::AnyOf, { FilterLine() }, {} }); });
    adds->addWidget(condition);
    adds->addWidget(group);
    adds->addStretch(1);
    column->addLayout(adds);
    column->addStretch(1);
    m_scroll->column()->addWidget(m_body, 1);
    m_body->show();
}

QToolButton* FilterPanel::makeAdd(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(m_theme.icon(u"list-add"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    setKind(button, Kind::Link, kinds::Scale::Tiny);
    return button;
}

QWidget* FilterPanel::makePart(size_t at)
{
    const FilterPart& part = m_draft.parts[at];
    if (part.kind == FilterPart::Kind::Advanced) return makeAdvanced(at);
    if (part.kind == FilterPart::Kind::AnyOf) return makeGroup(at);
    return makeLine(at, 0, at == 0 ? tr("Where") : tr("and"), m_body);
}

FilterLineEditor* FilterPanel::makeLine(size_t part, size_t line, const QString& lead, QWidget* parent)
{
    auto* editor = new FilterLineEditor(
        m_theme, m_session, *m_base.type, lead, m_fields, m_draft.parts[part].lines[line], parent);
    m_lines[part].push_back(editor);
    connect(editor, &FilterLineEditor::changed, this, [this, part, line](const FilterLine& changed) {
        m_draft.parts[part].lines[line] = changed;
        tell();
    });
    connect(
        editor, &FilterLineEditor::removed, this, [this, part, line] { removeLine(part, line); }, Qt::QueuedConnection);
    return editor;
}

QWidget* FilterPanel::makeGroup(size_t at)
{
    auto* frame = new GroupFrame(m_theme, m_body);
    frame->setObjectName(u"filterGroup"_s);
    auto* column = new QVBoxLayout(frame);
    const int pad = m_theme.px(Space::M);
    column->setContentsMargins(pad, m_theme.px(Space::S), pad, m_theme.px(Space::S));
    column->setSpacing(m_theme.px(Space::S));
    for (size_t line = 0; line < m_draft.parts[at].lines.size(); ++line) {
        const QString lead = line > 0 ? tr("or") : at == 0 ? tr("Any of") : tr("and, any of");
        column->addWidget(makeLine(at, line, lead, frame));
    }
    QToolButton* add = makeAdd(u"addInGroupButton"_s, tr("Condition in this group"), frame);
    connect(add, &QToolButton::clicked, this, [this, at] { addLine(at); });
    column->addWidget(add, 0, Qt::AlignLeft);
    return frame;
}

/// What lines cannot say is edited as it is written.
QWidget* FilterPanel::makeAdvanced(size_t at)
{
    auto* frame = new GroupFrame(m_theme, m_body);
    frame->setObjectName(u"filterAdvanced"_s);
    auto* column = new QVBoxLayout(frame);
    const int pad = m_theme.px(Space::M);
    column->setContentsMargins(pad, m_theme.px(Space::S), pad, pad);
    column->setSpacing(m_theme.px(Space::Xs));
    auto* row = new QHBoxLayout;
    auto* word = new Label(m_theme, Type::Caption, Ink::TextMuted, frame);
    word->setText(at == 0 ? tr("Where, as written") : tr("and, as written"));
    auto* cross = new CrossButton(m_theme, u"removeAdvancedButton"_s, frame);
    cross->setWords(tr("Remove this condition"));
    row->addWidget(word, 1);
    row->addWidget(cross);
    column->addLayout(row);
    auto* edit = new QuietEdit(frame);
    edit->setObjectName(u"filterAdvancedEdit"_s);
    edit->setAccessibleName(tr("Condition as written"));
    const QString text = filterText(m_session.catalog(), *m_base.type, m_draft.parts[at].advanced);
    edit->setQuietly(text);
    edit->setCursorPosition(0);
    edit->setToolTip(text);
    column->addWidget(edit);
    frame->setFocusProxy(edit);
    connect(
        cross, &QToolButton::clicked, this, [this, at] { removeLine(at, 0); }, Qt::QueuedConnection);
    connect(edit, &QuietEdit::asked, this, [this, at](const QString& typed) {
        const FilterParser parser(m_session.catalog(), m_session.workspace().baseCurrency());
        const auto read = parser.parse(*m_base.type, typed);
        if (!read || read->isEverything()) return;
        m_draft.parts[at].advanced = *read;
        tell();
    });
    return frame;
}

} // namespace fairlead::ui
