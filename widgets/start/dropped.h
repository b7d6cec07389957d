// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace dynak {

// What was dropped on the window, or given on the command line.
struct Dropped {
    enum Kind { nothing, project, model, data, layout, lesson };
    Kind kind = nothing;
    QString path;          // .dynak file, model folder or weights, data folder or file, layout of the views,
                           // lesson
    QString architecture;  // JSON that came with lone weights; may be empty
    QString dataPath;      // that came with a model; may be empty
};

// By content, not by order: .dynak; a folder with config.json or weights; weights with a JSON beside; a folder or file
// of data; a .dynak-layout; a JSON alone is a lesson when it has steps. Throws Error{badArgument} that says what
// can be dropped, and readJson's errors for a JSON alone.
[[nodiscard]] Dropped classify(const QStringList& paths);
// Of files that hold a layout of the views, with its dot.
[[nodiscard]] QString layoutSuffix();
[[nodiscard]] QStringList localFiles(const QMimeData& mime);

}  // namespace dynak
