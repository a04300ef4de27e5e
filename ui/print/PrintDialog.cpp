#include "print/PrintDialog.h"

#include "print/PreviewView.h"
#include "theme/Kinds.h"
#include "widgets/Hairline.h"
#include "widgets/Label.h"
#include "widgets/PageHead.h"
#include "widgets/PickerButton.h"
#include "widgets/SegmentedSwitch.h"

#include <QDir>
#include <QFileDialog>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>
#include <QShortcut>
#include <QStandardPaths>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pointsPerInch = 72;

/// The pictures of a dark window would be dark on paper: they are drawn while it is light.
QList<QPicture> drawnLight(Theme& theme, const PrintSheet& sheet)
{
    const auto isPicture = [](const PrintBlock& block) { return std::holds_alternative<PrintPicture>(block); };
    if (!theme.isDark() || std::none_of(sheet.blocks.cbegin(), sheet.blocks.cend(), isPicture))
        return PrintLayout::record(sheet);
    const Theme::Mode before = theme.mode();
    theme.setMode(Theme::Mode::Light);
    const QList<QPicture> pictures = PrintLayout::record(sheet);
    theme.setMode(before);
    return pictures;
}

} // namespace

PrintDialog::PrintDialog(Theme& theme, PrintSheet sheet, PrintHead head, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_sheet(std::move(sheet))
    , m_head(std::move(head))
    , m_pictures(drawnLight(theme, m_sheet))
    , m_paper(QPageSize(QPageSize::PageSizeId(QSettings().value(u"print/paper"_s, int(QPageSize::A4)).toInt())),
          m_sheet.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {})
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print %1").arg(m_sheet.title));
    layOut();
    build();
    resize(m_theme.px(Size::PreviewWidth), m_theme.px(Size::PreviewHeight));
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new PageHead(m_theme, this);
    head->setTitle(m_sheet.title);
    head->setSubtitle(m_sheet.scope);
    column->addWidget(head);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildChoices());
    row->addWidget(new Hairline(m_theme, Qt::Vertical));
    m_preview = new PreviewView(m_theme, this);
    m_preview->setObjectName(u"previewView"_s);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->show(m_layout.get());
    row->addWidget(m_preview, 1);
    column->addLayout(row, 1);
    column->addWidget(new Hairline(m_theme, Qt::Horizontal));
    column->addWidget(buildFoot());
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &PrintDialog::askForPdf);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &PrintDialog::print);
}

QWidget* PrintDialog::buildChoices()
{
    auto* choices = new QWidget(this);
    choices->setFixedWidth(m_theme.px(Size::RailWidth));
    auto* column = new QVBoxLayout(choices);
    const int margin = m_theme.px(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(m_theme.px(Space::S));
    const auto title = [&](const QString& words) {
        column->addWidget(new Label(m_theme, Type::Caption, Ink::TextMuted, choices));
        static_cast<Label*>(column->itemAt(column->count() - 1)->widget())->setText(words);
    };
    title(tr("Paper"));
    m_size = new PickerButton(m_theme, u"paperPicker"_s, {}, {}, choices);
    m_size->setAccessibleName(tr("Paper"));
    m_size->setOptions({ { QString::number(QPageSize::A4), u"A4"_s }, { QString::number(QPageSize::A3), u"A3"_s } });
    m_size->setCurrent(QString::number(m_paper.pageSize().id()));
    connect(m_size, &PickerButton::picked, this,
        [this](const QString& id) { setPaper(QPageSize::PageSizeId(id.toInt())); });
    column->addWidget(m_size);
    title(tr("Orientation"));
    m_direction = new SegmentedSwitch(m_theme, tr("Orientation"), choices);
    m_direction->setObjectName(u"directionSwitch"_s);
    m_direction->addSegment(u"portrait"_s, tr("Portrait"));
    m_direction->addSegment(u"landscape"_s, tr("Landscape"));
    m_direction->setCurrent(m_sheet.landscape ? u"landscape"_s : u"portrait"_s);
    connect(
        m_direction, &SegmentedSwitch::chosen, this, [this](const QString& id) { setLandscape(id == u"landscape"_s); });
    column->addWidget(m_direction, 0, Qt::AlignLeft);
    title(tr("Preview"));
    m_zoom = new SegmentedSwitch(m_theme, tr("Preview"), choices);
    m_zoom->setObjectName(u"zoomSwitch"_s);
    m_zoom->addSegment(u"page"_s, tr("Page"));
    m_zoom->addSegment(u"width"_s, tr("Width"));
    m_zoom->setCurrent(u"page"_s);
    connect(m_zoom, &SegmentedSwitch::chosen, this, [this](const QString& id) {
        m_preview->setZoom(id == u"page"_s ? PreviewView::Zoom::Page : PreviewView::Zoom::Width);
    });
    column->addWidget(m_zoom, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_pages = new Label(m_theme, Type::Caption, Ink::TextMuted, choices);
    m_pages->setObjectName(u"pagesLabel"_s);
    m_pages->setText(tr("%Ln page(s)", nullptr, pages()));
    column->addWidget(m_pages);
    return choices;
}

QPushButton* PrintDialog::button(const char* name, const QString& text, bool primary)
{
    auto* made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(text);
    made->setAutoDefault(primary);
    made->setDefault(primary);
    setKind(made, primary ? kinds::Kind::Primary : kinds::Kind::Plain, kinds::Scale::Normal);
    return made;
}

QWidget* PrintDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    foot->setFixedHeight(m_theme.px(Size::PageHeadTwoLine));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(m_theme.px(Space::L), 0, m_theme.px(Space::L), 0);
    row->setSpacing(m_theme.px(Space::S));
    m_note = new Label(m_theme, Type::Caption, Ink::TextMuted, foot);
    m_note->setObjectName(u"noteLabel"_s);
    row->addWidget(m_note, 1);
    QPushButton* close = button("closeButton", tr("Close"), false);
    QPushButton* pdf = button("pdfButton", tr("Save as PDF…"), false);
    QPushButton* print = button("printButton", tr("Print…"), true);
    row->addWidget(close);
    row->addWidget(pdf);
    row->addWidget(print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, &PrintDialog::askForPdf);
    connect(print, &QPushButton::clicked, this, &PrintDialog::print);
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        print->setEnabled(false);
        print->setDefault(false);
        setKind(pdf, kinds::Kind::Primary, kinds::Scale::Normal);
        pdf->setDefault(true);
        say(Ink::TextMuted, tr("No printer is set up on this computer; a PDF can be saved."));
    }
    return foot;
}

