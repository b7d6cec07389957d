// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/options.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QSize>
#include <algorithm>

#include "app/figure_options.h"
#include "app/studio/language.h"
#include "core/base/error.h"

namespace dynak {
namespace {

QSize parseSize(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("--size is '%1', expected WIDTHxHEIGHT such as 800x500.", text.toStdString()),
                    Sentence::tr("Give the size in pixels."));
    return {match.captured(1).toInt(), match.captured(2).toInt()};
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
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("Language of the window or picture: en, de, zh_CN."),
                                      QStringLiteral("LANGUAGE"));
    const QCommandLineOption report(QStringLiteral("report"),
                                    QStringLiteral("Write all figures and numbers of the project into one HTML page."),
                                    QStringLiteral("FILE"));
    QCommandLineOption progress(QStringLiteral("progress"));
    progress.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption shotsScale(QStringLiteral("screenshots-scale"), {}, QStringLiteral("N"));
    shotsScale.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({demo, shots, figure, output, scale, size, theme, language, shotsScale, plain, report, progress});
    for (const FigureOptionRow& row : figureOptions)
        parser.addOption(
            {QLatin1String(row.name), QString::fromUtf8(row.help) + QLatin1Char('.'), QString::fromUtf8(row.value)});
    parser.process(arguments);

    StudioOptions options;
    options.open = parser.positionalArguments();
    options.demo = parser.isSet(demo);
    if (options.demo && !options.open.isEmpty()) options.demoName = options.open.takeFirst();
    options.plain = parser.isSet(plain);
    options.screenshots = parser.value(shots);
    options.figure = parser.value(figure);
    options.output = parser.value(output);
    options.report = parser.value(report);
    options.progress = parser.isSet(progress);
    options.dark = parser.value(theme) == QLatin1String("dark");
    options.shotsName = parser.value(shotsScale);
    options.scale = parser.value(scale).toDouble();
    options.oneScale = parser.isSet(scale);
    options.language = parser.value(language);
    const QList<Language> known = languages();
    if (std::ranges::find(known, options.language, &Language::id) == known.end())
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("--language is '%1', expected en, de or zh_CN.", options.language.toStdString()),
                    Sentence::tr("Leave it out for the language of the system."));
    for (const FigureOptionRow& row : figureOptions)
        if (const QString name = QLatin1String(row.name); parser.isSet(name))
            options.choices.insert(name, parser.value(name));
    if (parser.isSet(size)) options.size = parseSize(parser.value(size));
    if (options.scale < 0.5 || options.scale > 8)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("--scale is %1, expected 0.5 … 8.", parser.value(scale).toStdString()),
                    Sentence::tr("Use 2."));
    if (!options.figure.isEmpty() && (options.output.isEmpty() || options.open.size() != 1))
        throw Error(ErrorCode::badArgument, Sentence::tr("--figure needs --output FILE and one project."),
                    Sentence::tr("For example: dynak-studio --figure sparsity --output sparsity.svg my.dynak"));
    if (!options.report.isEmpty() && options.open.size() != 1)
        throw Error(ErrorCode::badArgument, Sentence::tr("--report needs one project."),
                    Sentence::tr("For example: dynak-studio --report my.html my.dynak"));
    return options;
}

}  // namespace dynak
