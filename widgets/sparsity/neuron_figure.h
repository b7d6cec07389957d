// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/profile/sparsity_profile.h"
#include "widgets/plot/figure.h"

namespace dynak {

// Neurons of one site by firing rate, with those that never and always fire counted.
struct FiringRates {
    std::vector<double> rates;  // shares of tokens, falling
    std::vector<int> neurons;   // whose they are
    int never = 0, always = 0;
};
[[nodiscard]] FiringRates firingRates(const SiteSparsity& site);

// Share of a histogram's values above `threshold`; within a bin values count as evenly spread.
[[nodiscard]] double shareAbove(const ValueHistogram& histogram, double threshold);

// One site: above, its neurons by firing rate; below, the histogram of pre-activations with a threshold to drag.
class NeuronFigure : public Figure {
    Q_OBJECT

public:
    explicit NeuronFigure(QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("neurons"); }
    // Rates of the neurons, the histogram's bins, and the share above the threshold.
    [[nodiscard]] DataTable table() const override;
    [[nodiscard]] QStringList commandOptions() const override;
    void rebuild() override;

    // Null: nothing to show. The profile must outlive the figure or the next call.
    void setSite(const SiteSparsity* site);
    // The neuron that is selected or under the pointer elsewhere; -1: none.
    void setMarked(int neuron);
    [[nodiscard]] double threshold() const { return threshold_; }
    void setThreshold(double threshold);

    [[nodiscard]] int neuronAt(QPointF position) const;      // -1: none
    [[nodiscard]] QPointF thresholdPosition() const;         // of its knob, in pixels
    [[nodiscard]] QPointF neuronPosition(int neuron) const;  // on the curve of rates

Q_SIGNALS:
    void hovered(int neuron);
    void clicked(int neuron);
    void thresholdMoved(double threshold);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRates();
    void addEnd(int from, int to, double rate);
    void addHistogram();
    void place();  // what moves without a rebuild
    void placeInPixels();
    [[nodiscard]] QCPAxis* below(QCPAxis::AxisType type) const { return histogram_->axis(type); }

    const SiteSparsity* site_ = nullptr;
    FiringRates rates_;
    std::vector<int> rankOf_;  // of each neuron in rates_
    double threshold_ = 0;
    int marked_ = -1;
    bool dragging_ = false;
    QCPAxisRect* histogram_;
    // renewed by rebuild
    QCPItemLine* line_ = nullptr;
    QCPItemEllipse* knob_ = nullptr;
    QCPItemText* reading_ = nullptr;
    QCPItemEllipse* mark_ = nullptr;
};

}  // namespace dynak
