#include "shell/Gallery.h"

#include "pages/ImportPage.h"
#include "models/Address.h"
#include "pages/EndDialog.h"
#include "pages/MoveDialog.h"
#include "pages/RecordDialog.h"
#include "pages/StageDialog.h"
#include "shell/AlertPanel.h"
#include "shell/KeysDialog.h"
#include "shell/Places.h"
#include "shell/StartWindow.h"
#include "shell/UndoList.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

bool Gallery::picture(MainWindow& window, const QString& path)
{
    m_session.settle();
    QCoreApplication::processEvents();
    delete window.findChild<AlertPanel*>(); // what falls due has a picture of its own
    return window.grab().save(path);
}

/// A list with what wizards are for: a day that can be read twice, a customer and a product that are nearly there, a
/// faulty cell.
QString Gallery::importFile(const QString& folder) const
{
    const auto firstOf = [this](const QString& type) {
        QString title;
        (void)m_session.reader().records(m_session.catalog().type(type), "_v=1 ORDER BY n LIMIT 1", {},
            [&title](const Record& record) { title = record.title(); });
        return title;
    };
    const QString customer = firstOf(u"company"_s);
    const QString stage = firstOf(u"stage"_s);
    const QString path = folder + u"/deals.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(u"Deal,Customer,Stage,Amount,Opened on,Product,Remark,Source code\n"
               "Hall lighting,%1.,%2,48000,03/04/2026,Lamp,via fair,A7\n"
               "Roof glass,%1.,%2,about 9000,05/06/2026,Panel,,A7\n"
               "Cold room,%1,%2,17500,05/10/2026,Panel,,B2\n"_s.arg(customer, stage)
                   .toUtf8());
    return path;
}

int Gallery::importSteps(MainWindow& window, const QDir& target, const QString& tail)
{
    const QTemporaryDir folder;
    window.importFile({});
    auto* page = qobject_cast<ImportPage*>(window.page());
    if (!page) return 0;
    int pictures = 0;
    const auto keep
        = [&](const QString& name) { pictures += picture(window, target.filePath(u"import-"_s + name + tail)); };
    page->take(folder.path()); // a folder: what a refusal looks like
    keep(u"file"_s);
    page->take(importFile(folder.path()));
    keep(u"columns"_s);
    page->job().options().dateOrder = DateOrder::DayMonthYear;
    page->job().lookAgain();
    m_session.settle();
    page->next();
    keep(u"check"_s);
    // The result is not among the pictures: they write nothing into the workspace.
    page->leave();
    page->leave();
    return pictures;
}

/// A move as it is asked for, as it is refused, and in the form of the deal.
int Gallery::moves(MainWindow& window, const QDir& target, const QString& tail)
{
    const RecordType& type = m_session.catalog().type(u"opportunity"_s);
    std::optional<Record> open;
    (void)m_session.reader().records(
        type, "_v=1 AND closed_on IS NULL ORDER BY n LIMIT 1", {}, [&](const Record& record) { open = record; });
    if (!open) return 0;
    const auto keep = [&](QDialog& dialog, const QString& name) {
        dialog.show();
        m_session.settle();
        return int(dialog.grab().save(target.filePath(name + tail)));
    };
    MoveDialog dialog(m_theme, m_session, { *open }, &window);
    int pictures = keep(dialog, u"move-dialog"_s);
    auto* stage = dialog.findChild<QComboBox*>(u"to_stageEdit"_s);
    if (stage) stage->setCurrentIndex(stage->count() - 1);
    auto* day = dialog.findChild<QLineEdit*>(u"happened_onEdit"_s);
    if (day) day->setText(m_session.today().addDays(1).toString(Qt::ISODate));
    dialog.save(); // never in the future: nothing is written
    pictures += keep(dialog, u"move-refused"_s);
    EndDialog won(m_theme, m_session, { *open }, EndDialog::End::Won, &window);
    pictures += keep(won, u"won-dialog"_s);
    EndDialog lost(m_theme, m_session, { *open }, EndDialog::End::Lost, &window);
    pictures += keep(lost, u"lost-dialog"_s);
    RecordDialog form(m_theme, m_session, *open, &window);
    if (auto* present = form.findChild<QComboBox*>(u"stageEdit"_s)) present->setCurrentIndex(present->count() - 1);
    return pictures + keep(form, u"record-moved"_s);
}

