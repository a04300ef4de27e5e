#include "shell/WindowMenus.h"

#include "pages/ListConfig.h"
#include "pages/RecordDialog.h"
#include "widgets/PersonButton.h"
#include "widgets/PickerPopup.h"
#include "widgets/TopBar.h"

#include <QCryptographicHash>
#include <QMenu>
#include <QSettings>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(Theme& theme, Session& session, TopBar& bar)
    : QObject(&bar)
    , m_theme(theme)
    , m_session(session)
    , m_bar(bar)
{
}

void WindowMenus::createRecord()
{
    QMenu menu(&m_bar);
    for (const char* id : { "opportunities", "customers", "contacts", "products", "people" }) {
        const ListConfig* config = listConfig(QString::fromLatin1(id));
        const auto named = m_session.catalog().resolve(config->kind);
        const QString words
            = named.view ? named.view->label.in(m_session.isChinese()) : named.type->label().in(m_session.isChinese());
        menu.addAction(m_theme.icon(config->icon), words, this, [this, named] {
            Record record = m_session.workspace().blank(named.type->name());
            if (named.view) record.set(named.view->presetField, named.view->presetValue);
            RecordDialog dialog(m_theme, m_session, record, m_bar.window());
            dialog.exec();
        });
    }
    menu.exec(m_bar.mapToGlobal(QPoint(m_bar.width() * 3 / 4, m_bar.height())));
}

namespace {

QString personKey(const Session& session)
{
    const QByteArray path = session.workspace().path().toUtf8();
    return u"person/"_s
        + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

void WindowMenus::restorePerson(Session& session)
{
    const auto id = RecordId::parse(QSettings().value(personKey(session)).toString());
    if (!id) return;
    const auto person = session.reader().find(session.catalog().type(u"person"_s), *id);
    if (person && *person) session.setPerson(*id);
}

void WindowMenus::choosePerson()
{
    QList<PickerOption> people { { QString(), tr("Nobody in particular") } };
    (void)m_session.reader().records(
        m_session.catalog().type(u"person"_s), "_v=1 ORDER BY _k", {}, [&people](const Record& person) {
            people.append({ person.id.toString(), person.title() });
        });
    const RecordId now = m_session.workspace().person();
    auto* popup = new PickerPopup(m_theme, people, now.isNull() ? QString() : now.toString(), &m_bar);
    connect(popup, &PickerPopup::picked, this, [this](const QString& id) {
        m_session.setPerson(RecordId::parse(id).value_or(RecordId()));
        QSettings().setValue(personKey(m_session), id);
    });
    auto* anchor = m_bar.findChild<PersonButton*>();
    popup->openBelow(anchor ? static_cast<QWidget*>(anchor) : &m_bar);
}

} // namespace fairlead::ui
