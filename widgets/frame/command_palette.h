// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLineEdit;
class QListWidget;

namespace dynak {

class Actions;

// Every command by name: type some of its letters, Return runs it. The words typed may stand anywhere in the title or
// the explanation; those that begin a word of the title come first.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(const Actions& actions, QWidget* parent = nullptr);

    // Below the top of the parent's window, with all commands.
    void open();
    // Titles as shown, best first.
    [[nodiscard]] QStringList shown() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void run();

    const Actions& actions_;
    QLineEdit* line_;
    QListWidget* list_;
};

// How well a command fits what was typed: 0 does not, larger is better.
[[nodiscard]] int commandScore(const QString& title, const QString& explanation, const QString& typed);
// Says under which menu a command stands where its name alone tells too little: "Colours: Dark".
void setCommandGroup(QAction& action, const QString& group);
// As the palette shows it.
[[nodiscard]] QString commandTitle(const QAction& action);
// Without the marks of keyboard access: "&Open…" → "Open…"; "Fish && chips" → "Fish & chips".
[[nodiscard]] QString plainTitle(const QString& title);

}  // namespace dynak
