// The second half of the start window: a new workspace, and the foot with language and theme.
#include "models/Sitter.h"
#include "models/WorkspaceMaker.h"
#include "pages/JoinAssistant.h"
#include "shell/StartWindow.h"
#include "theme/Kinds.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"
#include "widgets/PickerButton.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardPaths>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

QWidget* StartWindow::buildForm()
{
    auto* panel = new Panel(m_theme, m_body);
    panel->setTitle(tr("New workspace"));
    auto* body = new QWidget(panel);
    auto* column = new QVBoxLayout(body);
    column->setSpacing(m_theme.px(Space::S));
    const auto put = [&](const QString& title, QWidget* control) {
        auto* words = new Label(m_theme, Type::Caption, Ink::TextMuted, body);
        words->setText(title);
        control->setAccessibleName(title);
        column->addWidget(words);
        column->addWidget(control);
    };
    m_name = new QLineEdit(body);
    m_name->setObjectName(u"workspaceNameEdit"_s);
    m_name->setText(QFileInfo(WorkspaceMaker::freePath(tr("Sales"))).completeBaseName());
    put(tr("Name of the file, kept in Documents"), m_name);
    m_template = new PickerButton(m_theme, u"templatePicker"_s, {}, {}, body);
    QList<PickerOption> options;
    for (const WorkspaceMaker::Template& one : WorkspaceMaker::templates())
        options.append({ one.name, one.label.in(m_chinese) });
    m_template->setOptions(options);
    m_template->setCurrent(u"direct"_s);
    put(tr("Begin with"), m_template);
    auto* about = new Label(m_theme, Type::Caption, Ink::TextMuted, body);
    about->setWordWrap(true);
    column->addWidget(about);
    const auto describe = [this, about] {
        for (const WorkspaceMaker::Template& one : WorkspaceMaker::templates())
            if (one.name == m_template->current()) about->setText(one.description.in(m_chinese));
    };
    connect(m_template, &PickerButton::picked, about, describe);
    describe();
    m_currency = new PickerButton(m_theme, u"baseCurrencyPicker"_s, {}, {}, body);
    QList<PickerOption> currencies;
    for (const auto& [code, words] : WorkspaceMaker::currencies())
        currencies.append({ code, u"%1 · %2"_s.arg(code, words.in(m_chinese)) });
    m_currency->setOptions(currencies);
    m_currency->setCurrent(m_chinese ? u"CNY"_s : u"EUR"_s);
    put(tr("Base currency: sums of several currencies are told in it"), m_currency);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    const auto button = [&](const char* name, const QString& text, kinds::Kind kind, auto act) {
        auto* made = new QPushButton(text, body);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(text);
        setKind(made, kind, kinds::Scale::Normal);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
    };
    button("backButton", tr("Back"), kinds::Kind::Plain, [this] {
        m_import.clear();
        m_pages->setCurrentIndex(0);
    });
    button("createButton", tr("Create workspace"), kinds::Kind::Primary, &StartWindow::create);
    connect(m_name, &QLineEdit::returnPressed, this, &StartWindow::create);
    column->addLayout(row);
    panel->setBody(body, true);
    return panel;
}

QWidget* StartWindow::buildJoin()
{
    auto* panel = new Panel(m_theme, m_body);
    panel->setTitle(tr("Join a workspace"));
    panel->setMinimumHeight(m_theme.px(Size::StartHeight) / 2);
    m_join = new JoinAssistant(m_theme, m_chinese, panel);
    panel->setBody(m_join);
    connect(m_join, &JoinAssistant::left, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_join, &JoinAssistant::joined, this, [this](const QString& path, const RecordId& person) {
        Sitter::remember(QFileInfo(path).absoluteFilePath(), person);
        open(path);
    });
    return panel;
}

void StartWindow::join()
{
    m_pages->setCurrentIndex(2);
    m_join->focusFirst();
}

QWidget* StartWindow::buildFoot()
{
    auto* foot = new QWidget(m_body);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    auto* words = new Label(m_theme, Type::Caption, Ink::TextMuted, foot);
    words->setText(tr("Fairlead %1 · Nothing leaves this machine unless you share it.")
                       .arg(QCoreApplication::applicationVersion()));
    row->addWidget(words, 1);
    auto* language = new PickerButton(m_theme, u"startLanguagePicker"_s, u"globe"_s, {}, foot);
    language->setAccessibleName(tr("Language"));
    language->setOptions({ { u"en"_s, u"English"_s }, { u"zh"_s, u"中文"_s } });
    language->setCurrent(m_chinese ? u"zh"_s : u"en"_s);
    language->setQuiet(true);
    connect(language, &PickerButton::picked, this, [this](const QString& id) { emit languageWanted(id == u"zh"_s); });
    row->addWidget(language);
    auto* looks = new PickerButton(m_theme, u"startThemePicker"_s, u"color-fill"_s, {}, foot);
    looks->setAccessibleName(tr("Theme"));
    const auto id = [](Theme::Mode mode) { return QString::number(int(mode)); };
    looks->setOptions({ { id(Theme::Mode::System), tr("As the system") }, { id(Theme::Mode::Light), tr("Light") },
        { id(Theme::Mode::Dark), tr("Dark") } });
    looks->setCurrent(id(m_theme.mode()));
    looks->setQuiet(true);
    connect(looks, &PickerButton::picked, this,
        [this](const QString& chosen) { m_theme.setMode(Theme::Mode(chosen.toInt())); });
    row->addWidget(looks);
    return foot;
}

void StartWindow::makeNew()
{
    m_pages->setCurrentIndex(1);
    m_name->setFocus();
    m_name->selectAll();
}

void StartWindow::create()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || name.contains(u'/') || name.contains(u'\\'))
        return say(Ink::Danger, tr("The workspace needs a name without / and \\."));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QDir().mkpath(folder.path());
    make(folder.filePath(name + u".fairlead"_s), m_currency->current(), m_template->current());
}

void StartWindow::trySample()
{
    m_import.clear();
    make(WorkspaceMaker::freePath(tr("Sample company")), m_chinese ? u"CNY"_s : u"EUR"_s, u"sample"_s);
}

void StartWindow::make(const QString& path, const QString& currency, const QString& from)
{
    if (m_making) return;
    m_making = true;
    say(Ink::TextMuted, tr("The workspace is being made…"));
    WorkspaceMaker::make(this, path, currency, from, m_chinese, [this, path](const Result<void>& result) {
        m_making = false;
        if (!result) {
            say(Ink::Danger,
                tr("%1 could not be made. %2")
                    .arg(QDir::toNativeSeparators(path), WorkspaceMaker::whyNot(result.error())));
        } else if (m_import.isEmpty()) {
            emit openWanted(path);
        } else {
            emit importWanted(path, std::exchange(m_import, {}));
        }
    });
}

void StartWindow::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a workspace"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Workspaces (*.fairlead);;All files (*)"));
    if (!path.isEmpty()) open(path);
}

void StartWindow::askForCsv()
{
    m_import = QFileDialog::getOpenFileName(this, tr("File to begin with"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Lists (*.csv *.tsv *.txt *.json *.vcf *.ics);;All files (*)"));
    if (!m_import.isEmpty()) makeNew();
}

} // namespace fairlead::ui
