#include "shell/StartWindow.h"

#include "models/WorkspaceMaker.h"
#include "theme/Kinds.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/Logo.h"
#include "widgets/Panel.h"
#include "widgets/PickerButton.h"
#include "widgets/SearchEdit.h"
#include "widgets/StartRow.h"

#include <QDir>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// "today 09:40", "Mon 9 Nov".
QString whenOpened(const QDateTime& moment, const Format& format, const QString& today, const QString& yesterday)
{
    const QString time = QLocale().toString(moment.time(), QLocale::ShortFormat);
    const qint64 days = moment.date().daysTo(QDate::currentDate());
    if (days == 0) return today.arg(time);
    if (days == 1) return yesterday.arg(time);
    return format.day(moment.date(), true);
}

QString droppedWorkspace(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

StartWindow::StartWindow(Theme& theme, bool chinese)
    : m_theme(theme)
    , m_chinese(chinese)
{
    setObjectName(u"startWindow"_s);
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    build();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    resize(theme.px(Size::StartWidth), theme.px(Size::StartHeight));
}

void StartWindow::setChinese(bool chinese)
{
    m_chinese = chinese;
    // The picker that asked for it is inside.
    QMetaObject::invokeMethod(this, &StartWindow::build, Qt::QueuedConnection);
}

void StartWindow::build()
{
    delete m_body;
    setWindowTitle(tr("Fairlead"));
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(m_theme.px(Space::Xxl), 0, m_theme.px(Space::Xxl), m_theme.px(Space::S));
    column->addStretch(1);
    auto* middle = new QWidget(m_body);
    middle->setMaximumWidth(m_theme.px(Size::StartWidest));
    auto* rows = new QVBoxLayout(middle);
    rows->setContentsMargins({});
    rows->setSpacing(m_theme.px(Space::L));
    rows->addWidget(buildHead());
    m_note = new Label(m_theme, Type::Body, Ink::Danger, middle);
    m_note->setObjectName(u"startNoteLabel"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    rows->addWidget(m_note);
    auto* holder = new QWidget(middle);
    m_pages = new QStackedLayout(holder);
    auto* both = new QWidget(holder);
    auto* sides = new QHBoxLayout(both);
    sides->setContentsMargins({});
    sides->setSpacing(m_theme.px(Space::Xxl));
    sides->addWidget(buildRecent(), 5, Qt::AlignTop);
    sides->addWidget(buildBegin(), 4, Qt::AlignTop);
    m_pages->addWidget(both);
    m_pages->addWidget(buildForm());
    m_pages->addWidget(buildJoin());
    rows->addWidget(holder);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    column->addLayout(across);
    column->addStretch(2);
    column->addWidget(buildFoot());
    m_body->show();
    fillRecent({});
}

QWidget* StartWindow::buildHead()
{
    auto* head = new QWidget(m_body);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(m_theme.px(Space::L));
    row->addWidget(new Logo(m_theme, Size::LogoLarge, head));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    auto* name = new Label(m_theme, Type::Figure, Ink::Text, head);
    name->setText(u"Fairlead"_s);
    words->addWidget(name);
    auto* line = new Label(m_theme, Type::Body, Ink::TextMuted, head);
    line->setText(tr("Your pipeline, on your own machine"));
    words->addWidget(line);
    words->addStretch(1);
    row->addLayout(words, 1);
    m_search = new SearchEdit(m_theme, head);
    m_search->setObjectName(u"startSearchEdit"_s);
    m_search->setPlaceholderText(tr("Find a workspace"));
    m_search->setAccessibleName(tr("Find a workspace"));
    connect(m_search, &SearchEdit::asked, this, &StartWindow::fillRecent);
    row->addWidget(m_search);
    m_search->setVisible(RecentFiles::list().size() > 1);
    return head;
}

void StartWindow::label(QWidget* parent, const QString& text, QVBoxLayout* column)
{
    auto* title = new Label(m_theme, Type::Body, Weight::SemiBold, Ink::Text, parent);
    title->setText(text);
    column->addWidget(title);
}

QWidget* StartWindow::buildRecent()
{
    auto* part = new QWidget(m_body);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(Space::S));
    label(part, tr("Recent"), column);
    auto* panel = new Panel(m_theme, part);
    m_rows = new QWidget(panel);
    m_rows->setObjectName(u"recentRows"_s);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    panel->setBody(m_rows);
    column->addWidget(panel);
    return part;
}

void StartWindow::fillRecent(const QString& filter)
{
    qDeleteAll(m_rows->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const Format format(m_chinese, QDate::currentDate());
    int shown = 0;
    const QList<RecentFiles::File> files = RecentFiles::list();
    for (const RecentFiles::File& file : files) {
        if (!file.path.contains(filter.trimmed(), Qt::CaseInsensitive)) continue;
        if (shown++) m_rows->layout()->addWidget(new Hairline(m_theme, Qt::Horizontal, Ink::Border, m_rows));
        const bool there = file.isThere();
        QString hint = QDir::toNativeSeparators(QFileInfo(file.path).absolutePath());
        if (!there)
            hint = tr("No longer at %1 (Delete takes it off the list)").arg(hint);
        else if (file.customers >= 0)
            hint = tr("%1 · %2", "counts of a workspace")
                       .arg(tr("%Ln customer(s)", nullptr, int(file.customers)),
                           tr("%Ln open deal(s)", nullptr, int(file.openDeals)));
        auto* row = new StartRow(m_theme, u"folder-documents"_s, file.name, hint, m_rows);
        row->setObjectName(u"recent%1Row"_s.arg(shown));
        row->setToolTip(QDir::toNativeSeparators(file.path));
        row->setMissing(!there);
        row->setFacts(whenOpened(file.opened, format, tr("today %1"), tr("yesterday %1")),
            there ? QLocale().formattedDataSize(QFileInfo(file.path).size()) : QString());
        m_rows->layout()->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, path = file.path] { open(path); });
        connect(
            row, &StartRow::removeWanted, this,
            [this, path = file.path] {
                RecentFiles::forget(path);
                fillRecent(m_search->text());
            },
            Qt::QueuedConnection);
    }
    if (shown) return;
    auto* none = new Label(m_theme, Type::Body, Ink::TextMuted, m_rows);
    none->setText(files.isEmpty() ? tr("Workspaces that you open will stand here.") : tr("No workspace of that name."));
    none->setIndent(m_theme.px(Space::L));
    none->setMinimumHeight(m_theme.px(Size::StartRow));
    m_rows->layout()->addWidget(none);
}

