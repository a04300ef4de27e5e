#pragma once
#include "exchange/sample/Deal.h"

namespace fairlead::sample {

/// Walks one deal through the stages, stay by stay: how long it stays, what happens meanwhile, how it leaves.
class DealStory
{
public:
    DealStory(const World& world, Random& random, Deal& deal);
    void live(QDate openedOn, size_t owner, bool known);

private:
    enum class Way { Forward, Skip, Back, Win, Lose, Fade };
    bool step(); ///< false: it has ended, or today came first
    Way chooseWay();
    QDate endOfStay(Way way);
    QDate seasonal(QDate day);
    void meanwhile(QDate until, bool untilToday);
    void changeAmount(QDate until);
    void pullIn(QDate until);
    void pushOut(QDate until, bool untilToday);
    void pause(QDate until, bool untilToday);
    void handOver(QDate until);
    void go(Way way, QDate day);
    void enter(int stage, QDate day, const QString& direction, const QString& reason = {});
    void end(QDate day, const RecordId& stage, const QString& direction, const QString& code, const QString& remark);
    void win(QDate day);
    void lose(QDate day);
    void fade(QDate day);
    void maybeReopen();
    void setClose(QDate day, QDate close, const QString& reason);
    void settle();
    double edge() const;
    int remainingDays(int stage, QDate day) const;
    QString say(const TwoTongues& words) const { return words.in(m_chinese); }

    const World& m_world;
    Random& m_random;
    Deal& m_deal;
    const bool m_chinese;
    QDate m_day; ///< of the last move
    QDate m_close;
    size_t m_owner = 0;
    int m_amountNo = 0;
    bool m_known = false;
    bool m_paused = false;
};

} // namespace fairlead::sample
