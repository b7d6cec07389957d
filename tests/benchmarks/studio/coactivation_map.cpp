// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds a frame of the co-activation map while it is dragged and zoomed, without a display.
// Arguments: neurons (8192), width and height of the figure in pixels (1200 800).
#include <sys/resource.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "core/base/random.h"
#include "widgets/coactivation/coactivation_figure.h"
#include "widgets/coactivation/split_model.h"
#include "widgets/engine/engine.h"

using namespace dynak;

namespace {

constexpr std::int64_t experts = 128, tokens = 100000;

// Neurons of one expert fire together four times as often as chance.
CoactivationCounts planted(std::int64_t neurons) {
    CoactivationCounts out{"layer.0.ffn", neurons, tokens, {}};
    out.counts.resize(static_cast<std::size_t>(neurons * neurons));
    Random random(1);
    std::vector<double> firing(static_cast<std::size_t>(neurons));
    for (double& share : firing) share = 0.02 + 0.2 * random.uniform() * random.uniform();
    for (std::int64_t i = 0; i < neurons; ++i)
        for (std::int64_t j = 0; j < neurons; ++j) {
            const double chance = firing[static_cast<std::size_t>(i)] * firing[static_cast<std::size_t>(j)];
            const double together =
                i == j ? firing[static_cast<std::size_t>(i)] : chance * (i % experts == j % experts ? 4 : 0.9);
            out.counts[static_cast<std::size_t>(i * neurons + j)] = static_cast<std::uint32_t>(together * tokens);
        }
    return out;
}

Project projectOf(std::int64_t neurons) {
    Project project;
    project.coactivation.push_back({"layer.0.ffn", neurons, tokens, Stored<CoactivationCounts>::of(planted(neurons))});
    SitePartition split;
    split.site = "layer.0.ffn";
    split.method = "kmeans";
    split.experts = experts;
    for (std::int64_t j = 0; j < neurons; ++j) split.expertOf.push_back(static_cast<std::int32_t>(j % experts));
    project.partitions.push_back({"kmeans", "k", "kmeans", {split}});
    return project;
}

void report(const char* what, std::vector<double> frames) {
    std::ranges::sort(frames);
    const auto at = [&](double q) {
        return frames[static_cast<std::size_t>(q * static_cast<double>(frames.size() - 1))];
    };
    std::printf("%-34s %4zu frames  median %6.2f ms  95 %% %6.2f ms  worst %6.2f ms  %5.0f frames a second\n", what,
                frames.size(), at(0.5), at(0.95), frames.back(), 1000 / at(0.5));
}

template <class Step>
std::vector<double> timed(int frames, const Step& step) {
    std::vector<double> out;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer clock;
        clock.start();
        step(i);
        QApplication::processEvents();  // paints
        out.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return out;
}

void drag(CoactivationFigure& figure, QPointF at, QEvent::Type type) {
    QMouseEvent event(type, at, figure.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&figure, &event);
}

void wheel(CoactivationFigure& figure, QPointF at, int delta) {
    QWheelEvent event(at, figure.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&figure, &event);
}

double megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const std::int64_t neurons = argc > 1 ? std::atoll(argv[1]) : 8192;
    const int width = argc > 3 ? std::atoi(argv[2]) : 1200, height = argc > 3 ? std::atoi(argv[3]) : 800;
    const Project project = projectOf(neurons);
    const double before = megabytes();

    QElapsedTimer clock;
    clock.start();
    const auto content = makeContent(project, QStringLiteral("layer.0.ffn"),
                                     {OrderKind::experts, QStringLiteral("kmeans")}, nullptr, {});
    std::printf("%lld neurons: counts %.0f MB; pyramid, experts and layout in %.0f ms, %.0f MB more\n",
                static_cast<long long>(neurons), static_cast<double>(neurons * neurons) * 4 / (1 << 20),
                static_cast<double>(clock.elapsed()), megabytes() - before);

    Engine engine;
    ExpertModel expertModel;
    SplitModel splitModel;
    expertModel.set(content);
    splitModel.set(content->splits);
    CoactivationFigure figure(engine, expertModel, splitModel);
    figure.resize(width, height);
    figure.show();
    clock.restart();
    figure.setContent(content);
    do QApplication::processEvents();
    while (engine.isBusy());
    std::printf("first picture, all tiles: %.0f ms; map of %.0f x %.0f pixels\n", static_cast<double>(clock.elapsed()),
                figure.parts().map.width(), figure.parts().map.width());

    const QPointF middle = figure.parts().map.center();
    report("zoom in, wheel", timed(120, [&](int) { wheel(figure, middle + QPointF(31, -17), 30); }));
    report("zoom out, wheel", timed(120, [&](int) { wheel(figure, middle, -30); }));
    for (const int notches : {4, 8, 14}) {
        wheel(figure, middle, -12000);
        wheel(figure, middle, 120 * notches);
        drag(figure, middle, QEvent::MouseButtonPress);
        const auto frames = timed(200, [&](int i) {
            drag(figure, middle + QPointF(i % 100 < 50 ? -3 * (i % 100) : -3 * (100 - i % 100), 2 * (i % 60)),
                 QEvent::MouseMove);
        });
        drag(figure, middle, QEvent::MouseButtonRelease);
        report(
            qPrintable(QStringLiteral("drag at %1 places a pixel").arg(1 / figure.view().pixelsPerPlace(), 0, 'f', 2)),
            frames);
    }
    wheel(figure, middle, -12000);
    const QRectF map = figure.parts().map;
    report("hover, cross-hair and read-out", timed(200, [&](int i) {
               const QPointF at = map.topLeft() + QPointF(1 + i * (map.width() - 2) / 200, 1 + (i * 7) % 300);
               QMouseEvent event(QEvent::MouseMove, at, figure.mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                                 Qt::NoModifier);
               QApplication::sendEvent(&figure, &event);
           }));
    std::printf("tiles kept: %.0f MB; all of the program: %.0f MB\n",
                static_cast<double>(figure.map().cachedBytes()) / (1 << 20), megabytes());
}
