// SPDX-License-Identifier: GPL-3.0-or-later
// One thread for all heavy work, as long-lived as the window (Torch in short-lived threads grows memory).
// A request is a function over core objects that returns a plain result. Of one tag the newest request wins: an older
// one is dropped from the queue, or stopped when it runs, and its result is never delivered.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

#include "core/base/error.h"
#include "core/base/job.h"

namespace dynak {

class Engine : public QObject {
    Q_OBJECT

public:
    explicit Engine(QObject* parent = nullptr);
    // Stops what runs, drops what waits and joins.
    ~Engine() override;

    // Runs `work(job)` on the engine thread and `done(Expected<result>)` on this object's thread, unless the request
    // was superseded or `owner` is gone by then. A stopped request is done with Error{stopped}.
    template <class Work, class Done>
    void request(const QString& tag, QObject* owner, Work work, Done done) {
        using Result = std::invoke_result_t<Work, const Job&>;
        auto result = std::make_shared<std::optional<Expected<Result>>>();
        enqueue(
            tag, owner,
            [work = std::move(work), result](const Job& job, const Post&) mutable {
                result->emplace(attempt([&] {
                    job.throwIfStopped();
                    return work(job);
                }));
            },
            [done = std::move(done), result]() mutable { done(std::move(**result)); });
    }

    // The same for work that has something to show before it is done: `work(job, show)` calls `show(part)`, and
    // `part(value)` runs on this object's thread in that order, before `done`, while the request is current.
    template <class Part, class Work, class Show, class Done>
    void requestInParts(const QString& tag, QObject* owner, Work work, Show part, Done done) {
        using Result = std::invoke_result_t<Work, const Job&, const std::function<void(Part)>&>;
        auto result = std::make_shared<std::optional<Expected<Result>>>();
        enqueue(
            tag, owner,
            [work = std::move(work), part = std::move(part), result](const Job& job, const Post& post) mutable {
                result->emplace(attempt([&] {
                    job.throwIfStopped();
                    return work(job, std::function<void(Part)>([&](Part value) {
                                    post([part, value = std::move(value)]() mutable { part(std::move(value)); });
                                }));
                }));
            },
            [done = std::move(done), result]() mutable { done(std::move(**result)); });
    }

    void stop(const QString& tag);
    void stopAll();
    // Waits or runs.
    [[nodiscard]] bool isBusy(const QString& tag) const;
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    // Of requests that are still current.
    void started(const QString& tag);
    void progressed(const QString& tag, const dynak::Progress& progress);
    void finished(const QString& tag);

private:
    struct Request;
    struct Shared;
    // Runs a function on this object's thread while the request is current and its owner lives.
    using Post = std::function<void(std::function<void()>)>;

    void enqueue(const QString& tag, QObject* owner, std::function<void(const Job&, const Post&)> work,
                 std::function<void()> done);
    // Runs `function` on this object's thread, after those posted before.
    void post(std::function<void()> function);
    void runPosted();
    void deliver(const std::shared_ptr<Request>& request);
    [[nodiscard]] bool isCurrent(const Request& request) const;

    std::shared_ptr<Shared> shared_;                    // with the thread
    QHash<QString, std::shared_ptr<Request>> current_;  // by tag; this object's thread only
};

}  // namespace dynak
