-- Who uses the service, how they prove it, and how much they may use.

CREATE TABLE tiers (
    name             text     PRIMARY KEY,
    -- The order in which people see them.
    position         smallint NOT NULL UNIQUE,
    requests_minute  integer  NOT NULL CHECK (requests_minute > 0),
    requests_day     integer  NOT NULL CHECK (requests_day >= requests_minute),
    -- The share of the machine relative to others', when not all can be served at once.
    weight           integer  NOT NULL CHECK (weight > 0),
    wall_ms_max      integer  NOT NULL CHECK (wall_ms_max > 0),
    -- A page has 64 KiB.
    memory_pages_max integer  NOT NULL CHECK (memory_pages_max BETWEEN 1 AND 16384),
    fuel_max         bigint   NOT NULL CHECK (fuel_max > 0),
    module_bytes_max bigint   NOT NULL CHECK (module_bytes_max BETWEEN 1 AND 52428800),
    input_bytes_max  bigint   NOT NULL CHECK (input_bytes_max > 0),
    running_max      integer  NOT NULL CHECK (running_max > 0),
    queued_max       integer  NOT NULL CHECK (queued_max > 0)
);

INSERT INTO tiers VALUES
    ('free',  1,  10,   500, 1,  30000,  2048,   10000000000, 10485760,  1048576,  2,   500),
    ('basic', 2, 100, 10000, 4,  60000,  8192,  100000000000, 52428800, 10485760,  8, 10000),
    ('pro',   3, 500, 50000, 16, 300000, 16384, 1000000000000, 52428800, 52428800, 32, 50000);

CREATE TABLE users (
    id            uuid        PRIMARY KEY,
    email         text        NOT NULL,
    -- NULL: nobody can log in with a password.
    password_hash text,
    tier          text        NOT NULL REFERENCES tiers,
    role          text        NOT NULL CHECK (role IN ('user', 'admin')),
    created_at    timestamptz NOT NULL DEFAULT now(),
    disabled_at   timestamptz,
    CONSTRAINT users_email_key UNIQUE (email),
    CONSTRAINT users_email_check CHECK (email = lower(email) AND length(email) <= 254)
);

-- A key is `mk_<prefix>_<secret>`. Only a keyed hash of the secret is here.
CREATE TABLE api_keys (
    id           uuid        PRIMARY KEY,
    user_id      uuid        NOT NULL REFERENCES users ON DELETE CASCADE,
    prefix       text        NOT NULL UNIQUE,
    mac          bytea       NOT NULL CHECK (octet_length(mac) = 32),
    name         text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    scopes       text[]      NOT NULL CHECK (cardinality(scopes) > 0),
    created_at   timestamptz NOT NULL DEFAULT now(),
    expires_at   timestamptz,
    revoked_at   timestamptz,
    -- Written once a minute at most.
    last_used_at timestamptz
);

CREATE INDEX api_keys_of_user ON api_keys (user_id, id DESC);

-- A session lasts until it ends or is not renewed in time. Ending it deletes the row.
CREATE TABLE sessions (
    id         uuid        PRIMARY KEY,
    user_id    uuid        NOT NULL REFERENCES users ON DELETE CASCADE,
    mac        bytea       NOT NULL CHECK (octet_length(mac) = 32),
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL CHECK (expires_at > created_at)
);

CREATE INDEX sessions_of_user ON sessions (user_id, id DESC);
CREATE INDEX sessions_by_end ON sessions (expires_at);

-- What all nodes of a deployment must agree on.
CREATE TABLE settings (
    name  text  PRIMARY KEY,
    value bytea NOT NULL
);
