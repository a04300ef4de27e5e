#include "widgets/StatusLine.h"

#include "widgets/KeyHints.h"
#include "widgets/Label.h"
#include "widgets/PickerButton.h"
#include "widgets/ProgressLine.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_hints(new KeyHints(theme, this))
    , m_progress(new ProgressLine(theme, this))
    , m_right(new Label(theme, Type::Caption, Ink::TextMuted, this))
    , m_units(new PickerButton(theme, u"unitPicker"_s, {}, {}, this))
{
    setObjectName(u"statusLine"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(Space::S), 0, theme.px(Space::L), 0);
    row->setSpacing(theme.px(Space::L));
    row->addWidget(m_hints, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_right);
    row->addWidget(m_units);
    m_units->setQuiet(true);
    connect(m_units, &PickerButton::picked, this, &StatusLine::unitPicked);
    m_progress->hide();
    connect(m_progress, &ProgressLine::cancelRequested, this, &StatusLine::cancelRequested);
}

void StatusLine::setHints(const QList<KeyHint>& hints) { m_hints->setHints(hints); }

void StatusLine::setNote(const QString& note) { m_hints->setNote(note); }

void StatusLine::setRightText(const QString& text) { m_right->setText(text); }

void StatusLine::setUnits(const QList<PickerOption>& units, const QString& current)
{
    m_units->setAccessibleName(tr("Unit of amounts"));
    m_units->setToolTip(tr("Unit of amounts; the exact amount shows on hover"));
    m_units->setOptions(units);
    m_units->setCurrent(current);
}

void StatusLine::setUnitsVisible(bool visible) { m_units->setVisible(visible); }

void StatusLine::setProgress(const Progress& progress)
{
    m_progress->setProgress(progress);
    m_progress->show();
    m_hints->hide();
}

void StatusLine::clearProgress()
{
    m_progress->hide();
    m_hints->show();
}

QSize StatusLine::sizeHint() const { return { QWidget::sizeHint().width(), m_theme.px(Size::StatusLine) }; }

} // namespace fairlead::ui
