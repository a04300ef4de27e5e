#include "exchange/sample/PlaceTable.h"

namespace fairlead::sample {

namespace {

constexpr TwoTongues china { "China", "中国" };

Place chinese(Area area, TwoTongues province, const char* city, std::vector<const char*> districts, const char* phone,
    const char* postcode)
{
    return { area, china, province, city, districts, "", phone, 4, postcode, 3, "有限公司", "CNY" };
}

Place western(Area area, TwoTongues country, const char* province, const char* city, const char* street,
    const char* phone, int phoneDigits, const char* postcode, int postcodeDigits, const char* legalForm,
    const char* currency = "EUR")
{
    return { area, country, { province, "" }, city, {}, street, phone, phoneDigits, postcode, postcodeDigits, legalForm,
        currency };
}

} // namespace

std::span<const Place> places()
{
    constexpr Area east = Area::EastChina;
    constexpr Area north = Area::NorthWestChina;
    constexpr Area central = Area::Central;
    constexpr Area south = Area::South;
    constexpr Area nordic = Area::Nordic;
    constexpr Area low = Area::LowCountries;
    constexpr TwoTongues germany { "Germany", "德国" };
    // Chinese subscriber numbers never begin with 1; the western ranges are reserved for fiction or begin with 000.
    static const std::vector<Place> all {
        chinese(east, { "Jiangsu", "江苏" }, "苏州", { "工业园区", "吴中区", "相城区" }, "0512-1550 ", "215"),
        chinese(east, { "Jiangsu", "江苏" }, "南京", { "江宁区", "浦口区" }, "025-1550 ", "211"),
        chinese(east, { "Jiangsu", "江苏" }, "无锡", { "新吴区", "惠山区" }, "0510-1550 ", "214"),
        chinese(east, { "Jiangsu", "江苏" }, "南通", { "崇川区", "通州区" }, "0513-1550 ", "226"),
        chinese(east, { "Zhejiang", "浙江" }, "宁波", { "北仑区", "镇海区" }, "0574-1550 ", "315"),
        chinese(east, { "Zhejiang", "浙江" }, "杭州", { "萧山区", "余杭区" }, "0571-1550 ", "311"),
        chinese(east, { "Zhejiang", "浙江" }, "绍兴", { "柯桥区", "上虞区" }, "0575-1550 ", "312"),
        chinese(east, { "Shanghai", "上海" }, "上海", { "嘉定区", "松江区", "奉贤区" }, "021-1550 ", "201"),
        chinese(east, { "Anhui", "安徽" }, "合肥", { "包河区", "蜀山区" }, "0551-1550 ", "230"),
        chinese(east, { "Anhui", "安徽" }, "芜湖", { "鸠江区", "弋江区" }, "0553-1550 ", "241"),
        chinese(east, { "Fujian", "福建" }, "厦门", { "海沧区", "翔安区" }, "0592-1550 ", "361"),
        chinese(north, { "Shandong", "山东" }, "青岛", { "黄岛区", "城阳区" }, "0532-1550 ", "266"),
        chinese(north, { "Shandong", "山东" }, "烟台", { "福山区", "牟平区" }, "0535-1550 ", "264"),
        chinese(north, { "Shandong", "山东" }, "淄博", { "张店区", "临淄区" }, "0533-1550 ", "255"),
        chinese(north, { "Tianjin", "天津" }, "天津", { "滨海新区", "武清区" }, "022-1550 ", "300"),
        chinese(north, { "Hebei", "河北" }, "唐山", { "曹妃甸区", "丰南区" }, "0315-1550 ", "063"),
        chinese(north, { "Liaoning", "辽宁" }, "大连", { "金州区", "旅顺口区" }, "0411-1550 ", "116"),
        chinese(north, { "Hubei", "湖北" }, "武汉", { "青山区", "东西湖区" }, "027-1550 ", "430"),
        chinese(north, { "Sichuan", "四川" }, "成都", { "双流区", "温江区" }, "028-1550 ", "610"),
        chinese(north, { "Chongqing", "重庆" }, "重庆", { "渝北区", "长寿区" }, "023-1550 ", "401"),
        chinese(north, { "Shaanxi", "陕西" }, "西安", { "高陵区", "鄠邑区" }, "029-1550 ", "710"),
        western(central, germany, "Bavaria", "Augsburg", "Werkstraße %1", "+49 30 23125 ", 3, "861", 2, "GmbH"),
        western(central, germany, "Baden-Württemberg", "Heilbronn", "Am Hafen %1", "+49 30 23125 ", 3, "740", 2,
            "GmbH & Co. KG"),
        western(central, germany, "Lower Saxony", "Celle", "Industriestraße %1", "+49 30 23125 ", 3, "292", 2, "GmbH"),
        western(central, germany, "Saxony", "Chemnitz", "Fabrikweg %1", "+49 30 23125 ", 3, "091", 2, "GmbH"),
        western(
            central, germany, "North Rhine-Westphalia", "Krefeld", "Rheinallee %1", "+49 30 23125 ", 3, "478", 2, "AG"),
        western(central, { "Austria", "奥地利" }, "Upper Austria", "Linz", "Donaulände %1", "+43 732 000 ", 3, "40", 2,
            "GmbH"),
        western(central, { "Switzerland", "瑞士" }, "Aargau", "Baden", "Limmatweg %1", "+41 56 000 ", 4, "54", 2, "AG"),
        western(south, { "Italy", "意大利" }, "Emilia-Romagna", "Modena", "Via dell'Officina %1", "+39 059 000 ", 3,
            "411", 2, "S.r.l."),
        western(south, { "Italy", "意大利" }, "Veneto", "Padova", "Via del Canale %1", "+39 049 000 ", 3, "351", 2,
            "S.p.A."),
        western(south, { "France", "法国" }, "Auvergne-Rhône-Alpes", "Grenoble", "Rue de l'Usine %1", "+33 1 99 00 ", 4,
            "380", 2, "SAS"),
        western(south, { "Spain", "西班牙" }, "Catalonia", "Girona", "Carrer de la Fàbrica %1", "+34 972 000 ", 3,
            "170", 2, "S.L."),
        western(south, { "United Kingdom", "英国" }, "Yorkshire", "Hull", "%1 Dockside Road", "+44 1632 960", 3, "HU",
            1, "Ltd"),
        western(south, { "United States", "美国" }, "Ohio", "Dayton", "%1 Foundry Avenue", "+1 937 555 01", 2, "454", 2,
            "Inc.", "USD"),
        western(south, { "United States", "美国" }, "Texas", "Beaumont", "%1 Refinery Lane", "+1 409 555 01", 2, "777",
            2, "Inc.", "USD"),
        western(nordic, { "Sweden", "瑞典" }, "Värmland", "Karlstad", "Bruksgatan %1", "+46 8 465 004 ", 2, "652 ", 2,
            "AB"),
        western(nordic, { "Sweden", "瑞典" }, "Västmanland", "Västerås", "Kopparvägen %1", "+46 8 465 004 ", 2, "722 ",
            2, "AB"),
        western(
            nordic, { "Finland", "芬兰" }, "Pirkanmaa", "Tampere", "Koskikatu %1", "+358 3 000 ", 4, "331", 2, "Oy"),
        western(nordic, { "Norway", "挪威" }, "Vestland", "Bergen", "Kaiveien %1", "+47 000 00 ", 3, "50", 2, "AS"),
        western(nordic, { "Denmark", "丹麦" }, "Southern Denmark", "Odense", "Fabriksvej %1", "+45 00 00 ", 4, "52", 2,
            "A/S"),
        western(
            low, { "Netherlands", "荷兰" }, "Gelderland", "Arnhem", "Rijnkade %1", "+31 26 000 ", 4, "68", 2, "B.V."),
        western(low, { "Belgium", "比利时" }, "Flanders", "Ghent", "Kanaalstraat %1", "+32 9 000 ", 4, "90", 2, "NV"),
        western(low, { "Poland", "波兰" }, "Lower Silesia", "Wrocław", "ul. Fabryczna %1", "+48 71 000 ", 4, "50-", 3,
            "sp. z o.o."),
    };
    return all;
}

std::span<const char* const> chineseStreets()
{
    static constexpr const char* all[] { "创业路", "振兴大道", "科创街", "望江路", "临港大道", "纬三路", "工业北路",
        "海川路", "经七路", "迎宾东路", "水杉路", "长堤街" };
    return all;
}

} // namespace fairlead::sample
