-- What a run must at least do: claim a task, then store what came of it and charge for it.
UPDATE tasks SET state = 'running', lease = lease + 1, attempt = attempt + 1, node = 'bench', lease_until = clock_timestamp() + interval '15 seconds', started_at = clock_timestamp()
WHERE id = (SELECT id FROM tasks WHERE state = 'queued' AND run_at <= clock_timestamp() ORDER BY tag, id LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED)
RETURNING id AS task, user_id AS owner \gset
BEGIN;
UPDATE tasks SET state = 'succeeded', reason = 'returned', fuel_used = 10, cost = 1, lease_until = NULL, finished_at = now() WHERE id = :task::uuid AND state = 'running';
INSERT INTO results (task_id, returned, stdout, stdout_truncated, stderr, stderr_truncated, peak_pages, wall_us) VALUES (:task::uuid, '{}', '', false, '', false, 1, 1);
UPDATE holds SET closed_at = now(), fuel = 10, cost = 1 WHERE task_id = :task::uuid AND closed_at IS NULL;
UPDATE accounts SET held = held - 100, balance = balance - 1, entries = entries + 1 WHERE user_id = :owner::uuid AND kind = 'user';
INSERT INTO ledger (id, key, kind, debit, credit, amount, account_id, n, balance_after, task_id)
SELECT gen_random_uuid(), 'task:' || :task::text, 'charge', id, '00000000-0000-7000-8000-000000000002', 1, id, entries, balance, :task::uuid FROM accounts WHERE user_id = :owner::uuid AND kind = 'user';
COMMIT;
