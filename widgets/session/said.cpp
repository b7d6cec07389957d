// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/said.h"

#include <QCoreApplication>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/places.h"

namespace dynak {

QString said(const Sentence& sentence) {
    if (sentence.source().empty()) return QString::fromStdString(sentence.english());
    std::vector<std::string> values;
    for (const Sentence& value : sentence.values()) values.push_back(said(value).toStdString());
    const std::vector<std::string_view> views(values.begin(), values.end());
    const QString source = QCoreApplication::translate("dynak::Sentence", sentence.source().c_str());
    return QString::fromStdString(withValues(source.toStdString(), views));
}

}  // namespace dynak
