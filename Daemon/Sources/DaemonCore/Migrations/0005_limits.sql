-- How often users ask for something. Nothing is lost with it: after a crash of the server everybody
-- begins anew.

CREATE UNLOGGED TABLE limits (
    user_id uuid   PRIMARY KEY,
    -- The arrival times of the generic cell rate algorithm for the two limits of a tier, in
    -- microseconds since 1970.
    minute  bigint NOT NULL,
    day     bigint NOT NULL
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
