#include "store/query/FilterLexer.h"

namespace fairlead {

namespace {

bool isSign(QChar c) { return c == u'=' || c == u'<' || c == u'>' || c == u'!' || c == u'≠' || c == u'≤' || c == u'≥'; }

/// Full-width marks that have a meaning in filters, as plain ones.
QChar plain(QChar c)
{
    switch (c.unicode()) {
    case u'（':
        return u'(';
    case u'）':
        return u')';
    case u'，':
    case u'、':
        return u',';
    case u'＝':
        return u'=';
    case u'＜':
        return u'<';
    case u'＞':
        return u'>';
    case u'！':
        return u'!';
    default:
        return c;
    }
}

bool isQuote(QChar c) { return c == u'"' || c == u'“' || c == u'”' || c == u'＂'; }

class Cutter
{
public:
    explicit Cutter(const QString& text)
        : m_text(text)
    {
    }

    std::vector<FilterToken> cut()
    {
        while (true) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            if (m_at >= m_text.size()) break;
            const QChar c = plain(m_text[m_at]);
            if (isQuote(c) || opensSingle()) {
                if (!quoted()) return std::move(m_tokens);
            } else if (c == u'(' || c == u')') {
                add(c == u'(' ? FilterToken::Kind::Open : FilterToken::Kind::Close, QString(c), 1);
            } else if (c == u',') {
                const bool tight = isTight();
                add(FilterToken::Kind::Comma, QString(c), 1);
                m_tokens.back().tight = tight;
            } else if (isSign(c)) {
                sign();
            } else {
                word();
            }
        }
        add(FilterToken::Kind::End, {}, 0);
        return std::move(m_tokens);
    }

private:
    void add(FilterToken::Kind kind, const QString& text, qsizetype length)
    {
        m_tokens.push_back({ kind, text, int(m_at), int(m_at + length), false });
        m_at += length;
    }

    QChar at(qsizetype position) const { return position < m_text.size() ? plain(m_text[position]) : QChar(u' '); }

    bool isTight() const
    {
        const auto digit = [this](qsizetype position) { return at(position) >= u'0' && at(position) <= u'9'; };
        return m_at > 0 && digit(m_at - 1) && digit(m_at + 1) && digit(m_at + 2) && digit(m_at + 3) && !digit(m_at + 4);
    }

    void sign()
    {
        const QChar c = at(m_at);
        const QChar next = at(m_at + 1);
        QString text(c);
        qsizetype length = 1;
        if (next == u'=' || (c == u'<' && next == u'>')) {
            text += next;
            length = 2;
        }
        if (c == u'≠') text = QStringLiteral("!=");
        if (c == u'≤') text = QStringLiteral("<=");
        if (c == u'≥') text = QStringLiteral(">=");
        add(FilterToken::Kind::Sign, text, c.unicode() < 0x80 ? length : 1);
    }

    bool endsWord(qsizetype position) const
    {
        if (position >= m_text.size()) return true;
        const QChar c = plain(m_text[position]);
        return c.isSpace() || c == u'(' || c == u')' || c == u',' || isSign(c) || isQuote(c);
    }

    /// 'text' like "text". But it's and 's-Hertogenbosch are words: the mark that closes stands at the end of one.
    bool closesSingle(qsizetype position) const
    {
        return position < m_text.size() && m_text[position] == u'\'' && endsWord(position + 1);
    }
    bool opensSingle() const
    {
        if (m_text[m_at] != u'\'') return false;
        qsizetype i = m_at + 1;
        while (i < m_text.size() && !closesSingle(i))
            ++i;
        return i < m_text.size();
    }

    void word()
    {
        qsizetype end = m_at;
        while (!endsWord(end))
            ++end;
        add(FilterToken::Kind::Word, m_text.mid(m_at, end - m_at), end - m_at);
    }

    bool quoted()
    {
        // A curly pair may hold straight marks and the other way round.
        const bool single = m_text[m_at] == u'\'';
        const bool curly = m_text[m_at] == u'“' || m_text[m_at] == u'”';
        const auto closes = [this, curly, single](qsizetype i) {
            if (single) return closesSingle(i);
            return i < m_text.size() && (curly ? m_text[i] == u'”' : m_text[i] == m_text[m_at]);
        };
        QString text;
        qsizetype i = m_at + 1;
        for (; i < m_text.size(); ++i) {
            if (closes(i)) {
                if (single || !closes(i + 1)) break;
                ++i;
            } else if (single && m_text[i] == u'\'' && i + 1 < m_text.size() && m_text[i + 1] == u'\'') {
                ++i;
            }
            text += m_text[i];
        }
        const bool closed = i < m_text.size();
        add(closed ? FilterToken::Kind::Quoted : FilterToken::Kind::Unclosed, text, i - m_at + (closed ? 1 : 0));
        return closed;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    std::vector<FilterToken> m_tokens;
};

} // namespace

std::vector<FilterToken> cutFilter(const QString& text) { return Cutter(text).cut(); }

} // namespace fairlead
