#include "pages/ViewSwitch.h"

#include "models/Address.h"
#include "widgets/SegmentedSwitch.h"

#include <QHBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

const QString ViewSwitch::list = u"list"_s;

ViewSwitch::ViewSwitch(
    const Theme& theme, Session& session, const BoardConfig& config, const QString& current, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_config(config)
    , m_current(current)
{
    setObjectName(config.id + u"Switch"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    connect(&session, &Session::languageChanged, this, &ViewSwitch::label);
    label();
}

void ViewSwitch::label()
{
    delete m_segments; // segments carry their words from birth
    m_segments = new SegmentedSwitch(m_theme, tr("View"), this);
    for (const BoardConfig::Way& way : m_config.ways)
        m_segments->addSegment(way.id, way.title.in(m_session.isChinese()), way.icon);
    m_segments->addSegment(list, tr("List"), u"view-list-details"_s);
    m_segments->setCurrent(m_current);
    layout()->addWidget(m_segments);
    connect(m_segments, &SegmentedSwitch::chosen, this, [this](const QString& id) {
        if (id == m_current) return;
        m_segments->setCurrent(m_current); // whoever is asked decides
        emit chosen(id);
    });
}

void ViewSwitch::setCurrent(const QString& id)
{
    m_current = id;
    m_segments->setCurrent(id);
}

QUrl ViewSwitch::addressOf(const QString& id, const QUrlQuery& query) const
{
    QUrlQuery kept;
    for (const QString& key : { u"view"_s, u"filter"_s, u"search"_s })
        if (query.hasQueryItem(key)) kept.addQueryItem(key, query.queryItemValue(key, QUrl::FullyEncoded));
    const bool toList = id == list;
    const bool shown = toList || m_config.views.contains(kept.queryItemValue(u"view"_s));
    if (!shown) kept.removeQueryItem(u"view"_s); // a board of what is won would be empty
    if (!toList) kept.addQueryItem(u"way"_s, id);
    return Address::page(toList ? m_config.list : m_config.id, kept);
}

} // namespace fairlead::ui
