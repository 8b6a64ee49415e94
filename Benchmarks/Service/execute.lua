-- Each connection of wrk is one client that executes a small agent, again and again, with a key of
-- its own: `wrk -s execute.lua URL -- FILE`, the file having a line with a key and an agent for each.

local clients = {}

function init(arguments)
    for line in io.lines(arguments[1]) do
        local key, agent = line:match("(%S+) (%S+)")
        clients[#clients + 1] = { key = key, agent = agent }
    end
end

local count = 0

function request()
    count = count + 1
    local client = clients[count % #clients + 1]
    return wrk.format("POST", "/api/v1/execute", {
        ["Authorization"] = "Bearer " .. client.key,
        ["Content-Type"] = "application/json",
    }, '{"agent": "' .. client.agent .. '", "fuel": "100000"}')
end

local wrong = 0

function response(status, headers, body)
    if status ~= 200 or not body:find('"state":"succeeded"', 1, true) then
        wrong = wrong + 1
        if wrong == 1 then io.stderr:write(status .. " " .. body .. "\n") end
    end
end

function done(summary, latency, requests)
    io.write(string.format(
        '{"requests": %d, "microseconds": %d, "errors": %d, "p50": %d, "p99": %d, "max": %d}\n',
        summary.requests, summary.duration,
        summary.errors.connect + summary.errors.read + summary.errors.write
            + summary.errors.status + summary.errors.timeout,
        latency:percentile(50), latency:percentile(99), latency.max))
end
