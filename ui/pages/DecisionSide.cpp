#include "pages/DecisionSide.h"

#include "theme/Kinds.h"
#include "widgets/FlowLayout.h"
#include "widgets/Label.h"
#include "widgets/PageScroll.h"
#include "widgets/Panel.h"
#include "widgets/PickerButton.h"
#include "widgets/RowList.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList facets { u"role"_s, u"attitude"_s, u"power"_s, u"level"_s };

std::pair<const char*, Ink> signOf(DecisionCoverage::State state)
{
    switch (state) {
    case DecisionCoverage::State::Full:
        return { "dialog-ok", Ink::Positive };
    case DecisionCoverage::State::Part:
        return { "data-warning", Ink::Warning };
    case DecisionCoverage::State::Missing:
        break;
    }
    return { "dialog-cancel", Ink::Danger };
}

} // namespace

DecisionSide::DecisionSide(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
{
    setObjectName(u"decisionSide"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto* scroll = new PageScroll(theme, this);
    outer->addWidget(scroll);
    QVBoxLayout* column = scroll->column();
    const int pad = theme.px(Space::M);
    column->setContentsMargins(pad, pad, pad, pad);
    m_coverage = new Panel(theme, this);
    auto* body = new QWidget(m_coverage);
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins({});
    lines->setSpacing(theme.px(Space::Xs));
    lines->addWidget(m_score = new Label(theme, Type::Title, Weight::SemiBold, Ink::Text, body));
    m_score->setObjectName(u"coverageScore"_s);
    lines->addWidget(m_sentence = new Label(theme, Type::Body, Ink::Text, body));
    m_sentence->setWordWrap(true);
    lines->addWidget(m_parts = new RowList(theme, u"coverageParts"_s, body));
    m_coverage->setBody(body, true);
    column->addWidget(m_person = new Panel(theme, this));
    m_person->setBody(makePerson(), true);
    column->addWidget(m_coverage);
    column->addStretch(1);
    connect(&session, &Session::languageChanged, this, &DecisionSide::label);
    label();
}

QWidget* DecisionSide::makePerson()
{
    auto* body = new QWidget(m_person);
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins({});
    lines->setSpacing(m_theme.px(Space::S));
    lines->addWidget(m_post = new Label(m_theme, Type::Caption, Ink::TextMuted, body));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(Space::Xs));
    for (QPushButton** button : { &m_edit, &m_open, &m_remove }) {
        *button = new QPushButton(body);
        setKind(*button, Kind::Plain, kinds::Scale::Small);
        buttons->addWidget(*button);
    }
    m_edit->setObjectName(u"editRoleButton"_s);
    m_open->setObjectName(u"openContactButton"_s);
    m_remove->setObjectName(u"removePersonButton"_s);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    connect(m_edit, &QPushButton::clicked, this, &DecisionSide::editWanted);
    connect(m_open, &QPushButton::clicked, this, &DecisionSide::contactWanted);
    connect(m_remove, &QPushButton::clicked, this, &DecisionSide::removeWanted);
    return body;
}

/// Pickers carry their label from birth: a change of language makes them anew.
void DecisionSide::fillPickers()
{
    for (const auto& [field, picker] : std::as_const(m_pickers))
        delete picker;
    m_pickers.clear();
    delete m_boss;
    auto* lines = static_cast<QVBoxLayout*>(m_post->parentWidget()->layout());
    const RecordType& type = m_session.catalog().type(u"opportunity_contact"_s);
    const bool chinese = m_session.isChinese();
    int at = 1;
    const auto add = [&](const QString& field) {
        auto* picker = new PickerButton(
            m_theme, field + u"Picker"_s, {}, type.at(field).label.in(chinese), m_post->parentWidget());
        picker->setPlaceholder(u"–"_s);
        lines->insertWidget(at++, picker);
        picker->show();
        return picker;
    };
    for (const QString& field : facets) {
        PickerButton* picker = add(field);
        QList<PickerOption> options { { QString(), tr("Unknown") } };
        const QList<ChoiceValue> offered = m_session.catalog().list(type.at(field).list)->offered();
        for (const ChoiceValue& value : offered)
            options.append({ value.code, value.label.in(chinese) });
        picker->setOptions(options);
        m_pickers.append({ field, picker });
        connect(picker, &PickerButton::picked, this, [this, field](const QString& code) { emit changed(field, code); });
    }
    m_boss = add(u"reports_to"_s);
    connect(m_boss, &PickerButton::picked, this,
        [this](const QString& id) { emit bossChosen(RecordId::parse(id).value_or(RecordId())); });
}

void DecisionSide::label()
{
    m_coverage->setTitle(tr("Coverage"));
    m_parts->setAccessibleName(tr("What makes the score"));
    m_edit->setText(tr("Edit…"));
    m_open->setText(tr("Open"));
    m_remove->setText(tr("Take off"));
    for (QPushButton* button : { m_edit, m_open, m_remove })
        button->setAccessibleName(button->text());
    fillPickers();
}

void DecisionSide::show(const DecisionMap& map, const DecisionPerson* person)
{
    showCoverage(DecisionCoverage::of(map, m_session.today()));
    m_person->setVisible(person != nullptr);
    if (!person) return;
    m_person->setTitle(person->name);
    m_post->setText(person->post);
    m_post->setVisible(!person->post.isEmpty());
    const QHash<QString, QString> now { { u"role"_s, person->role }, { u"attitude"_s, person->attitude },
        { u"power"_s, person->power }, { u"level"_s, person->level } };
    for (const auto& [field, picker] : std::as_const(m_pickers))
        picker->setCurrent(now.value(field));
    QList<PickerOption> bosses { { QString(), tr("Nobody here") } };
    for (const DecisionPerson& other : map.people)
        if (other.contact != person->contact) bosses.append({ other.contact.toString(), other.name });
    m_boss->setOptions(bosses);
    m_boss->setCurrent(map.find(person->reportsTo) ? person->reportsTo.toString() : QString());
}

void DecisionSide::showCoverage(const DecisionCoverage& coverage)
{
    const bool chinese = m_session.isChinese();
    m_score->setText(tr("%1 of 100").arg(coverage.score));
    if (const DecisionCoverage::Part* worst = coverage.worst())
        m_sentence->setText(tr("Missing most: %1. It would bring %2 points.", "part of the score, points")
                                .arg(coverageTitle(worst->what).in(chinese))
                                .arg(worst->of - worst->points));
    else
        m_sentence->setText(tr("Everybody who counts is known and with us."));
    QList<RowList::Row> rows;
    for (const DecisionCoverage::Part& part : coverage.parts) {
        const auto [icon, ink] = signOf(part.state());
        RowList::Row row;
        row.id = QString::number(int(part.what));
        row.icon = QString::fromLatin1(icon);
        row.iconInk = ink;
        row.title = coverageTitle(part.what).in(chinese);
        row.detail = coverageFinding(part).in(chinese);
        row.right = tr("%1 / %2", "points, of how many").arg(part.points).arg(part.of);
        row.rightInk = Ink::Text;
        rows.append(row);
    }
    m_parts->setRows(rows, {});
}

void DecisionSide::openPicker(const QString& field)
{
    for (const auto& [name, picker] : std::as_const(m_pickers))
        if (name == field && m_person->isVisible()) picker->open();
}

void DecisionSide::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_theme.color(Ink::SurfaceSunken)); }

} // namespace fairlead::ui
