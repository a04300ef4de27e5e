#include "pages/RecordSuggest.h"

#include "insight/PresentPost.h"
#include "pages/RecordDetail.h"
#include "theme/Paint.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggested = 12;
enum Role { IdRole = Qt::UserRole + 1, DetailRole };

/// A title, and beside it, muted, which one it is.
class SuggestDelegate : public QStyledItemDelegate
{
public:
    SuggestDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return { 0, m_theme.px(Size::ControlSmall) };
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(m_theme.px(Space::S), 0, -m_theme.px(Space::S), 0);
        if (option.state & QStyle::State_Selected)
            paint::box(*painter, option.rect, m_theme.px(Radius::Chip), m_theme.color(Ink::AccentSoft));
        const QFont body = m_theme.font(Type::Body);
        const QString title = index.data().toString();
        const qreal width = std::min<qreal>(paint::textWidth(title, body) + 1, row.width());
        paint::text(*painter, row, Qt::AlignLeft, title, body, m_theme.color(Ink::Text));
        const qreal left = row.left() + width + m_theme.px(Space::S);
        if (left < row.right())
            paint::text(*painter, QRectF(left, row.top(), row.right() - left, row.height()), Qt::AlignLeft,
                index.data(DetailRole).toString(), m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted));
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

RecordSuggest::RecordSuggest(
    const Theme& theme, Session& session, const RecordType& type, const RecordId& company, QLineEdit& line)
    : QObject(&line)
    , m_session(session)
    , m_type(type)
    , m_company(type.name() == u"contact"_s ? company : RecordId())
    , m_line(line)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostSuggested);
    m_completer->popup()->setItemDelegate(new SuggestDelegate(theme, this));
    line.setCompleter(m_completer);
    line.installEventFilter(this);
    connect(&line, &QLineEdit::textEdited, this, &RecordSuggest::look);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        m_id = RecordId::parse(index.data(IdRole).toString()).value_or(RecordId());
        m_title = index.data().toString();
    });
}

RecordId RecordSuggest::picked() const { return m_line.text() == m_title ? m_id : RecordId(); }

bool RecordSuggest::eventFilter(QObject* watched, QEvent* event)
{
    // Who works there is offered to who comes with the keyboard or the mouse, not to whom a popup gives focus back.
    if (event->type() == QEvent::FocusIn && !m_company.isNull() && m_line.text().isEmpty()) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::MouseFocusReason)
            look({});
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down
        && !m_completer->popup()->isVisible()) {
        look(m_line.text());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void RecordSuggest::look(const QString& typed)
{
    m_session.beside<std::vector<Found>>(
        this,
        [typed, type = &m_type, company = m_company, on = m_session.runners(), chinese = m_session.isChinese(),
            format = m_session.format()](const Reader& reader) {
            std::vector<Found> found;
            const auto add = [&](const Query& query) {
                const auto page = on(reader).firstPage(query, mostSuggested);
                if (!page) return;
                for (const Record& record : page->records) {
                    const auto same = [&record](const Found& one) { return one.id == record.id; };
                    if (std::ssize(found) == mostSuggested || std::any_of(found.begin(), found.end(), same)) continue;
                    found.push_back({ record.id, record.title(), recordDetail(reader, record, chinese, format) });
                }
            };
            Query query;
            query.type = type;
            query.search = typed;
            query.only = peopleAt(reader, company);
            if (!query.only.empty()) add(query);
            query.only.clear();
            if (!typed.trimmed().isEmpty()) add(query);
            return found;
        },
        [this](const std::vector<Found>& found) { show(found); });
}

void RecordSuggest::show(const std::vector<Found>& found)
{
    m_model->clear();
    for (const Found& one : found) {
        auto* item = new QStandardItem(one.title);
        item->setData(one.id.toString(), IdRole);
        item->setData(one.detail, DetailRole);
        item->setData(one.detail.isEmpty() ? one.title : one.title + u", "_s + one.detail, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (!m_line.hasFocus()) return;
    if (found.empty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

} // namespace fairlead::ui