QWidget* StartWindow::buildBegin()
{
    auto* part = new QWidget(m_body);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(m_theme.px(Space::S));
    label(part, tr("Begin"), column);
    auto* panel = new Panel(m_theme, part);
    auto* body = new QWidget(panel);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    const auto add = [&](const char* name, const QString& icon, const QString& title, const QString& hint, auto act) {
        if (rows->count()) rows->addWidget(new Hairline(m_theme, Qt::Horizontal, Ink::Border, body));
        auto* row = new StartRow(m_theme, icon, title, hint, body);
        row->setObjectName(QString::fromLatin1(name));
        rows->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, act);
    };
    add("newRow", u"document-new"_s, tr("New workspace"),
        tr("Empty or from a template: direct sales, projects, channel"), &StartWindow::makeNew);
    add("sampleRow", u"view-statistics"_s, tr("Try the sample"), tr("A made-up company with two years of deals"),
        &StartWindow::trySample);
    add("openRow", u"document-open"_s, tr("Open a file"), tr("A workspace from elsewhere, or a backup"),
        &StartWindow::askForFile);
    add("joinRow", u"folder-sync"_s, tr("Join a workspace"), tr("A colleague shares one through a folder"),
        &StartWindow::join);
    add("csvRow", u"document-import"_s, tr("Start from a CSV"), tr("Customers or deals from any other program"),
        &StartWindow::askForCsv);
    panel->setBody(body);
    column->addWidget(panel);
    return part;
}

void StartWindow::say(Ink ink, const QString& sentence)
{
    m_note->setInk(ink);
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void StartWindow::refuse(const QString& path, const QString& why)
{
    m_making = false;
    say(Ink::Danger, tr("%1 could not be opened. %2").arg(QDir::toNativeSeparators(path), why));
    fillRecent(m_search->text());
}

void StartWindow::open(const QString& path)
{
    say(Ink::TextMuted, {});
    emit openWanted(path);
}

void StartWindow::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_theme.color(Ink::Canvas)); }

void StartWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedWorkspace(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void StartWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QString path = droppedWorkspace(*event->mimeData());
    if (path.endsWith(u".fairlead"_s)) return open(path);
    m_import = path;
    makeNew();
}

void StartWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Open))
        askForFile();
    else if (event->matches(QKeySequence::New))
        makeNew();
    else if (event->key() == Qt::Key_Escape && m_pages->currentIndex() > 0)
        m_pages->setCurrentIndex(0);
    else
        QWidget::keyPressEvent(event);
}

} // namespace fairlead::ui
