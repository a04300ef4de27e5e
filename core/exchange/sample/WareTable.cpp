#include "exchange/sample/WareTable.h"

namespace fairlead::sample {

std::span<const WareSeries> wareSeries()
{
    static const std::vector<WareSeries> all {
        { { "Flow", "流量" },
            { { "flow metering", "流量计量" }, { "dosing control", "加药计量" }, { "flow meters", "流量计更换" } } },
        { { "Level", "物位" },
            { { "level gauging", "液位测量" }, { "overfill protection", "防溢改造" },
                { "radar levels", "雷达液位" } } },
        { { "Pressure", "压力" },
            { { "pressure monitoring", "压力监测" }, { "leak detection", "泄漏检测" },
                { "transmitters", "压力变送器" } } },
        { { "Temperature", "温度" },
            { { "temperature control", "温度控制" }, { "temperature mapping", "温度验证" },
                { "sensor renewal", "测温元件更新" } } },
        { { "Analysis", "分析" },
            { { "online analysis", "在线分析" }, { "quality monitoring", "水质监测" }, { "analysers", "分析仪表" } } },
        { { "Service", "服务" },
            { { "yearly calibration", "年度校准" }, { "maintenance contract", "维保合同" },
                { "spare parts", "备件供应" } } },
    };
    return all;
}

std::span<const WareTemplate> wareTemplates()
{
    static constexpr WareTemplate all[] {
        { 0, "VF-110", { "Electromagnetic flowmeter DN50", "电磁流量计 DN50" }, 8600, "piece", "good",
            "DN50, PN16, ±0.3 %" },
        { 0, "VF-140", { "Electromagnetic flowmeter DN200", "电磁流量计 DN200" }, 18400, "piece", "good",
            "DN200, PN16, ±0.3 %" },
        { 0, "VF-220", { "Coriolis mass flowmeter", "科里奥利质量流量计" }, 68000, "piece", "good", "DN25, ±0.1 %" },
        { 0, "VF-310", { "Vortex flowmeter", "涡街流量计" }, 9800, "piece", "good", "DN80, 250 °C" },
        { 0, "VF-410", { "Clamp-on ultrasonic flowmeter", "外夹式超声流量计" }, 24500, "piece", "good", "DN50–DN600" },
        { 1, "VL-110", { "Radar level transmitter 80 GHz", "80 GHz 雷达物位计" }, 14800, "piece", "good", "0–30 m" },
        { 1, "VL-120", { "Guided-wave radar", "导波雷达物位计" }, 12600, "piece", "good", "0–6 m, 200 °C" },
        { 1, "VL-210", { "Hydrostatic level probe", "投入式液位计" }, 2950, "piece", "good", "0–10 m, IP68" },
        { 1, "VL-310", { "Vibrating fork switch", "音叉液位开关" }, 1680, "piece", "good", "G1, 150 °C" },
        { 2, "VP-110", { "Pressure transmitter", "压力变送器" }, 2400, "piece", "good", "0–16 bar, 4–20 mA" },
        { 2, "VP-130", { "Differential pressure transmitter", "差压变送器" }, 4600, "piece", "good", "0–60 kPa" },
        { 2, "VP-210", { "Hygienic pressure sensor", "卫生型压力传感器" }, 5200, "piece", "good", "Tri-Clamp, 316L" },
        { 2, "VP-900", { "Pressure calibrator", "压力校验仪" }, 38000, "set", "good", "0–70 bar, ±0.02 %" },
        { 3, "VT-110", { "Resistance thermometer", "热电阻组件" }, 780, "piece", "good", "Pt100, −50–400 °C" },
        { 3, "VT-120", { "Thermocouple assembly", "热电偶组件" }, 860, "piece", "good", "K, 0–1100 °C" },
        { 3, "VT-210", { "Temperature transmitter", "温度变送器" }, 1450, "piece", "good", "4–20 mA, HART" },
        { 3, "VT-900", { "Dry-block calibrator", "干体式温度校验炉" }, 46000, "set", "good", "−25–650 °C" },
        { 4, "VA-110", { "pH measuring point", "在线 pH 计" }, 6900, "set", "good", "pH 0–14" },
        { 4, "VA-120", { "Conductivity meter", "电导率仪" }, 5800, "set", "good", "0.05 µS/cm–2 S/cm" },
        { 4, "VA-130", { "Dissolved oxygen meter", "溶解氧仪" }, 9400, "set", "good", "0–20 mg/l" },
        { 4, "VA-210", { "Turbidity meter", "浊度仪" }, 12200, "set", "good", "0–4000 NTU" },
        { 4, "VA-310", { "Total organic carbon analyser", "总有机碳分析仪" }, 128000, "set", "good", "0–500 mg/l" },
        { 5, "VS-100", { "Commissioning", "现场调试" }, 2800, "day", "service", "" },
        { 5, "VS-200", { "Yearly calibration", "年度校准" }, 36000, "set", "service", "" },
        { 5, "VS-300", { "Three years of maintenance", "三年维保" }, 96000, "set", "service", "" },
        { 5, "VS-400", { "Spare parts kit", "备件包" }, 4900, "set", "package", "" },
    };
    return all;
}

} // namespace fairlead::sample
