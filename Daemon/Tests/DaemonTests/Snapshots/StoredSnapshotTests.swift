import Postgres
import TestCluster
import Testing

@testable import DaemonCore

/// Tasks that go on elsewhere: whatever interrupts them, they end as they do when nothing does, are
/// charged once, and leave nothing behind.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct StoredSnapshotTests {
    @Test func aTaskOfNodesThatAreStoppedGoesOnWhereItWas() async throws {
        let pair = try await NodePair()
        let id = try await pair.submit()
        var (count, fuel, elapsed) = (0, Int64(0), Duration.zero)
        while try await pair.run(id, on: count % 2 == 0 ? pair.first : pair.second, turns: 20) {
            count += 1
            let task = try await pair.task(id)
            #expect(task.state == .queued && task.attempt == 0)
            let progress = try #require(try await pair.progress(id))
            // The time that it has had counts on.
            #expect(progress.elapsed > elapsed)
            elapsed = progress.elapsed
            let saved = try #require(try await pair.snapshotFuel(id))
            #expect(saved >= fuel + 20 * Int64(NodePair.turn))
            fuel = saved
        }
        #expect(count >= 3)
        #expect(pair.first.count(.restored) + pair.second.count(.restored) == count)
        #expect(pair.first.count(.stored) + pair.second.count(.stored) == count)
        #expect(pair.first.pages("kept") + pair.second.pages("kept") > 0)
        try await pair.check(id)
        #expect(try await pair.stored() == (0, 0, 0))
        let result = try await pair.first.service.tasks.result(of: id, of: pair.person.user)
        #expect(.microseconds(result.wallMicroseconds) >= elapsed)
    }

    @Test func aTaskOfALostNodeGoesOnFromItsCheckpointAndTheLostNodeStoresNothingMore()
        async throws
    {
        let pair = try await NodePair(steps: 120)
        let id = try await pair.submit()
        try await pair.running(on: pair.first, "lost", checkpointInterval: .nanoseconds(1)) {
            lost in
            try await until({ pair.first.count(.stored) >= 3 })
            // It is not to be the one that takes the task back.
            await lost.takeNoMore()
            try await pair.running(on: pair.second, "other") { _ in
                // The first one is cut off, and goes on.
                _ = try await pair.takeBack(id, as: pair.second)
                pair.second.service.signals.noteReady()
                // It finds out when it stores the next time, or looks after its leases before.
                try await until({ await lost.runCount == 0 })
                try await pair.waitForEnd(of: id)
            }
            try await pair.check(id)
        }
        #expect(pair.second.count(.restored) == 1)
        #expect(pair.second.count(.unusable) == 0)
        // What the lost node has had is thrown away.
        try await pair.check(id)
        #expect(try await pair.stored() == (0, 0, 0))
    }

    @Test func aTaskThatGetsAheadIsNotGivenUp() async throws {
        let pair = try await NodePair()
        let id = try await pair.submit()
        _ = try await pair.first.service.database.query(sql: "UPDATE tasks SET attempt = 9")
        try await pair.running(on: pair.first, "lost", checkpointInterval: .nanoseconds(1)) {
            lost in
            try await until({ pair.first.count(.stored) >= 1 })
            await lost.takeNoMore()
            #expect(try await pair.takeBack(id, as: pair.second).ended.isEmpty)
        }
        #expect(try await pair.task(id).attempt == 1)
        // Where it was, it may be lost as often as any other, and not more often.
        _ = try await pair.first.service.database.query(sql: "UPDATE tasks SET attempt = 9")
        try await pair.running(on: pair.second) { _ in
            try await until({ pair.second.count(.restored) == 1 })
            _ = try await pair.takeBack(id, as: pair.first)
        }
        #expect(try await pair.task(id).reason == .infrastructure)
    }

    @Test func onlyWhatChangedIsSentAndEqualPagesAreStoredOnce() async throws {
        let pair = try await NodePair(steps: 120)
        let ids = try await [pair.submit(), pair.submit()]
        #expect(try await pair.run(ids[0], on: pair.first, turns: 200))
        // Nobody else is to take it now.
        _ = try await pair.first.service.database.query(
            sql: "UPDATE tasks SET run_at = now() + interval '1 day' WHERE id = $1", ids[0])
        let sent = pair.first.pages("sent")
        #expect(sent > 60)
        #expect(try await pair.stored() == (1, Int64(sent), Int64(sent)))
        // The other one is equal, and is stopped at about the same place.
        #expect(try await pair.run(ids[1], on: pair.second, turns: 200))
        #expect(pair.second.pages("shared") > 30)
        let before = (pair.second.pages("sent"), pair.second.pages("shared"))
        #expect(try await pair.run(ids[1], on: pair.second, turns: 1))
        let named = try await pair.stored().names - Int64(sent)
        let put = pair.second.pages("sent") - before.0 + pair.second.pages("shared") - before.1
        #expect(pair.second.pages("kept") > 0)
        #expect(Int64(put + pair.second.pages("kept")) == named)

        // One is cancelled where nobody has it; what both need stays.
        _ = try await pair.first.service.tasks.cancel(ids[1], of: pair.person.user)
        #expect(try await pair.stored().snapshots == 2)
        try await SnapshotStore.sweep(in: pair.first.service.database)
        #expect(try await pair.stored() == (1, Int64(sent), Int64(sent)))
        _ = try await pair.first.service.database.query(sql: "UPDATE tasks SET run_at = now()")
        try await pair.finish(ids[0], on: pair.second)
        #expect(pair.second.count(.unusable) == 0)
        try await pair.check(ids[0])
        #expect(try await pair.stored() == (0, 0, 0))
    }

    enum Damage: String, CaseIterable {
        case manifest, engine, page, missingPage, everything
    }

    @Test(arguments: Damage.allCases)
    func aSnapshotThatCannotBeUsedIsPutRight(damage: Damage) async throws {
        let pair = try await NodePair()
        let id = try await pair.submit()
        #expect(try await pair.run(id, on: pair.first, turns: 10))
        let database = pair.first.service.database
        switch damage {
        case .manifest:
            _ = try await database.query(
                sql: "UPDATE snapshots SET manifest = set_byte(manifest, 100, 255)")
        case .engine:
            _ = try await database.query(sql: "UPDATE snapshots SET engine = '0.0.0-other'")
        case .page:
            _ = try await database.query(sql: "UPDATE pages SET data = set_byte(data, 7, 113)")
        case .missingPage:
            _ = try await database.query(sql: "DELETE FROM snapshot_pages")
            _ = try await database.query(
                sql: """
                    DELETE FROM pages
                    WHERE sha256 = (SELECT sha256 FROM pages ORDER BY sha256 DESC LIMIT 1)
                    """)
        case .everything:
            _ = try await database.query(sql: "DELETE FROM snapshot_pages")
            _ = try await database.query(sql: "DELETE FROM snapshots")
        }
        // It begins anew, and is stored anew.
        #expect(try await pair.run(id, on: pair.second, turns: 5))
        let isGone = damage == .everything
        #expect(pair.second.count(.unusable) == (isGone ? 0 : 1))
        #expect(pair.second.count(.restored) == 0)
        try await pair.finish(id, on: pair.first)
        #expect(pair.first.count(.restored) == 1)
        try await pair.check(id)
        try await SnapshotStore.sweep(in: database)
        #expect(try await pair.stored() == (0, 0, 0))
    }

    @Test func runsThatNeedMoreMemoryThanTheNodeHasLeaveAndGoOn() async throws {
        let pair = try await NodePair(pages: 24)
        let ids = try await [pair.submit(), pair.submit(), pair.submit()]
        // One of them may have all that it may ever have, and the others hardly more than at first.
        var request = ExecutionRequest.program([], pages: 64)
        request.stdin = pair.submission.input
        let memory = request.bytesMax + 2 * request.bytes(pages: 24)
        try await pair.running(on: pair.first, slots: 3, memoryBytes: memory) { _ in
            for id in ids { try await pair.waitForEnd(of: id) }
        }
        #expect(pair.first.count(.restored) >= 1)
        #expect(pair.first.count(.unusable) == 0)
        for id in ids {
            try await pair.check(id)
            #expect(try await pair.task(id).attempt == 1)
        }
        #expect(try await pair.stored() == (0, 0, 0))
    }

    @Test func aNodeThatHasNoTimeLeftGivesItsTasksBackAsTheyWere() async throws {
        let pair = try await NodePair()
        let id = try await pair.submit()
        try await pair.running(on: pair.first, savingFor: .zero) { worker in
            try await until({
                await worker.lookAfterLeases()
                return try await pair.task(id).fuelUsed > 0
            })
        }
        #expect(try await pair.task(id).state == .queued)
        #expect(try await pair.snapshotFuel(id) == nil)
        #expect(pair.first.count(.failed) == 1)
        try await pair.finish(id, on: pair.second)
        #expect(pair.second.count(.restored) + pair.second.count(.unusable) == 0)
        try await pair.check(id)
        #expect(try await pair.stored() == (0, 0, 0))
    }
}
