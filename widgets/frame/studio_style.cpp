// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frame/studio_style.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

#include "widgets/plot/palette.h"

namespace dynak {

StudioStyle::StudioStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    const Palette& colour = paletteOf(option->palette);
    switch (element) {
        case PE_IndicatorDockWidgetResizeHandle: {
            // wide enough to grab, drawn as one hair line
            const QRect area = option->rect;
            const bool upright = area.height() > area.width();
            const QRect line = upright ? QRect(area.center().x(), area.top(), 1, area.height())
                                       : QRect(area.left(), area.center().y(), area.width(), 1);
            painter->fillRect(line, colour[Role::border]);
            return;
        }
        case PE_FrameDockWidget:
        case PE_FrameMenu:
            if (element == PE_FrameMenu) {
                painter->setPen(colour[Role::border]);
                painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            }
            return;
        case PE_PanelMenuBar: return;
        case PE_PanelButtonTool: {
            // where something is open the arrow says so, a button that stays down would say it twice
            const auto* button = qobject_cast<const QToolButton*>(widget);
            const bool touched = option->state & (State_MouseOver | State_Sunken | State_HasFocus);
            if (!button || button->arrowType() == Qt::NoArrow || touched)
                QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int StudioStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_DockWidgetSeparatorExtent) return 5;
    if (metric == PM_DockWidgetFrameWidth) return 0;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int StudioStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const {
    if (hint == SH_ToolTip_WakeUpDelay) return 400;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

}  // namespace dynak
