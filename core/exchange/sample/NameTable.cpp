#include "exchange/sample/NameTable.h"

namespace fairlead::sample {

std::span<const Syllable> chineseFamilies()
{
    static constexpr Syllable all[] { { "王", "wang" }, { "李", "li" }, { "张", "zhang" }, { "刘", "liu" },
        { "陈", "chen" }, { "杨", "yang" }, { "赵", "zhao" }, { "黄", "huang" }, { "周", "zhou" }, { "吴", "wu" },
        { "徐", "xu" }, { "孙", "sun" }, { "胡", "hu" }, { "朱", "zhu" }, { "高", "gao" }, { "林", "lin" },
        { "何", "he" }, { "郭", "guo" }, { "马", "ma" }, { "罗", "luo" }, { "梁", "liang" }, { "宋", "song" },
        { "郑", "zheng" }, { "谢", "xie" }, { "邓", "deng" }, { "冯", "feng" }, { "曹", "cao" }, { "彭", "peng" },
        { "曾", "zeng" }, { "欧阳", "ouyang" }, { "潘", "pan" }, { "袁", "yuan" } };
    return all;
}

std::span<const Syllable> chineseGiven(bool woman)
{
    static constexpr Syllable women[] { { "晓岚", "xiaolan" }, { "静宜", "jingyi" }, { "慧", "hui" },
        { "雪芹", "xueqin" }, { "佳音", "jiayin" }, { "丽", "li" }, { "梦竹", "mengzhu" }, { "秀云", "xiuyun" },
        { "思齐", "siqi" }, { "芳", "fang" }, { "书怡", "shuyi" }, { "宛如", "wanru" }, { "琳", "lin" },
        { "巧玲", "qiaoling" }, { "若兰", "ruolan" }, { "雨菲", "yufei" } };
    static constexpr Syllable men[] { { "伟", "wei" }, { "建国", "jianguo" }, { "志远", "zhiyuan" },
        { "文博", "wenbo" }, { "强", "qiang" }, { "立新", "lixin" }, { "海涛", "haitao" }, { "浩然", "haoran" },
        { "磊", "lei" }, { "家栋", "jiadong" }, { "永昌", "yongchang" }, { "凯", "kai" }, { "少华", "shaohua" },
        { "振东", "zhendong" }, { "俊杰", "junjie" }, { "鹏飞", "pengfei" }, { "平", "ping" }, { "宏业", "hongye" } };
    return woman ? std::span<const Syllable>(women) : std::span<const Syllable>(men);
}

WesternNames westernNames(Area area)
{
    static constexpr const char* centralWomen[] { "Katrin", "Birgit", "Anja", "Heike", "Verena", "Claudia", "Ulrike" };
    static constexpr const char* centralMen[] { "Matthias", "Jörg", "Stefan", "Andreas", "Holger", "Bernd", "Felix",
        "Reinhard" };
    static constexpr const char* centralFamilies[] { "Achleitner", "Brückmann", "Dietzel", "Eichhorst", "Fassbender",
        "Gerlach", "Hollerbach", "Immhoff", "Kastner", "Lindemuth", "Mühlhaus", "Petersohn", "Riedinger", "Steinkamp",
        "Trautwein", "Wohlleben" };
    static constexpr const char* southWomen[] { "Claire", "Giulia", "Montserrat", "Helen", "Sophie", "Laura",
        "Rebecca" };
    static constexpr const char* southMen[] { "Paolo", "Julien", "Andrew", "Marc", "Davide", "Thomas", "Jordi",
        "Robert" };
    static constexpr const char* southFamilies[] { "Bellandi", "Castagnoli", "Delacourt", "Espinar", "Fairclough",
        "Garrone", "Hathersage", "Jourdain", "Kendrick", "Lombardini", "Montclos", "Oakeshott", "Prideaux", "Rovirosa",
        "Stanbury", "Vallotti" };
    static constexpr const char* nordicWomen[] { "Annika", "Kirsi", "Marit", "Sofie", "Elin", "Päivi", "Tuva" };
    static constexpr const char* nordicMen[] { "Anders", "Jukka", "Henrik", "Lars", "Mikko", "Sven", "Torbjørn" };
    static constexpr const char* nordicFamilies[] { "Ahlqvist", "Bergendahl", "Dyrskog", "Eklöv", "Fjeldstad",
        "Grönlund", "Haapala", "Isaksen", "Kallionpää", "Lindgaard", "Mäkiranta", "Nyborg", "Ravndal", "Strandholm",
        "Tuomisto", "Westerholm" };
    static constexpr const char* lowWomen[] { "Agnieszka", "Femke", "Lieve", "Marta", "Saskia", "Joanna" };
    static constexpr const char* lowMen[] { "Bart", "Dirk", "Jeroen", "Krzysztof", "Pieter", "Wojciech", "Ruben" };
    static constexpr const char* lowFamilies[] { "Adriaensz", "Bosmans", "Czarnowski", "Dijkgraaf", "Gorczyca",
        "Hoogland", "Kamocki", "Lemmens", "Nowotny", "Oosterling", "Pawlicki", "Ruysdal", "Terpstra", "Verhaegen",
        "Wesołek", "Zonneveld" };
    switch (area) {
    case Area::South:
        return { southWomen, southMen, southFamilies };
    case Area::Nordic:
        return { nordicWomen, nordicMen, nordicFamilies };
    case Area::LowCountries:
        return { lowWomen, lowMen, lowFamilies };
    default:
        return { centralWomen, centralMen, centralFamilies };
    }
}

std::span<const Syllable> chineseFirmHeads()
{
    static constexpr Syllable all[] { { "霁", "ji" }, { "珩", "heng" }, { "翊", "yi" }, { "沅", "yuan" },
        { "岫", "xiu" }, { "铄", "shuo" }, { "栎", "li" }, { "璟", "jing" }, { "朔", "shuo" }, { "昱", "yu" },
        { "崧", "song" }, { "漪", "yi" }, { "筠", "yun" }, { "砚", "yan" }, { "桉", "an" }, { "峤", "qiao" },
        { "隽", "jun" }, { "骊", "li" }, { "苡", "yi" }, { "霄", "xiao" } };
    return all;
}

std::span<const Syllable> chineseFirmTails()
{
    static constexpr Syllable all[] { { "岭", "ling" }, { "泊", "bo" }, { "弦", "xian" }, { "渡", "du" },
        { "榆", "yu" }, { "桓", "huan" }, { "洲", "zhou" }, { "岑", "cen" }, { "棠", "tang" }, { "野", "ye" },
        { "砾", "li" }, { "屿", "yu" }, { "辙", "zhe" }, { "柏", "bai" }, { "昀", "yun" }, { "峪", "yu" },
        { "坪", "ping" }, { "溯", "su" }, { "笙", "sheng" }, { "禾", "he" } };
    return all;
}

std::span<const char* const> westernFirmHeads()
{
    static constexpr const char* all[] { "Bram", "Dorn", "Eskel", "Fenn", "Grav", "Hald", "Ister", "Kelv", "Lunde",
        "Marr", "Norv", "Ostr", "Pell", "Quen", "Rask", "Selm", "Thorv", "Ulve", "Vann", "Wrest", "Yarl", "Zell" };
    return all;
}

std::span<const char* const> westernFirmTails()
{
    static constexpr const char* all[] { "holt", "wick", "dal", "gren", "stad", "mere", "feld", "brook", "vik", "horst",
        "moor", "ley", "und", "ach", "ora", "ivar" };
    return all;
}

} // namespace fairlead::sample
