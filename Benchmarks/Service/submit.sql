-- What a submission must at least do: set credits aside and put a task in line, for one of 64 users.
\set user random(1, 64)
BEGIN;
UPDATE accounts SET held = held + 100 WHERE id = (SELECT account_id FROM bench_users WHERE n = :user) AND balance - held >= 100;
WITH task AS (
    INSERT INTO tasks (id, user_id, module, arguments, environment, input, seed, fuel_max, memory_pages, heap_bytes, table_elements, output_bytes, wall_ms, hold, priority, tag)
    SELECT gen_random_uuid(), user_id, module, '{}', '{}', '', 0, 100000, 1, 0, 0, 0, 1000, 100, 0, 0
    FROM bench_users WHERE n = :user
    RETURNING id, user_id
)
INSERT INTO holds (task_id, segment, account_id, price_list, list_price, agent_price, fuel_max, amount)
SELECT task.id, 0, b.account_id, 1, 1000, 0, 100000, 100 FROM task JOIN bench_users b ON b.user_id = task.user_id;
COMMIT;
