// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/figure_menu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>

#include "core/base/error.h"
#include "widgets/plot/figure.h"
#include "widgets/plot/figure_export.h"

namespace dynak {
namespace {

const QString folderKey = QStringLiteral("folders/figures");

QString translated(const char* text) {
    return QCoreApplication::translate("FigureMenu", text);
}

}  // namespace

void saveFigureAs(Figure& figure, const QString& suffix) {
    const QString folder = QSettings().value(folderKey, QDir::homePath()).toString();
    QString file = QFileDialog::getSaveFileName(&figure, translated(QT_TRANSLATE_NOOP("FigureMenu", "Save figure")),
                                                QDir(folder).filePath(figure.id() + QLatin1Char('.') + suffix),
                                                suffix.toUpper() + QStringLiteral(" (*.%1)").arg(suffix));
    if (file.isEmpty()) return;
    if (QFileInfo(file).suffix().compare(suffix, Qt::CaseInsensitive) != 0) file += QLatin1Char('.') + suffix;
    QSettings().setValue(folderKey, QFileInfo(file).path());
    const auto saved = attempt([&] { saveFigure(figure, file); });
    if (!saved) Q_EMIT figure.failed(saved.error());
}

void fillFigureMenu(QMenu& menu, Figure& figure) {
    menu.addAction(translated(QT_TRANSLATE_NOOP("FigureMenu", "Copy picture")), &figure,
                   [&figure] { copyPicture(figure); });
    menu.addAction(translated(QT_TRANSLATE_NOOP("FigureMenu", "Copy data")), &figure, [&figure] { copyData(figure); });
    menu.addSeparator();
    for (const QString& suffix : figureFormats())
        menu.addAction(translated(QT_TRANSLATE_NOOP("FigureMenu", "Save as %1…")).arg(suffix.toUpper()), &figure,
                       [&figure, suffix] { saveFigureAs(figure, suffix); });
    menu.addSeparator();
    auto* command = menu.addAction(translated(QT_TRANSLATE_NOOP("FigureMenu", "Copy command")), &figure,
                                   [&figure] { QGuiApplication::clipboard()->setText(figure.command()); });
    command->setEnabled(!figure.command().isEmpty());
    command->setToolTip(
        figure.command().isEmpty()
            ? translated(QT_TRANSLATE_NOOP("FigureMenu", "Save the project first: the command reads its file"))
            : figure.command());
    menu.setToolTipsVisible(true);
}

}  // namespace dynak
