// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <utility>

#include "core/moe/site_rules.h"

namespace dynak {

// What a figure shows, as the command in its menu says it: {"site": "layer.3.ffn"} for --site layer.3.ffn.
using FigureOptions = QMap<QString, QString>;

// The number of an option. Throws Error{badArgument} where it is none or lies outside.
[[nodiscard]] double numberOf(const FigureOptions& options, const QString& name, double least, double most);
// The position of an option's value among the words it may have, -1 where the option was not given. Throws
// Error{badArgument} for another word.
[[nodiscard]] int choiceOf(const FigureOptions& options, const QString& name, const QStringList& words);

// The sites with a τ of their own, of "site-tau": "layer.0.ffn=0.1,layer.2.ffn=0.3". Throws Error{badArgument}.
[[nodiscard]] QList<std::pair<QString, double>> siteTausOf(const FigureOptions& options);

// {"--rule", "tau", "--tau", "0.042"} and, where sites have one of their own, "--site-tau": numbers as exact as they
// are.
[[nodiscard]] QStringList ruleOptions(const SiteRules& rule);
[[nodiscard]] QString exactly(double value);
// One word of a POSIX shell.
[[nodiscard]] QString quotedForShell(const QString& text);

}  // namespace dynak
