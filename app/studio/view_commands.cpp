// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/view_commands.h"

#include <QActionGroup>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenu>
#include <QSettings>

#include "app/studio/language.h"
#include "app/studio/layout_panel.h"
#include "app/studio/layouts.h"
#include "app/studio/view_area.h"
#include "core/base/error.h"
#include "widgets/frame/actions.h"
#include "widgets/frame/command_palette.h"
#include "widgets/frame/error_bar.h"
#include "widgets/session/studio_session.h"
#include "widgets/start/dropped.h"
#include "widgets/views.h"

namespace dynak {
namespace {

const QString folderKey = QStringLiteral("folders/layouts");
const QString ownPrefix = QStringLiteral("view.layout.own.");

}  // namespace

ViewCommands::ViewCommands(const Studio& studio, ViewArea& area, Layouts& layouts, ErrorBar& errors, QWidget* window)
    : studio_(studio),
      area_(area),
      layouts_(layouts),
      errors_(errors),
      window_(window),
      palette_(new CommandPalette(studio.actions, window)),
      panel_(new LayoutPanel(area, layouts, studio.session.undoStack(), window)) {
    addPerspectives();
    addLayouts();
    addViews();
    studio_.actions.add(QStringLiteral("view.commands"), tr("Commands…"), tr("Find any command by its name"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { palette_->open(); });
    addColours();
    addLanguages();
    connect(&layouts_, &QAbstractItemModel::modelReset, this, &ViewCommands::addOwnLayouts);
}

ViewCommands::~ViewCommands() {
    delete palette_;
    delete panel_;
}

void ViewCommands::addPerspectives() {
    int digit = Qt::Key_1;
    for (const Perspective& perspective : perspectives()) {
        QAction* action = studio_.actions.add(QStringLiteral("view.perspective.") + QLatin1String(perspective.id),
                                              perspectiveTitle(perspective), tr("Arrange the views for this work"),
                                              QKeySequence(Qt::CTRL | static_cast<Qt::Key>(digit++)),
                                              [this, &perspective] { area_.arrange(perspective); });
        setCommandGroup(*action, tr("Perspective"));
    }
}

void ViewCommands::addLayouts() {
    studio_.actions.add(QStringLiteral("view.layout.manage"), tr("Keep or change layouts…"),
                        tr("Keep how the views stand now under a name; rename and delete kept layouts"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { panel_->open(); });
    studio_.actions.add(QStringLiteral("view.layout.export"), tr("Export layout…"),
                        tr("Write how the views stand now as a file"), {}, [this] { exportLayout(); });
    studio_.actions.add(QStringLiteral("view.layout.import"), tr("Import layout…"),
                        tr("Take over a layout that was exported, and go to it"), {}, [this] { chooseLayoutFile(); });
    studio_.actions.add(QStringLiteral("view.layout.reset"), tr("Reset layout"),
                        tr("Arrange the views as at the first start"), {},
                        [this] { area_.arrange(perspectives().front()); });
    addOwnLayouts();
}

void ViewCommands::addOwnLayouts() {
    studio_.actions.remove(ownPrefix);
    const QList<Layout>& all = layouts_.all();
    for (int row = 0; row < all.size(); ++row) {
        QString title = all[row].name;
        QAction* action =
            studio_.actions.add(ownPrefix + QString::number(row), title.replace(QLatin1Char('&'), QStringLiteral("&&")),
                                tr("Arrange the views as this layout of yours says"), {},
                                [this, row] { area_.restoreLayout(layouts_.all()[row].state); });
        setCommandGroup(*action, tr("Layout"));
        if (layoutMenu_) layoutMenu_->addAction(action);
    }
}

void ViewCommands::addViews() {
    for (const ViewRow& row : views()) {
        const QString id = QLatin1String(row.id);
        QAction* toggle = area_.dock(id)->toggleViewAction();
        QAction* action = studio_.actions.add(QStringLiteral("view.show.") + id, viewTitle(row),
                                              tr("Show this view, or close it"), {}, [toggle] { toggle->trigger(); });
        action->setCheckable(true);
        action->setChecked(toggle->isChecked());
        connect(toggle, &QAction::toggled, action, &QAction::setChecked);
        setCommandGroup(*action, tr("View"));
    }
    studio_.actions.add(QStringLiteral("view.maximise"), tr("Maximise view"),
                        tr("Give the view the whole window, or go back"), Qt::Key_F11,
                        [this] { area_.toggleMaximised(area_.currentId()); });
    studio_.actions.add(QStringLiteral("view.float"), tr("Float view"),
                        tr("Make the view a window of its own, or put it back"), Qt::SHIFT | Qt::Key_F11,
                        [this] { area_.toggleFloating(area_.currentId()); });
    studio_.actions.add(QStringLiteral("view.close"), tr("Close view"), tr("Close the view; this menu opens it again"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), [this] { area_.closeView(area_.currentId()); });
}

void ViewCommands::addColours() {
    struct ThemeRow {
        const char* id;
        QString title;
        Theme theme;
    };
    auto* group = new QActionGroup(this);
    for (const ThemeRow& row :
         {ThemeRow{"system", tr("As the system"), Theme::system}, ThemeRow{"light", tr("Light"), Theme::light},
          ThemeRow{"dark", tr("Dark"), Theme::dark}}) {
        QAction* action = studio_.actions.add(QStringLiteral("view.theme.") + QLatin1String(row.id), row.title,
                                              tr("Colours of the window"), {},
                                              [this, theme = row.theme] { studio_.session.setTheme(theme); });
        action->setCheckable(true);
        action->setChecked(studio_.session.theme() == row.theme);
        group->addAction(action);
        setCommandGroup(*action, tr("Colours"));
    }
}

void ViewCommands::addLanguages() {
    auto* group = new QActionGroup(this);
    for (const Language& language : languages()) {
        const QString name = language.id.isEmpty() ? QStringLiteral("system") : language.id;
        QAction* action =
            studio_.actions.add(QStringLiteral("view.language.") + name, language.title, tr("Language of the window"),
                                {}, [this, id = language.id] { Q_EMIT languageChosen(id); });
        action->setCheckable(true);
        action->setChecked(savedLanguage() == language.id);
        group->addAction(action);
        setCommandGroup(*action, tr("Language"));
    }
}

void ViewCommands::fill(QMenu& menu) {
    const auto add = [this](QMenu& to, const char* prefix) {
        for (QAction* action : studio_.actions.startingWith(QLatin1String(prefix))) to.addAction(action);
    };
    add(menu, "view.perspective.");
    layoutMenu_ = menu.addMenu(tr("Layouts"));
    for (const char* id : {"view.layout.manage", "view.layout.export", "view.layout.import", "view.layout.reset"})
        add(*layoutMenu_, id);
    layoutMenu_->addSeparator();
    add(*layoutMenu_, "view.layout.own.");
    menu.addSeparator();
    add(menu, "view.show.");
    menu.addSeparator();
    for (const char* id : {"view.maximise", "view.float", "view.close"}) add(menu, id);
    menu.addSeparator();
    add(menu, "view.commands");
    add(*menu.addMenu(tr("Colours")), "view.theme.");
    add(*menu.addMenu(tr("Language")), "view.language.");
}

void ViewCommands::importLayout(const QString& file) {
    const auto layout = attempt([&] { return readLayout(file); });
    if (!layout) {
        errors_.show(layout.error(), studio_.actions.find(QStringLiteral("view.layout.import")));
        return;
    }
    if (!area_.restoreLayout(layout->state)) {
        errors_.show(
            Error(ErrorCode::badFile,
                  Sentence::tr("%1 has a layout that this version of Dynak cannot arrange.", file.toStdString()),
                  Sentence::tr("Export it again from this version.")));
        return;
    }
    errors_.clear();
    studio_.session.undoStack().push(changeOfLayouts(layouts_, layouts_.with(*layout), tr("import a layout")));
}

void ViewCommands::chooseLayoutFile() {
    const QString folder = QSettings().value(folderKey, QDir::homePath()).toString();
    const QString file =
        QFileDialog::getOpenFileName(window_, tr("Import layout"), folder, tr("Layouts (*%1)").arg(layoutSuffix()));
    if (file.isEmpty()) return;
    QSettings().setValue(folderKey, QFileInfo(file).path());
    importLayout(file);
}

void ViewCommands::exportLayout() {
    const QString folder = QSettings().value(folderKey, QDir::homePath()).toString();
    QString file = QFileDialog::getSaveFileName(window_, tr("Export layout"),
                                                QDir(folder).filePath(layouts_.freeName() + layoutSuffix()),
                                                tr("Layouts (*%1)").arg(layoutSuffix()));
    if (file.isEmpty()) return;
    if (!file.endsWith(layoutSuffix())) file += layoutSuffix();
    QSettings().setValue(folderKey, QFileInfo(file).path());
    const Layout layout{QFileInfo(file).completeBaseName(), area_.layoutState()};
    if (const auto written = attempt([&] { writeLayout(layout, file); }); !written)
        errors_.show(written.error(), studio_.actions.find(QStringLiteral("view.layout.export")));
}

}  // namespace dynak
