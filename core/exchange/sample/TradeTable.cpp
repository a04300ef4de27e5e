#include "exchange/sample/TradeTable.h"

namespace fairlead::sample {

std::span<const Trade> trades()
{
    static const std::vector<Trade> all {
        { { "Chemicals", "化工" }, "C26", "化工", "化工", "Chemicals", "Chemie",
            { { "Reactor hall", "反应釜" }, { "Solvent store", "溶剂罐区" }, { "Chlorine line", "氯气管线" },
                { "Distillation column 2", "二号精馏塔" }, { "Loading bay", "装车栈台" } },
            { 0, 1, 1, 2, 3 } },
        { { "Pharma", "制药" }, "C27", "制药", "制药", "Pharma", "Pharma",
            { { "Fermenter row", "发酵罐组" }, { "Freeze dryer", "冻干机" }, { "Purified water loop", "纯化水系统" },
                { "Tablet coater", "包衣线" }, { "Filling line 4", "四号灌装线" } },
            { 2, 3, 3, 4, 5 } },
        { { "Food and drink", "食品饮料" }, "C14", "食品", "食品", "Foods", "Lebensmittel",
            { { "Pasteuriser", "巴氏杀菌机" }, { "Brewhouse", "糖化车间" }, { "Cleaning in place", "CIP清洗站" },
                { "Cold store", "冷库" }, { "Syrup kitchen", "糖浆间" } },
            { 0, 2, 3, 3 } },
        { { "Water", "水务" }, "D46", "水务", "水务", "Water", "Wasser",
            { { "Intake station", "取水口" }, { "Aeration basins", "曝气池" }, { "District metering", "分区计量" },
                { "Sludge line", "污泥线" }, { "Effluent station", "总排口" } },
            { 0, 0, 1, 4, 4 } },
        { { "Power", "电力" }, "D44", "热电", "热电", "Energy", "Energie",
            { { "Boiler feed", "锅炉给水" }, { "Condenser", "凝汽器" }, { "Turbine oil", "汽机油站" },
                { "District heating", "供热管网" }, { "Demineralisation", "化水车间" } },
            { 0, 1, 2, 3 } },
        { { "Pulp and paper", "造纸" }, "C22", "纸业", "纸业", "Paper", "Papier",
            { { "Coating kitchen", "涂料间" }, { "Dryer section", "烘干部" }, { "Stock preparation", "制浆线" },
                { "White water", "白水系统" }, { "Evaporator", "蒸发工段" } },
            { 0, 0, 1, 4 } },
        { { "Marine", "船舶" }, "C37", "船舶", "船舶工程", "Marine", "Werft",
            { { "Ballast tanks", "压载舱" }, { "Bunker line", "加油管路" }, { "Scrubber", "脱硫塔" },
                { "Engine room", "机舱" }, { "Cargo tanks", "货油舱" } },
            { 1, 1, 2, 0 } },
        { { "Semiconductors", "半导体" }, "C39", "半导体", "半导体科技", "Semiconductors", "Halbleiter",
            { { "Ultrapure water", "超纯水" }, { "Etch bay", "刻蚀区" }, { "Chemical supply", "化学品供应" },
                { "Cooling water", "工艺冷却水" }, { "Exhaust scrubbers", "废气洗涤塔" } },
            { 0, 4, 4, 2 } },
        { { "Machinery", "机械" }, "C34", "机械", "精密机械", "Machinery", "Maschinenbau",
            { { "Test bench", "试验台" }, { "Hydraulic power unit", "液压站" }, { "Hardening shop", "热处理车间" },
                { "Compressor room", "空压站" }, { "Paint line", "喷涂线" } },
            { 2, 2, 3, 5 } },
        { { "Automotive parts", "汽车零部件" }, "C36", "汽配", "汽车部件", "Auto Parts", "Autoteile",
            { { "Die casting", "压铸车间" }, { "Battery cell line", "电芯线" }, { "Leak test cell", "检漏工位" },
                { "Degreasing bath", "脱脂槽" }, { "Cooling circuit", "冷却回路" } },
            { 2, 3, 0, 5 } },
    };
    return all;
}

} // namespace fairlead::sample
