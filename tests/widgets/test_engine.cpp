// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <memory>
#include <semaphore>
#include <thread>

#include "widgets/engine/engine.h"

using namespace dynak;

namespace {

// Works until it is asked to stop.
int spin(const Job& job) {
    while (true) {
        job.throwIfStopped();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

}  // namespace

class TestEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversOnTheOwnersThread() {
        Engine engine;
        std::thread::id worked, delivered;
        int value = 0;
        engine.request(
            QStringLiteral("a"), this,
            [&](const Job&) {
                worked = std::this_thread::get_id();
                return 7;
            },
            [&](Expected<int> result) {
                delivered = std::this_thread::get_id();
                value = *result;
            });
        QTRY_COMPARE(value, 7);
        QVERIFY(delivered == std::this_thread::get_id());
        QVERIFY(worked != delivered);
        QVERIFY(!engine.isBusy());
    }

    void newestOfATagWins() {
        Engine engine;
        std::binary_semaphore running(0), go(0);
        QList<int> delivered;
        const auto note = [&](Expected<int> result) {
            delivered << result.value_or(-1);
        };
        engine.request(
            QStringLiteral("t"), this,
            [&](const Job&) {
                running.release();
                go.acquire();
                return 1;
            },
            note);
        running.acquire();  // the first one runs
        for (int i = 2; i <= 50; ++i)
            engine.request(
                QStringLiteral("t"), this, [i](const Job&) { return i; }, note);
        engine.request(
            QStringLiteral("other"), this, [](const Job&) { return 100; }, note);
        go.release();
        QTRY_COMPARE(delivered.size(), 2);
        QCOMPARE(delivered, (QList<int>{50, 100}));
    }

    void aRunningOneIsStoppedByANewerOne() {
        Engine engine;
        int value = 0;
        engine.request(QStringLiteral("t"), this, spin, [](Expected<int>) { QFAIL("superseded, so never delivered"); });
        engine.request(
            QStringLiteral("t"), this, [](const Job&) { return 2; }, [&](Expected<int> result) { value = *result; });
        QTRY_COMPARE(value, 2);
    }

    void stopArrivesAsError() {
        Engine engine;
        QSignalSpy started(&engine, &Engine::started);
        std::optional<ErrorCode> code;
        engine.request(QStringLiteral("t"), this, spin, [&](Expected<int> result) { code = result.error().code; });
        QTRY_COMPARE(started.size(), 1);
        engine.stop(QStringLiteral("t"));
        QTRY_VERIFY(code.has_value());
        QVERIFY(*code == ErrorCode::stopped);
    }

    void errorsArriveWhole() {
        Engine engine;
        std::optional<Error> own, foreign;
        engine.request(
            QStringLiteral("own"), this,
            [](const Job&) -> int {
                throw Error(ErrorCode::badData, Sentence::verbatim("Line 3 has no label."),
                            Sentence::verbatim("Add one."));
            },
            [&](Expected<int> result) { own = result.error(); });
        engine.request(
            QStringLiteral("foreign"), this, [](const Job&) -> int { throw std::runtime_error("disk on fire"); },
            [&](Expected<int> result) { foreign = result.error(); });
        QTRY_VERIFY(own && foreign);
        QCOMPARE(QString::fromStdString(own->text), QStringLiteral("Line 3 has no label."));
        QCOMPARE(QString::fromStdString(own->hint), QStringLiteral("Add one."));
        QVERIFY(foreign->text.english().find("disk on fire") != std::string::npos);
    }

    void progressOfSupersededRequestsIsNotShown() {
        Engine engine;
        QSignalSpy progressed(&engine, &Engine::progressed);
        bool done = false;
        engine.request(
            QStringLiteral("t"), this,
            [](const Job& job) {
                job.report(0.5, Sentence::verbatim("half"));
                std::this_thread::sleep_for(std::chrono::milliseconds(60));
                job.report(1, Sentence::verbatim("all"));
                return 0;
            },
            [&](Expected<int>) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(progressed.size(), 2);
        QCOMPARE(progressed[0][1].value<Progress>().fraction, 0.5);
        QCOMPARE(QString::fromStdString(progressed[1][1].value<Progress>().phase), QStringLiteral("all"));
    }

    void ownersMayDie() {
        Engine engine;
        std::binary_semaphore go(0);
        auto owner = std::make_unique<QObject>();
        bool delivered = false;
        engine.request(
            QStringLiteral("t"), owner.get(),
            [&](const Job&) {
                go.acquire();
                return 1;
            },
            [&](Expected<int>) { delivered = true; });
        owner.reset();
        go.release();
        QTRY_VERIFY(!engine.isBusy());
        QVERIFY(!delivered);
    }

    void closingInMidWorkStopsAndJoins() {
        std::atomic<bool> left = false;
        {
            Engine engine;
            QSignalSpy started(&engine, &Engine::started);
            struct Leaving {
                std::atomic<bool>& flag;
                ~Leaving() { flag = true; }
            };
            engine.request(
                QStringLiteral("t"), this,
                [&left](const Job& job) {
                    const Leaving leaving{left};
                    return spin(job);
                },
                [](Expected<int>) { QFAIL("the engine is gone"); });
            for (int i = 0; i < 5; ++i)
                engine.request(QString::number(i), this, spin, [](Expected<int>) { QFAIL("the engine is gone"); });
            QTRY_COMPARE(started.size(), 1);
        }
        QVERIFY(left);
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestEngine)
#include "test_engine.moc"
