// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include "core/base/error.h"

namespace dynak {

// Writes a project's report by a process of its own: drawing dozens of figures would hold up the window.
class ReportExport : public QObject {
    Q_OBJECT

public:
    explicit ReportExport(QObject* parent = nullptr);
    // Stops what runs.
    ~ReportExport() override;

    void setProgram(const QString& studio) { program_ = studio; }
    // From the file as it lies on the disk. One at a time: nothing happens while one is written.
    void start(const QString& project, const QString& output);
    void stop();
    [[nodiscard]] bool isRunning() const { return process_.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void progressed(double fraction);
    void finished(const QString& output);
    void failed(const dynak::Error& error);

private:
    QProcess process_;
    QString program_, output_;
    bool stopped_ = false;
};

}  // namespace dynak
