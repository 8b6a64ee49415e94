/// The page of a flame graph, all but its data. It loads nothing, and forbids itself to.
enum FlameGraphPage {
    /// Up to the data.
    static let head = #"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy"
              content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
        <title>Fuel profile</title>
        <style>

        """# + style + #"""

            </style>
            </head>
            <body>
            <header>
              <h1 id="title"></h1>
              <p id="summary"></p>
              <div class="tools">
                <input id="search" type="search" placeholder="Search functions" aria-label="Search functions"
                       spellcheck="false" autocomplete="off">
                <button id="reset" type="button" disabled>Reset zoom</button>
                <span id="matches" role="status"></span>
              </div>
              <p id="details" aria-live="polite"></p>
            </header>
            <main>
              <div id="graph" role="tree" aria-label="Flame graph of fuel"></div>
              <h2>Functions</h2>
              <div class="scroll">
              <table>
                <thead><tr>
                  <th class="number"><button type="button" data-key="units">Self</button></th>
                  <th class="number">Share</th>
                  <th class="number"><button type="button" data-key="total">Total</button></th>
                  <th class="number">Share</th>
                  <th class="number"><button type="button" data-key="calls">Calls</button></th>
                  <th>Function</th>
                </tr></thead>
                <tbody id="functions"></tbody>
              </table>
              </div>
              <p id="more"></p>
            </main>
            <script id="profile" type="application/json">
            """#

    /// From the data on.
    static let tail = #"""
        </script>
        <script>

        """# + script + #"""

            </script>
            </body>
            </html>

