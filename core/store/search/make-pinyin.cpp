// Writes PinyinTable.cpp to standard output. Run by ./make-pinyin when the table is to change, never by the build:
// a newer ICU may read a character otherwise, and the tokens of stored workspaces depend on what is written here.
// Whoever changes the table raises Pinyin::version.
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <cstdio>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace {

// Characters that names and addresses read in more than one way, surnames and places among them.
const char* const polyphones
    = "行 xing hang heng|长 chang zhang|厦 sha xia|重 zhong chong|乐 le yue lao|单 dan shan chan|曾 zeng ceng|朝 chao "
      "zhao|"
      "都 du dou|还 hai huan|会 hui kuai|解 jie xie hai|仇 chou qiu|区 qu ou|查 cha zha|尉 wei yu|盖 gai ge|石 shi dan|"
      "朴 pu piao po|折 zhe she|召 zhao shao|洗 xi xian|员 yuan yun|种 zhong chong|繁 fan po|翟 zhai di|黑 hei he|"
      "秘 mi bi|祭 ji zhai|覃 qin tan|佴 nai er|隗 kui wei|万 wan mo|俟 si qi|冯 feng ping|车 che ju|藏 cang zang|"
      "传 chuan zhuan|调 diao tiao|弹 tan dan|得 de dei|地 di de|的 de di|了 le liao|着 zhe zhuo zhao|和 he huo hu|"
      "数 shu shuo|降 jiang xiang|角 jiao jue|率 lv lu shuai|校 xiao jiao|薄 bo bao|柏 bai bo|泊 bo po|卜 bu bo|"
      "参 can shen cen|差 cha chai ci|禅 chan shan|澄 cheng deng|称 cheng chen|盛 sheng cheng|乘 cheng sheng|"
      "匙 chi shi|畜 chu xu|大 da dai|提 ti di|度 du duo|囤 dun tun|恶 e wu|佛 fo fu|否 fou pi|脯 fu pu|咖 ka ga|"
      "蛤 ha ge|给 gei ji|谷 gu yu|龟 gui jun qiu|巷 xiang hang|吓 xia he|虹 hong jiang|系 xi ji|贾 jia gu|见 jian "
      "xian|"
      "将 jiang qiang|桔 ju jie|芥 jie gai|劲 jin jing|句 ju gou|卡 ka qia|壳 ke qiao|括 kuo gua|烙 lao luo|勒 le lei|"
      "俩 lia liang|六 liu lu|陆 lu liu|露 lu lou|抹 mo ma|脉 mai mo|埋 mai man|没 mei mo|模 mo mu|缪 miao mou miu|"
      "牟 mou mu|娜 na nuo|弄 nong long|迫 po pai|胖 pang pan|炮 pao bao|曝 pu bao|瀑 pu bao|奇 qi ji|栖 qi xi|"
      "稽 ji qi|茄 qie jia|强 qiang jiang|亲 qin qing|券 quan xuan|塞 sai se|色 se shai|蛇 she yi|谁 shei shui|"
      "省 sheng xing|什 shen shi|食 shi si|识 shi zhi|似 si shi|宿 su xiu|属 shu zhu|说 shuo shui|汤 tang shang|"
      "拓 tuo ta|尾 wei yi|涡 wo guo|纤 xian qian|厂 chang an|削 xue xiao|血 xue xie|吁 xu yu|钥 yao yue|叶 ye xie|"
      "遗 yi wei|殷 yin yan|熨 yu yun|攒 zan cuan|择 ze zhai|轧 zha ya ga|粘 zhan nian|殖 zhi shi|著 zhu zhuo|"
      "幢 zhuang chuang|琢 zhuo zuo|仔 zi zai|综 zong zeng|郇 xun huan|郗 xi chi|乜 nie mie|适 shi kuo|褚 chu zhu|"
      "宓 mi fu|那 na nuo|於 yu wu|澹 dan tan|蚌 bang beng|莘 xin shen|荥 xing ying|莞 guan wan|圩 wei xu|浚 jun xun|"
      "歙 she xi|铅 qian yan|犍 jian qian|枞 zong cong|渑 mian sheng|番 fan pan|蔚 wei yu|阿 a e|侗 dong tong|百 bai "
      "bo|"
      "伯 bo bai|堡 bao bu pu|浒 hu xu|栎 li yue|泷 long shuang|尺 chi che|觉 jue jiao|嚼 jiao jue|爪 zhua zhao|"
      "圈 quan juan|茜 xi qian|蔓 man wan|晟 sheng cheng|亟 ji qi|伽 jia qie ga|咯 ka luo ge|蹊 qi xi|剥 bo bao|"
      "落 luo la lao|溃 kui hui|埔 pu bu|氏 shi zhi|沈 shen chen|筠 yun jun|峙 zhi shi|骑 qi ji|椎 zhui chui|术 shu "
      "zhu|"
      "偻 lou lv lu|契 qi xie|冼 xian sheng|尹 yin|逄 pang|么 me yao mo|葛 ge|华 hua|任 ren|宁 ning|坊 fang|"
      "長 chang zhang|樂 le yue lao|單 dan shan chan|區 qu ou|會 hui kuai|還 hai huan|廈 sha xia|萬 wan mo|車 che ju|"
      "葉 ye xie|陸 lu liu|賈 jia gu|見 jian xian|將 jiang qiang|強 qiang jiang|傳 chuan zhuan|調 diao tiao|彈 tan dan|"
      "參 can shen cen|數 shu shuo|員 yuan yun|種 zhong chong|馮 feng ping|蓋 gai ge|說 shuo shui|屬 shu zhu|湯 tang "
      "shang";

std::vector<std::string> words(const std::string& text, char mark)
{
    std::vector<std::string> out;
    std::stringstream stream(text);
    for (std::string word; std::getline(stream, word, mark);)
        out.push_back(word);
    return out;
}

bool isSyllable(const std::string& text)
{
    bool vowel = false;
    for (char c : text) {
        if (c < 'a' || c > 'z') return false;
        vowel = vowel || std::string("aeiouv").find(c) != std::string::npos;
    }
    return vowel && text.size() <= 6;
}

// "lǚ" is typed lv by those who know, lu by others; both are kept.
std::vector<std::string> readingsOf(char32_t c, const icu::Transliterator& latin, const icu::Transliterator& ascii)
{
    icu::UnicodeString text(static_cast<UChar32>(c));
    latin.transliterate(text);
    std::string marked;
    text.toUTF8String(marked);
    bool umlaut = false;
    for (const char* u : { "ü", "ǖ", "ǘ", "ǚ", "ǜ" })
        umlaut = umlaut || marked.find(u) != std::string::npos;
    ascii.transliterate(text);
    std::string plain;
    text.toUTF8String(plain);
    if (!isSyllable(plain)) return {};
    if (!umlaut) return { plain };
    std::string typed = plain;
    typed[typed.find('u')] = 'v';
    return { typed, plain };
}

void writeRange(const char* name, char32_t first, char32_t last, const std::map<char32_t, int>& codes)
{
    std::printf("const char %s[] =", name);
    for (char32_t c = first; c <= last; ++c) {
        if ((c - first) % 52 == 0) std::printf("%s\n    \"", c == first ? "" : "\"");
        const auto found = codes.find(c);
        const int code = found == codes.end() ? 0 : found->second;
        std::printf("%c%c", '@' + code / 28, '@' + code % 28);
    }
    std::printf("\";\n");
}

} // namespace

