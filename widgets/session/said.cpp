// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/said.h"

#include <QCoreApplication>

namespace dynak {

QString said(const Sentence& sentence) {
    if (sentence.source().empty()) return QString::fromStdString(sentence.english());
    const QString source = QCoreApplication::translate("dynak::Sentence", sentence.source().c_str());
    const auto& values = sentence.values();
    QString out;
    out.reserve(source.size());
    // in one pass, unlike QString::arg one by one: a value may hold a "%1" of its own
    for (qsizetype at = 0; at < source.size(); ++at) {
        const int value =
            source[at] == QLatin1Char('%') && at + 1 < source.size() ? source[at + 1].unicode() - u'1' : -1;
        if (value >= 0 && static_cast<std::size_t>(value) < values.size()) {
            out += said(values[static_cast<std::size_t>(value)]);
            ++at;
        } else {
            out += source[at];
        }
    }
    return out;
}

}  // namespace dynak
