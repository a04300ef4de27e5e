#include "pages/CoachingPanel.h"

#include "pages/CommentDialog.h"
#include "widgets/ActionButton.h"
#include "widgets/RowList.h"

#include <QAction>
#include <QDateTime>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

CoachingPanel::CoachingPanel(const Theme& theme, Session& session, QWidget* parent)
    : Panel(theme, parent)
    , m_looks(theme)
    , m_session(session)
    , m_add(new QAction(theme.icon(u"list-add"_s), {}, this))
{
    setObjectName(u"coachingPanel"_s);
    m_add->setObjectName(u"addCoaching"_s);
    m_add->setData(u"list-add"_s);
    addHeadWidget(new ActionButton(m_add, ActionButton::Show::IconOnly, Kind::Quiet, kinds::Scale::Small, this));
    m_rows = new RowList(theme, u"coachingRows"_s, this);
    setBody(m_rows, true);
    connect(m_add, &QAction::triggered, this,
        [this] { CommentDialog::coach(m_looks, m_session, m_about, window())->open(); });
    connect(m_rows, &RowList::opened, this, &CoachingPanel::open);
    connect(&session, &Session::languageChanged, this, &CoachingPanel::label);
    label();
}

void CoachingPanel::label()
{
    m_add->setText(tr("Leave a coaching note"));
    m_rows->setAccessibleName(tr("Coaching"));
    fill();
}

void CoachingPanel::show(const std::vector<Record>& comments, const Record& about)
{
    m_comments = comments;
    m_about = about;
    fill();
}

void CoachingPanel::fill()
{
    setTitle(tr("Coaching"), m_comments.empty() ? QString() : m_session.format().count(qint64(m_comments.size())));
    const RecordType& person = m_session.catalog().type(u"person"_s);
    QList<RowList::Row> rows;
    for (const Record& comment : m_comments) {
        RowList::Row row;
        row.id = comment.id.toString();
        const bool answer = comment.text(u"kind"_s) == u"answer"_s;
        row.icon = answer ? u"mail-reply-sender"_s : u"dialog-messages"_s;
        row.iconInk = answer ? Ink::TextMuted : Ink::Accent;
        row.title = comment.text(u"body"_s).simplified();
        QStringList details;
        if (!comment.createdBy.isNull()) details.append(m_session.reader().titleOf(person, comment.createdBy).text);
        const QDate day = QDateTime::fromMSecsSinceEpoch(comment.number(u"happened_at"_s)).date();
        details.append(m_session.format().day(day));
        if (const RecordId to = comment.reference(u"addressee"_s); !to.isNull())
            details.append(tr("for %1").arg(m_session.reader().titleOf(person, to).text));
        row.detail = details.join(u" · "_s);
        rows.append(row);
    }
    m_rows->setRows(rows, tr("No notes yet"));
}

void CoachingPanel::open(const QString& id)
{
    for (const Record& comment : m_comments)
        if (comment.id.toString() == id)
            return CommentDialog::answer(m_looks, m_session, m_about, comment, window())->open();
}

} // namespace fairlead::ui
