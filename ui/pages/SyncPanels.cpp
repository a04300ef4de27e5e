#include "pages/SyncPanels.h"

#include "insight/SyncFreshness.h"
#include "models/Preferences.h"
#include "models/SyncText.h"
#include "widgets/DataTable.h"
#include "widgets/IconView.h"
#include "widgets/Label.h"
#include "widgets/RowList.h"

#include <QDateTime>
#include <QDir>
#include <QGridLayout>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Device, News, Changes, Batches, State };

constexpr qint64 minuteMs = 60'000;
constexpr int clockMinutes = 2; // further off is worth a word
constexpr int minutesInWords = 120; // from so many on, hours
constexpr int toneRole = Qt::UserRole + 1;

int minutesAhead(const SyncDevice& device)
{
    const auto minutes = int(device.ahead / minuteMs);
    return device.own || std::abs(minutes) < clockMinutes ? 0 : minutes;
}

int hoursOf(int minutes) { return (minutes + 30) / 60; }

/// The state of a computer in a few words.
struct DeviceWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncDevices)
public:
    static std::pair<Tone, QString> state(const SyncDevice& device, qint64 now)
    {
        if (device.own) return { Tone::Accent, tr("this computer") };
        if (device.newerProgram) return { Tone::Warning, tr("newer program") };
        if (device.missing) return { Tone::Warning, tr("%Ln batch(es) not there yet", nullptr, int(device.missing)) };
        if (const int days = SyncFreshness::silentDays(device, now))
            return { Tone::Warning, tr("no news for %Ln day(s)", nullptr, days) };
        if (const int minutes = minutesAhead(device)) return { Tone::Warning, clock(minutes) };
        return { Tone::Positive, tr("up to date") };
    }

private:
    static QString clock(int minutes)
    {
        const int off = std::abs(minutes);
        if (off < minutesInWords)
            return minutes > 0 ? tr("clock %Ln min ahead", nullptr, off) : tr("clock %Ln min behind", nullptr, off);
        const int hours = hoursOf(off);
        return minutes > 0 ? tr("clock %Ln h ahead", nullptr, hours) : tr("clock %Ln h behind", nullptr, hours);
    }
};

QString iconOf(Tone tone)
{
    return tone == Tone::Positive ? u"dialog-ok"_s : tone == Tone::Warning ? u"dialog-warning"_s : QString();
}

} // namespace

SyncDevices::SyncDevices(const Theme& theme, const Session& session, QWidget* parent)
    : Panel(theme, parent)
    , m_theme(theme)
    , m_session(session)
    , m_table(new DataTable(theme, this))
{
    setObjectName(u"syncDevicesPanel"_s);
    m_table->setObjectName(u"syncDevicesTable"_s);
    m_table->setFitsHeight(true);
    m_table->setModel(&m_rows);
    m_table->setColumn(Device, CellKind::Name);
    for (const Column column : { Changes, Batches })
        m_table->setColumn(column, CellKind::Number);
    m_table->setColumn(State, CellKind::Badge, [](const QModelIndex& index) {
        ui::Cell cell { index.data().toString() };
        cell.tone = Tone(index.data(toneRole).toInt());
        cell.icon = iconOf(cell.tone);
        return cell;
    });
    m_table->setDispensable({ Batches, Changes });
    m_table->setStartWidth(News, m_theme.px(Size::PersonName));
    m_table->setStartWidth(State, m_theme.px(Size::PersonName));
    setBody(m_table);
}

void SyncDevices::label()
{
    m_rows.setColumnCount(State + 1);
    m_rows.setHorizontalHeaderLabels(
        { tr("Computer"), tr("Last news"), tr("Changes today"), tr("Batches today"), tr("State") });
    m_table->setAccessibleName(tr("Computers that share the workspace"));
}

