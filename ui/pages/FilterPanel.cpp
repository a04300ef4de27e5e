#include "pages/FilterPanel.h"

#include "pages/FilterLineEditor.h"
#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/CrossButton.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PageScroll.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

FilterPanel::FilterPanel(const Theme& theme, Session& session, const Query& base, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
{
    setObjectName(u"filterPanel"_s);
    m_base.type = base.type;
    m_base.view = base.view;
    m_base.filter = base.filter;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // the line at the left
    column->setSpacing(0);
    makeHead(column);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    m_scroll = new PageScroll(theme, this);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    makeFoot(column);
    connect(&session, &Session::changed, this, [this](const Change& change) {
        if (change.records.contains(u"field"_s)) label();
        if (change.records.contains(m_base.type->name())) count();
    });
    connect(&session, &Session::languageChanged, this, &FilterPanel::label);
    label();
    count();
}

void FilterPanel::makeHead(QVBoxLayout* column)
{
    auto* head = new QWidget(this);
    head->setFixedHeight(m_theme.px(Size::FilterRow));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(m_theme.px(Space::L), 0, m_theme.px(Space::S), 0);
    row->setSpacing(m_theme.px(Space::M));
    m_title = new Label(m_theme, Type::Body, Weight::SemiBold, Ink::Text, head);
    m_count = new Label(m_theme, Type::Body, Ink::TextMuted, head);
    m_count->setObjectName(u"filterCount"_s);
    m_close = new CrossButton(m_theme, u"closeFilterButton"_s, head);
    row->addWidget(m_title);
    row->addWidget(m_count, 1);
    row->addWidget(m_close);
    column->addWidget(head);
    connect(m_close, &QToolButton::clicked, this, &FilterPanel::closeWanted);
}

void FilterPanel::makeFoot(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    const int pad = m_theme.px(Space::S);
    row->setContentsMargins(m_theme.px(Space::L), pad, m_theme.px(Space::L), pad);
    m_clear = new QPushButton(this);
    m_clear->setObjectName(u"clearFilterButton"_s);
    setKind(m_clear, Kind::Quiet);
    m_save = new QPushButton(this);
    m_save->setObjectName(u"saveFilterButton"_s);
    setKind(m_save, Kind::Primary);
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_draft = {};
        build();
        tell();
        edit(0);
    });
    connect(m_save, &QPushButton::clicked, this, &FilterPanel::saveWanted);
}

void FilterPanel::label()
{
    m_title->setText(tr("Filter"));
    m_close->setWords(tr("Close the filter (Esc)"));
    m_clear->setText(tr("Clear"));
    m_save->setText(tr("Save as view…"));
    setAccessibleName(tr("Filter"));
    m_fields = FilterFields(m_session, *m_base.type).all();
    showCount();
    build();
}

void FilterPanel::setFilter(const Filter& filter)
{
    if (m_draft.filter() == filter) return;
    m_draft = FilterDraft::of(filter);
    build();
}

void FilterPanel::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FilterPanel::setSavable(bool savable) { m_save->setEnabled(savable); }

void FilterPanel::setCount(qint64 met)
{
    m_met = met;
    showCount();
}

void FilterPanel::count()
{
    m_session.beside<qint64>(
        this,
        [query = m_base, on = m_session.runners()](const Reader& reader) -> qint64 {
            const auto all = on(reader).count(query);
            return all ? *all : -1;
        },
        [this](qint64 all) {
            m_all = all < 0 ? std::nullopt : std::optional(all);
            showCount();
            emit counted();
        });
}

void FilterPanel::showCount()
{
    const Format format = m_session.format();
    m_count->setText(m_all
            ? tr("%1 of %2", "rows that meet the filter, all rows").arg(format.count(m_met), format.count(*m_all))
            : QString());
}

void FilterPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) label();
    QWidget::changeEvent(event);
}

void FilterPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::SurfaceSunken));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(Ink::Border));
}

void FilterPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return emit closeWanted();
    // What is typed here is not meant for the list.
    const bool forPage = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (forPage)
        QWidget::keyPressEvent(event);
    else
        event->accept();
}

void FilterPanel::tell() { emit filterChanged(m_draft.filter()); }

void FilterPanel::edit(int part)
{
    // Chips stand for the whole parts.
    int whole = 0;
    for (size_t i = 0; i < m_draft.parts.size(); ++i)
        if (m_draft.parts[i].isWhole() && whole++ == part) return begin(i, 0);
    for (size_t i = 0; i < m_draft.parts.size(); ++i)
        if (!m_draft.parts[i].isWhole()) return begin(i, 0);
    addPart({ FilterPart::Kind::Line, { FilterLine() }, {} });
}

void FilterPanel::begin(size_t part, size_t line)
{
    if (part >= m_parts.size()) return;
    // The layout of new lines is made first, so that what has the focus is scrolled to.
    QTimer::singleShot(0, m_parts[part], [this, part, line] {
        if (part >= m_parts.size()) return;
        if (line < m_lines[part].size())
            m_lines[part][line]->begin();
        else
            m_parts[part]->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(m_parts[part]);
    });
}

void FilterPanel::addPart(FilterPart part)
{
    m_draft.parts.push_back(std::move(part));
    build();
    begin(m_draft.parts.size() - 1, 0);
}

void FilterPanel::addLine(size_t part)
{
    m_draft.parts[part].lines.emplace_back();
    build();
    begin(part, m_draft.parts[part].lines.size() - 1);
}

void FilterPanel::removeLine(size_t part, size_t line)
{
    FilterPart& from = m_draft.parts[part];
    if (line < from.lines.size()) from.lines.erase(from.lines.begin() + qsizetype(line));
    if (from.lines.empty()) m_draft.parts.erase(m_draft.parts.begin() + qsizetype(part));
    build();
    tell();
    if (m_draft.parts.empty())
        m_close->setFocus(Qt::OtherFocusReason);
    else
        begin(std::min(part, m_draft.parts.size() - 1), 0);
}

} // namespace fairlead::ui
