#include "widgets/ToastStack.h"

#include <QAccessible>
#include <QEvent>
#include <QPropertyAnimation>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {
constexpr int mostShown = 3;
}

ToastStack::ToastStack(const Theme& theme, QWidget* page)
    : QObject(page)
    , m_theme(theme)
    , m_page(page)
{
    page->installEventFilter(this);
}

void ToastStack::show(const ToastMessage& message, const QString& group, Joined joined)
{
    if (m_entries.size() >= mostShown && joined && join(message, group, joined)) return;
    if (m_entries.size() >= mostShown) remove(m_entries.first().toast, false);
    add(message, group, { message.id });
}

// All messages of the group become one, on top.
bool ToastStack::join(const ToastMessage& message, const QString& group, const Joined& joined)
{
    QStringList ids;
    for (qsizetype i = m_entries.size() - 1; i >= 0; --i) {
        if (group.isEmpty() || m_entries.at(i).group != group) continue;
        ids = m_entries.at(i).ids + ids;
        m_entries.takeAt(i).toast->deleteLater();
    }
    if (ids.isEmpty()) return false;
    ids.append(message.id);
    ToastMessage whole = message;
    whole.text = joined(int(ids.size()));
    add(whole, group, ids);
    return true;
}

void ToastStack::add(const ToastMessage& message, const QString& group, const QStringList& ids)
{
    auto* toast = new Toast(m_theme, message, m_page);
    m_entries.append({ toast, group, ids });
    connect(toast, &Toast::acted, this, [this, toast] { remove(toast, true); });
    connect(toast, &Toast::grown, this, [this] { place(false); });
    connect(toast, &Toast::answered, this, [this, toast](const QString& words) {
        const QString id = toast->message().id;
        remove(toast, false);
        emit answered(id, words);
    });
    connect(toast, &Toast::expired, this, [this, toast] { remove(toast, false); });
    place(false);
    toast->show();
    toast->raise();
    const QPoint home = toast->pos();
    if (m_theme.duration(Motion::Panel) > 0) {
        toast->move(home + QPoint(0, toast->height()));
        place(true);
    }
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ToastStack::remove(Toast* toast, bool acted)
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [toast](const Entry& entry) { return entry.toast == toast; });
    if (found == m_entries.end()) return;
    const QStringList ids = found->ids;
    const bool undoes = toast->message().undoes;
    m_entries.erase(found);
    toast->hide();
    toast->deleteLater();
    place(true);
    for (auto id = ids.crbegin(); id != ids.crend(); ++id)
        !acted ? emit closed(*id) : undoes ? emit undone(*id) : emit followed(*id);
}

bool ToastStack::answer()
{
    for (qsizetype i = m_entries.size() - 1; i >= 0; --i) {
        if (m_entries.at(i).toast->message().question.isEmpty()) continue;
        m_entries.at(i).toast->answer();
        return true;
    }
    return false;
}

void ToastStack::dropActions()
{
    const QList<Entry> entries = m_entries;
    for (const Entry& entry : entries)
        if (entry.toast->message().undoes && !entry.toast->message().action.isEmpty()) remove(entry.toast, false);
}

void ToastStack::raise()
{
    for (const Entry& entry : std::as_const(m_entries))
        entry.toast->raise();
}

void ToastStack::setBottomInset(int pixels)
{
    if (std::exchange(m_inset, pixels) != pixels) place(false);
}

void ToastStack::place(bool animated)
{
    const int margin = m_theme.px(Space::Xxl);
    int bottom = m_page->height() - margin - m_inset;
    for (const Entry& entry : std::as_const(m_entries)) {
        const QSize size = entry.toast->sizeHint().boundedTo({ m_page->width() - 2 * margin, m_page->height() });
        entry.toast->resize(size);
        const QPoint corner(m_page->width() - margin - size.width(), bottom - size.height());
        bottom = corner.y() - m_theme.px(Space::S);
        if (!animated || m_theme.duration(Motion::Panel) == 0) {
            entry.toast->move(corner);
            continue;
        }
        auto* slide = new QPropertyAnimation(entry.toast, "pos", entry.toast);
        slide->setDuration(m_theme.duration(Motion::Panel));
        slide->setEasingCurve(QEasingCurve::OutCubic);
        slide->setEndValue(corner);
        slide->start(QAbstractAnimation::DeleteWhenStopped);
    }
}

bool ToastStack::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_page && event->type() == QEvent::Resize) place(false);
    return QObject::eventFilter(watched, event);
}

} // namespace fairlead::ui
