#include "models/RecordDrafts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RecordDrafts::RecordDrafts(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(moment);
    connect(&m_soon, &QTimer::timeout, this, &RecordDrafts::flush);
}

RecordDrafts::~RecordDrafts() { flush(); }

QString RecordDrafts::folderOf(const QString& workspace)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts/"_s + workspace;
}

QString RecordDrafts::path() const { return m_folder + u'/' + m_name + u".json"_s; }

void RecordDrafts::turnTo(const QString& type, const RecordId& id)
{
    flush();
    m_name = type + u'-' + id.toString();
    m_texts.clear();
    m_keptAt = {};
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly)) return;
    m_keptAt = QFileInfo(file).lastModified();
    const QJsonObject texts = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        if (const QString text = it->toString(); !text.isEmpty()) m_texts.insert(it.key(), text);
}

void RecordDrafts::keep(const QString& part, const QString& text)
{
    if (m_name.isEmpty() || m_texts.value(part) == text) return;
    if (text.isEmpty())
        m_texts.remove(part);
    else
        m_texts.insert(part, text);
    m_dirty = true;
    if (text.isEmpty())
        flush(); // what was saved must not come back
    else
        m_soon.start();
}

void RecordDrafts::flush()
{
    m_soon.stop();
    if (!std::exchange(m_dirty, false)) return;
    if (m_texts.isEmpty()) {
        QFile::remove(path());
        return;
    }
    QDir().mkpath(m_folder);
    QJsonObject texts;
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        texts.insert(it.key(), it.value());
    QSaveFile file(path());
    // A draft that cannot be kept is no reason to disturb whoever types it.
    if (!file.open(QIODevice::WriteOnly)) return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // it may say anything about anybody
    file.write(QJsonDocument(texts).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace fairlead::ui
