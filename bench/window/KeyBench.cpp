#include "KeyBench.h"

#include "Meter.h"
#include "Must.h"
#include "SearchWords.h"
#include "WindowDesk.h"

#include "models/Address.h"
#include "widgets/Palette.h"
#include "widgets/SearchEdit.h"

#include <QEventLoop>
#include <QListView>
#include <QTimer>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int each = 12; ///< texts of a kind
constexpr int patienceMs = 20000;

/// From typing a text to the model's answer, painted.
double answerMs(QAbstractItemView& view, const std::function<void()>& type)
{
    QEventLoop loop;
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, [] { giveUp("wait for an answer", u"none came"_s); });
    QObject::connect(view.model(), &QAbstractItemModel::modelReset, &loop, &QEventLoop::quit);
    const Meter meter;
    type();
    patience.start(patienceMs);
    loop.exec();
    view.viewport()->repaint();
    return meter.wallMs();
}

} // namespace

void KeyBench::run()
{
    (void)m_base.workspace();
    m_base.close();
    WindowDesk desk(m_base.path());
    desk.window().show();
    desk.go(ui::Address::page(u"customers"_s));
    auto* field = desk.window().page()->findChild<ui::SearchEdit*>();
    if (!field) giveUp("search a list", u"it has no field"_s);
    Samples list;
    Samples palette;
    const auto kinds = SearchWords::of(m_base.n(), each);
    for (const auto& kind : kinds)
        for (const QString& typed : kind.typed) {
            // The last letter comes while the answer to those before may be under way, as when a person types on.
            field->setText(typed.chopped(1));
            list.add(answerMs(desk.table(), [&] { field->setText(typed); }));
        }
    desk.session().settle();
    field->setText({});
    desk.session().settle();
    desk.window().openPalette({});
    auto* sheet = desk.window().findChild<ui::Palette*>();
    auto* hits = sheet ? sheet->findChild<QListView*>() : nullptr;
    auto* edit = sheet ? sheet->findChild<QLineEdit*>() : nullptr;
    if (!hits || !edit) giveUp("search everywhere", u"the palette has no list"_s);
    for (const auto& kind : kinds)
        for (const QString& typed : kind.typed) {
            edit->setText(typed.chopped(1));
            palette.add(answerMs(*hits, [&] { edit->setText(typed); }));
        }
    desk.session().settle();
    const qint64 n = m_base.n();
    m_sheet.add({ u"key.list"_s, n, list.at(0.95), {}, u"ms p95"_s, u"ours <= 16"_s, Memory::peak() });
    m_sheet.add({ u"key.list.median"_s, n, list.median(), {}, u"ms median"_s, u"ours <= 16"_s, Memory::peak() });
    m_sheet.add({ u"key.palette"_s, n, palette.at(0.95), {}, u"ms p95"_s, u"ours <= 16"_s, Memory::peak() });
    m_sheet.add({ u"key.palette.median"_s, n, palette.median(), {}, u"ms median"_s, u"ours <= 16"_s, Memory::peak() });
}

} // namespace fairlead
