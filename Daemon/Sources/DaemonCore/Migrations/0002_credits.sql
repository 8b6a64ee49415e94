-- What work costs, who has paid for it, and what is set aside for work that goes on.
-- Amounts are micro-credits, prices are micro-credits for a million units of fuel.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% on % is not allowed', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END
$$;

-- A price list is never edited, only succeeded: work is charged by the list that it began with.
CREATE TABLE price_lists (
    id         integer     GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    per_mfuel  bigint      NOT NULL CHECK (per_mfuel BETWEEN 0 AND 1000000000000),
    valid_from timestamptz NOT NULL
);

CREATE INDEX price_lists_by_start ON price_lists (valid_from DESC, id DESC);
CREATE TRIGGER price_lists_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON price_lists
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
INSERT INTO price_lists (per_mfuel, valid_from) VALUES (1000, '2000-01-01T00:00:00Z');

-- Everybody has one account to spend from and one for what others pay for their agents. The
-- service has two: where granted credits come from, and where its own share of charges goes.
CREATE TABLE accounts (
    id      uuid   PRIMARY KEY DEFAULT gen_random_uuid(),
    kind    text   NOT NULL CHECK (kind IN ('user', 'earnings', 'source', 'revenue')),
    user_id uuid   REFERENCES users,
    balance bigint NOT NULL DEFAULT 0,
    -- The part of the balance that is set aside.
    held    bigint NOT NULL DEFAULT 0,
    -- How many rows of the ledger have changed the balance.
    entries bigint NOT NULL DEFAULT 0,
    CONSTRAINT accounts_of_user UNIQUE (user_id, kind),
    CONSTRAINT accounts_user_check CHECK ((kind IN ('user', 'earnings')) = (user_id IS NOT NULL)),
    CONSTRAINT accounts_overdraft_check CHECK (held >= 0 AND balance >= held),
    CONSTRAINT accounts_max_check CHECK (balance <= 4611686018427387904),
    -- Many pay into the others at once, and would wait for each other if a row had to change for
    -- each payment: what is in them is what the ledger says.
    CONSTRAINT accounts_derived_check CHECK (kind = 'user' OR (balance = 0 AND entries = 0))
) WITH (fillfactor = 70);

CREATE UNIQUE INDEX accounts_of_service ON accounts (kind) WHERE user_id IS NULL;
CREATE TRIGGER accounts_stay BEFORE DELETE OR TRUNCATE ON accounts
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

INSERT INTO accounts (id, kind) VALUES
    ('00000000-0000-7000-8000-000000000001', 'source'),
    ('00000000-0000-7000-8000-000000000002', 'revenue');
INSERT INTO accounts (kind, user_id)
    SELECT kind, id FROM users CROSS JOIN (VALUES ('user'), ('earnings')) AS kinds (kind);

CREATE FUNCTION open_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO accounts (kind, user_id) VALUES ('user', NEW.id), ('earnings', NEW.id);
    RETURN NULL;
END
$$;

CREATE TRIGGER users_have_accounts AFTER INSERT ON users
    FOR EACH ROW EXECUTE FUNCTION open_accounts();

-- Every movement of credits, out of `debit` and into `credit`. The references to accounts are not
-- declared: each insert would lock the rows of the service's accounts, which everybody's
-- transactions meet at. Accounts cannot be deleted.
CREATE TABLE ledger (
    id            uuid        PRIMARY KEY,
    -- What happened, so that it cannot happen twice.
    key           text        NOT NULL CONSTRAINT ledger_key UNIQUE CHECK (length(key) <= 300),
    kind          text        NOT NULL CHECK (kind IN ('grant', 'charge', 'royalty')),
    debit         uuid        NOT NULL,
    credit        uuid        NOT NULL,
    amount        bigint      NOT NULL CHECK (amount > 0),
    -- The one of the two accounts that keeps a balance, the number of this row among its rows,
    -- and its balance afterwards.
    account_id    uuid        NOT NULL CHECK (account_id IN (debit, credit)),
    n             bigint      NOT NULL CHECK (n > 0),
    balance_after bigint      NOT NULL CHECK (balance_after >= 0),
    task_id       uuid,
    note          text,
    at            timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ledger_sides_check CHECK (debit <> credit),
    CONSTRAINT ledger_of_account UNIQUE (account_id, n)
);

CREATE INDEX ledger_of_earnings ON ledger (credit) INCLUDE (amount) WHERE kind = 'royalty';
CREATE TRIGGER ledger_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What is set aside for a part of a task, and what came of it.
CREATE TABLE holds (
    task_id     uuid        NOT NULL,
    segment     integer     NOT NULL CHECK (segment >= 0),
    account_id  uuid        NOT NULL REFERENCES accounts,
    key_id      uuid,
    agent_id    uuid,
    -- The account that the agent's part of the price goes to. For the reason given above neither
    -- this nor the price list is a declared reference; rows of neither can be deleted.
    payee_id    uuid,
    price_list  integer     NOT NULL,
    list_price  bigint      NOT NULL CHECK (list_price >= 0),
    agent_price bigint      NOT NULL CHECK (agent_price >= 0),
    fuel_max    bigint      NOT NULL CHECK (fuel_max BETWEEN 0 AND 4611686018427387904),
    amount      bigint      NOT NULL CHECK (amount >= 0),
    opened_at   timestamptz NOT NULL DEFAULT now(),
    closed_at   timestamptz,
    -- NULL: released, the work was not done.
    fuel        bigint      CHECK (fuel BETWEEN 0 AND fuel_max),
    cost        bigint      CHECK (cost BETWEEN 0 AND amount),
    PRIMARY KEY (task_id, segment),
    CHECK ((closed_at IS NULL) = (cost IS NULL)),
    CHECK (fuel IS NOT NULL OR coalesce(cost, 0) = 0),
    CHECK (agent_price = 0 OR payee_id IS NOT NULL)
);

