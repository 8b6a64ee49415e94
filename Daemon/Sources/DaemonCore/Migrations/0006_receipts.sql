-- The public keys that nodes have signed receipts with: a receipt outlives the node that signed it.

CREATE TABLE receipt_keys (
    id         uuid        PRIMARY KEY,
    public_key bytea       NOT NULL CONSTRAINT receipt_keys_public_key UNIQUE
                           CHECK (length(public_key) = 32),
    -- The machine that was the first to use the key.
    node       text        NOT NULL CHECK (length(node) <= 255),
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TRIGGER receipt_keys_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt_keys
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