int Gallery::dialogs(MainWindow& window, const QDir& target, const QString& tail)
{
    int pictures = 0;
    const auto take = [&](QDialog& dialog, const QString& name) {
        dialog.show();
        m_session.settle();
        dialog.grab().save(target.filePath(name + tail));
        ++pictures;
    };
    const RecordType& type = m_session.catalog().type(u"opportunity"_s);
    std::optional<Record> first;
    (void)m_session.reader().records(
        type, "_v=1 ORDER BY n LIMIT 1", {}, [&](const Record& record) { first = record; });
    if (first) {
        RecordDialog dialog(m_theme, m_session, *first, &window);
        take(dialog, u"record-dialog"_s);
    }
    pictures += moves(window, target, tail);
    const auto pipelines = PipelineSetups::load(m_session.runner(), m_session.today());
    if (!pipelines.empty() && !pipelines.front().stages.empty()) {
        StageDialog dialog(m_theme, m_session, pipelines.front().stages.front(), {}, &window);
        take(dialog, u"stage-dialog"_s);
    }
    return pictures + prints(window, target, tail) + shell(window, target, tail);
}

/// What belongs to the window itself: sections of the settings, keys, undo list, start page.
int Gallery::shell(MainWindow& window, const QDir& target, const QString& tail)
{
    int pictures = 0;
    for (const QString& section :
        { u"language"_s, u"alerts"_s, u"sync"_s, u"fields"_s, u"lists"_s, u"layouts"_s, u"backup"_s, u"about"_s }) {
        window.navigator().open(Address::page(u"settings"_s, QUrlQuery(u"section="_s + section)));
        pictures += picture(window, target.filePath(u"settings-"_s + section + tail));
    }
    const auto keep = [&](QWidget* part, const QString& name) {
        if (!part) return;
        m_session.settle();
        pictures += part->grab().save(target.filePath(name + tail));
        delete part;
    };
    window.showKeys();
    keep(window.findChild<KeysDialog*>(), u"keys"_s);
    window.showUndoList();
    keep(window.findChild<UndoList*>(), u"undo-list"_s);
    auto* start = new StartWindow(m_theme, m_session.isChinese());
    start->show();
    keep(start, u"start"_s);
    start = new StartWindow(m_theme, m_session.isChinese());
    start->show();
    start->makeNew();
    keep(start, u"start-new"_s);
    return pictures;
}

/// The first of some kinds that has much to tell, as its page shows it.
int Gallery::records(MainWindow& window, const QDir& target, const QString& tail)
{
    struct Shown
    {
        QString name;
        QString type;
        QByteArray which;
        QString query;
    };
    const QList<Shown> all {
        { u"record-opportunity"_s, u"opportunity"_s,
            "_v=1 AND closed_on IS NULL AND amount>30000000 ORDER BY n LIMIT 1", {} },
        { u"record-history"_s, u"opportunity"_s, "_v=1 AND closed_on IS NULL AND amount>30000000 ORDER BY n LIMIT 1",
            u"tab=history"_s },
        { u"record-lines"_s, u"opportunity"_s, "_v=1 AND closed_on IS NULL AND amount>30000000 ORDER BY n LIMIT 1",
            u"tab=opportunity_line"_s },
        { u"record-decision"_s, u"opportunity"_s,
            "_v=1 AND closed_on IS NULL ORDER BY (SELECT count(*) FROM opportunity_contact c WHERE "
            "c.opportunity=opportunity.id AND c._v=1) DESC, n LIMIT 1",
            u"tab=decision"_s },
        { u"record-customer"_s, u"company"_s,
            "_v=1 AND is_customer=1 ORDER BY (SELECT count(*) FROM opportunity o WHERE o.company=company.id AND "
            "o._v=1) "
            "DESC, n LIMIT 1",
            {} },
        { u"record-contact"_s, u"contact"_s, "_v=1 ORDER BY n LIMIT 1", {} },
        { u"record-product"_s, u"product"_s, "_v=1 ORDER BY n LIMIT 1", {} },
        { u"record-stage"_s, u"stage"_s, "_v=1 ORDER BY n LIMIT 1", {} },
    };
    int pictures = 0;
    for (const Shown& one : all) {
        RecordId id;
        (void)m_session.reader().records(
            m_session.catalog().type(one.type), one.which, {}, [&id](const Record& record) { id = record.id; });
        if (id.isNull()) continue;
        QUrl address = Address::record(one.type, id);
        address.setQuery(one.query);
        window.navigator().open(address);
        pictures += picture(window, target.filePath(one.name + tail));
    }
    return pictures;
}

