import Logging
import ServiceLifecycle

/// Runs tasks until the node is to stop, and gives back those that have not ended then.
struct WorkService: ServiceLifecycle.Service {
    private let worker: TaskWorker
    /// For how long tasks are saved when the node stops.
    private let savingTime: Duration

    init(_ service: Service, _ configuration: Configuration, logger: Logger) {
        var work = TaskWorker.Configuration(
            node: configuration.nodeName, slots: configuration.slots)
        work.leaseSeconds = configuration.leaseSeconds
        // Whoever has the data folder of a private database is its only node.
        work.isAlone = configuration.databaseURL == nil
        var scheduler = ExecutionScheduler.Configuration(
            threadCount: configuration.workers, memoryBytes: configuration.memoryBytes)
        if configuration.checkpointInterval > .zero {
            scheduler.checkpointInterval = configuration.checkpointInterval
        }
        // The rest is for requests, which end before, and for giving the tasks back.
        savingTime = configuration.shutdownTimeout * 0.4
        worker = service.makeWorker(
            work, scheduler: scheduler, cacheBytes: configuration.cacheBytes, logger: logger)
    }

    func run() async throws {
        await cancelWhenGracefulShutdown { await worker.run() }
        await worker.stop(savingFor: savingTime)
    }
}
