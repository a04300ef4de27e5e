#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

namespace fairlead {

/// One made-up customer, in the fifteen columns of the file.
struct Customer
{
    bool chinese = false;
    QString name;
    QString phone;
    QString email;
    std::vector<QString> readings; ///< of a Chinese name: the syllables of its ideographs, up to the kind of firm
    QByteArray line; ///< of the file, UTF-8, with its end
};

/// Customers as a trade register has them: half with Chinese, half with Western names, each unique by its serial
/// number, few owners and lines of business, telephone numbers in several writings. The same number is always the same
/// customer.
class Customers
{
public:
    static Customer at(qint64 number); ///< from 1
    static QByteArray header();
    /// Writes a file of customers 1 to n; gives its size in bytes.
    static qint64 writeCsv(const QString& path, qint64 n);
};

} // namespace fairlead