/// Whoever has the most to do: a day and a calendar of nobody in particular would be a heap.
void Gallery::seatSomebody()
{
    if (!m_session.person().isNull()) return;
    QHash<RecordId, int> planned;
    (void)m_session.reader().records(m_session.catalog().type(u"appointment"_s), "_v=1 AND start_on BETWEEN ? AND ?",
        { cellOf(m_session.today().addDays(-3)), cellOf(m_session.today().addDays(3)) },
        [&](const Record& record) { ++planned[record.reference(u"owner"_s)]; });
    RecordId busiest;
    for (auto it = planned.cbegin(); it != planned.cend(); ++it)
        if (!it.key().isNull() && (busiest.isNull() || it.value() > planned.value(busiest))) busiest = it.key();
    m_session.setPerson(busiest);
}

/// A message as a move of a deal leaves it.
QString Gallery::someAct() const
{
    QString deal;
    QString stage;
    (void)m_session.reader().records(m_session.catalog().type(u"opportunity"_s),
        "_v=1 AND closed_on IS NULL ORDER BY n LIMIT 1", {}, [&deal](const Record& record) { deal = record.title(); });
    (void)m_session.reader().records(m_session.catalog().type(u"stage"_s), "_v=1 ORDER BY sort_key, n LIMIT 1", {},
        [&stage](const Record& record) { stage = record.title(); });
    return QCoreApplication::translate("fairlead::ui::MoveDialog", "move %1 to %2").arg(deal, stage);
}

Result<int> Gallery::render(const QString& folder)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s)) return Error { ErrorCode::NoAccess, folder };
    seatSomebody();
    m_theme.setLessMotion(true); // pictures show the end of each motion
    int pictures = 0;
    for (const bool chinese : { false, true }) {
        m_setLanguage(chinese);
        for (const bool dark : { false, true }) {
            m_theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
            for (const QSize size : { QSize(1440, 900), QSize(1280, 720) }) {
                MainWindow window(m_theme, m_session);
                window.resize(size);
                window.show();
                const QString tail = u"-%1-%2-%3.png"_s.arg(chinese ? u"zh"_s : u"en"_s, dark ? u"dark"_s : u"light"_s)
                                         .arg(size.width());
                for (const Place& place : allPlaces()) {
                    window.navigator().open(Address::page(place.id, QUrlQuery(place.galleryQuery)));
                    if (!picture(window, target.filePath(place.id + tail)))
                        return Error { ErrorCode::NoAccess, folder };
                    ++pictures;
                }
                pictures += records(window, target, tail);
                window.navigator().open(QUrl(u"fairlead://page/opportunities"_s));
                window.navigator().open(QUrl(u"fairlead://page/opportunities?view=won&filter=amount%20>=%205000"_s));
                if (!picture(window, target.filePath(u"filtered"_s + tail)))
                    return Error { ErrorCode::NoAccess, folder };
                ++pictures;
                emit m_session.acted(someAct());
                if (!picture(window, target.filePath(u"toast"_s + tail))) return Error { ErrorCode::NoAccess, folder };
                emit m_session.undoChanged(); // nothing was done: the message goes
                ++pictures;
                window.openPalette(chinese ? u"hd"_s : u"me"_s);
                picture(window, target.filePath(u"palette"_s + tail));
                window.closePalette();
                ++pictures;
                pictures += quickAdds(window, target, tail);
                if (size.width() == 1440)
                    pictures += importSteps(window, target, tail) + dialogs(window, target, tail)
                        + calendars(window, target, tail) + reports(window, target, tail) + cells(window, target, tail)
                        + filters(window, target, tail) + processes(window, target, tail)
                        + forecasts(window, target, tail);
                pictures += meetings(window, target, tail);
                pictures += syncs(window, target, tail);
            }
        }
    }
    return pictures;
}

} // namespace fairlead::ui
