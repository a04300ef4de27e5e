#include "pages/QuickAdd.h"

#include "models/Address.h"
#include "pages/FieldEditor.h"
#include "pages/ListConfig.h"
#include "pages/RecordDialog.h"
#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/KeyHints.h"
#include "widgets/Label.h"
#include "widgets/PickerButton.h"
#include "widgets/SegmentedSwitch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Session& session, const QString& kind)
{
    const auto named = session.catalog().resolve(kind);
    return named.view ? named.view->label.in(session.isChinese()) : named.type->label().in(session.isChinese());
}

bool isDaily(const QString& kind)
{
    const auto& daily = QuickKind::daily();
    return std::any_of(daily.cbegin(), daily.cend(), [&kind](const QuickKind& one) { return one.kind == kind; });
}

/// Rounded over the darkened window: nothing behind it fills its corners.
class QuickBox : public QWidget
{
public:
    QuickBox(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::box(painter, rect(), m_theme.px(Radius::Panel), m_theme.color(Ink::SurfaceRaised),
            m_theme.color(Ink::BorderStrong));
    }

private:
    const Theme& m_theme;
};

} // namespace

QuickAdd::QuickAdd(const Theme& theme, Session& session, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
    , m_session(session)
    , m_kind(QuickKind::daily().front().kind)
{
    setObjectName(u"quickAdd"_s);
    hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(Size::PaletteTop) / 2, 0, 0);
    column->addStretch(1);
    window->installEventFilter(this);
    connect(&session, &Session::languageChanged, this, [this] {
        if (!isVisible()) return;
        keepDraft();
        build();
    });
}

QString QuickAdd::kindOfPlace(const QString& place)
{
    if (place == u"calendar"_s) return u"appointment"_s;
    const ListConfig* config = listConfig(place);
    return config ? config->kind : QString();
}

void QuickAdd::build()
{
    delete m_box;
    setAccessibleName(tr("New record"));
    m_box = new QuickBox(m_theme, this);
    m_box->setObjectName(u"quickAddBox"_s);
    const int room = parentWidget()->width() - 2 * m_theme.px(Space::Xxl);
    m_box->setFixedWidth(std::min(m_theme.px(Size::DialogWidth), room));
    auto* column = new QVBoxLayout(m_box);
    const int side = m_theme.px(Space::Xl);
    column->setContentsMargins(side, m_theme.px(Space::L), side, m_theme.px(Space::L));
    column->setSpacing(m_theme.px(Space::L));
    auto* title = new Label(m_theme, Type::Heading, Weight::SemiBold, Ink::Text, m_box);
    title->setText(tr("New: %1").arg(wordsOf(m_session, m_kind)));
    column->addWidget(title);
    column->addWidget(makeKinds(m_box));
    m_form = new QuickForm(m_theme, m_session, QuickKind::of(m_session, m_kind), m_drafts.value(m_kind), m_box);
    connect(m_form, &QuickForm::openWanted, this, [this](const QString& type, const RecordId& id) {
        close();
        emit openWanted(Address::record(type, id));
    });
    column->addWidget(m_form);
    m_note = new Label(m_theme, Type::Caption, Ink::Danger, m_box);
    m_note->setObjectName(u"quickNoteLabel"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);
    column->addWidget(makeFoot(m_box));
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_box, 0, Qt::AlignHCenter | Qt::AlignTop);
    for (FieldEditor* editor : m_form->findChildren<FieldEditor*>())
        editor->focusProxy()->installEventFilter(this);
    m_box->show();
    m_form->focusLine();
}

QWidget* QuickAdd::makeKinds(QWidget* parent)
{
    auto* kinds = new QWidget(parent);
    auto* row = new QHBoxLayout(kinds);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(Space::S));
    m_switch = new SegmentedSwitch(m_theme, tr("Kind"), kinds);
    m_switch->setObjectName(u"quickKindSwitch"_s);
    for (const QuickKind& one : QuickKind::daily())
        m_switch->addSegment(one.kind, wordsOf(m_session, one.kind));
    if (isDaily(m_kind))
        m_switch->setCurrent(m_kind);
    else
        m_switch->clear();
    row->addWidget(m_switch);
    QList<PickerOption> others;
    for (const ListConfig& config : listConfigs())
        if (!isDaily(config.kind)) others.append({ config.kind, wordsOf(m_session, config.kind) });
    m_more = new PickerButton(m_theme, u"quickMorePicker"_s, {}, isDaily(m_kind) ? tr("More") : QString(), kinds);
    m_more->setOptions(others);
    m_more->setCurrent(isDaily(m_kind) ? QString() : m_kind);
    row->addWidget(m_more);
    row->addStretch(1);
    // The switch is made anew with its words: not while it is still speaking.
    connect(
        m_switch, &SegmentedSwitch::chosen, this, [this](const QString& kind) { turnTo(kind, true); },
        Qt::QueuedConnection);
    connect(
        m_more, &PickerButton::picked, this, [this](const QString& kind) { turnTo(kind, false); },
        Qt::QueuedConnection);
    return kinds;
}

