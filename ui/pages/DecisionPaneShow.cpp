// How a DecisionPane shows the people it has read.
#include "models/TreeLayout.h"
#include "pages/DecisionPane.h"
#include "pages/DecisionSide.h"
#include "widgets/DecisionView.h"
#include "widgets/EmptyPage.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QSizeF boxGap { 24, 64 };

int powerOf(const QString& code) { return code == u"high"_s ? 3 : code == u"medium"_s ? 2 : code == u"low"_s ? 1 : 0; }

} // namespace

QHash<QString, QPointF> DecisionPane::places() const
{
    QList<TreeNode> nodes;
    for (const DecisionPerson& one : m_map.people) {
        TreeNode node { one.contact.toString(), one.reportsTo.toString(), {} };
        if (one.across && one.down) node.place = QPointF(double(*one.across), double(*one.down));
        nodes.append(node);
    }
    return treeLayout(nodes, QSizeF(decisionBoxSize()), boxGap);
}

DecisionBox DecisionPane::boxOf(const DecisionPerson& person, const QHash<QString, QPointF>& places) const
{
    const RecordType& type = m_session.catalog().type(u"opportunity_contact"_s);
    const auto words = [&](const QString& list, const QString& code) {
        const ChoiceList* choices = m_session.catalog().list(list);
        const ChoiceValue* value = choices ? choices->find(code) : nullptr;
        return value ? value->label.in(m_session.isChinese()) : code;
    };
    DecisionBox box { person.contact.toString(), person.name, person.post };
    box.role = words(type.at(u"role"_s).list, person.role);
    box.attitude = person.attitude.isEmpty() ? tr("Unknown") : words(u"attitude"_s, person.attitude);
    const bool ours = person.attitude == u"supporter"_s;
    const bool against = person.attitude == u"opponent"_s;
    const bool neutral = person.attitude == u"neutral"_s;
    box.tone = ours ? Tone::Positive : against ? Tone::Danger : neutral ? Tone::Neutral : Tone::Warning;
    box.attitudeIcon = ours ? u"dialog-ok"_s : against ? u"dialog-cancel"_s : neutral ? QString() : u"data-warning"_s;
    box.power = powerOf(person.power);
    box.powerWords = words(u"power"_s, person.power);
    box.contactIcon = u"system-users"_s;
    if (person.lastContact)
        box.contact = tr("%1, %2", "kind of contact, day")
                          .arg(words(u"activity_kind"_s, person.lastKind),
                              m_session.format().day(QDateTime::fromMSecsSinceEpoch(person.lastContact).date()));
    else
        box.contact = person.isMet() ? words(u"contact_level"_s, person.level) : tr("Never met");
    box.at = places.value(box.key);
    return box;
}

void DecisionPane::take(DecisionMap map)
{
    m_map = std::move(map);
    m_known = true;
    const auto where = places();
    QList<DecisionBox> boxes;
    QList<DecisionLink> links;
    for (const DecisionPerson& one : m_map.people) {
        boxes.append(boxOf(one, where));
        if (m_map.find(one.reportsTo))
            links.append(
                { {}, one.reportsTo.toString(), one.contact.toString(), DecisionLink::Kind::ReportsTo, false });
    }
    for (const DecisionInfluence& one : m_map.influences)
        links.append({ one.id.toString(), one.from.toString(), one.to.toString(), DecisionLink::Kind::Influences,
            one.strength == u"high"_s });
    m_view->setContents(std::move(boxes), std::move(links));
    m_side->show(m_map, chosen());
    const bool nobody = m_map.people.empty();
    m_line->setEnabled(m_map.people.size() > 1);
    m_arrange->setEnabled(!nobody);
    m_fit->setEnabled(!nobody);
    if (nobody && !m_empty) {
        m_empty = new EmptyPage(m_theme, tr("Who decides at the customer?"),
            tr("Name who signs, who uses it, who judges the technology, and who speaks for you."),
            { { u"add"_s, u"list-add-user"_s, tr("Add the first person"),
                tr("A contact you have, or a name you just heard."), tr("Add person…") } },
            this);
        connect(m_empty, &EmptyPage::stepChosen, this, [this] { addPerson({}); });
        static_cast<QVBoxLayout*>(layout()->itemAt(0)->layout())->insertWidget(2, m_empty, 1);
    }
    if (m_empty) m_empty->setVisible(nobody);
    m_view->setVisible(!nobody);
    emit counted(int(m_map.people.size()));
}

} // namespace fairlead::ui