void PrintDialog::say(Ink ink, const QString& sentence)
{
    m_note->setInk(ink);
    m_note->setText(sentence);
}

void PrintDialog::layOut()
{
    m_printer->setPageLayout(m_paper);
    m_printer->setFullPage(true);
    m_printer->setDocName(m_sheet.title);
    auto layout = std::make_unique<PrintLayout>(m_sheet, m_head, m_pictures, m_paper);
    if (m_preview) m_preview->show(layout.get());
    m_layout = std::move(layout);
    if (m_pages) m_pages->setText(tr("%Ln page(s)", nullptr, pages()));
}

void PrintDialog::setPaper(QPageSize::PageSizeId paper)
{
    m_paper.setPageSize(QPageSize(paper));
    QSettings().setValue(u"print/paper"_s, int(paper));
    m_size->setCurrent(QString::number(paper));
    layOut();
}

void PrintDialog::setLandscape(bool landscape)
{
    m_paper.setOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    m_direction->setCurrent(landscape ? u"landscape"_s : u"portrait"_s);
    layOut();
}

void PrintDialog::paint(QPrinter& printer)
{
    QPainter painter(&printer);
    const int last = printer.toPage() ? std::min(printer.toPage(), pages()) : pages();
    const int first = printer.fromPage() ? printer.fromPage() : 1;
    for (int page = first; page <= last; ++page) {
        if (page > first) printer.newPage();
        painter.save();
        const qreal scale = printer.resolution() / pointsPerInch;
        painter.scale(scale, scale);
        m_layout->draw(painter, page - 1);
        painter.restore();
    }
}

bool PrintDialog::savePdf(const QString& path)
{
    QPdfWriter writer(path);
    writer.setPageLayout(m_paper);
    writer.setTitle(m_sheet.title);
    writer.setCreator(u"Fairlead"_s);
    const qreal scale = writer.resolution() / pointsPerInch;
    QPainter painter;
    bool fine = painter.begin(&writer);
    for (int page = 0; fine && page < pages(); ++page) {
        if (page > 0) fine = writer.newPage();
        painter.save();
        painter.scale(scale, scale);
        m_layout->draw(painter, page);
        painter.restore();
    }
    fine = painter.end() && fine;
    if (fine)
        emit told(u"document-export"_s, tr("Saved as PDF: %1").arg(QDir::toNativeSeparators(path)));
    else
        say(Ink::Danger, tr("The file could not be written: %1").arg(QDir::toNativeSeparators(path)));
    return fine;
}

void PrintDialog::askForPdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save as PDF"), QDir(folder).filePath(m_sheet.title + u".pdf"_s), tr("PDF (*.pdf)"));
    if (!path.isEmpty() && savePdf(path)) accept();
}

void PrintDialog::print()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) return;
    QPrintDialog ask(m_printer.get(), this);
    if (ask.exec() != QDialog::Accepted) return;
    // What was chosen there counts; the paper may be another one now.
    m_paper.setPageSize(m_printer->pageLayout().pageSize());
    m_paper.setOrientation(m_printer->pageLayout().orientation());
    layOut();
    paint(*m_printer);
    emit told(u"document-print"_s, tr("Sent to the printer: %1").arg(m_sheet.title));
    accept();
}

void PrintDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Ink::Surface));
}

} // namespace fairlead::ui
