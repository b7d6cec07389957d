// SPDX-License-Identifier: GPL-3.0-or-later
// That the other device is as strict as it says.
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "core/internal/torch.h"
#include "tests/core/device/other_device.h"
#include "tests/testing.h"

using namespace testing;

namespace {

at::Tensor there(const at::Tensor& tensor) {
    return tensor.to(at::Device(otherDevice));
}

// Whether a process of its own ends well with `work`.
template <class Work>
bool endsWell(const Work& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        for (const int signal : {SIGSEGV, SIGBUS}) std::signal(signal, SIG_DFL);
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST_CASE("numbers go there and come back, through views and operations") {
    const at::Tensor x = at::arange(24, at::kFloat).view({4, 6}), y = there(x);
    CHECK(y.device() == at::Device(otherDevice));
    CHECK(y.cpu().equal(x));
    CHECK(y.t().narrow(0, 1, 3).select(1, 2).cpu().equal(x.t().narrow(0, 1, 3).select(1, 2)));
    CHECK(at::mm(y, y.t()).cpu().equal(at::mm(x, x.t())));
    CHECK((y * 2 + 1).sum().item<float>() == (x * 2 + 1).sum().item<float>());
    y.narrow(0, 0, 2).mul_(3);
    CHECK(y.cpu().narrow(0, 0, 2).equal(x.narrow(0, 0, 2) * 3));
    CHECK(y.cpu().narrow(0, 2, 2).equal(x.narrow(0, 2, 2)));
    at::Tensor grown = at::empty({0}, y.options());
    at::cat_out(grown, {y, y});
    CHECK(grown.size(0) == 8);
    CHECK(grown.cpu().narrow(0, 4, 4).equal(y.cpu()));
    CHECK(y.nonzero().cpu().equal(y.cpu().nonzero()));
}

TEST_CASE("gradients flow there") {
    at::Tensor x = there(at::arange(1, 7, at::kFloat).view({2, 3})).requires_grad_(true);
    (x * x).sum().backward();
    CHECK(x.grad().device() == x.device());
    CHECK(x.grad().cpu().equal(2 * x.detach().cpu()));
}

TEST_CASE("whoever reads its memory crashes") {
    const at::Tensor here = at::ones({4}), far = there(here);
    CHECK(endsWell([&] { (void)*static_cast<volatile const float*>(here.data_ptr<float>()); }));
    CHECK_FALSE(endsWell([&] { (void)*static_cast<volatile const float*>(far.data_ptr<float>()); }));
}

TEST_CASE("a tensor of the CPU beside its own is refused by name") {
    const at::Tensor here = at::ones({2, 2}), far = there(here), index = at::zeros({1}, at::kLong);
    CHECK_THROWS(far + here);
    CHECK_THROWS(at::mm(far, here));
    CHECK_THROWS(far.index_select(0, index));
    CHECK_THROWS(at::zeros({2, 2}).add_(far));
    CHECK_THROWS(at::cat({far, here}, 0));
    CHECK_THROWS(at::where(here > 0, far, far));
    CHECK_THROWS(at::empty({2}, far.options()).bernoulli_(0.5, at::globalContext().defaultGenerator(at::kCPU)));
    CHECK_NOTHROW(far + at::scalar_tensor(2.0));
    CHECK_NOTHROW(far.masked_fill(far > 0, 3));
    CHECK_NOTHROW(at::zeros({2, 2}).copy_(far));
    CHECK_NOTHROW(far.index_select(0, there(index)));
}
