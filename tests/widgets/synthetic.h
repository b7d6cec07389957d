// SPDX-License-Identifier: GPL-3.0-or-later
// A project made of formulas and a small real one, for tests of the window only.
#pragma once

#include "core/project/project.h"
#include "core/training/train.h"
#include "widgets/session/studio_session.h"

namespace synthetic {

// Six FFN sites of 384 neurons in 48 experts, a sweep over τ and one over k, with intervals; two earlier trainings of
// the stage sparsify, "aaaaaaaa1" with alpha 0.001 and "bbbbbbbb2" with 0.005.
[[nodiscard]] dynak::Project project();
// Router scores of its sweep: 24 samples of words, some of them in two pieces, between [CLS] and [SEP]; the fourth is
// `longest` tokens long. Token n of a sample wants the more experts the larger n mod 7 is.
[[nodiscard]] dynak::TokenScores textScores(std::int64_t longest = 60);
// The same of 12 pictures of 4 x 5 patches behind a class token, with classes: those of odd number are called wrongly.
// Picture n wants the more experts the larger n is.
[[nodiscard]] dynak::TokenScores pictureScores();
// Of eight sentence pairs: two sites of an encoder and four of a decoder; sources of 5 tokens with an end, targets of 7
// behind a start. A token of the source wants 4 experts, the n-th of the target 3 · n.
[[nodiscard]] dynak::TokenScores pairScores();
// The project with other scores.
[[nodiscard]] dynak::Project projectWith(dynak::TokenScores scores);
// A line of a training of 400 steps in which losses fall, and neurons of later layers rest more.
[[nodiscard]] dynak::TrainingLine trainingLine(std::int64_t step, double alpha);
// The fit of a site's router after so many checks of 40, 25 steps apart. The first sites learn by heart sooner: their
// held-out loss is least after 14 checks and 4 for each site before. `height`: of all losses. Done: with its
// correlation.
[[nodiscard]] dynak::SiteFit routerFit(int site, dynak::RouterKind kind, int checks, double height, bool done = true);
// The project with three fits of routers: "dddddddd4" of width 16 and "eeeeeeee5" of width 64, of which that is better,
// both of 1000 steps with a patience of 8, and "ffffffff6", of classification routers.
[[nodiscard]] dynak::Project projectWithFits();
// The same, as the session is given it.
void open(dynak::StudioSession& session, const dynak::Project& project = synthetic::project());
// A built-in model converted with few options, as a file in that folder; its path.
[[nodiscard]] QString convertedDemo(const QString& folder, const std::string& demo);
// Settings in a folder of their own and a fixed look; call once at the start of a program.
void prepare();

}  // namespace synthetic
