// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/lesson_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dynak {

QString lessonText(const std::string& text) {
    return QCoreApplication::translate("Lessons", text.c_str());
}

QString filled(const QString& text, const std::function<std::optional<QString>(const QString&)>& value) {
    static const QRegularExpression name(QStringLiteral("\\{([^{}]*)\\}"));
    QString out;
    qsizetype from = 0;
    for (auto it = name.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += text.mid(from, match.capturedStart() - from) + value(match.captured(1)).value_or(QStringLiteral("…"));
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

QString markedUp(const QString& text) {
    // a mark touches the word it belongs to, so that 2 * 3 stays what it is
    static const QRegularExpression strong(QStringLiteral("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*"));
    static const QRegularExpression emphasis(QStringLiteral("\\*(?=\\S)([^*]+?)(?<=\\S)\\*"));
    return text.toHtmlEscaped()
        .replace(strong, QStringLiteral("<b>\\1</b>"))
        .replace(emphasis, QStringLiteral("<i>\\1</i>"));
}

}  // namespace dynak
