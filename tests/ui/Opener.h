#pragma once
#include <QDesktopServices>
#include <QUrl>

namespace fairlead::ui {

/// Stands in for the system, which would open the file in another program.
class Opener : public QObject
{
    Q_OBJECT
public:
    Opener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QString opened;
public slots:
    void open(const QUrl& url) { opened = url.toLocalFile(); }
};

} // namespace fairlead::ui
