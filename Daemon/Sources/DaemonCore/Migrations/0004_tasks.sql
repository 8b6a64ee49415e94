-- Runs that people have asked for: what is to be run, whose turn it is, and what came of it.

CREATE TABLE tasks (
    id                uuid        PRIMARY KEY,
    user_id           uuid        NOT NULL REFERENCES users,
    key_id            uuid,
    -- Without an agent the module came with the request.
    agent_id          uuid,
    version           integer,
    module            bytea       NOT NULL REFERENCES blobs,
    -- NULL: the first of the usual ones that the module has.
    entry             text,
    arguments         text[]      NOT NULL,
    -- Each is NAME=VALUE.
    environment       text[]      NOT NULL,
    -- Standard input is here if it is short, and a blob if it is not.
    input             bytea       NOT NULL,
    input_blob        bytea       REFERENCES blobs,
    -- 64 bits, whatever their sign.
    seed              bigint      NOT NULL,
    fuel_max          bigint      NOT NULL CHECK (fuel_max BETWEEN 1 AND 4611686018427387904),
    memory_pages      bigint      NOT NULL CHECK (memory_pages >= 0),
    heap_bytes        bigint      NOT NULL CHECK (heap_bytes >= 0),
    table_elements    bigint      NOT NULL CHECK (table_elements >= 0),
    output_bytes      bigint      NOT NULL CHECK (output_bytes >= 0),
    wall_ms           integer     NOT NULL CHECK (wall_ms > 0),
    hold              bigint      NOT NULL CHECK (hold >= 0),

    state             text        NOT NULL DEFAULT 'queued'
        CHECK (state IN ('queued', 'running', 'suspended', 'succeeded', 'failed', 'cancelled')),
    priority          smallint    NOT NULL CHECK (priority BETWEEN 0 AND 3),
    -- Its place among all that wait; the least is next.
    tag               bigint      NOT NULL CHECK (tag >= 0),
    -- Not before then, after a failure that was not the run's.
    run_at            timestamptz NOT NULL DEFAULT now(),
    attempt           smallint    NOT NULL DEFAULT 0,
    -- Counts who had it: whoever comes with an older number has lost it.
    lease             bigint      NOT NULL DEFAULT 0,
    lease_until       timestamptz,
    node              text,
    cancel_requested  boolean     NOT NULL DEFAULT false,
    -- While it runs, as of the last word from its node.
    fuel_used         bigint      NOT NULL DEFAULT 0 CHECK (fuel_used BETWEEN 0 AND fuel_max),

    reason            text,
    cost              bigint      CHECK (cost BETWEEN 0 AND hold),
    -- Kept for a day.
    idempotency_key   text,
    request_hash      bytea,
    created_at        timestamptz NOT NULL DEFAULT now(),
    started_at        timestamptz,
    finished_at       timestamptz,
    CONSTRAINT tasks_idempotency UNIQUE (user_id, idempotency_key),
    CHECK ((state = 'running') = (lease_until IS NOT NULL)),
    CHECK ((state IN ('succeeded', 'failed', 'cancelled')) = (finished_at IS NOT NULL)),
    CHECK ((finished_at IS NULL) = (reason IS NULL)),
    CHECK ((finished_at IS NULL) = (cost IS NULL))
) WITH (
    fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000
);

ALTER TABLE tasks ALTER COLUMN input SET STORAGE EXTERNAL;

CREATE INDEX tasks_ready ON tasks (tag, id) WHERE state = 'queued';
CREATE INDEX tasks_waiting ON tasks (user_id) WHERE state = 'queued';
CREATE INDEX tasks_leased ON tasks (lease_until) WHERE state = 'running';
CREATE INDEX tasks_of_user ON tasks (user_id, id DESC);
CREATE INDEX tasks_suspended ON tasks (user_id) WHERE state = 'suspended';
CREATE INDEX tasks_keyed ON tasks (created_at) WHERE idempotency_key IS NOT NULL;

-- What came of a run. Removed after some weeks; what it cost, and its receipt, stay.
CREATE TABLE results (
    task_id          uuid        PRIMARY KEY REFERENCES tasks,
    detail           text,
    -- One of the engine's list of traps.
    trap             text,
    exit_code        bigint,
    returned         text[]      NOT NULL,
    stdout           bytea       NOT NULL,
    stdout_truncated boolean     NOT NULL,
    stderr           bytea       NOT NULL,
    stderr_truncated boolean     NOT NULL,
    peak_pages       bigint      NOT NULL,
    wall_us          bigint      NOT NULL,
    node             text,
    at               timestamptz NOT NULL DEFAULT now()
);

ALTER TABLE results ALTER COLUMN stdout SET STORAGE EXTERNAL;
ALTER TABLE results ALTER COLUMN stderr SET STORAGE EXTERNAL;
CREATE INDEX results_by_age ON results (at);

-- Signed by the node that ran the task.
CREATE TABLE receipts (
    task_id uuid  PRIMARY KEY REFERENCES tasks,
    receipt bytea NOT NULL
);

-- Where each user's next task comes in line, for each priority.
CREATE TABLE queue_flows (
    user_id  uuid     NOT NULL REFERENCES users,
    priority smallint NOT NULL,
    tag      bigint   NOT NULL,
    PRIMARY KEY (user_id, priority)
) WITH (fillfactor = 50);

-- How far the line has come: the greatest tag that was ever taken.
CREATE TABLE queue_clock (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    tag bigint  NOT NULL
) WITH (fillfactor = 10);

INSERT INTO queue_clock (tag) VALUES (0);
