#include "pages/TileChooser.h"

#include "widgets/Hairline.h"
#include "widgets/PageHead.h"
#include "widgets/PageScroll.h"
#include "widgets/RowList.h"
#include "widgets/SearchEdit.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

TileChooser::TileChooser(const Theme& theme, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_offers(TileKinds::offers(session))
{
    setObjectName(u"tileChooser"_s);
    setWindowTitle(tr("Add a tile"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new PageHead(theme, this);
    head->setTitle(tr("Add a tile"));
    head->setSubtitle(tr("Each answers a question; its filter and size are changed on the dashboard."));
    column->addWidget(head);
    m_search = new SearchEdit(theme, this);
    m_search->setObjectName(u"tileSearchEdit"_s);
    m_search->setPlaceholderText(tr("Find a figure, a chart or a view"));
    m_search->setAccessibleName(tr("Find a figure, a chart or a view"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(theme.px(Space::L), 0, theme.px(Space::L), theme.px(Space::M));
    row->addWidget(m_search);
    column->addLayout(row);
    column->addWidget(new Hairline(theme, Qt::Horizontal));
    auto* scroll = new PageScroll(theme, this);
    m_rows = new RowList(theme, u"tileOffers"_s, scroll->widget());
    m_rows->setAccessibleName(tr("Tiles to choose from"));
    scroll->column()->addWidget(m_rows);
    scroll->column()->addStretch(1);
    column->addWidget(scroll, 1);
    resize(theme.px(Size::PaletteWidth), theme.px(Size::PreviewHeight));
    connect(m_search, &SearchEdit::asked, this, &TileChooser::fill);
    connect(m_search, &SearchEdit::accepted, this, [this] { take(m_first); });
    connect(m_search, &SearchEdit::left, this, [this] { m_rows->setFocus(Qt::OtherFocusReason); });
    connect(m_rows, &RowList::opened, this, &TileChooser::take);
    m_search->installEventFilter(this);
    fill();
    m_search->setFocus(Qt::PopupFocusReason);
}

/// Escape empties the field first; in an empty one it would lead to the list, which a dialog is not.
bool TileChooser::eventFilter(QObject* watched, QEvent* event)
{
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!escape || !m_search->text().isEmpty()) return QDialog::eventFilter(watched, event);
    reject();
    return true;
}

void TileChooser::fill()
{
    const QString wanted = m_search->text().trimmed();
    QList<RowList::Row> rows;
    QString group;
    m_first.clear();
    for (qsizetype i = 0; i < m_offers.size(); ++i) {
        const TileKinds::Offer& offer = m_offers.at(i);
        const QString all = offer.title + u' ' + offer.group + u' ' + offer.sentence;
        if (!all.contains(wanted, Qt::CaseInsensitive)) continue;
        if (offer.group != group) {
            RowList::Row heading;
            heading.heading = true;
            heading.title = group = offer.group;
            rows.append(heading);
        }
        RowList::Row row;
        row.id = QString::number(i);
        row.icon = offer.icon;
        row.title = offer.title;
        row.detail = offer.sentence;
        rows.append(row);
        if (m_first.isEmpty()) m_first = row.id;
    }
    m_rows->setRows(rows, tr("No tile is called so."));
}

void TileChooser::take(const QString& id)
{
    bool number = false;
    const int index = id.toInt(&number);
    if (!number) return;
    const Tile tile = m_offers.at(index).tile;
    accept();
    emit chosen(tile);
}

void TileChooser::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_theme.color(Ink::Surface)); }

} // namespace fairlead::ui
