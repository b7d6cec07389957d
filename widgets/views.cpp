// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views.h"

#include <QCoreApplication>

#include "widgets/coactivation/coactivation_view.h"
#include "widgets/cost_accuracy/cost_accuracy_view.h"
#include "widgets/lessons/lessons_view.h"
#include "widgets/model/model_view.h"
#include "widgets/pipeline/pipeline_view.h"
#include "widgets/playground/playground_view.h"
#include "widgets/router_quality/router_quality_view.h"
#include "widgets/sparsity/sparsity_view.h"
#include "widgets/tokens/tokens_view.h"
#include "widgets/training/training_view.h"

namespace dynak {
namespace {

template <class V>
View* make(const Studio& studio) {
    return new V(studio);
}

constexpr ViewRow rows[] = {
    {"pipeline", QT_TRANSLATE_NOOP("Views", "Pipeline"),
     QT_TRANSLATE_NOOP(
         "Views",
         "The stages from a trained model to its cost-accuracy curve. A full mark is done, a half one runs, a "
         "ring waits, a dashed ring is out of date because something before it changed."),
     Place::left, make<PipelineView>},
    {"model", QT_TRANSLATE_NOOP("Views", "Model"),
     QT_TRANSLATE_NOOP(
         "Views",
         "The model's parts as a tree, with their shapes, parameters and share of the multiply-accumulates of one "
         "sample; attention products have no weights of their own. A tick says that a site is converted."),
     Place::left, make<ModelView>},
    {"cost-accuracy", QT_TRANSLATE_NOOP("Views", "Cost and accuracy"),
     QT_TRANSLATE_NOOP(
         "Views",
         "Each point is the converted model measured at one τ: across, its multiply-accumulates as a share of "
         "the dense model's, routers included; upwards, its quality with the 95 % bootstrap interval over "
         "samples. An expert e runs when r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361).\nDrag the handle to "
         "choose τ; what it shows while moving is interpolated, after release it is measured."),
     Place::topMiddle, make<CostAccuracyView>},
    {"sparsity", QT_TRANSLATE_NOOP("Views", "Sparsity"),
     QT_TRANSLATE_NOOP(
         "Views",
         "For each layer, the distribution over tokens of the share of its neurons that are active. The "
         "tick is the median token, the line reaches from the 5 % to the 95 % token, and the number at the "
         "right is the share that rests for the median token."),
     Place::bottomMiddle, make<SparsityView>},
    {"training", QT_TRANSLATE_NOOP("Views", "Training"),
     QT_TRANSLATE_NOOP(
         "Views",
         "A training over its steps. Loss: cross-entropy of the labels, divergence from the dense model's logits, "
         "error "
         "of the sites' outputs, and α times the sparsity penalty (squared Hoyer: (Σ|a|)² / Σa², D2DMoE, arXiv "
         "2310.04361). Accuracy: on the batches that are trained on; the dashed line and the ring are held-out data "
         "before and after. Neurons at rest: activations that are exactly 0, a line a site; dashed, those below 1 % of "
         "the token's largest. Left and Right walk the steps, Up and Down the sites. Runs that are ticked in the list "
         "are drawn together. A training that was stopped goes on with the same weights. Of routers: the loss on "
         "held-out "
         "and on fitted inputs, squared error as a share of the norms' mean square (regression) or cross-entropy "
         "(classification), with a ring where the weights were kept; steps made and kept, and Spearman's rank "
         "correlation "
         "with the true norms, site by site."),
     Place::bottomMiddle, make<TrainingView>},
    {"router-quality", QT_TRANSLATE_NOOP("Views", "Router quality"),
     QT_TRANSLATE_NOOP(
         "Views",
         "Left: what the router predicts for an expert against the norm of the expert's output; on the dashed line it "
         "is "
         "right. Right: the share of a token's summed norm that the predicted best k experts cover, and that the true "
         "best k would. Measured on inputs that the router was not fitted on (D2DMoE, arXiv 2310.04361, section 3.3)."),
     Place::bottomRight, make<RouterQualityView>},
    {"tokens", QT_TRANSLATE_NOOP("Views", "Experts per token"),
     QT_TRANSLATE_NOOP(
         "Views",
         "How many experts each token or patch runs at the current τ: expert e runs when r_e ≥ τ · max r (D2DMoE, "
         "arXiv 2310.04361), counted in router scores that the sweep kept. The stronger the ground of a token, "
         "the more experts it runs; a picture is veiled where few run. Below, each column is a token and "
         "each row a layer, then how many tokens run how many experts. Of a sentence pair the source runs experts of "
         "the encoder, the target those of the decoder."),
     Place::topRight, make<TokensView>},
    {"coactivation", QT_TRANSLATE_NOOP("Views", "Co-activation"),
     QT_TRANSLATE_NOOP(
         "Views",
         "Each point is a pair of neurons: its colour is how often both fire on the same token. Lift compares with "
         "chance: c·T / (f_i·f_j) for c common tokens of T, where the neurons alone fire on f_i and f_j. Bright "
         "blocks on the diagonal are experts whose neurons work together; that is what partitioning looks for "
         "(MoEfication, arXiv 2110.01786). Drag moves, the wheel zooms, 0 shows everything; arrows move the "
         "cross-hair. In the graph a node's area is the share of tokens that run the expert."),
     Place::bottomRight, make<CoactivationView>},
    {"playground", QT_TRANSLATE_NOOP("Views", "Playground"),
     QT_TRANSLATE_NOOP(
         "Views",
         "One sentence or picture of your own through the dense and the converted model at the current τ: softmax "
         "probabilities, executed experts (expert e runs when r_e ≥ τ · max r, D2DMoE, arXiv 2310.04361), multiply-"
         "accumulates, and the median time of passes in which the two take turns. While τ moves, counts are predicted "
         "from the router scores of this sample; after release both models run again. A language model also goes on "
         "with the text; an encoder-decoder translates it, the likeliest token each time."),
     Place::topRight, make<PlaygroundView>},
    {"lessons", QT_TRANSLATE_NOOP("Views", "Lessons"),
     QT_TRANSLATE_NOOP(
         "Views",
         "Guided steps on the built-in models. Each step sets the large view, asks one question or gives one task, and "
         "lets you try; a task is recognised once it is done. Keys 1 to 9 answer, Return goes on, Ctrl+PgDown and "
         "Ctrl+PgUp walk the steps. Leaving puts τ, the selection and the views back. Lessons of your own are JSON "
         "files (docs/lessons.md)."),
     Place::bottomRight, make<LessonsView>},
};

}  // namespace

std::span<const ViewRow> views() {
    return rows;
}

const ViewRow* viewNamed(const QString& id) {
    for (const ViewRow& row : rows)
        if (id == QLatin1String(row.id)) return &row;
    return nullptr;
}

QString viewTitle(const ViewRow& row) {
    return QCoreApplication::translate("Views", row.title);
}

QString viewHelp(const ViewRow& row) {
    return QCoreApplication::translate("Views", row.help);
}

}  // namespace dynak
