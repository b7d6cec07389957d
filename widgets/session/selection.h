// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace dynak {

// What is looked at, shared by all views. -1 and the empty site mean: none of that kind.
struct Selection {
    QString site;     // id, "layer.3.ffn"
    int expert = -1;  // of that site
    int neuron = -1;  // of that site, original order
    qint64 sample = -1;
    qint64 token = -1;  // row of TokenScores
    int point = -1;     // index of an operating point

    [[nodiscard]] bool isEmpty() const { return *this == Selection{}; }
    [[nodiscard]] bool operator==(const Selection&) const = default;
    // One step towards nothing: the finest kind is dropped first (what Esc does).
    [[nodiscard]] Selection parent() const;
    // "layer.3.ffn › expert 12", for the breadcrumb.
    [[nodiscard]] QStringList path() const;
};

// Where one was, as a browser keeps it.
class SelectionHistory {
public:
    void visit(const Selection& selection);
    [[nodiscard]] bool canGoBack() const { return at_ > 0; }
    [[nodiscard]] bool canGoForward() const { return at_ + 1 < visited_.size(); }
    const Selection& back();
    const Selection& forward();
    void clear();

private:
    QList<Selection> visited_{Selection{}};
    qsizetype at_ = 0;
};

}  // namespace dynak
