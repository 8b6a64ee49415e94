import HTTPTypes
import Hummingbird
import NIOCore
import Postgres

/// The modules of agents over HTTP: sent in, listed, and fetched.
struct AgentModulesController: Sendable {
    let agents: AgentService
    let modules: ModuleService
    let budget: UploadBudget

    func addRoutes(to routes: inout Routes) {
        let binary = "/api/v1/agents/:id/binary"
        routes.add(.put, binary, needs: .agentsWrite, uploadBody)
        routes.add(.post, binary, needs: .agentsWrite, uploadForm)
        routes.add(.get, binary, needs: .agentsRead, download)
        routes.add(.delete, binary, needs: .agentsWrite, retireVersion)
        routes.add(.get, "/api/v1/agents/:id/versions", needs: .agentsRead, versions)
        routes.add(.get, "/api/v1/agents/:id/versions/:version", needs: .agentsRead, version)
        routes.add(.post, "/api/v1/agents/:id/link", needs: .agentsRead, link)
        routes.addPublic(.get, DownloadLink.route, follow)
    }

    // MARK: Uploads

    struct VersionBody: Encodable {
        struct Import: Encodable {
            let module: String
            let name: String
            let type: String
        }

        struct Export: Encodable {
            let name: String
            let type: String
        }

        let agentId: AgentID
        let version: Int32
        let sha256: String
        let size: Int64
        let importCount: Int
        let exportCount: Int
        /// Not in lists of versions.
        let imports: [Import]?
        let exports: [Export]?
        let createdAt: Timestamp
        let retiredAt: Timestamp?

        init(_ version: AgentVersion, isWhole: Bool = true) {
            agentId = version.agent
            self.version = version.number
            sha256 = version.sha256.hex
            size = version.size
            let summary = version.summary
            importCount = summary.importCount
            exportCount = summary.exportCount
            imports =
                isWhole
                ? summary.imports.map { Import(module: $0.module, name: $0.name, type: $0.type) }
                : nil
            exports = isWhole ? summary.exports.map { Export(name: $0.name, type: $0.type) } : nil
            createdAt = version.createdAt
            retiredAt = version.retiredAt
        }
    }

    /// The module is the body, whatever it calls itself.
    @Sendable func uploadBody(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        guard request.mediaType != "multipart/form-data" else {
            throw Problem.unsupportedMediaType(wanted: "the module itself, or a form with POST")
        }
        return try await upload(request, context, identity) { upload, bytesMax in
            if let length = try request.announcedLength(upTo: bytesMax) { upload.reserve(length) }
            for try await buffer in request.body { try upload.append(buffer.readableBytesView) }
        }
    }

    /// What a form may have besides the module.
    private static let formBytesMax = 65_536

    /// The module is the part `module` of a form.
    @Sendable func uploadForm(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await upload(request, context, identity) { upload, bytesMax in
            var isThere = false
            try await request.readForm(upTo: bytesMax + Self.formBytesMax) { event in
                switch event {
                case .part(let part):
                    guard part.name == "module", !isThere else {
                        throw Problem.invalid(
                            part.name.shown, "the form has one part, which is `module`")
                    }
                    isThere = true
                case .data(let bytes): try upload.append(bytes)
                case .end: break
                }
            }
            guard isThere else { throw Problem.invalid("module", "is missing") }
        }
    }

    private func upload(
        _ request: Request, _ context: ServiceContext, _ identity: Identity,
        _ receive: (inout Upload, _ bytesMax: Int) async throws -> Void
    ) async throws -> Response {
        let id: AgentID = try context.id("id")
        let bytesMax = try await agents.uploadBytesMax(id, by: identity)
        let (version, isNew) = try await Upload.receiving(
            upTo: bytesMax, user: identity.user, budget: budget
        ) { upload in
            try await receive(&upload, bytesMax)
            return try await agents.upload(upload.bytes, to: id, by: identity)
        }
        return try .json(
            VersionBody(version), status: isNew ? .created : .ok,
            headers: [.location: "/api/v1/agents/\(id)/versions/\(version.number)"])
    }

    // MARK: Versions

    /// A page by version numbers, which the cursor is one of.
    @Sendable func versions(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let page = try CursorRequest<Int32>(request)
        let found = try await agents.versions(
            of: context.id("id"), before: page.cursor, limit: page.limit + 1, for: identity)
        return try .json(page.answer(found, id: \.number) { VersionBody($0, isWhole: false) })
    }

    @Sendable func version(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await .json(
            VersionBody(
                agents.version(context.version(), of: context.id("id"), for: identity)))
    }

    @Sendable func retireVersion(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        try await agents.retireVersion(
            request.version(), of: context.id("id"), by: identity)
        return Response(status: .noContent)
    }

    // MARK: Downloads

    @Sendable func download(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let version = try await agents.downloadable(
            request.version(), of: context.id("id"), by: identity)
        return try response(to: request, version)
    }

    struct LinkRequestBody: RequestBodyModel {
        let version: Int32?
        let expiresIn: Int64?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case version
            case expiresIn = "expires_in"
        }
    }

    struct LinkBody: Encodable {
        let url: String
        let version: Int32
        let expiresAt: Timestamp
    }

    @Sendable func link(
        _ request: Request, _ context: ServiceContext, _ identity: Identity
    ) async throws -> Response {
        let id: AgentID = try context.id("id")
        let body = try await request.json(LinkRequestBody.self)
        let (link, url) = try await agents.link(
            to: body.version, of: id, for: body.expiresIn, by: identity)
        return try .json(
            LinkBody(
                url: url, version: link.version,
                expiresAt: Timestamp(microsecondsSince1970: link.expires * 1_000_000)),
            status: .created)
    }

    /// Whoever has a link gets what it leads to.
    @Sendable func follow(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let query = request.uri.queryParameters
        guard let signature = query["signature"], let text = query["expires"],
            let expires = Int64(text), String(expires) == text
        else { throw Problem.invalidLink }
        let link = try DownloadLink(
            agent: context.id("id"), version: context.version(), expires: expires)
        let version = try await agents.follow(link, signature: String(signature))
        return try response(to: request, version)
    }

    private func response(to request: Request, _ version: AgentVersion) throws -> Response {
        let download = Download(
            sha256: version.sha256, size: version.size, mediaType: "application/wasm",
            fileName: "\(version.agent)-\(version.number).wasm")
        return try download.response(to: request) { [modules] range, writer in
            try await modules.read(version.sha256, size: version.size, range) { piece in
                try await writer.write(ByteBuffer(bytes: piece))
            }
        }
    }
}

extension ServiceContext {
    /// The version in the path. Whatever cannot be one is not there.
    fileprivate func version() throws(Problem) -> Int32 {
        guard let text = parameters.get("version"), let version = Int32(text),
            String(version) == text
        else { throw .notFound }
        return version
    }
}

extension Request {
    /// The version that `version=` names, if there is one.
    fileprivate func version() throws(Problem) -> Int32? {
        guard let text = uri.queryParameters["version"] else { return nil }
        guard let version = Int32(text) else {
            throw .invalid("version", "must be the number of a version")
        }
        return version
    }
}