void SyncDevices::show(const SyncKeeper& keeper)
{
    const Format format = m_session.format();
    const std::vector<SyncDevice>& devices = keeper.overview().devices;
    m_rows.setRowCount(0);
    for (const SyncDevice& device : devices) {
        const auto figure = [&](qint64 number) { return new QStandardItem(number ? format.count(number) : u"–"_s); };
        const auto [tone, words] = DeviceWords::state(device, keeper.now());
        auto* state = new QStandardItem(words);
        state->setData(int(tone), toneRole);
        auto* name = new QStandardItem(SyncText::nameOf(device));
        name->setToolTip(device.device.toString());
        m_rows.appendRow({ name, new QStandardItem(SyncText::moment(device.madeAt, format, m_session.today())),
            figure(device.operations), figure(device.batches), state });
    }
    m_table->setStretchColumn(Device);
    m_table->updateGeometry();
    setTitle(tr("Computers"), format.count(qint64(devices.size())));
}

SyncExchanges::SyncExchanges(const Theme& theme, const Session& session, QWidget* parent)
    : Panel(theme, parent)
    , m_session(session)
    , m_rows(new RowList(theme, u"syncExchanges"_s, this))
{
    setBody(m_rows, true);
}

void SyncExchanges::show(const SyncKeeper& keeper)
{
    setTitle(tr("Last exchanges"));
    QList<RowList::Row> rows;
    const Format format = m_session.format();
    for (const SyncExchange& exchange : keeper.overview().exchanges) {
        RowList::Row row;
        row.id = QString::number(rows.size());
        row.icon = exchange.out ? u"cloud-upload"_s : u"cloud-download"_s;
        row.title = exchange.out ? tr("sent %Ln change(s)", nullptr, int(exchange.operations))
                                 : tr("received %Ln change(s) from %1", nullptr, int(exchange.operations))
                                       .arg(SyncText::nameOf(keeper.overview().devices[exchange.device]));
        row.beside = tr("%Ln batch(es)", nullptr, int(exchange.batches));
        row.right = SyncText::size(exchange.bytes);
        row.detail = SyncText::moment(exchange.at, format, m_session.today());
        rows.append(row);
    }
    m_rows->setRows(rows, tr("Nothing was exchanged yet."));
    m_rows->setAccessibleName(tr("Last exchanges"));
}

SyncFacts::SyncFacts(const Theme& theme, const Session& session, QWidget* parent)
    : Panel(theme, parent)
    , m_theme(theme)
    , m_session(session)
    , m_body(new QWidget(this))
    , m_grid(new QGridLayout(m_body))
{
    setObjectName(u"syncFactsPanel"_s);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme.px(Space::S));
    m_grid->setVerticalSpacing(theme.px(Space::S));
    m_grid->setColumnMinimumWidth(0, theme.px(Size::FactLabel));
    m_grid->setColumnStretch(1, 1);
    setBody(m_body, true);
}

