// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot's header needs the keywords that QT_NO_KEYWORDS takes away. It is a system header: its warnings are not
// ours.
#pragma once

#include <QObject>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
