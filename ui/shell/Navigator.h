#pragma once
#include <QObject>
#include <QUrl>

namespace fairlead::ui {

/// Where the person is, was and may go again: every link, chart click and palette choice goes through it, so that back
/// and forward always work. Knows addresses only.
class Navigator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void open(const QUrl& address);
    /// The page changed its own address (a filter): the present place is that now.
    void replace(const QUrl& address);
    void back();
    void forward();
    bool canBack() const { return m_at > 0; }
    bool canForward() const { return m_at + 1 < m_places.size(); }
    QUrl current() const { return m_at < 0 ? QUrl() : m_places.at(m_at); }

signals:
    void went(const QUrl& address);
    void changed();

private:
    QList<QUrl> m_places;
    qsizetype m_at = -1;
};

} // namespace fairlead::ui
