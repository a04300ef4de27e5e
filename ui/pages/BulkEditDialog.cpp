#include "pages/BulkEditDialog.h"

#include "models/ManyRecords.h"
#include "pages/FieldEditor.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;
using FieldKind = fairlead::Kind;

BulkEditDialog::BulkEditDialog(const Theme& theme, Session& session, const RecordType& type, std::vector<qint64> rows,
    const QString& field, QWidget* parent)
    : FormDialog(theme, session, parent)
    , m_type(type)
    , m_rows(std::move(rows))
    , m_answer(session.workspace().blank(type.name()))
{
    setObjectName(u"bulkEditDialog"_s);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    const int side = m_theme.px(Space::L);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(m_theme.px(Space::M));
    auto* label = new Label(theme, Type::Caption, Ink::TextMuted, body);
    label->setText(tr("Field"));
    m_fields = new QComboBox(body);
    m_fields->setObjectName(u"fieldCombo"_s);
    m_fields->setAccessibleName(tr("Field"));
    label->setBuddy(m_fields);
    for (const Field& each : type.fields())
        if (isOffered(type, each)) m_fields->addItem(each.label.in(session.isChinese()), each.name);
    m_fields->setCurrentIndex(std::max(0, m_fields->findData(field)));
    column->addWidget(label);
    column->addWidget(m_fields);
    m_place = new QVBoxLayout;
    column->addLayout(m_place);
    column->addStretch(1);
    offerValue();
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkEditDialog::offerValue);
    const int count = int(m_rows.size());
    arrange(tr("Change a field"), tr("%Ln record(s)", nullptr, count), body, tr("Change"));
    resize(width(), height() + 2 * m_theme.px(Size::Control)); // room for a fault and a taller field
    (field.isEmpty() ? static_cast<QWidget*>(m_fields) : m_value)->setFocus(Qt::PopupFocusReason);
}

bool BulkEditDialog::isOffered(const RecordType& type, const Field& field)
{
    return !field.title && !field.partOf && field.kind != FieldKind::AnyReference && field.kind != FieldKind::File
        && !type.key().contains(field.name);
}

void BulkEditDialog::offerValue()
{
    delete m_value;
    m_value = new FieldEditor(m_theme, m_session, m_answer, m_type.at(m_fields->currentData().toString()), this);
    m_place->addWidget(m_value);
}

void BulkEditDialog::save()
{
    QStringList changed;
    if (write({ m_value }, m_answer, true, changed)) return;
    const Field& field = m_value->field();
    const std::vector<fairlead::Cell> cells(
        m_answer.cells.begin() + field.firstCell, m_answer.cells.begin() + field.firstCell + field.cellCount);
    const QString name
        = tr("change %1 of %Ln record(s)", nullptr, int(m_rows.size())).arg(field.label.in(m_session.isChinese()));
    accept();
    ManyRecords::apply(m_session, m_type, std::move(m_rows), name,
        [cells, first = field.firstCell, fieldName = field.name](Record record) -> std::optional<EditStep> {
            std::copy(cells.begin(), cells.end(), record.cells.begin() + first);
            return EditStep::change(std::move(record), { fieldName });
        });
}

} // namespace fairlead::ui
