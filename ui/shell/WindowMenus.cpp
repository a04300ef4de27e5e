#include "shell/WindowMenus.h"

#include "models/PhotoShelf.h"
#include "models/Sitter.h"
#include "widgets/Avatar.h"
#include "widgets/PersonButton.h"
#include "widgets/PickerPopup.h"
#include "widgets/TopBar.h"

namespace fairlead::ui {

using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(Theme& theme, Session& session, TopBar& bar)
    : QObject(&bar)
    , m_theme(theme)
    , m_session(session)
    , m_bar(bar)
{
}

void WindowMenus::choosePerson()
{
    QList<PickerOption> people { { QString(), tr("Nobody in particular") } };
    const int side = m_theme.px(Size::AvatarSmall);
    (void)m_session.reader().records(
        m_session.catalog().type(u"person"_s), "_v=1 ORDER BY _k", {}, [&](const Record& person) {
            const QImage photo = PhotoShelf::of(m_session).photo(person.bytes(u"photo"_s));
            people.append(
                { person.id.toString(), person.title(), QIcon(avatarPixmap(m_theme, person.title(), photo, side)) });
        });
    const RecordId now = m_session.workspace().person();
    auto* popup = new PickerPopup(m_theme, people, now.isNull() ? QString() : now.toString(), &m_bar);
    connect(popup, &PickerPopup::picked, this,
        [this](const QString& id) { Sitter::choose(m_session, RecordId::parse(id).value_or(RecordId())); });
    auto* anchor = m_bar.findChild<PersonButton*>();
    popup->openBelow(anchor ? static_cast<QWidget*>(anchor) : &m_bar);
}

} // namespace fairlead::ui
