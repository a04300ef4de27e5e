#include "pages/HappenedPicker.h"

#include "theme/Kinds.h"
#include "widgets/DayPopup.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

/// 14:30, 14：30, 1430, 9.05; invalid if it is none.
QTime timeOf(const QString& text)
{
    QString digits;
    for (const QChar one : text)
        if (one.isDigit()) digits += QChar(u'0' + one.digitValue());
    if (digits.size() < 3 || digits.size() > 4) return {};
    return QTime(digits.chopped(2).toInt(), digits.last(2).toInt());
}

} // namespace

HappenedPicker::HappenedPicker(const Theme& theme, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.px(Space::Xs));
    m_button = new QPushButton(this);
    m_button->setObjectName(u"whenButton"_s);
    m_button->setIcon(theme.icon(u"view-calendar"_s));
    setKind(m_button, kinds::Kind::Plain, kinds::Scale::Small);
    connect(m_button, &QPushButton::clicked, this, &HappenedPicker::choose);
    row->addWidget(m_button);
    m_time = new QLineEdit(this);
    m_time->setObjectName(u"whenTimeEdit"_s);
    m_time->setMaxLength(5);
    m_time->setFixedWidth(theme.px(Size::TimeField));
    setKind(m_time, kinds::Kind::Plain, kinds::Scale::Small);
    connect(m_time, &QLineEdit::returnPressed, this, &HappenedPicker::entered);
    row->addWidget(m_time);
    label();
}

void HappenedPicker::label()
{
    m_button->setAccessibleName(tr("When"));
    m_time->setPlaceholderText(tr("hh:mm"));
    m_time->setAccessibleName(tr("Time"));
    m_button->setText(m_day.isValid() ? m_session.format().day(m_day, true) : tr("Now"));
    m_time->setVisible(m_day.isValid());
}

void HappenedPicker::choose()
{
    const QDate today = m_session.today();
    auto* days = new DayPopup(m_theme, m_day.isValid() ? m_day : today, today, this);
    connect(days, &DayPopup::picked, this, [this](QDate day) {
        setDay(day);
        m_time->setFocus(Qt::OtherFocusReason);
    });
    days->openBelow(m_button);
}

void HappenedPicker::setDay(QDate day)
{
    m_day = day;
    if (!day.isValid()) m_time->clear();
    label();
    updateGeometry();
}

std::optional<qint64> HappenedPicker::at() const
{
    if (!m_day.isValid()) return std::nullopt;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_session.workspace().clock().now());
    const QTime time = timeOf(m_time->text());
    // Of a day alone the hour is not known; it only must not lie ahead.
    return QDateTime(m_day, time.isValid() ? time : now.time()).toMSecsSinceEpoch();
}

bool HappenedPicker::isGood() const
{
    return !m_day.isValid() || m_time->text().trimmed().isEmpty() || timeOf(m_time->text()).isValid();
}

} // namespace fairlead::ui
