// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QSize>
#include <algorithm>

#include "app/studio/language.h"
#include "core/base/error.h"

namespace dynak {
namespace {

QSize parseSize(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        throw Error(ErrorCode::badArgument,
                    "--size is '" + text.toStdString() + "', expected WIDTHxHEIGHT such as 800x500.",
                    "Give the size in pixels.");
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

double parseNumber(const QString& text, const QString& option, double largest) {
    bool fits = false;
    const double value = text.toDouble(&fits);
    if (!fits || !(value >= 0 && value <= largest))
        throw Error(
            ErrorCode::badArgument,
            QStringLiteral("%1 is '%2', expected a number from 0 to %3.").arg(option, text).arg(largest).toStdString(),
            "Leave it out to take the project's own.");
    return value;
}

}  // namespace

StudioOptions parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "See how sparse a Transformer's activations are, convert it into a dynamic-k Mixture of Experts, and "
        "choose what it may cost."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("PATH"),
        QStringLiteral("A .dynak project, a model folder, or weights and their JSON description."),
        QStringLiteral("[PATH...]"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Open a built-in demo: the one named, else the first."));
    const QCommandLineOption shots(
        QStringLiteral("screenshots"),
        QStringLiteral("Without a display: render every view and the window into FOLDER, light and "
                       "dark, at scale 1 and 2."),
        QStringLiteral("FOLDER"));
    const QCommandLineOption figure(
        QStringLiteral("figure"),
        QStringLiteral(
            "Without a display: save one figure of the project: cost-accuracy, sparsity, coactivation, tokens."),
        QStringLiteral("NAME"));
    const QCommandLineOption output(QStringLiteral("output"),
                                    QStringLiteral("File of --figure: .svg, .pdf, .png or .csv."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption scale(QStringLiteral("scale"),
                                   QStringLiteral("Pixels a point of a .png (2); of --screenshots: only this scale."),
                                   QStringLiteral("N"), QStringLiteral("2"));
    const QCommandLineOption size(
        QStringLiteral("size"),
        QStringLiteral("Size of --figure (800x500) or the window; of --screenshots: only this size."),
        QStringLiteral("WxH"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark, of --figure (light)."),
                                   QStringLiteral("THEME"), QStringLiteral("light"));
    const QCommandLineOption plain(QStringLiteral("plain"),
                                   QStringLiteral("A --figure without words, on a clear ground: for thumbnails."));
    const QCommandLineOption site(QStringLiteral("site"), QStringLiteral("Site of a --figure that shows one."),
                                  QStringLiteral("SITE"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QStringLiteral("Sample of a --figure that shows one, by its number in the split."),
                                    QStringLiteral("N"));
    const QCommandLineOption tau(QStringLiteral("tau"), QStringLiteral("τ of a --figure that shows one."),
                                 QStringLiteral("TAU"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("Language of the window or picture: en, de, zh_CN."),
                                      QStringLiteral("LANGUAGE"));
    const QCommandLineOption siteTau(QStringLiteral("site-tau"),
                                     QStringLiteral("τ of one site of a --figure that shows one; may be repeated."),
                                     QStringLiteral("SITE=TAU"));
    QCommandLineOption shotsScale(QStringLiteral("screenshots-scale"), {}, QStringLiteral("N"));
    shotsScale.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions(
        {demo, shots, figure, output, scale, size, theme, language, shotsScale, plain, site, sample, tau, siteTau});
    parser.process(arguments);

    StudioOptions options;
    options.open = parser.positionalArguments();
    options.demo = parser.isSet(demo);
    if (options.demo && !options.open.isEmpty()) options.demoName = options.open.takeFirst();
    options.plain = parser.isSet(plain);
    options.screenshots = parser.value(shots);
    options.figure = parser.value(figure);
    options.output = parser.value(output);
    options.dark = parser.value(theme) == QLatin1String("dark");
    options.shotsName = parser.value(shotsScale);
    options.scale = parser.value(scale).toDouble();
    options.oneScale = parser.isSet(scale);
    options.site = parser.value(site);
    options.language = parser.value(language);
    const QList<Language> known = languages();
    if (std::ranges::find(known, options.language, &Language::id) == known.end())
        throw Error(ErrorCode::badArgument,
                    "--language is '" + options.language.toStdString() + "', expected en, de or zh_CN.",
                    "Leave it out for the language of the system.");
    if (parser.isSet(sample))
        options.sample = static_cast<qint64>(parseNumber(parser.value(sample), QStringLiteral("--sample"), 1e15));
    if (parser.isSet(tau)) options.tau = parseNumber(parser.value(tau), QStringLiteral("--tau"), 1);
    for (const QString& own : parser.values(siteTau)) {
        const QString value = own.section(QLatin1Char('='), -1);
        options.siteTaus.emplace_back(own.section(QLatin1Char('='), 0, -2),
                                      parseNumber(value, QStringLiteral("--site-tau"), 1));
    }
    if (parser.isSet(size)) options.size = parseSize(parser.value(size));
    if (options.scale < 0.5 || options.scale > 8)
        throw Error(ErrorCode::badArgument, "--scale is " + parser.value(scale).toStdString() + ", expected 0.5 … 8.",
                    "Use 2.");
    if (!options.figure.isEmpty() && (options.output.isEmpty() || options.open.size() != 1))
        throw Error(ErrorCode::badArgument, "--figure needs --output FILE and one project.",
                    "For example: dynak-studio --figure sparsity --output sparsity.svg my.dynak");
    return options;
}

}  // namespace dynak
