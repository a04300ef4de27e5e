#include "shell/Gallery.h"

#include "pages/ListConfig.h"
#include "pages/RecordDialog.h"
#include "pages/StageDialog.h"

#include <QCoreApplication>
#include <QDir>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

bool Gallery::picture(MainWindow& window, const QString& path)
{
    m_session.settle();
    QCoreApplication::processEvents();
    return window.grab().save(path);
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
    const auto pipelines = PipelineSetups::load(m_session.runner(), m_session.today());
    if (!pipelines.empty() && !pipelines.front().stages.empty()) {
        StageDialog dialog(m_theme, m_session, pipelines.front().stages.front(), {}, &window);
        take(dialog, u"stage-dialog"_s);
    }
    return pictures;
}

Result<int> Gallery::render(const QString& folder)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s)) return Error { ErrorCode::NoAccess, folder };
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
                for (const QString& place : window.places()) {
                    window.navigator().open(
                        QUrl(u"fairlead://page/"_s + place + (place == u"funnel"_s ? u"?period=all"_s : QString())));
                    if (!picture(window, target.filePath(place + tail))) return Error { ErrorCode::NoAccess, folder };
                    ++pictures;
                }
                window.navigator().open(QUrl(u"fairlead://page/opportunities"_s));
                window.navigator().open(QUrl(u"fairlead://page/opportunities?view=won&filter=amount%20>=%205000"_s));
                if (!picture(window, target.filePath(u"filtered"_s + tail)))
                    return Error { ErrorCode::NoAccess, folder };
                ++pictures;
                emit m_session.acted(m_session.undoName());
                if (!picture(window, target.filePath(u"toast"_s + tail))) return Error { ErrorCode::NoAccess, folder };
                ++pictures;
                window.openPalette(chinese ? u"hd"_s : u"me"_s);
                picture(window, target.filePath(u"palette"_s + tail));
                window.closePalette();
                ++pictures;
                if (size.width() == 1440) pictures += dialogs(window, target, tail);
            }
        }
    }
    return pictures;
}

} // namespace fairlead::ui
