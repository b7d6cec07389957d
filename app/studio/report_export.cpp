// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/report_export.h"

#include <QCoreApplication>

namespace dynak {

ReportExport::ReportExport(QObject* parent) : QObject(parent), program_(QCoreApplication::applicationFilePath()) {
    connect(&process_, &QProcess::readyReadStandardOutput, this, [this] {
        while (process_.canReadLine()) Q_EMIT progressed(process_.readLine().split(' ').front().toDouble());
    });
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError what) {
        if (what == QProcess::FailedToStart)
            Q_EMIT failed(Error(ErrorCode::io, Sentence::tr("%1 could not be started.", program_.toStdString()),
                                Sentence::tr("Write the report with dynak report.")));
    });
    connect(&process_, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (stopped_) return;
        if (status == QProcess::NormalExit && code == 0) {
            Q_EMIT finished(output_);
            return;
        }
        // "dynak-studio: what was wrong", then what to do
        const QStringList lines = QString::fromUtf8(process_.readAllStandardError()).trimmed().split(QLatin1Char('\n'));
        QString text = lines.size() > 1 ? lines[lines.size() - 2] : lines.back();
        text.remove(QStringLiteral("dynak-studio: "));
        Q_EMIT failed(Error(
            ErrorCode::io,
            text.isEmpty() ? Sentence::tr("The report could not be written.") : Sentence::verbatim(text.toStdString()),
            lines.size() > 1 ? Sentence::verbatim(lines.back().toStdString()) : Sentence()));
    });
}

ReportExport::~ReportExport() {
    stop();
}

void ReportExport::start(const QString& project, const QString& output) {
    if (isRunning()) return;
    stopped_ = false;
    output_ = output;
    process_.start(program_, {QStringLiteral("--report"), output, QStringLiteral("--progress"), project});
}

void ReportExport::stop() {
    if (!isRunning()) return;
    stopped_ = true;
    process_.kill();
    process_.waitForFinished();
}

}  // namespace dynak
