-- Outcomes that are given again to whoever asks for the same run: runs are decided by what is asked
-- for. Each user has their own, since what is there tells what was run.

ALTER TABLE tasks
    -- Whether an outcome may be given again, and may be kept for that.
    ADD COLUMN cache boolean NOT NULL DEFAULT false,
    -- The task that was run, if this one was given its outcome.
    ADD COLUMN cached_from uuid REFERENCES tasks,
    ADD CONSTRAINT tasks_cached_check CHECK (cached_from IS NULL OR cache);

CREATE TABLE cached_results (
    user_id uuid  NOT NULL REFERENCES users,
    -- A hash of everything that decides the outcome, the engine's version included.
    key     bytea NOT NULL CHECK (length(key) = 32),
    -- Whose outcome it is. Goes with that.
    task_id uuid  NOT NULL UNIQUE REFERENCES results ON DELETE CASCADE,
    PRIMARY KEY (user_id, key)
);
