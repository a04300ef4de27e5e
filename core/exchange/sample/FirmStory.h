#pragma once
#include "exchange/sample/World.h"

namespace fairlead::sample {

/// Writes trades and the sales map, and thinks up the firms: customers to be, groups of companies, rivals, dealers.
class FirmStory
{
public:
    explicit FirmStory(World& world);
    void tell();
    /// Writes the firms once the deals have decided who is a customer.
    void write();

private:
    struct Brand
    {
        QString name; ///< 霁岭, Dornwick
        QString domain;
    };
    void tellMap();
    void tellRivalsAndDealers();
    Brand newBrand(bool chinese);
    Firm make(const Brand& brand, size_t place, size_t trade);
    void nameIt(Firm& firm, const Brand& brand);
    void tellApart(Company& record, const Place& place);
    void sizeIt(Firm& firm);
    void addressIt(Company& record, const Place& place);
    void addFirm(const Brand& brand, size_t place, size_t trade);
    void addGroup(bool chinese, int members);
    size_t anyPlace(bool chinese);
    void finish(Firm& firm, int number);
    RecordId addOther(
        const QString& name, size_t place, const QString& domain, const std::function<void(Company&)>& roles);

    World& m_world;
    Random m_random;
    QSet<QString> m_brands;
    QSet<QString> m_names;
};

} // namespace fairlead::sample
