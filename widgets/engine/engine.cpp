// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engine/engine.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace dynak {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto reportEvery = std::chrono::milliseconds(40);  // 25 a second are enough for a bar

}  // namespace

struct Engine::Request {
    QString tag;
    QPointer<QObject> owner;  // dereferenced on the engine object's thread only
    std::function<void(const Job&, const Post&)> work;
    std::function<void()> done;
    std::stop_source stop;
};

struct Engine::Shared {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::deque<std::shared_ptr<Request>> queue;
    std::shared_ptr<Request> running;
    std::deque<std::function<void()>> posted;
    std::jthread thread;
};

Engine::Engine(QObject* parent) : QObject(parent), shared_(std::make_shared<Shared>()) {
    Shared& shared = *shared_;  // outlives the thread: the destructor joins before it lets go
    shared.thread = std::jthread([this, &shared](const std::stop_token& closing) {
        while (true) {
            std::shared_ptr<Request> request;
            {
                std::unique_lock lock(shared.mutex);
                if (!shared.wake.wait(lock, closing, [&] { return !shared.queue.empty(); })) return;
                request = shared.queue.front();
                shared.queue.pop_front();
                shared.running = request;
            }
            post([this, request] {
                if (isCurrent(*request)) Q_EMIT started(request->tag);
            });
            std::atomic<Clock::time_point> last{Clock::time_point{}};  // core may report from its pool
            const Job job(
                [this, request, &last](const Progress& progress) {
                    const auto now = Clock::now();
                    if (now - last.load() < reportEvery && progress.fraction < 1) return;
                    last = now;
                    post([this, request, progress] {
                        if (isCurrent(*request)) Q_EMIT progressed(request->tag, progress);
                    });
                },
                request->stop.get_token());
            request->work(job, [this, request](std::function<void()> show) {
                post([this, request, show = std::move(show)] {
                    if (isCurrent(*request) && request->owner) show();
                });
            });
            request->work = {};  // what it captured dies on the thread that used it
            {
                const std::scoped_lock lock(shared.mutex);
                shared.running.reset();
            }
            post([this, request = std::move(request)] { deliver(request); });
        }
    });
}

Engine::~Engine() {
    stopAll();
    shared_->thread.request_stop();
    shared_->thread.join();
}

void Engine::enqueue(const QString& tag, QObject* owner, std::function<void(const Job&, const Post&)> work,
                     std::function<void()> done) {
    auto request = std::make_shared<Request>(Request{tag, owner, std::move(work), std::move(done), {}});
    if (const auto older = current_.value(tag)) older->stop.request_stop();
    current_[tag] = request;
    {
        const std::scoped_lock lock(shared_->mutex);
        std::erase_if(shared_->queue, [&](const auto& waiting) { return waiting->tag == tag; });
        shared_->queue.push_back(std::move(request));
    }
    shared_->wake.notify_one();
}

// The functions wait behind a lock of ours: Qt's events carry none of them, so that thread sanitizers, which do not see
// Qt's own lock, see how the two threads wait for each other.
void Engine::post(std::function<void()> function) {
    {
        const std::scoped_lock lock(shared_->mutex);
        shared_->posted.push_back(std::move(function));
    }
    QMetaObject::invokeMethod(this, &Engine::runPosted, Qt::QueuedConnection);
}

void Engine::runPosted() {
    std::function<void()> function;
    {
        const std::scoped_lock lock(shared_->mutex);
        function = std::move(shared_->posted.front());
        shared_->posted.pop_front();
    }
    function();
}

void Engine::deliver(const std::shared_ptr<Request>& request) {
    if (!isCurrent(*request)) return;
    current_.remove(request->tag);
    if (request->owner) request->done();
    Q_EMIT finished(request->tag);
}

bool Engine::isCurrent(const Request& request) const {
    return current_.value(request.tag).get() == &request;
}

void Engine::stop(const QString& tag) {
    if (const auto request = current_.value(tag)) request->stop.request_stop();
}

void Engine::stopAll() {
    for (const auto& request : std::as_const(current_)) request->stop.request_stop();
}

bool Engine::isBusy(const QString& tag) const {
    return current_.contains(tag);
}

bool Engine::isBusy() const {
    return !current_.isEmpty();
}

}  // namespace dynak
