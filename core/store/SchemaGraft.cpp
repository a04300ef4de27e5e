#include "store/SchemaGraft.h"

#include <QFile>
#include <QtEndian>

namespace fairlead {

namespace {

constexpr qint64 pageSize = 4096;
constexpr char interiorPage = 5;

QByteArray page(QFile& file, quint32 number)
{
    file.seek((number - 1) * pageSize);
    return file.read(pageSize);
}

/// The pages of a fresh file's schema: page 1 and, where that leads further, the pages below it.
QList<quint32> schemaPages(QFile& fresh)
{
    QList<quint32> pages { 1 };
    for (qsizetype i = 0; i < pages.size() && i < 100; ++i) {
        const QByteArray bytes = page(fresh, pages[i]);
        const qsizetype head = pages[i] == 1 ? 100 : 0;
        if (bytes.size() != pageSize || bytes[head] != interiorPage) continue;
        const quint16 cells = qFromBigEndian<quint16>(bytes.constData() + head + 3);
        for (quint16 cell = 0; cell < cells; ++cell) {
            const quint16 at = qFromBigEndian<quint16>(bytes.constData() + head + 12 + cell * 2);
            pages.append(qFromBigEndian<quint32>(bytes.constData() + at));
        }
        pages.append(qFromBigEndian<quint32>(bytes.constData() + head + 8));
    }
    return pages;
}

} // namespace

void padToLength(const QString& damagedPath, const QString& freshPath)
{
    QFile damaged(damagedPath);
    if (!damaged.open(QIODevice::ReadWrite)) return;
    const QByteArray header = damaged.read(32);
    const qint64 said = header.size() == 32 ? qint64(qFromBigEndian<quint32>(header.constData() + 28)) * pageSize : 0;
    qint64 size = std::max((damaged.size() + pageSize - 1) / pageSize * pageSize, QFile(freshPath).size());
    // The number itself may be damaged: a file does not lose most of itself.
    if (said <= size * 16) size = std::max(size, said);
    if (size > damaged.size()) damaged.resize(size);
}

bool graftSchema(const QString& damagedPath, const QString& freshPath)
{
    QFile fresh(freshPath);
    QFile damaged(damagedPath);
    if (!fresh.open(QIODevice::ReadOnly) || !damaged.open(QIODevice::ReadWrite)) return false;
    const quint32 count = quint32((damaged.size() + pageSize - 1) / pageSize);
    for (quint32 number : schemaPages(fresh)) {
        QByteArray bytes = page(fresh, number);
        if (number > count || bytes.size() != pageSize) continue;
        if (number == 1) {
            qToBigEndian<quint32>(count, bytes.data() + 28);
            // No free pages: some would be overwritten at worst, and nothing is written to this copy.
            qToBigEndian<quint32>(0, bytes.data() + 32);
            qToBigEndian<quint32>(0, bytes.data() + 36);
        }
        damaged.seek((number - 1) * pageSize);
        if (damaged.write(bytes) != pageSize) return false;
    }
    return true;
}

} // namespace fairlead