CREATE INDEX holds_open ON holds (account_id) WHERE closed_at IS NULL;

-- What was used, by days of UTC.
CREATE TABLE usage (
    account_id uuid    NOT NULL REFERENCES accounts,
    day        date    NOT NULL,
    key_id     uuid,
    agent_id   uuid,
    -- Parts of tasks that were charged.
    charges    bigint  NOT NULL,
    fuel       numeric NOT NULL,
    cost       bigint  NOT NULL,
    CONSTRAINT usage_key UNIQUE NULLS NOT DISTINCT (account_id, day, key_id, agent_id)
) WITH (fillfactor = 70);

-- How much may be spent with a key or on an agent, holds included.
CREATE TABLE spend_caps (
    account_id uuid   NOT NULL REFERENCES accounts,
    kind       text   NOT NULL CHECK (kind IN ('key', 'agent')),
    subject_id uuid   NOT NULL,
    period     text   NOT NULL CHECK (period IN ('day', 'month', 'total')),
    amount     bigint NOT NULL CHECK (amount >= 0),
    held       bigint NOT NULL CHECK (held >= 0),
    PRIMARY KEY (account_id, kind, subject_id)
) WITH (fillfactor = 70);

-- What counts for a cap in the period that goes on, besides what is held.
CREATE FUNCTION cap_spent(cap spend_caps) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT coalesce(sum(cost), 0)::bigint FROM usage
    WHERE account_id = cap.account_id
        AND CASE cap.kind WHEN 'key' THEN key_id ELSE agent_id END = cap.subject_id
        AND day >= CASE cap.period
            WHEN 'day' THEN (now() AT TIME ZONE 'UTC')::date
            WHEN 'month' THEN date_trunc('month', now() AT TIME ZONE 'UTC')::date
            ELSE '-infinity'::date
        END
$$;

-- Each row is something that does not add up; there must be none.
CREATE VIEW credit_audit AS
    WITH moved AS (
        SELECT account_id, count(*) AS entries, max(n) AS last_n,
               sum(CASE WHEN credit = account_id THEN amount ELSE -amount END) AS balance,
               sum(amount) FILTER (WHERE kind <> 'grant') AS cost
        FROM ledger GROUP BY account_id
    ), open AS (
        SELECT account_id, sum(amount) AS held FROM holds WHERE closed_at IS NULL
        GROUP BY account_id
    ), used AS (
        SELECT account_id, sum(cost) AS cost FROM usage GROUP BY account_id
    ), charged AS (
        SELECT task_id, sum(amount) AS cost FROM ledger WHERE task_id IS NOT NULL GROUP BY task_id
    ), settled AS (
        SELECT task_id, sum(cost) AS cost FROM holds WHERE closed_at IS NOT NULL GROUP BY task_id
    ), facts (what, subject_id, recorded, derived) AS (
        SELECT 'balance', a.id, a.balance, coalesce(m.balance, 0)
        FROM accounts a LEFT JOIN moved m ON m.account_id = a.id
        UNION ALL
        SELECT 'held', a.id, a.held, coalesce(o.held, 0)
        FROM accounts a LEFT JOIN open o ON o.account_id = a.id
        UNION ALL
        SELECT 'entries', a.id, a.entries, coalesce(m.entries, 0)
        FROM accounts a LEFT JOIN moved m ON m.account_id = a.id
        UNION ALL
        SELECT 'balance after', m.account_id, l.balance_after, m.balance
        FROM moved m JOIN ledger l ON l.account_id = m.account_id AND l.n = m.last_n
        UNION ALL
        SELECT 'usage', coalesce(m.account_id, u.account_id), coalesce(u.cost, 0),
               coalesce(m.cost, 0)
        FROM moved m FULL JOIN used u ON u.account_id = m.account_id
        UNION ALL
        SELECT 'task', coalesce(s.task_id, c.task_id), coalesce(s.cost, 0), coalesce(c.cost, 0)
        FROM settled s FULL JOIN charged c ON c.task_id = s.task_id
        UNION ALL
        SELECT 'cap', c.subject_id, c.held, coalesce(sum(h.amount), 0)
        FROM spend_caps c LEFT JOIN holds h
            ON h.account_id = c.account_id AND h.closed_at IS NULL
            AND CASE c.kind WHEN 'key' THEN h.key_id ELSE h.agent_id END = c.subject_id
        GROUP BY c.account_id, c.kind, c.subject_id
    )
    SELECT what, subject_id, recorded::text AS recorded, derived::text AS derived
    FROM facts WHERE recorded <> derived;