void SyncFacts::show(const SyncKeeper& keeper)
{
    setTitle(tr("Share"));
    qDeleteAll(m_body->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const Format format = m_session.format();
    const SyncOverview& overview = keeper.overview();
    int row = 0;
    const auto add = [&](const QString& name, const QString& value, Ink ink = Ink::Text) {
        auto* label = new Label(m_theme, Type::Caption, Ink::TextMuted, m_body);
        label->setText(name);
        auto* words = new Label(m_theme, Type::Body, ink, m_body);
        words->setText(value);
        words->setWordWrap(true);
        words->setAccessibleName(tr("%1: %2", "name and value").arg(name, value));
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(words, row++, 1);
    };
    add(tr("Folder"),
        overview.folder.isEmpty() ? tr("not told on this computer") : QDir::toNativeSeparators(overview.folder));
    add(tr("Batches there"),
        tr("%1 · %2", "count, size").arg(format.count(overview.batches), SyncText::size(overview.bytes)));
    if (keeper.freeBytes() >= 0) add(tr("Free space"), SyncText::size(keeper.freeBytes()));
    const auto bad = int(overview.badFiles.size());
    add(tr("Files that wait"), bad ? tr("%Ln file(s)", nullptr, bad) : tr("none"), bad ? Ink::Warning : Ink::Positive);
    add(tr("Waits here"), overview.waiting ? tr("%Ln change(s)", nullptr, int(overview.waiting)) : tr("nothing"));
    if (keeper.nextIn() >= 0)
        add(tr("Next sync"), tr("in %Ln min, or after a change", nullptr, int(keeper.nextIn() / minuteMs) + 1));
    else if (Preferences::syncMinutes() == 0)
        add(tr("Next sync"), tr("when you ask for it (F5)"));
    if (keeper.replyMs() >= 0) add(tr("Reply time"), tr("%1 ms").arg(format.count(keeper.replyMs())));
    m_grid->addItem(new QSpacerItem(0, m_theme.px(Space::Xs)), row, 0);
}

SyncNotes::SyncNotes(const Theme& theme, const Session& session, QWidget* parent)
    : Panel(theme, parent)
    , m_theme(theme)
    , m_session(session)
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
{
    setObjectName(u"syncNotesPanel"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(theme.px(Space::S));
    setBody(m_body, true);
}

void SyncNotes::addDevice(QList<Note>& list, const SyncDevice& device, qint64 now) const
{
    const QString name = SyncText::nameOf(device);
    if (device.newerProgram)
        list << Note { tr("%1 works with a newer Fairlead. Update this program to have all of its news.").arg(name) };
    if (device.missing)
        list << Note { tr("%Ln batch(es) of %1 are told of and not there yet. They come by themselves when the server "
                          "shows them, or when that computer syncs again.",
            nullptr, int(device.missing))
                           .arg(name) };
    if (const int days = SyncFreshness::silentDays(device, now))
        list << Note {
            tr("%1: last news %Ln day(s) ago. Ask for Fairlead to be opened there once.", nullptr, days).arg(name)
        };
    const int off = std::abs(minutesAhead(device));
    if (off >= minutesInWords)
        list << Note { tr("%1: the clock is %Ln hour(s) off. Its changes are ordered by the time of the share.",
            nullptr, hoursOf(off))
                           .arg(name) };
    else if (off)
        list << Note { tr(
            "%1: the clock is %Ln minute(s) off. Its changes are ordered by the time of the share.", nullptr, off)
                           .arg(name) };
}

QList<SyncNotes::Note> SyncNotes::notes(const SyncKeeper& keeper) const
{
    const SyncOverview& overview = keeper.overview();
    QList<Note> list;
    if (overview.trouble) list << Note { SyncText::refusal(*overview.trouble, overview.folder) };
    if (keeper.report() && keeper.report()->clockFar)
        list << Note { tr(
            "The clock of this computer is more than a day off: nothing was sent. Set it right, then sync again.") };
    for (const SyncDevice& device : overview.devices)
        addDevice(list, device, keeper.now());
    for (const SyncStore::BadFile& file : overview.badFiles)
        list << Note { SyncText::badFile(file, overview, m_session.format(), m_session.today()),
            tr("%1: %2, tried %Ln time(s)", "path of a file, why it cannot be read", file.tries)
                .arg(file.name, file.reason) };
    if (keeper.report())
        for (const QString& name : keeper.report()->diverged)
            list << Note { tr("%1 knows the same and came to something else. That is a fault of the program: keep both "
                              "files and report it.")
                               .arg(name) };
    return list;
}

void SyncNotes::show(const SyncKeeper& keeper)
{
    qDeleteAll(m_body->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const QList<Note> notes = this->notes(keeper);
    setTitle(tr("%Ln thing(s) to look at", nullptr, int(notes.size())));
    setVisible(!notes.isEmpty());
    for (const Note& note : notes) {
        auto* line = new QWidget(m_body);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(m_theme.px(Space::S));
        row->addWidget(new IconView(m_theme, u"dialog-warning"_s, Size::Icon, Ink::Warning, line), 0, Qt::AlignTop);
        auto* words = new Label(m_theme, Type::Body, Ink::Text, line);
        words->setText(note.sentence);
        words->setToolTip(note.tip);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        m_column->addWidget(line);
    }
}

} // namespace fairlead::ui
