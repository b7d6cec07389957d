// SPDX-License-Identifier: GPL-3.0-or-later
// Of sentence pairs: the text that the model itself writes, in place of the data's target.
#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/playground/translated.h"
#include "widgets/frame/choice_button.h"
#include "widgets/runner/project_runner.h"
#include "widgets/session/studio_session.h"
#include "widgets/tokens/sample_text.h"
#include "widgets/tokens/tokens_view.h"
#include "widgets/tokens/trial_tokens.h"

namespace dynak {
namespace {

const QString writeTag = QStringLiteral("tokens.write");

}  // namespace

QWidget* TokensView::makeWrittenPage() {
    const int line = fontMetrics().height();
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(line, 0, line, line / 2);
    column->addWidget(written_);
    written_->putSentenceBelowText();
    written_->texts().offerGenerated(true);
    written_->texts().setGenerated(true);
    return page;
}

bool TokensView::isWriting() const {
    return engine().isBusy(writeTag);
}

void TokensView::chooseGenerated(bool generated) {
    generated_ = generated;
    refresh();
}

// Until the model has written, the sample stands there without its lower text.
void TokensView::showPage() {
    const QWidget* before = pages_->currentWidget();
    const bool hadFocus = before->isAncestorOf(QApplication::focusWidget());
    const bool pairs = model_.tokens().hasPairs();
    pages_->setCurrentIndex(isWritten() ? 2 : model_.tokens().isImages() ? 1 : 0);
    text_->setGenerated(generated_ && pairs);
    text_->setPending(generated_ && pairs);
    written_->texts().setGenerated(true);
    if (hadFocus && pairs && pages_->currentWidget() != before)
        (isWritten() ? written_->texts() : *text_).targetChoice().setFocus();
}

bool TokensView::isWritten() const {
    return generated_ && model_.tokens().hasPairs() && model_.sample() >= 0 &&
           writtenSample_ == model_.tokens().sampleId(model_.sample());
}

// While τ moves, what is there is counted anew; then the model writes again.
void TokensView::write() {
    if (!generated_ || !model_.tokens().hasPairs() || !runner() || model_.sample() < 0) return;
    if (isWritten()) written_->setRule(session().rule());
    const std::pair wanted{model_.tokens().sampleId(model_.sample()), session().rule()};
    if (session().isDraggingTau() || asked_ == wanted) return;
    asked_ = wanted;
    using Written = std::shared_ptr<const Trial>;
    runner()->ask<Written>(
        writeTag, this,
        [sample = wanted.first, rule = wanted.second](Workbench& bench, const Job& job,
                                                      const std::function<void(Written)>&) {
            const ConvertedModel model = bench.converted(job.part(0, 0.5));
            return std::make_shared<const Trial>(
                writtenTrial(model, bench.data(job.part(0.5, 0.6)), sample, rule, bench.executor(), job.part(0.6, 1)));
        },
        [](const Written&) {},
        [this, sample = wanted.first](const Expected<Written>& result) {
            if (result) {
                clearError();
                writtenSample_ = sample;
                written_->set({*result, &(*result)->tokens});
                written_->setRule(session().rule());
            } else if (result.error().code != ErrorCode::stopped) {
                writtenSample_.reset();
                showError(result.error());
            }
            showPage();
            showMarks();
        });
    showMarks();
}

}  // namespace dynak
