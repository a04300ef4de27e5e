#include "widgets/Palette.h"

#include "theme/Paint.h"
#include "widgets/KeyHints.h"
#include "widgets/Label.h"
#include "widgets/PaletteBox.h"
#include "widgets/PaletteDelegate.h"
#include "widgets/PaletteEdit.h"
#include "widgets/PaletteModel.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QMouseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

Palette::Palette(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
{
    setObjectName(u"palette"_s);
    hide();
    build();
    label();
    connectField();
    window->installEventFilter(this);
    connect(&theme, &Theme::changed, this, [this] {
        if (isOpen()) place();
    });
}

void Palette::build()
{
    m_box = new PaletteBox(m_theme, this);
    m_edit = new PaletteEdit(m_box);
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->setFont(m_theme.font(Type::Heading, Weight::Regular));
    m_summary = new Label(m_theme, Type::Caption, Ink::TextMuted, m_box);
    m_model = new PaletteModel(this);
    m_list = new QListView(m_box);
    m_list->setObjectName(u"paletteListView"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the focus, the list follows
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_theme, m_list));
    m_foot = new KeyHints(m_theme, m_box);
}

void Palette::label()
{
    setAccessibleName(tr("Search and commands"));
    m_edit->setPlaceholderText(tr("Search or run a command"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_list->setAccessibleName(tr("Results"));
}

void Palette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) label();
    QWidget::changeEvent(event);
}

void Palette::connectField()
{
    connect(m_edit, &PaletteEdit::asked, this, [this](const QString& text) { emit queryChanged(text, ++m_ticket); });
    connect(m_edit, &PaletteEdit::stepped, this, &Palette::step);
    connect(m_edit, &PaletteEdit::dismissed, this, &Palette::close);
    connect(m_edit, &PaletteEdit::accepted, this,
        [this](Qt::KeyboardModifiers modifiers) { choose(currentId(), modifiers); });
    connect(m_edit, &PaletteEdit::actionsRequested, this, [this] {
        if (!currentId().isEmpty()) emit actionsRequested(currentId());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (!m_model->isSection(index.row()))
            choose(m_model->itemAt(index.row()).id, QGuiApplication::keyboardModifiers());
    });
}

void Palette::open(const QString& text)
{
    if (!isOpen()) m_before = QApplication::focusWidget();
    m_model->setItems({});
    m_summary->clear();
    show();
    raise();
    place();
    m_edit->setFocus(Qt::PopupFocusReason);
    const bool same = m_edit->text() == text;
    m_edit->setText(text);
    if (same) emit queryChanged(text, ++m_ticket); // a fresh list for the same words
}

void Palette::close()
{
    if (!isOpen()) return;
    ++m_ticket; // answers still under way are late from now on
    hide();
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
    emit closed();
}

void Palette::setResults(int ticket, const QList<PaletteItem>& items, const QString& summary)
{
    if (ticket != m_ticket || !isOpen()) return;
    m_model->setItems(items);
    m_summary->setText(summary);
    const int first = m_model->step(-1, 1);
    if (first >= 0) m_list->setCurrentIndex(m_model->index(first));
    place();
}

void Palette::setHints(const QList<KeyHint>& hints) { m_foot->setHints(hints); }

void Palette::place()
{
    setGeometry(parentWidget()->rect());
    const int margin = m_theme.px(Space::Xxl);
    const int head = m_theme.px(Size::PaletteHead);
    const int foot = m_theme.px(Size::PaletteFoot);
    const int edge = m_theme.px(Space::Xl);
    const int top = std::min(m_theme.px(Size::PaletteTop), height() / 8);
    const int boxWidth = std::min(m_theme.px(Size::PaletteWidth), width() - 2 * margin);
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int room = height() - top - margin - head - foot;
    const int listHeight = rows ? std::min(rows + m_theme.px(Space::S), room) : 0;
    m_box->setGeometry((width() - boxWidth) / 2, top, boxWidth, head + listHeight + foot);
    const int escape = paint::keyCapWidth(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), m_theme);
    const int summary = std::min(m_summary->sizeHint().width(), boxWidth / 3);
    const int summaryLeft = boxWidth - edge - escape - m_theme.px(Space::M) - summary;
    m_summary->setGeometry(summaryLeft, 0, summary, head - 1);
    const int words = edge + m_theme.px(Size::Icon) + m_theme.px(Space::M) - m_theme.px(Space::S);
    m_edit->setFont(m_theme.font(Type::Heading, Weight::Regular));
    m_edit->setGeometry(words, 1, summaryLeft - words - m_theme.px(Space::S), head - 3);
    m_list->setGeometry(1, head, boxWidth - 2, std::max(0, listHeight - m_theme.px(Space::S)));
    m_foot->setGeometry(edge, head + listHeight, boxWidth - 2 * edge, foot);
}

void Palette::step(int direction)
{
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const int next = m_model->step(from, direction);
    if (next >= 0) m_list->setCurrentIndex(m_model->index(next));
}

QString Palette::currentId() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && !m_model->isSection(index.row()) ? m_model->itemAt(index.row()).id : QString();
}

void Palette::choose(const QString& id, Qt::KeyboardModifiers modifiers)
{
    if (id.isEmpty()) return;
    close();
    emit chosen(id, modifiers);
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::Overlay));
}

void Palette::mousePressEvent(QMouseEvent*) { close(); }

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen()) place();
    return QWidget::eventFilter(watched, event);
}

} // namespace fairlead::ui
