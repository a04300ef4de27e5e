#include "pages/RecordActions.h"

#include "model/LeadRules.h"
#include "model/OpportunityRules.h"
#include "model/QuoteRules.h"
#include "models/Address.h"
#include "models/AppointmentOutcome.h"
#include "models/ComposedAct.h"
#include "models/QuoteActs.h"
#include "pages/AppointmentMenu.h"
#include "pages/CareDialog.h"
#include "pages/CareDoneDialog.h"
#include "pages/MatchDialog.h"
#include "pages/ConvertDialog.h"
#include "pages/HelpDialog.h"
#include "pages/MoveDialog.h"
#include "pages/PlanContactDialog.h"
#include "pages/RecordDialog.h"
#include "pages/RecordHead.h"
#include "pages/RejectDialog.h"
#include "pages/VisitDialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

RecordActions::RecordActions(const Theme& theme, Session& session, const RecordType& type, QWidget* page)
    : QObject(page)
    , m_theme(theme)
    , m_session(session)
    , m_page(page)
{
    if (type.name() == u"opportunity"_s) {
        m_won = add(u"endWon"_s, u"dialog-ok"_s, true);
        m_lost = add(u"endLost"_s, u"dialog-cancel"_s, true);
        m_plan = add(u"planContact"_s, u"mark-location"_s, false);
        connect(m_plan, &QAction::triggered, this, &RecordActions::planContact);
        connect(m_won, &QAction::triggered, this, [this] { end(EndDialog::End::Won); });
        connect(m_lost, &QAction::triggered, this, [this] { end(EndDialog::End::Lost); });
        m_help = add(u"askForHelp"_s, u"help-contextual"_s, false);
        connect(m_help, &QAction::triggered, this,
            [this] { HelpDialog::ask(m_theme, m_session, m_record, m_page)->open(); });
    }
    if (type.name() == u"appointment"_s) addAppointment();
    addQuotation(type);
    if (type.name() == u"care_item"_s) {
        m_careDone = add(u"careDone"_s, u"checkmark"_s, true);
        connect(m_careDone, &QAction::triggered, this,
            [this] { CareDoneDialog::ask(m_theme, m_session, m_record.id, m_page); });
    }
    if (type.name() == u"lead"_s) {
        m_convert = add(u"convertRecord"_s, u"dialog-ok"_s, true);
        m_reject = add(u"rejectRecord"_s, u"dialog-cancel"_s, true);
        connect(m_convert, &QAction::triggered, this, [this] {
            ConvertDialog::ask(m_theme, m_session, m_record, m_page,
                [this](const RecordId& deal) { emit asked(Address::record(u"opportunity"_s, deal)); });
        });
        connect(m_reject, &QAction::triggered, this, [this] {
            auto* dialog = new RejectDialog(m_theme, m_session, { m_record }, m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    }
    if (type.name() == u"company"_s || type.name() == u"contact"_s) {
        m_call = add(u"recordCall"_s, u"call-start"_s, true);
        m_visit = add(u"planVisit"_s, u"mark-location"_s, true);
        connect(m_call, &QAction::triggered, this, [this] { emit composeWanted(u"call"_s); });
        connect(m_visit, &QAction::triggered, this, &RecordActions::planVisit);
    }
    if (type.name() == u"receipt"_s) {
        m_match = add(u"matchReceipt"_s, u"link"_s, true);
        connect(
            m_match, &QAction::triggered, this, [this] { MatchDialog::open(m_theme, m_session, m_record, m_page); });
    }
    if (type.name() == u"receipt"_s) {
        m_slip = add(u"printSlip"_s, u"document-print"_s, true);
        connect(m_slip, &QAction::triggered, this, &RecordActions::printWanted);
    }
    if (type.name() == u"opportunity"_s || type.name() == u"contact"_s) {
        m_care = add(u"careFor"_s, u"love"_s, false);
        connect(m_care, &QAction::triggered, this, [this] { CareDialog::ask(m_theme, m_session, m_record, m_page); });
    }
    m_copy = add(u"copyLink"_s, u"edit-copy"_s, false);
    connect(m_copy, &QAction::triggered, this, &RecordActions::copyLink);
    m_delete = add(u"deleteRecord"_s, u"edit-delete"_s, false);
    connect(m_delete, &QAction::triggered, this, &RecordActions::remove);
    m_delete->setVisible(!type.isEntry());
    connect(&session, &Session::languageChanged, this, &RecordActions::label);
    label();
}

QAction* RecordActions::add(const QString& name, const QString& icon, bool asButton)
{
    auto* action = new QAction(m_theme.icon(icon), QString(), this);
    action->setObjectName(name);
    action->setData(icon);
    m_all.append({ action, asButton });
    m_page->addAction(action); // the palette offers what a page can do
    return action;
}

void RecordActions::addTo(RecordHead& head)
{
    for (const auto& [action, asButton] : std::as_const(m_all))
        head.addAction(action, asButton);
}

void RecordActions::label()
{
    if (m_won) m_won->setText(tr("Won…"));
    if (m_quote) m_quote->setText(tr("New quotation"));
    if (m_send) m_send->setText(tr("Sent today"));
    if (m_accept) m_accept->setText(tr("Accepted"));
    if (m_decline) m_decline->setText(tr("Rejected"));
    if (m_version) m_version->setText(tr("New version"));
    if (m_plan) m_plan->setText(tr("Plan a contact"));
    if (m_lost) m_lost->setText(tr("Lost…"));
    if (m_convert) m_convert->setText(tr("Convert…"));
    if (m_reject) m_reject->setText(tr("Reject…"));
    if (m_help) m_help->setText(tr("Ask for help…"));
    if (m_call) m_call->setText(tr("Call"));
    if (m_visit) m_visit->setText(tr("Plan visit"));
    if (m_match) m_match->setText(tr("Match…"));
    if (m_slip) m_slip->setText(tr("Print slip…"));
    if (m_happened) m_happened->setText(tr("Record what happened…"));
    if (m_care) m_care->setText(tr("Care…"));
    if (m_careDone)
        m_careDone->setText(m_record.type && m_record.text(u"state"_s) == u"done"_s ? tr("Open again") : tr("Done…"));
    if (m_visitStep && m_record.type) showAppointment();
    m_copy->setText(tr("Copy link"));
    m_delete->setText(tr("Delete"));
}

void RecordActions::show(const Record& record)
{
    m_record = record;
    if (m_visitStep) showAppointment();
    if (m_careDone) label();
    showQuotation();
    if (!m_convert) return;
    const bool open = isOpenLead(record.text(u"status"_s));
    m_convert->setVisible(open);
    m_reject->setVisible(open);
}

void RecordActions::addQuotation(const RecordType& type)
{
    const auto follow = [this](const QString& made, const RecordId& id) {
        if (!id.isNull()) emit asked(Address::record(made, id));
    };
    if (type.name() == u"opportunity"_s) {
        m_quote = add(u"makeQuote"_s, u"document-edit"_s, false);
        connect(m_quote, &QAction::triggered, this,
            [this, follow] { follow(u"quote"_s, QuoteActs(m_session).makeFor(m_record)); });
    }
    if (type.name() == u"quote_version"_s) {
        m_send = add(u"sendVersion"_s, u"mail-send"_s, true);
        connect(m_send, &QAction::triggered, this, [this] { QuoteActs(m_session).send(m_record); });
    }
    if (type.name() == u"quote"_s) {
        m_accept = add(u"acceptQuote"_s, u"dialog-ok"_s, true);
        m_decline = add(u"declineQuote"_s, u"dialog-cancel"_s, true);
        const auto settle
            = [this](const QString& state) { return [this, state] { QuoteActs(m_session).settle(m_record, state); }; };
        connect(m_accept, &QAction::triggered, this, settle(quote_state::accepted));
        connect(m_decline, &QAction::triggered, this, settle(quote_state::rejected));
    }
    if (type.name() == u"quote"_s || type.name() == u"quote_version"_s) {
        m_version = add(u"newVersion"_s, u"list-add"_s, true);
        connect(m_version, &QAction::triggered, this, [this, follow] {
            QuoteActs acts(m_session);
            const bool ofQuote = m_record.type->name() == u"quote"_s;
            follow(u"quote_version"_s, ofQuote ? acts.makeVersion(m_record) : acts.makeNext(m_record));
        });
    }
}

void RecordActions::showQuotation()
{
    if (m_send) m_send->setVisible(m_record.isBlank(u"sent_on"_s));
    if (!m_accept) return;
    const bool open = m_record.text(u"state"_s) == quote_state::open;
    m_accept->setVisible(open);
    m_decline->setVisible(open);
}

void RecordActions::addAppointment()
{
    m_visitStep = add(u"visitStep"_s, u"mark-location"_s, true);
    connect(m_visitStep, &QAction::triggered, this, [this] {
        if (m_item) VisitDialog::ask(m_theme, m_session, *m_item, m_page);
    });
    m_happened = add(u"recordOutcome"_s, u"story-editor"_s, true);
    connect(m_happened, &QAction::triggered, this, [this] {
        if (m_item) AppointmentMenu::record(m_theme, m_session, *m_item, m_page);
    });
}

/// What can be done about it just now; of a series about what takes place today.
void RecordActions::showAppointment()
{
    m_item = AppointmentMenu::find(m_session, m_record.id);
    const QString words = m_item ? AppointmentMenu::stepWords(m_session, *m_item) : QString();
    m_visitStep->setText(words);
    m_visitStep->setVisible(!words.isEmpty());
    m_happened->setVisible(m_item && AppointmentOutcome(m_session).isPossible(*m_item));
}

void RecordActions::setPath(const std::optional<DealPath>& path)
{
    m_path = path;
    const bool open = path && path->current >= 0 && path->stages[size_t(path->current)].stage.end == StageEnd::Open;
    if (m_won) m_won->setVisible(open);
    if (m_lost) m_lost->setVisible(open);
}

void RecordActions::moveTo(const RecordId& stage)
{
    const auto target = m_session.reader().find(m_session.catalog().type(u"stage"_s), stage);
    const auto deal = m_session.reader().find(*m_record.type, m_record.id);
    if (!target || !*target || !deal || !*deal || (*deal)->reference(u"stage"_s) == stage) return;
    const QString kind = (*target)->text(u"kind"_s);
    if (kind == stage_kind::won) return end(EndDialog::End::Won);
    if (kind == stage_kind::lost) return end(EndDialog::End::Lost);
    if (kind != stage_kind::open) {
        auto* dialog = new MoveDialog(m_theme, m_session, { **deal }, m_page, stage);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        return dialog->open();
    }
    Record moved = **deal;
    moved.set(u"stage"_s, stage);
    const QString name = tr("move %1 to %2").arg(moved.title(), (*target)->title());
    m_session.apply({ name, { EditStep::change(std::move(moved), { u"stage"_s }) }, {} });
}

void RecordActions::step(int direction)
{
    if (!m_path) return;
    // From where the deal is by now: the way may still be read when the key is pressed again.
    const auto deal = m_session.reader().find(*m_record.type, m_record.id);
    if (!deal || !*deal) return;
    const RecordId stage = (*deal)->reference(u"stage"_s);
    const auto& stages = m_path->stages;
    const auto present
        = std::find_if(stages.begin(), stages.end(), [&stage](const PathStage& one) { return one.stage.id == stage; });
    if (present == stages.end()) return;
    const auto next = (present - stages.begin()) + direction;
    if (next >= 0 && next < std::ssize(stages)) moveTo(stages[size_t(next)].stage.id);
}

void RecordActions::end(EndDialog::End end) { EndDialog::ask(m_theme, m_session, { m_record.id }, end, m_page); }

void RecordActions::planContact()
{
    if (!m_plan) return;
    auto* dialog = new PlanContactDialog(m_theme, m_session, m_record, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordActions::planVisit()
{
    Record visit = m_session.workspace().blank(u"appointment"_s);
    visit.set(u"subject"_s, tr("Visit %1").arg(m_record.title())).set(u"kind"_s, u"visit"_s);
    visit.set(u"state"_s, u"planned"_s).set(u"start_on"_s, m_session.today().addDays(1));
    visit.set(u"owner"_s, m_session.workspace().person());
    visit.set(u"company"_s, TimelineActs(m_session).companyOf(m_record));
    // It must stand on the page that it was planned from.
    std::vector<Record> parts;
    if (m_record.type->name() == u"contact"_s) {
        parts.push_back(m_session.workspace().blank(u"attendee"_s));
        parts.back().set(u"who"_s, AnyRef { m_record.type->number(), m_record.id });
    }
    auto* dialog = new RecordDialog(m_theme, m_session, visit, m_page, parts);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordActions::copyLink()
{
    QGuiApplication::clipboard()->setText(Address::record(m_record.type->name(), m_record.id).toString());
    emit copied();
}

void RecordActions::remove()
{
    m_session.apply({ tr("delete %1").arg(m_record.title()), { EditStep::remove(*m_record.type, m_record.id) }, {} });
}

} // namespace fairlead::ui
