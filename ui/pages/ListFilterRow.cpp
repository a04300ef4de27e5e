#include "pages/ListFilterRow.h"

#include "widgets/FilterBar.h"
#include "widgets/Label.h"
#include "widgets/SearchEdit.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto conditionMark = u'=';
const QString behindId = QStringLiteral("behind");

/// The conditions that ListFilterRow::joined() put together; what is written otherwise is one condition.
QStringList apart(const QString& expression)
{
    QStringList parts;
    int depth = 0;
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const QChar sign = expression.at(i);
        if (sign == u'"') quoted = !quoted;
        if (quoted) continue;
        if (sign == u'(' && depth++ == 0) begin = i + 1;
        if (sign == u')' && --depth == 0) parts.append(expression.mid(begin, i - begin));
    }
    if (parts.size() > 1 && ListFilterRow::joined(parts) == expression) return parts;
    return expression.isEmpty() ? QStringList() : QStringList { expression };
}

} // namespace

ListFilterRow::ListFilterRow(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new FilterBar(theme, this))
    , m_edit(new SearchEdit(theme, this))
    , m_fault(new Label(theme, Type::Caption, Ink::Danger, this))
{
    setObjectName(name + u"FilterRow"_s);
    m_edit->setObjectName(name + u"FilterEdit"_s);
    m_fault->setObjectName(name + u"FaultLabel"_s);
    m_fault->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::L), theme.px(Space::S));
    m_fault->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_fault);
    m_bar->addTrailing(m_edit);
    connect(m_edit, &SearchEdit::asked, this, &ListFilterRow::read);
    connect(m_edit, &SearchEdit::accepted, this, &ListFilterRow::accept);
    connect(m_edit, &SearchEdit::left, this, &ListFilterRow::left);
    connect(m_bar, &FilterBar::editRequested, this, &ListFilterRow::edit);
    connect(m_bar, &FilterBar::removeRequested, this, &ListFilterRow::remove);
    const auto begin = [this] {
        m_bar->setPanelOpen(false);
        m_edit->setText(QString(conditionMark));
        m_edit->setFocus(Qt::OtherFocusReason);
    };
    connect(m_bar, &FilterBar::panelToggled, this, begin);
    connect(m_bar, &FilterBar::addRequested, this, begin);
    label();
}

void ListFilterRow::label()
{
    m_edit->setPlaceholderText(tr("Search this list"));
    m_edit->setAccessibleName(tr("Search this list"));
    m_edit->setToolTip(tr("Words to find, or a condition such as =amount >= 10000"));
    showChips();
}

void ListFilterRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) label();
    QWidget::changeEvent(event);
}

QString ListFilterRow::expression() const { return joined(m_conditions); }

QString ListFilterRow::joined(const QStringList& conditions)
{
    if (conditions.size() < 2) return conditions.value(0);
    return u'(' + conditions.join(u") and ("_s) + u')';
}

void ListFilterRow::setExpression(const QString& expression)
{
    if (expression == this->expression()) return;
    m_conditions = apart(expression);
    showChips();
}

QString ListFilterRow::search() const { return m_search; }

void ListFilterRow::setSearch(const QString& text)
{
    if (text != m_search) m_edit->setText(text);
}

void ListFilterRow::setBehind(const QString& words)
{
    if (m_behind == words) return;
    m_behind = words;
    showChips();
}

void ListFilterRow::refuse(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
    if (m_conditions.isEmpty()) return;
    m_edit->setText(conditionMark + m_conditions.takeLast());
    showChips();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_fault->show();
    emit conditionsChanged();
}

void ListFilterRow::focusSearch()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void ListFilterRow::addTrailing(QWidget* widget) { m_bar->addTrailing(widget); }

void ListFilterRow::showChips()
{
    QList<FilterCondition> chips;
    if (!m_behind.isEmpty()) chips.append({ behindId, QString(), m_behind });
    for (int i = 0; i < m_conditions.size(); ++i)
        chips.append({ QString::number(i), QString(), m_conditions.at(i) });
    m_bar->setConditions(chips);
}

void ListFilterRow::read(const QString& text)
{
    m_fault->hide();
    const QString words = text.startsWith(conditionMark) ? QString() : text;
    if (words == m_search) return;
    m_search = words;
    emit searchChanged(m_search);
}

void ListFilterRow::accept()
{
    const QString text = m_edit->text();
    if (!text.startsWith(conditionMark)) return emit left();
    const QString condition = text.mid(1).trimmed();
    if (condition.isEmpty()) return m_edit->clear();
    m_conditions.append(condition);
    m_edit->clear();
    showChips();
    emit conditionsChanged();
}

void ListFilterRow::edit(const QString& id)
{
    if (id == behindId) return;
    const QString condition = m_conditions.value(id.toInt());
    remove(id);
    m_edit->setText(conditionMark + condition);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ListFilterRow::remove(const QString& id)
{
    if (id == behindId) {
        setBehind({});
        return emit behindRemoved();
    }
    if (id.toInt() < m_conditions.size()) m_conditions.removeAt(id.toInt());
    showChips();
    emit conditionsChanged();
}

} // namespace fairlead::ui
