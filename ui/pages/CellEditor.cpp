#include "pages/CellEditor.h"

#include "pages/FieldEditor.h"
#include "theme/Kinds.h"
#include "theme/Paint.h"
#include "widgets/DataTable.h"
#include "widgets/Label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

CellEditor::CellEditor(const Theme& theme, Session& session, const Record& record, const Field& field, DataTable& table)
    : QWidget(table.viewport())
    , m_theme(theme)
    , m_editors(new FactEditors(
          theme, session, record, FactEditors::together(*record.type, field), FactEditors::Place::Cell, this))
    , m_alone(m_editors->editors().size() == 1 && !m_editors->isLong())
{
    setObjectName(u"cellEditor"_s);
    auto* column = new QVBoxLayout(this);
    const int side = m_alone ? 0 : theme.px(Space::M);
    column->setContentsMargins(side, side, side, side);
    column->addWidget(m_editors);
    const int lead = m_alone ? theme.px(Space::S) : 0;
    for (const FieldEditor* editor : m_editors->editors()) {
        if (m_alone) setKind(editor->focusProxy(), Kind::Plain, kinds::Scale::Small);
        for (Label* fault : editor->findChildren<Label*>())
            if (m_alone) fault->setContentsMargins(lead, 0, lead, lead);
    }
    setFocusProxy(m_editors->editors().front());
    // The layout knows the new height when the event that brought it is over.
    const auto again = [this] { QTimer::singleShot(0, this, [this] { placeOver(m_cell); }); };
    connect(m_editors, &FactEditors::grown, this, again);
    connect(m_editors, &FactEditors::edited, this, again);
}

void CellEditor::begin()
{
    show();
    setFocus(Qt::PopupFocusReason);
    // With the keyboard an amount shows its plain figure: select after that.
    if (auto* line = qobject_cast<QLineEdit*>(m_editors->editors().front()->focusProxy())) line->selectAll();
}

/// A sentence stands below the field.
bool CellEditor::says() const
{
    const QList<Label*> labels = m_editors->findChildren<Label*>();
    return std::any_of(labels.begin(), labels.end(), [](const Label* one) { return !one->isHidden(); });
}

bool CellEditor::isTall() const { return height() > m_cell.height(); }

void CellEditor::placeOver(const QRect& cell)
{
    m_cell = cell;
    const QRect room = parentWidget()->rect();
    const int least = m_theme.px(m_alone ? Size::SearchLeast : Size::SettingsList);
    // Suggestions tell records of one name apart: they need room.
    const bool suggests = m_editors->editors().front()->field().kind == fairlead::Kind::Reference;
    int width = std::max(cell.width(), m_alone && !says() && !suggests ? 0 : least);
    width = std::min(width, room.width());
    m_editors->setMaximumWidth(width);
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const int height = std::max(cell.height(), wanted);
    QRect place(cell.left(), cell.top(), width, height);
    layout()->setAlignment(m_editors, m_alone && !says() ? Qt::AlignVCenter : Qt::Alignment());
    place.moveLeft(std::max(0, std::min(place.left(), room.width() - width)));
    // A row that was scrolled away takes its editor along; one at the foot opens upwards.
    if (cell.intersects(room) && place.bottom() > room.bottom()) place.moveTop(std::max(0, room.bottom() - height));
    setGeometry(place);
    raise();
}

void CellEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool panel = isTall();
    paint::box(painter, QRectF(rect()), panel ? m_theme.px(Radius::Control) : 0, m_theme.color(Ink::SurfaceRaised),
        m_theme.color(panel ? Ink::BorderStrong : Ink::SurfaceRaised));
}

// What the editor has no use for is not the table's: an arrow would walk away from below it.
void CellEditor::keyPressEvent(QKeyEvent* event) { event->accept(); }

void CellEditor::mousePressEvent(QMouseEvent* event) { event->accept(); }

} // namespace fairlead::ui
