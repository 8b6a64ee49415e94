-- Modules, and the agents that people make of them.

-- Bytes by their hash: the same bytes are here once, whoever sent them.
CREATE TABLE blobs (
    sha256     bytea       PRIMARY KEY CHECK (octet_length(sha256) = 32),
    size       bigint      NOT NULL CHECK (size >= 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    -- When somebody last sent them.
    stored_at  timestamptz NOT NULL DEFAULT now()
);

-- In pieces of 1 MiB, so that nobody ever has to hold all of them twice.
CREATE TABLE blob_chunks (
    sha256 bytea   NOT NULL REFERENCES blobs ON DELETE CASCADE,
    n      integer NOT NULL CHECK (n >= 0),
    data   bytea   NOT NULL CHECK (octet_length(data) BETWEEN 1 AND 1048576),
    PRIMARY KEY (sha256, n)
);

-- Modules hardly get smaller by the server's compression, which would cost time at every reading.
ALTER TABLE blob_chunks ALTER COLUMN data SET STORAGE EXTERNAL;

CREATE TABLE agents (
    id              uuid        PRIMARY KEY,
    owner_id        uuid        NOT NULL REFERENCES users,
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    description     text        NOT NULL CHECK (length(description) <= 2000),
    capabilities    text[]      NOT NULL CHECK (cardinality(capabilities) <= 32),
    visibility      text        NOT NULL CHECK (visibility IN ('private', 'public')),
    -- What the owner takes of others for a million units of fuel, in micro-credits.
    price_per_mfuel bigint      NOT NULL CHECK (price_per_mfuel BETWEEN 0 AND 1000000000000),
    -- What is run if nobody says which. NULL: nothing can be run.
    current_version integer,
    -- How many versions there ever were.
    version_count   integer     NOT NULL DEFAULT 0,
    -- What the request that made it was known by, and what it said.
    idempotency_key text        CHECK (length(idempotency_key) <= 200),
    request_hash    bytea       CHECK (octet_length(request_hash) = 32),
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    retired_at      timestamptz,
    CHECK ((idempotency_key IS NULL) = (request_hash IS NULL)),
    CHECK (current_version BETWEEN 1 AND version_count)
) WITH (fillfactor = 80);

-- A name is free again when its agent has retired.
CREATE UNIQUE INDEX agents_name ON agents (owner_id, name) WHERE retired_at IS NULL;
CREATE UNIQUE INDEX agents_idempotency ON agents (owner_id, idempotency_key);
CREATE INDEX agents_of_owner ON agents (owner_id, id DESC) WHERE retired_at IS NULL;
CREATE INDEX agents_public ON agents (id DESC)
    WHERE visibility = 'public' AND retired_at IS NULL AND current_version IS NOT NULL;
CREATE INDEX agents_by_capability ON agents USING gin (capabilities) WHERE retired_at IS NULL;

-- Versions are added and retired, never changed.
CREATE TABLE agent_versions (
    agent_id   uuid        NOT NULL REFERENCES agents,
    n          integer     NOT NULL CHECK (n > 0),
    sha256     bytea       NOT NULL REFERENCES blobs,
    -- What the module imports and exports, as far as it fits a list.
    summary    jsonb       NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    -- From then on it can neither be run nor fetched; tasks that have it go on.
    retired_at timestamptz,
    PRIMARY KEY (agent_id, n)
);

CREATE INDEX agent_versions_of_blob ON agent_versions (sha256);
ALTER TABLE agents ADD CONSTRAINT agents_current_version
    FOREIGN KEY (id, current_version) REFERENCES agent_versions (agent_id, n);
