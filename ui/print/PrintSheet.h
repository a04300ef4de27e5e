#pragma once
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

class QAbstractItemModel;
class QPainter;
class QWidget;

/// What a page hands over to be printed. For who writes a page:
///
/// 1. override `void Page::print(PrintReady ready)`: fill a PrintSheet and call `ready(std::move(sheet))`, at once or
///    later from the answer of Session::beside. Without it the page is printed as a picture of itself.
/// 2. tables go over ALL rows of the page's query, not over what is loaded; more than `mostPrintedRows` are cut there
///    and `all` says how many there are: the paper tells it.
/// 3. charts are PrintPictures: drawn again by the painter they are given, lines as lines, while the theme is light,
///    whatever is on the screen. Boards, calendars and ways through stages are PrintDrawings: laid out for the paper.
/// 4. texts are in the language in force; units of money stand in heads of columns ("Amount, k").
///
/// Page head, page numbers, paper sizes, preview and PDF are the renderer's (PrintLayout.h, PrintDialog.h).
namespace fairlead::ui {

constexpr qint64 mostPrintedRows = 10000;

struct PrintText
{
    QString title = {};
    QString text = {};
};

struct PrintFact
{
    QString label = {};
    QString value = {};
    QString remark = {};
};

/// Key facts side by side; those that find no room go to a further line.
struct PrintFacts
{
    QString title = {};
    QList<PrintFact> facts = {};
};

/// Labels and values in two columns; values wrap.
struct PrintPairs
{
    QString title = {};
    QList<std::pair<QString, QString>> pairs = {};
};

struct PrintColumn
{
    QString title = {};
    bool right = false; ///< figures
};

struct PrintRow
{
    enum class Weight { Plain, Group, Sum };
    QStringList cells = {}; ///< as many as there are columns; of a group the first counts and runs over all
    Weight weight = Weight::Plain;
};

struct PrintTable
{
    QString title = {};
    QList<PrintColumn> columns = {};
    std::vector<PrintRow> rows = {};
    qint64 all = 0; ///< rows that the question has, where they were cut; else 0

    /// All rows of a small model as it shows them; every column but the first holds figures.
    static PrintTable of(const QAbstractItemModel& model, const QString& title);
};

struct PrintPicture
{
    QString title = {};
    QSizeF size = {}; ///< in pixels at 100 %; the paper takes three quarters of a point for each, less if need be
    std::function<void(QPainter& painter)> draw = {}; ///< from (0, 0) to `size`

    /// A part of the page as it stands; it must live until the preview is open.
    static PrintPicture of(QWidget& widget, const QString& title);
};

/// Something drawn for paper, settled for one size of it, in points.
class PrintDrawn
{
public:
    virtual ~PrintDrawn() = default;
    virtual int pages() const = 0;
    virtual qreal height(int page) const = 0; ///< that it takes of the page
    /// From (0, 0); the width is that which it was laid out for.
    virtual void draw(QPainter& painter, int page) const = 0;
};

struct PrintDrawing
{
    QString title = {};
    qreal least = 0; ///< of the page's height: with less left it begins on a new page; points
    /// For pages of a size, the first of which has only so much height left. Holds nothing of a page of the program.
    std::function<std::shared_ptr<const PrintDrawn>(const QSizeF& page, qreal first)> layOut = {};
};

using PrintBlock = std::variant<PrintText, PrintFacts, PrintPairs, PrintTable, PrintPicture, PrintDrawing>;

struct PrintSheet
{
    QString title = {};
    QString scope = {}; ///< what is shown of it: view, filter, period
    std::vector<PrintBlock> blocks = {};
    bool landscape = false; ///< wide tables, boards, calendars
};

using PrintReady = std::function<void(PrintSheet sheet)>;

/// What stands on every page beside the title.
struct PrintHead
{
    QString workspace = {};
    QString person = {}; ///< may be empty
    QString moment = {}; ///< as written for people
    QString freshness = {}; ///< up to when the figures have news, and from whom not; may be empty
};

} // namespace fairlead::ui
