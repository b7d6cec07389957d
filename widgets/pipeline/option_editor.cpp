// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pipeline/option_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace dynak {
namespace {

using Changed = std::function<void(const QString&)>;

const QString yes = QStringLiteral("true");
const QString no = QStringLiteral("false");

OptionEditor makeCheckBox(const Changed& changed) {
    auto* box = new QCheckBox;
    QObject::connect(box, &QCheckBox::clicked, box, [changed](bool on) { changed(on ? yes : no); });
    return {box, [box](const QString& text) {
                box->setChecked(text == yes);
            }};
}

OptionEditor makeComboBox(const OptionRow& option, const Changed& changed) {
    auto* box = new QComboBox;
    for (const std::string& choice : option.choices) box->addItem(QString::fromStdString(choice));
    box->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(box, &QComboBox::activated, box, [box, changed] { changed(box->currentText()); });
    return {box, [box](const QString& text) {
                box->setCurrentText(text);
            }};
}

OptionEditor makeLineEdit(const OptionRow& option, const Changed& changed) {
    auto* line = new QLineEdit;
    const bool number = option.type == OptionType::integer || option.type == OptionType::real;
    if (number) line->setAlignment(Qt::AlignRight);
    if (option.type == OptionType::reals) line->setPlaceholderText(QStringLiteral("0, 0.1, …"));
    QObject::connect(line, &QLineEdit::editingFinished, line, [line, changed] {
        if (line->isModified()) changed(line->text().trimmed());
    });
    return {line, [line](const QString& text) {
                line->setText(text);
            }};  // setText resets isModified
}

}  // namespace

OptionEditor makeEditor(const OptionRow& option, const Changed& changed) {
    switch (option.type) {
        case OptionType::flag: return makeCheckBox(changed);
        case OptionType::choice: return makeComboBox(option, changed);
        case OptionType::integer:
        case OptionType::real:
        case OptionType::text:
        case OptionType::reals: break;
    }
    return makeLineEdit(option, changed);
}

}  // namespace dynak
