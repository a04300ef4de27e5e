#include "pages/ImportCheckStep.h"

#include "pages/NearPanel.h"
#include "pages/RefusedPanel.h"
#include "widgets/KeyFigures.h"
#include "widgets/Label.h"
#include "widgets/PageScroll.h"
#include "widgets/SentenceBanner.h"

#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ImportCheckStep::ImportCheckStep(const Theme& theme, Session& session, ImportJob& job, When when, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_job(job)
    , m_when(when)
{
    setObjectName(when == When::Before ? u"importCheckStep"_s : u"importResultStep"_s);
    auto* scroll = new PageScroll(theme, this);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins({});
    frame->addWidget(scroll);
    m_headline = new Label(theme, Type::Heading, Ink::Text, this);
    m_headline->setObjectName(u"importHeadlineLabel"_s);
    m_figures = new KeyFigures(theme, this);
    m_made = new Label(theme, Type::Body, Ink::TextMuted, this);
    m_made->setObjectName(u"importMadeLabel"_s);
    m_made->setWordWrap(true);
    m_missing = new SentenceBanner(theme, this);
    m_missing->setObjectName(u"missingBanner"_s);
    m_missing->setSentence(Tone::Warning, tr("Rows are refused for names that are not there"),
        tr("Stages, products, people … can be made from the file."));
    m_missing->setButton(tr("Make them"));
    m_near = new NearPanel(theme, session, job, this);
    m_refused = new RefusedPanel(theme, job, when == When::Before, this);
    for (QWidget* part : QList<QWidget*> { m_headline, m_figures, m_made, m_missing, m_near, m_refused })
        scroll->column()->addWidget(part);
    scroll->column()->addStretch(1);
    connect(m_missing, &SentenceBanner::activated, this, [this] {
        m_job.options().missing = MissingReference::Create;
        emit answered();
    });
    connect(m_near, &NearPanel::decided, this, &ImportCheckStep::answered);
    connect(m_refused, &RefusedPanel::mended, this, &ImportCheckStep::answered);
}

QString ImportCheckStep::labelOf(const QString& type) const
{
    return m_session.catalog().type(type).label().in(m_session.isChinese());
}

QString ImportCheckStep::headline() const
{
    const ImportResult& result = *m_job.result();
    const QString taken = QLocale().toString(result.rows - result.rejected);
    if (m_when == When::Before) {
        if (result.rows == 0) return tr("The file has no rows.");
        return tr("%1 of %Ln row(s) can come in. Nothing was written yet.", nullptr, int(result.rows)).arg(taken);
    }
    if (const auto kept = m_job.keptAfterUndo())
        return *kept ? tr("Undone, except %Ln value(s) that others changed since.", nullptr, *kept)
                     : tr("The import was undone. All is as it was before.");
    if (result.edit == 0) return tr("Nothing was to be changed by %Ln row(s).", nullptr, int(result.rows));
    return tr("%1 of %Ln row(s) are in.", nullptr, int(result.rows)).arg(taken);
}

/// "+ 7 Product", parts that changed, and what stages were taken for.
QStringList ImportCheckStep::made() const
{
    const ImportResult& result = *m_job.result();
    QStringList words;
    for (auto it = result.created.begin(); it != result.created.end(); ++it)
        words.append(tr("%1: %2 made", "record type, count").arg(labelOf(it.key()), QLocale().toString(it.value())));
    for (auto it = result.partsChanged.begin(); it != result.partsChanged.end(); ++it)
        words.append(tr("%1: %2 written", "record type, count").arg(labelOf(it.key()), QLocale().toString(it.value())));
    const ChoiceList* kinds = m_session.catalog().list(u"stage_kind"_s);
    for (const ImportResult::Created& one : result.createdRecords) {
        const auto* kind = kinds ? kinds->find(one.guess) : nullptr;
        if (!one.guess.isEmpty())
            words.append(
                tr("stage “%1” taken as %2").arg(one.name, kind ? kind->label.in(m_session.isChinese()) : one.guess));
    }
    return words;
}

void ImportCheckStep::refresh()
{
    const ImportResult& result = *m_job.result();
    const bool before = m_when == When::Before;
    const auto count = [](qint64 number) { return QLocale().toString(number); };
    m_headline->setText(headline());
    m_figures->setFigures({ { tr("Rows"), count(result.rows), {}, {} },
        { before ? tr("To add") : tr("Added"), count(result.added), {}, {} },
        { before ? tr("To update") : tr("Updated"), count(result.updated), {}, {} },
        { tr("Unchanged"), count(result.unchanged), {}, {} }, { tr("Refused"), count(result.rejected), {}, {} } });
    const QStringList words = made();
    m_made->setText(words.join(u" · "_s));
    m_made->setVisible(!words.isEmpty());
    m_missing->setVisible(before && m_job.options().missing == MissingReference::Reject
        && std::any_of(result.bad.begin(), result.bad.end(),
            [](const RejectedCell& cell) { return cell.reason == u"missing"_s; }));
    if (before)
        m_near->refresh();
    else
        m_near->hide(); // it is decided
    m_refused->refresh();
}

} // namespace fairlead::ui