int main()
{
    UErrorCode status = U_ZERO_ERROR;
    const auto make = [&status](const char* id) {
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    };
    const auto latin = make("Han-Latin");
    const auto ascii = make("Latin-ASCII");
    if (U_FAILURE(status)) return 1;

    std::map<char32_t, std::vector<std::string>> readings;
    for (auto [first, last] : { std::pair { 0x3400, 0x4DBF }, std::pair { 0x4E00, 0x9FFF } })
        for (int c = first; c <= last; ++c)
            if (auto found = readingsOf(static_cast<char32_t>(c), *latin, *ascii); !found.empty()) readings[c] = found;
    for (const std::string& entry : words(polyphones, '|')) {
        auto parts = words(entry, ' ');
        const char32_t c = icu::UnicodeString::fromUTF8(parts[0]).char32At(0);
        readings[c] = { parts.begin() + 1, parts.end() };
    }

    std::map<std::string, int> syllables;
    std::map<std::vector<std::string>, int> sets;
    for (const auto& [c, list] : readings) {
        for (const std::string& syllable : list)
            syllables[syllable];
        if (list.size() > 1) sets[list];
    }
    int code = 1;
    for (auto& entry : syllables)
        entry.second = code++;
    const int firstSet = code;
    for (auto& entry : sets)
        entry.second = code++;
    if (code > 28 * 28) return 2;
    std::map<char32_t, int> codes;
    for (const auto& [c, list] : readings)
        codes[c] = list.size() > 1 ? sets[list] : syllables[list[0]];

    std::printf("// Written by make-pinyin. Do not edit: change make-pinyin.cpp, run it, and raise Pinyin::version.\n"
                "#include \"store/search/PinyinTable.h\"\n\nnamespace fairlead::pinyin {\n\n// clang-format off\n"
                "const int syllableCount = %zu;\nconst int firstSet = %d;\n"
                "const std::string_view syllables[] = {\n    \"\"",
        syllables.size() + 1, firstSet);
    for (const auto& [syllable, id] : syllables)
        std::printf(",%s\"%s\"", id % 12 == 0 ? "\n    " : " ", syllable.c_str());
    std::printf("\n};\nconst ReadingSet sets[] = {\n");
    for (const auto& [list, id] : sets) {
        std::printf("    { %zu, {", list.size());
        for (size_t i = 0; i < 3; ++i)
            std::printf("%s %d", i ? "," : "", i < list.size() ? syllables[list[i]] : 0);
        std::printf(" } },\n");
    }
    std::printf("};\n");
    writeRange("extensionA", 0x3400, 0x4DBF, codes);
    writeRange("unified", 0x4E00, 0x9FFF, codes);
    std::printf("// clang-format on\n\n} // namespace fairlead::pinyin\n");
    std::fprintf(stderr, "%zu characters, %zu syllables, %zu sets\n", codes.size(), syllables.size(), sets.size());
    return 0;
}
