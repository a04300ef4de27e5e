#pragma once
#include "pages/FormulaMenu.h"
#include "pages/Page.h"

#include <QUrlQuery>

class QAbstractItemModel;
class QVBoxLayout;

namespace fairlead::ui {

class FunnelPickers;
class InsightActions;
class PageHead;
class PageScroll;
class SentenceBanner;

/// The insight pattern, written once: one question per page. Pickers say what is looked at; the answer comes from
/// beside the person, is asked for again when they, the language or the records it rests on change, and is shown as
/// sentence, chart and table, printed, copied, saved as a picture and explained from the one result.
///
/// A page declares itself: a Question in the constructor, its parts in column(), its words, and what it does with an
/// answer; it calls begin() at the end of its constructor.
class InsightPage : public Page
{
    Q_OBJECT
public:
    void go(const QUrl& address) override;
    QUrl address() const override;
    void print(PrintReady ready) override;
    bool showsFreshness() const override { return true; }

protected:
    struct Question
    {
        QString place; ///< of the address: "funnel"
        QStringList follows; ///< types of the records that it rests on
        bool allPipelines = false; ///< it can look at several pipelines at once
        bool landscape = false; ///< on paper
    };
    struct Words
    {
        QString title;
        QString question; ///< below the title; may be empty
        QString copyTable;
        QString pictureName; ///< of the file
        QString emptyTitle;
        QString emptySentence;
    };
    InsightPage(const Theme& theme, Session& session, Question question, QWidget* parent);
    /// Puts the words in; the constructor's last call.
    void begin();

    virtual Words words() const = 0;
    /// Words of the page's own parts, anew.
    virtual void labelParts() { }
    /// Asks for what the pickers say, by pose().
    virtual void ask() = 0;
    virtual bool isEmpty() const = 0;
    virtual QList<const QAbstractItemModel*> tables() const = 0;
    virtual QString furtherTable() const { return {}; } ///< beside them in the clipboard, tab-separated
    virtual QWidget& picture() = 0;
    virtual bool hasChart() const { return true; } ///< else its table is what one takes along
    virtual std::optional<Formula> formula() = 0;
    /// What it looks at and what it found, for paper.
    virtual QString scopeOnPaper() const;
    virtual std::vector<PrintBlock> blocks() const = 0;
    /// What the page's address says beyond the pickers.
    virtual void readQuery(const QUrlQuery&) { }
    virtual void writeQuery(QUrlQuery&) const { }

    /// Runs `work` beside the person and shows its answer; an answer that was overtaken never comes. `work` holds
    /// nothing of the page.
    template <typename Answer>
    void pose(std::function<Answer(const Reader&)> work, std::function<void(Answer)> show)
    {
        m_session.beside<Answer>(this, std::move(work), [this, show = std::move(show)](Answer answer) {
            show(std::move(answer));
            showAnswered();
        });
    }
    /// The person asks for something else: it is asked, and is a place of its own.
    void askAnew();

    PageHead& head() { return *m_head; }
    FunnelPickers& pickers() { return *m_pickers; }
    const FunnelPickers& pickers() const { return *m_pickers; }
    SentenceBanner& sentence() { return *m_sentence; }
    /// Where the page's parts stand, below the sentence.
    QVBoxLayout* column() const;
    /// A row of its own between head and pickers.
    void addAbovePickers(QWidget* row);
    /// The same below the pickers.
    void addBelowPickers(QWidget* row);

private:
    void build();
    void label();
    static void addRow(QVBoxLayout& rows, QWidget* row, const Theme& theme);
    void showAnswered();
    void keepDeals();
    void copyTables();
    void showFormula();

    Question m_question;
    QObject* m_keeper; ///< whose the keeping beside is: a new question does not overtake it
    bool m_keeps = false; ///< under way
    QVBoxLayout* m_above = nullptr;
    QVBoxLayout* m_below = nullptr;
    PageHead* m_head = nullptr;
    FunnelPickers* m_pickers = nullptr;
    InsightActions* m_actions = nullptr;
    SentenceBanner* m_sentence = nullptr;
    PageScroll* m_scroll = nullptr;
    QWidget* m_empty = nullptr;
};

} // namespace fairlead::ui
