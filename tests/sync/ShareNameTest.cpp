#include "testing/Strings.h"

#include "sync/Share.h"
#include "sync/ShareLayout.h"

using namespace fairlead;
using namespace Qt::StringLiterals;

TEST_CASE("Names that every server keeps are taken")
{
    for (const QString& name : { u"FAIRLEAD"_s, u"a"_s, u"e0000/0000001f-0123456789abcdef.flb"_s, u"t-00ff"_s,
             QString(64, u'a'), QString(64, u'a') + u'/' + QString(64, u'b') + u'/' + QString(50, u'c'), u"com/lpt"_s,
             u"console"_s, u"com10"_s })
        CHECK(isShareName(name));
}

TEST_CASE("Names that some server changes, or that lead elsewhere, are refused")
{
    for (const QString& name : { QString(), u"/a"_s, u"a/"_s, u"a//b"_s, u"."_s, u".."_s, u"a/../b"_s, u".hidden"_s,
             u"a."_s, u"A"_s, u"Fairlead"_s, u"a/FAIRLEAD"_s, u"a b"_s, u"a\\b"_s, u"c:"_s, u"ä"_s, u"a_b"_s, u"con"_s,
             u"nul.txt"_s, u"a/aux/b"_s, u"com1"_s, u"lpt9.flb"_s, QString(65, u'a'),
             QString(60, u'a') + u'/' + QString(60, u'b') + u'/' + QString(59, u'c'), QString(QChar(0)) })
        CHECK_FALSE(isShareName(name));
}

TEST_CASE("All places of the layout are names")
{
    const RecordId id = *RecordId::parse(u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s);
    const quint64 most = std::numeric_limits<quint64>::max();
    const QString stream = sharelayout::stream(id, std::numeric_limits<quint32>::max(), id, most);
    CHECK(isShareName(stream + u"/effff/03ffffff-ffffffffffffffff.flb"_s));
    CHECK(stream.startsWith(sharelayout::incarnations(id, std::numeric_limits<quint32>::max(), id)));
    CHECK(isShareName(sharelayout::relay(id, 0, id)));
    CHECK(sharelayout::parseIncarnation(sharelayout::incarnation(most)) == most);
    CHECK(sharelayout::parseIncarnation(sharelayout::incarnation(1)) == quint64(1));
    for (const QString& wrong :
        { u"0000000000000000"_s, u"1"_s, u"00000000000000FF"_s, u"+000000000000001"_s, QString() })
        CHECK_FALSE(sharelayout::parseIncarnation(wrong));
}