QWidget* QuickAdd::makeFoot(QWidget* parent)
{
    auto* foot = new QWidget(parent);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(Space::S));
    auto* hints = new KeyHints(m_theme, foot);
    hints->setHints(
        { { u"Enter"_s, tr("create") }, { u"Ctrl Enter"_s, tr("create and open") }, { u"Esc"_s, tr("close") } });
    row->addWidget(hints, 1);
    const auto button = [&](const QString& name, const QString& text, Kind kind) {
        auto* made = new QPushButton(text, foot);
        made->setObjectName(name);
        made->setAccessibleName(text);
        setKind(made, kind, kinds::Scale::Normal);
        row->addWidget(made);
        return made;
    };
    connect(
        button(u"quickMoreButton"_s, tr("All fields…"), Kind::Plain), &QPushButton::clicked, this, &QuickAdd::showForm);
    connect(button(u"quickCreateButton"_s, tr("Create"), Kind::Primary), &QPushButton::clicked, this,
        [this] { save(false); });
    return foot;
}

void QuickAdd::open(const QString& kind)
{
    if (isVisible()) return m_form->focusLine();
    m_before = QApplication::focusWidget();
    if (!kind.isEmpty()) m_kind = kind;
    m_composing = false;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    build();
}

void QuickAdd::close()
{
    if (!isVisible()) return;
    keepDraft();
    hide();
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
}

void QuickAdd::keepDraft() { m_drafts.insert(m_kind, m_form->draft()); }

/// A name that was typed already goes along to the other kind.
void QuickAdd::turnTo(const QString& kind, bool keepFocus)
{
    if (kind == m_kind || !isVisible()) return;
    // Who walks the switch by keys stays on it; who clicked a kind wants to write.
    const bool onSwitch = keepFocus && window()->testAttribute(Qt::WA_KeyboardFocusChange)
        && m_switch->isAncestorOf(QApplication::focusWidget());
    keepDraft();
    QuickDraft& next = m_drafts[kind];
    if (next.value(u"line"_s).isEmpty()) {
        const QString line = m_drafts[m_kind].take(u"line"_s);
        if (!line.isEmpty()) m_drafts[kind].insert(u"line"_s, line);
    }
    m_kind = kind;
    build();
    if (!onSwitch) return;
    for (auto* segment : m_switch->findChildren<QAbstractButton*>())
        if (segment->isChecked()) segment->setFocus(Qt::TabFocusReason);
}

void QuickAdd::save(bool andOpen)
{
    if (m_composing) return;
    const RecordId made = m_form->save();
    m_note->setText(m_form->refusal());
    m_note->setVisible(!m_form->refusal().isEmpty());
    if (made.isNull()) return;
    const QString type = m_form->type().name();
    m_drafts.remove(m_kind);
    hide();
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
    if (andOpen) emit openWanted(Address::record(type, made));
}

void QuickAdd::showForm()
{
    const Record record = m_form->peek();
    const std::vector<Record> parts = m_form->peekParts();
    close();
    auto* dialog = new RecordDialog(m_theme, m_session, record, parentWidget(), parts);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, kind = m_kind] { m_drafts.remove(kind); });
    dialog->open();
}

void QuickAdd::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_theme.color(Ink::Overlay)); }

void QuickAdd::mousePressEvent(QMouseEvent* event)
{
    if (!m_box->geometry().contains(event->pos())) close();
}

void QuickAdd::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) return close();
    if (!enter) return event->accept(); // letters are keys of the page below
    const bool withControl = event->modifiers() & Qt::ControlModifier;
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    if (button && !withControl) return button->click();
    save(withControl);
}

bool QuickAdd::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    else if (event->type() == QEvent::FocusOut)
        m_composing = false;
    return QWidget::eventFilter(watched, event);
}

/// The keyboard stays inside while it is open.
bool QuickAdd::focusNextPrevChild(bool next)
{
    QWidget* from = QApplication::focusWidget();
    if (!from) return false;
    QWidget* to = from;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        const bool stop = isAncestorOf(to) && to->isVisible() && to->isEnabled() && !to->focusProxy()
            && (to->focusPolicy() & Qt::TabFocus);
        if (stop) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (to != from);
    return true;
}

} // namespace fairlead::ui
