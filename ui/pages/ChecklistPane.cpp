#include "pages/ChecklistPane.h"

#include "models/FileCopies.h"
#include "models/ChecklistActs.h"
#include "widgets/CheckRow.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/LinkLabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ChecklistPane::ChecklistPane(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"checklistPane"_s);
    const int side = theme.px(Space::S);
    m_column->setContentsMargins(side, side, side, 0);
    m_column->setSpacing(0);
    hide();
}

void ChecklistPane::show(const Checklist& list, const Record& subject)
{
    if (m_subject.id != subject.id) {
        m_proving = {};
        m_guided = false;
    }
    m_list = list;
    m_subject = subject;
    // What is being typed is not taken away by news of the record.
    if (m_proof && m_proof->hasFocus() && !m_proof->text().isEmpty()) return;
    fill();
}

void ChecklistPane::fill()
{
    int focused = -1;
    const auto rows = findChildren<CheckRow*>();
    for (int i = 0; i < rows.size(); ++i)
        if (rows.at(i)->hasFocus()) focused = i;
    const bool proving = m_proof && m_proof->hasFocus();
    m_proof = nullptr;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->setParent(nullptr);
            old->deleteLater();
        }
        delete item;
    }
    const QString guidance = m_list.stage ? m_list.stage->text(u"guidance"_s) : QString();
    setVisible(!m_list.items.empty() || !guidance.isEmpty() || !m_list.documents.empty());
    if (isHidden()) return;
    addHead();
    for (const Checklist::Item& item : m_list.items) {
        addItem(item);
        if (item.criterion.id == m_proving) addProofLine(item);
    }
    if (const QString words = note(); !words.isEmpty()) {
        auto* label = new Label(m_theme, Type::Caption, Ink::TextMuted, this);
        label->setObjectName(u"checklistNote"_s);
        label->setWordWrap(true);
        label->setText(words);
        label->setContentsMargins(m_theme.px(Space::S), m_theme.px(Space::Xs), m_theme.px(Space::S), 0);
        m_column->addWidget(label);
    }
    if (!guidance.isEmpty()) addGuidance();
    addDocuments();
    m_column->addSpacing(m_theme.px(Space::S));
    m_column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    const auto now = findChildren<CheckRow*>();
    if (m_proof && proving)
        m_proof->setFocus(Qt::OtherFocusReason);
    else if (focused >= 0 && focused < now.size())
        now.at(focused)->setFocus(Qt::OtherFocusReason);
}

void ChecklistPane::addHead()
{
    auto* head = new QWidget(this);
    head->setFixedHeight(m_theme.px(Size::ControlSmall));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(m_theme.px(Space::S), 0, m_theme.px(Space::S), 0);
    auto* title = new Label(m_theme, Type::Body, Weight::SemiBold, Ink::Text, head);
    title->setObjectName(u"checklistTitle"_s);
    title->setText(m_list.stage ? tr("To leave %1", "a stage").arg(m_list.stage->title()) : tr("To become a deal"));
    row->addWidget(title, 1);
    auto* count = new Label(m_theme, Type::Caption, Ink::TextMuted, head);
    count->setObjectName(u"checklistCount"_s);
    if (!m_list.items.empty())
        count->setText(tr("%1 of %2", "criteria met").arg(m_list.met()).arg(m_list.items.size()));
    row->addWidget(count);
    m_column->addWidget(head);
}

void ChecklistPane::addItem(const Checklist::Item& item)
{
    const Format format = m_session.format();
    CheckItem shown { item.criterion.title(), item.isMet() };
    if (item.isMet()) {
        shown.right = format.day(item.tick->date(u"happened_on"_s));
        const QString who
            = m_session.reader().titleOf(m_session.catalog().type(u"person"_s), item.tick->createdBy).text;
        QStringList line { who, item.tick->text(u"proof"_s) };
        line.removeAll(QString());
        shown.line = line.join(u" · "_s);
    } else if (!item.isRequired()) {
        shown.right = tr("optional");
    }
    auto* row = new CheckRow(m_theme, std::move(shown), this);
    row->setObjectName(u"checkRow"_s);
    if (item.criterion.id == m_proved) {
        row->setFocus(Qt::OtherFocusReason);
        m_proved = {};
    }
    connect(row, &CheckRow::clicked, this, [this, item] { toggle(item); });
    m_column->addWidget(row);
}

