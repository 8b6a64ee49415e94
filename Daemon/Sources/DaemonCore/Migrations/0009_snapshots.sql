-- runs-with: 8
-- What is kept of runs that have not ended, so that whoever has the task next goes on from there.
-- A node that does not know of it begins tasks anew, with the same outcome.

-- The newest of each task.
CREATE TABLE snapshots (
    task_id    uuid        PRIMARY KEY REFERENCES tasks,
    -- Whoever had it then.
    lease      bigint      NOT NULL,
    -- The version of the engine, which alone goes on with it.
    engine     text        NOT NULL,
    -- Units used by then.
    fuel       bigint      NOT NULL CHECK (fuel >= 0),
    -- All but the pages, which it names. NULL until the pages of the first one are stored.
    manifest   bytea,
    -- The manifest and the pages that it names.
    byte_count bigint      NOT NULL CHECK (byte_count >= 0),
    made_at    timestamptz NOT NULL DEFAULT now()
);

-- Contents of memory, once for all tasks. Pages of zeros are not among them.
CREATE TABLE pages (
    sha256 bytea PRIMARY KEY CHECK (length(sha256) = 32),
    data   bytea NOT NULL
);

-- The pages that a snapshot needs, or one that is about to take its place. A page that is not here
-- can be removed.
CREATE TABLE snapshot_pages (
    task_id uuid  NOT NULL REFERENCES snapshots,
    sha256  bytea NOT NULL REFERENCES pages,
    PRIMARY KEY (task_id, sha256)
);

CREATE INDEX snapshot_pages_by_page ON snapshot_pages (sha256);
