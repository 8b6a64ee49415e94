-- What somebody should look at who guards the service. Kept for 90 days.

CREATE TABLE security_events (
    -- In the order of time.
    id      uuid        PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now(),
    kind    text        NOT NULL,
    address text,
    -- Whoever it came from, if that is known. No reference: events outlive accounts.
    user_id uuid,
    -- A route, or the identifier of what was changed.
    subject text        CHECK (length(subject) <= 200),
    -- How often it happened at about that time.
    count   bigint      NOT NULL CHECK (count > 0)
);

CREATE INDEX security_events_by_age ON security_events (at);
CREATE INDEX security_events_by_kind ON security_events (kind, id DESC);
CREATE INDEX security_events_by_user ON security_events (user_id, id DESC) WHERE user_id IS NOT NULL;