void ChecklistPane::addProofLine(const Checklist::Item& item)
{
    m_proof = new QLineEdit(this);
    m_proof->setObjectName(u"proofEdit"_s);
    m_proof->setPlaceholderText(tr("What proves it? Enter ticks, Esc leaves"));
    m_proof->setAccessibleName(tr("Proof of: %1").arg(item.criterion.title()));
    m_proof->installEventFilter(this);
    connect(m_proof, &QLineEdit::returnPressed, this, [this, criterion = item.criterion] {
        const QString proof = m_proof->text().trimmed();
        if (proof.isEmpty()) return;
        m_proving = {};
        m_proved = criterion.id;
        m_proof->clear();
        ChecklistActs(m_session).tick(m_subject, criterion, proof);
    });
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    const int pad = m_theme.px(Space::S);
    line->setContentsMargins(pad + m_theme.px(Size::CheckBox) + pad, 0, pad, m_theme.px(Space::Xs));
    line->addWidget(m_proof);
    m_column->addWidget(row);
}

void ChecklistPane::addGuidance()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(m_theme.px(Space::S), m_theme.px(Space::Xs), m_theme.px(Space::S), 0);
    auto* link = new LinkLabel(m_theme, Type::Caption, m_guided ? tr("Hide guidance") : tr("Guidance"), this);
    link->setObjectName(u"guidanceLink"_s);
    connect(link, &LinkLabel::clicked, this, [this] {
        m_guided = !m_guided;
        fill();
    });
    auto* holder = new QWidget(this);
    row->addWidget(link);
    row->addStretch(1);
    holder->setLayout(row);
    m_column->addWidget(holder);
    if (!m_guided) return;
    auto* text = new Label(m_theme, Type::Body, Ink::Text, this);
    text->setObjectName(u"guidanceText"_s);
    text->setWordWrap(true);
    text->setText(m_list.stage->text(u"guidance"_s));
    text->setContentsMargins(m_theme.px(Space::S), m_theme.px(Space::Xs), m_theme.px(Space::S), 0);
    m_column->addWidget(text);
}

/// What a seller needs at hand in the stage; a click opens a copy.
void ChecklistPane::addDocuments()
{
    for (const Record& document : m_list.documents) {
        auto* holder = new QWidget(this);
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(m_theme.px(Space::S), m_theme.px(Space::Xs), m_theme.px(Space::S), 0);
        auto* link = new LinkLabel(m_theme, Type::Caption, document.text(u"file_name"_s), holder);
        link->setObjectName(u"stageDocumentLink"_s);
        link->setToolTip(document.text(u"caption"_s));
        connect(link, &LinkLabel::clicked, this, [this, document] { FileCopies::of(m_session).open(document); });
        row->addWidget(link);
        row->addStretch(1);
        m_column->addWidget(holder);
    }
}

/// What the unticked ones mean for the way on; nothing where they only warn, or all are there.
QString ChecklistPane::note() const
{
    const bool blocks = m_list.stage && m_list.stage->text(u"gate"_s) == gate::block;
    const qsizetype missing = m_list.missing().size();
    if (!blocks || missing == 0) return {};
    return tr("The way on is closed: %Ln required criterion(s) not met.", nullptr, int(missing));
}

void ChecklistPane::toggle(const Checklist::Item& item)
{
    ChecklistActs acts(m_session);
    if (item.isMet()) return void(acts.withdraw(m_subject, item.criterion));
    if (!item.criterion.number(u"proof"_s)) return void(acts.tick(m_subject, item.criterion, {}));
    m_proving = m_proving == item.criterion.id ? RecordId() : item.criterion.id;
    // The row that was clicked is made anew: not while it still tells of its click.
    const auto ask = [this] {
        fill();
        if (m_proof) m_proof->setFocus(Qt::OtherFocusReason);
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
}

bool ChecklistPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_proof && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_proving = {};
        QMetaObject::invokeMethod(this, &ChecklistPane::fill, Qt::QueuedConnection);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChecklistPane::focusFirst()
{
    CheckRow* first = nullptr;
    for (CheckRow* row : findChildren<CheckRow*>()) {
        if (!first) first = row;
        if (row->item().met) continue;
        first = row;
        break;
    }
    if (first) first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace fairlead::ui