            """#

    private static let style = #"""
        :root {
          color-scheme: light dark;
          --text: #1d1d1f; --faint: #5f6068; --page: #ffffff; --line: #d9d9de; --field: #f4f4f6;
          --frame-light: 74%; --frame-text: #1d1d1f; --all: #d9d9de; --match: #c026d3; --match-text: #ffffff;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --text: #ececf0; --faint: #a3a4ad; --page: #17181b; --line: #3a3b41; --field: #232429;
            --frame-light: 28%; --saturation: 62%; --frame-text: #f5f5f7; --all: #3a3b41; --match: #e879f9; --match-text: #1d1d1f;
          }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0; padding: 0 20px 40px; background: var(--page); color: var(--text);
          font: 14px/1.4 system-ui, sans-serif;
        }
        header {
          position: sticky; top: 0; z-index: 2; padding: 14px 0 4px; background: var(--page);
          border-bottom: 1px solid var(--line); margin-bottom: 12px;
        }
        h1 { font-size: 18px; margin: 0; overflow-wrap: anywhere; }
        h2 { font-size: 16px; margin: 24px 0 8px; }
        p { margin: 2px 0 8px; color: var(--faint); }
        .tools { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
        input, .tools button {
          font: inherit; color: inherit; background: var(--field); border: 1px solid var(--line);
          border-radius: 6px; padding: 4px 10px;
        }
        input { width: min(320px, 100%); }
        button:disabled { opacity: 0.5; }
        #matches { color: var(--faint); }
        #details {
          min-height: 2.8em; max-height: 2.8em; margin: 6px 0 4px; color: var(--text); overflow: hidden;
          overflow-wrap: anywhere;
        }
        #graph { position: relative; overflow: hidden; }
        .frame {
          position: absolute; height: 19px; padding: 0 4px; border-radius: 2px; overflow: hidden;
          border-right: 1px solid var(--page); white-space: nowrap; text-overflow: ellipsis;
          font: 12px/18px ui-monospace, monospace; cursor: pointer; color: var(--frame-text);
          background: hsl(var(--hue) var(--saturation, 78%) var(--frame-light));
        }
        .frame.narrow { padding: 0; }
        .frame.thin { border: 0; border-radius: 0; }
        .frame.all, .frame.instantiation { background: var(--all); }
        .frame.above { opacity: 0.7; }
        .searching .frame { opacity: 0.55; }
        .searching .frame.match { opacity: 1; background: var(--match); color: var(--match-text); }
        .frame:hover, .frame:focus-visible { outline: 2px solid var(--text); outline-offset: -2px; opacity: 1; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; min-width: 100%; }
        th, td { padding: 3px 16px 3px 0; text-align: left; border-bottom: 1px solid var(--line); }
        td:last-child { font-family: ui-monospace, monospace; font-size: 13px; overflow-wrap: anywhere; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        th { font-weight: 600; }
        th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
        th button[aria-pressed=true]::after { content: " ▾"; }
        tbody tr { cursor: pointer; }
        tbody tr:hover { background: var(--field); }
        .name {
          display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2;
          overflow: hidden;
        }
        .tag { color: var(--faint); font-family: system-ui, sans-serif; }
        """#

    private static let script = #"""
        "use strict";
        const profile = JSON.parse(document.getElementById("profile").textContent);
        const byId = (id) => document.getElementById(id);
        const rowHeight = 20;
        const rowsMax = 500;

        const grouped = (units) => units.toString().replace(/\B(?=(\d{3})+$)/g, ",");
        const counted = (count, noun) => `${grouped(count)} ${noun}${count == 1 ? "" : "s"}`;
        const all = BigInt(profile.units);
        const share = (units) =>
          all === 0n ? "–" : (Number(units) / Number(all) * 100).toFixed(2) + " %";

        // The tree: node 0 is everything, the others come in the order of the data.
        const nodes = [{ name: "all", kind: "all", depth: 0, self: 0n, total: 0n, calls: 0n,
                         parent: null, children: [] }];
        const columns = profile.nodes;
        columns.frame.forEach((number, index) => {
          const { name, kind } = profile.frames[number];
          const parent = nodes[columns.parent[index] + 1];
          const self = BigInt(columns.units[index]);
          const node = { name, kind, depth: parent.depth + 1, self, total: self,
                         calls: BigInt(columns.calls[index]), parent, children: [] };
          parent.children.push(node);
          nodes.push(node);
        });
        for (let index = nodes.length - 1; index > 0; index--) {
          nodes[index].parent.total += nodes[index].total;
        }
        nodes.forEach((node, index) => {
          node.index = index;
          node.children.sort((a, b) => (a.total < b.total ? 1 : a.total > b.total ? -1 : 0));
          let start = node.start ?? 0;
          for (const child of node.children) {
            child.start = start;
            start += Number(child.total);
          }
        });
        nodes[0].start = 0;

        function hue(name, kind) {
          let hash = 7;
          for (const character of name) hash = (hash * 31 + character.codePointAt(0)) % 100003;
          return kind === "host" ? 190 + hash % 40 : 8 + hash % 47;
        }

        const graph = byId("graph");
        let focus = nodes[0];
        let query = "";

        function frameElement(node, left, width, pixels) {
          const element = document.createElement("div");
          element.className = "frame " + node.kind;
          element.style.left = left * 100 + "%";
          element.style.width = width * 100 + "%";
          element.style.top = node.depth * rowHeight + "px";
          element.style.setProperty("--hue", hue(node.name, node.kind));
          if (pixels < 24) element.classList.add("narrow"); else element.textContent = node.name;
          if (pixels < 3) element.classList.add("thin");
          if (node.depth < focus.depth) element.classList.add("above");
          if (isMatch(node)) element.classList.add("match");
          element.tabIndex = 0;
          element.setAttribute("role", "treeitem");
          element.setAttribute("aria-label", describe(node));
          element.dataset.index = node.index;
          return element;
        }

        // Draws what is on the way to the focus over the whole width, and below it what can be seen.
        function draw() {
          const fragment = document.createDocumentFragment();
          const width = graph.clientWidth || 1;
          let deepest = focus.depth;
          for (let node = focus.parent; node; node = node.parent) {
            fragment.append(frameElement(node, 0, 1, width));
          }
          const pending = [focus];
          const whole = Math.max(Number(focus.total), 1);
          while (pending.length > 0) {
            const node = pending.pop();
            const part = node === focus ? 1 : Number(node.total) / whole;
            if (part * width < 0.7) continue;
            deepest = Math.max(deepest, node.depth);
            fragment.append(frameElement(node, (node.start - focus.start) / whole, part, part * width));
            pending.push(...node.children);
          }
          graph.replaceChildren(fragment);
          graph.style.height = (deepest + 1) * rowHeight + "px";
          graph.classList.toggle("searching", query !== "");
          byId("reset").disabled = focus === nodes[0];
        }

        function describe(node) {
          if (node === nodes[0]) return `all: ${counted(node.total, "unit")}`;
          return `${node.name}: total ${grouped(node.total)} (${share(node.total)}), ` +
            `self ${grouped(node.self)} (${share(node.self)}), ${counted(node.calls, "call")}` +
            (node.kind === "host" ? ", host" : "");
        }

        const showDetails = (node) => { byId("details").textContent = describe(node ?? focus); };

        function zoom(node) {
          focus = node;
          draw();
          showDetails(node);
        }

        // Searching: what matches, and what it uses with all that it calls, counted once.
        const isMatch = (node) =>
          query !== "" && node !== nodes[0] && node.name.toLowerCase().includes(query);

        function search(text) {
          query = text.trim().toLowerCase();
          let used = 0n;
          let count = 0;
          const pending = [nodes[0]];
          while (query !== "" && pending.length > 0) {
            const node = pending.pop();
            if (isMatch(node)) {
              used += node.total;
              count += 1;
            } else {
              pending.push(...node.children);
            }
          }
          byId("matches").textContent = query === "" ? ""
            : count === 0 ? "no match" : `matched: ${counted(used, "unit")} (${share(used)})`;
          draw();
          listFunctions();
        }

        // The table.
        let sortKey = "units";
        const functions = profile.functions.map((item) => ({
          ...profile.frames[item.frame], units: BigInt(item.units), total: BigInt(item.total),
          calls: BigInt(item.calls),
        }));

        function cell(text, className) {
          const element = document.createElement("td");
          element.textContent = text;
          if (className) element.className = className;
          return element;
        }

        function listFunctions() {
          const found = functions.filter((item) => item.name.toLowerCase().includes(query));
          found.sort((a, b) => (a[sortKey] < b[sortKey] ? 1 : a[sortKey] > b[sortKey] ? -1 : 0));
          byId("functions").replaceChildren(...found.slice(0, rowsMax).map((item) => {
            const row = document.createElement("tr");
            const name = cell("");
            const text = document.createElement("div");
            text.className = "name";
            text.textContent = text.title = item.name;
            name.append(text);
            if (item.kind === "host") {
              const tag = document.createElement("span");
              tag.className = "tag";
              tag.textContent = " host";
              text.append(tag);
            }
            row.append(
              cell(grouped(item.units), "number"), cell(share(item.units), "number"),
              cell(grouped(item.total), "number"), cell(share(item.total), "number"),
              cell(grouped(item.calls), "number"), name);
            row.dataset.name = item.name;
            return row;
          }));
          const rest = found.length - rowsMax;
          byId("more").textContent = rest > 0 ? `and ${counted(rest, "function")} more; search to see them` : "";
          for (const button of document.querySelectorAll("th button")) {
            button.setAttribute("aria-pressed", button.dataset.key === sortKey);
          }
        }

        // Events.
        const nodeOf = (event) => {
          const element = event.target.closest?.(".frame");
          return element ? nodes[element.dataset.index] : null;
        };
        graph.addEventListener("click", (event) => { const node = nodeOf(event); if (node) zoom(node); });
        graph.addEventListener("keydown", (event) => {
          const node = nodeOf(event);
          if (node && (event.key === "Enter" || event.key === " ")) {
            event.preventDefault();
            zoom(node);
            graph.querySelector(`[data-index="${node.index}"]`)?.focus();
          }
        });
        graph.addEventListener("mouseover", (event) => showDetails(nodeOf(event)));
        graph.addEventListener("focusin", (event) => showDetails(nodeOf(event)));
        graph.addEventListener("mouseleave", () => showDetails(null));
        byId("reset").addEventListener("click", () => zoom(nodes[0]));
        byId("search").addEventListener("input", (event) => search(event.target.value));
        byId("functions").addEventListener("click", (event) => {
          const row = event.target.closest("tr");
          if (!row) return;
          byId("search").value = row.dataset.name;
          search(row.dataset.name);
        });
        for (const button of document.querySelectorAll("th button")) {
          button.addEventListener("click", () => { sortKey = button.dataset.key; listFunctions(); });
        }
        document.addEventListener("keydown", (event) => {
          if (event.key !== "Escape") return;
          byId("search").value = "";
          search("");
          zoom(nodes[0]);
        });
        addEventListener("resize", draw);

        document.title = profile.title + ": fuel";
        byId("title").textContent = profile.title;
        byId("summary").textContent = counted(all, "unit") + " of fuel" +
          (profile.callsFolded === "0" ? "" :
            `; ${counted(BigInt(profile.callsFolded), "call")} counted to a caller: chains longer than ` +
            `${profile.depthMax} calls are cut`);
        search("");
        showDetails(null);
        """#
}
