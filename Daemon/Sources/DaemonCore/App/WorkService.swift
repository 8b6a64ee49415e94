import Logging
import ServiceLifecycle

/// Runs tasks until the node is to stop, and gives back those that have not ended then.
struct WorkService: ServiceLifecycle.Service {
    private let worker: TaskWorker

    init(_ service: Service, _ configuration: Configuration, logger: Logger) {
        var work = TaskWorker.Configuration(
            node: configuration.nodeName, slots: configuration.slots)
        work.leaseSeconds = configuration.leaseSeconds
        // Whoever has the data folder of a private database is its only node.
        work.isAlone = configuration.databaseURL == nil
        worker = service.makeWorker(
            work,
            scheduler: .init(
                threadCount: configuration.workers, memoryBytes: configuration.memoryBytes),
            cacheBytes: configuration.cacheBytes, logger: logger)
    }

    func run() async throws {
        await cancelWhenGracefulShutdown { await worker.run() }
        await worker.stop()
    }
}
