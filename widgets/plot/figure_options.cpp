// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/figure_options.h"

#include <QLocale>
#include <QRegularExpression>

#include "core/base/error.h"

namespace dynak {

double numberOf(const FigureOptions& options, const QString& name, double least, double most) {
    bool fits = false;
    const double value = options.value(name).toDouble(&fits);
    if (!fits || !(value >= least && value <= most))
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("--%1 is '%2', expected a number from %3 to %4.", name.toStdString(),
                                 options.value(name).toStdString(), QString::number(least).toStdString(),
                                 QString::number(most).toStdString()),
                    Sentence::tr("Leave it out to take the project's own."));
    return value;
}

int choiceOf(const FigureOptions& options, const QString& name, const QStringList& words) {
    if (!options.contains(name)) return -1;
    const qsizetype at = words.indexOf(options.value(name));
    if (at < 0)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("--%1 is '%2', expected one of %3.", name.toStdString(),
                                 options.value(name).toStdString(), words.join(QStringLiteral(", ")).toStdString()),
                    Sentence::tr("Leave it out to take the usual one."));
    return static_cast<int>(at);
}

QString exactly(double value) {
    // the fewest digits that give the same number again
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString quotedForShell(const QString& text) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_.,/-]+$"));
    if (plain.match(text).hasMatch()) return text;
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QList<std::pair<QString, double>> siteTausOf(const FigureOptions& options) {
    const QString name = QStringLiteral("site-tau");
    QList<std::pair<QString, double>> out;
    for (const QString& own : options.value(name).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qsizetype sign = own.lastIndexOf(QLatin1Char('='));
        if (sign < 1)
            throw Error(ErrorCode::badArgument,
                        Sentence::tr("--site-tau is '%1', expected SITE=TAU.", own.toStdString()),
                        Sentence::tr("Write e.g. layer.3.ffn=0.05; commas separate several."));
        out.emplace_back(own.left(sign), numberOf({{name, own.mid(sign + 1)}}, name, 0, 1));
    }
    return out;
}

QStringList ruleOptions(const SiteRules& rule) {
    QStringList options{QStringLiteral("--rule"), QLatin1String(row(rule.kind).id), QStringLiteral("--tau"),
                        exactly(rule.value)};
    QStringList own;
    for (const auto& [site, value] : rule.own) own << QString::fromStdString(site) + QLatin1Char('=') + exactly(value);
    if (!own.isEmpty()) options << QStringLiteral("--site-tau") << own.join(QLatin1Char(','));
    return options;
}

}  // namespace dynak
