#pragma once
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <functional>
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
/// 3. charts, boards and calendars are PrintPictures: drawn again by the painter they are given, so they are sharp.
/// They
///    are drawn while the theme is light, whatever is on the screen.
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

using PrintBlock = std::variant<PrintText, PrintFacts, PrintTable, PrintPicture>;

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
};

} // namespace fairlead::ui
