#include "pages/ImportFileStep.h"

#include "theme/Kinds.h"
#include "widgets/Label.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ImportFileStep::ImportFileStep(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"importFileStep"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme.px(Space::M));
    column->addStretch(1);
    auto* title = new Label(theme, Type::Heading, Ink::Text, this);
    title->setText(tr("Drop a file here: CSV, JSON, vCard or iCalendar"));
    title->setAlignment(Qt::AlignCenter);
    auto* words = new Label(theme, Type::Body, Ink::TextMuted, this);
    words->setText(
        tr("Encoding, separator, columns and kind are found out; nothing is written before you have seen it."));
    words->setAlignment(Qt::AlignCenter);
    m_choose = new QPushButton(tr("Choose a file…"), this);
    m_choose->setObjectName(u"chooseFileButton"_s);
    m_choose->setAccessibleName(m_choose->text());
    setKind(m_choose, kinds::Kind::Primary, kinds::Scale::Normal);
    m_fault = new Label(theme, Type::Body, Ink::Danger, this);
    m_fault->setObjectName(u"importFaultLabel"_s);
    m_fault->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addWidget(m_fault);
    column->addStretch(2);
    connect(m_choose, &QPushButton::clicked, this, &ImportFileStep::choose);
}

void ImportFileStep::setFault(const QString& sentence) { m_fault->setText(sentence); }

void ImportFileStep::focusFirst() { m_choose->setFocus(); }

void ImportFileStep::choose()
{
    QSettings settings;
    const QString folder = settings.value(u"import/folder"_s).toString();
    const QString path = QFileDialog::getOpenFileName(this, tr("Import"), folder,
        tr("Tables, cards, calendars (*.csv *.tsv *.txt *.json *.jsonl *.vcf *.ics);;All files (*)"));
    if (path.isEmpty()) return;
    settings.setValue(u"import/folder"_s, QFileInfo(path).absolutePath());
    emit chosen(path);
}

} // namespace fairlead::ui
