// The day slider and the sorting of tables; every page works without it.
(() => {
  "use strict";
  const day = (number) => new Date(number * 86400000).toISOString().slice(0, 10);
  const words = (iso) => new Date(iso + "T00:00:00Z").toLocaleDateString("en-GB", {
    day: "numeric", month: "short", year: "numeric", timeZone: "UTC",
  });

  function sortable(root) {
    for (const head of root.querySelectorAll("th[data-sortable]")) {
      if (head.querySelector("button")) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(head));
    }
  }

  function sort(head) {
    const table = head.closest("table");
    const column = [...head.parentElement.children].indexOf(head);
    const isNumber = head.classList.contains("number");
    const descending = head.hasAttribute("aria-sort")
      ? head.getAttribute("aria-sort") === "ascending" : isNumber;
    for (const other of head.parentElement.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => {
      const cell = row.cells[column];
      const key = cell.dataset.sort, text = cell.textContent.trim();
      const number = key === "" ? NaN : Number(key);
      const unit = cell.dataset.unit ?? "";
      // Last: what is unknown, before it what is not ranked, and sums in several currencies.
      const place = text === "" || text === "?" ? 3
        : row.classList.contains("unranked") ? 2 : unit === "several" ? 1 : 0;
      return { row, number, text, unit, place };
    });
    // Amounts are compared within their currency: without a rate, others say nothing.
    const counts = Map.groupBy ? Map.groupBy(rows, (entry) => entry.unit) : new Map();
    const size = (unit) => counts.get(unit)?.length ?? 0;
    rows.sort((one, other) => {
      if (one.place !== other.place) return one.place - other.place;
      if (one.unit !== other.unit) {
        return size(other.unit) - size(one.unit) || one.unit.localeCompare(other.unit);
      }
      const order = !Number.isNaN(one.number) && !Number.isNaN(other.number)
        ? one.number - other.number : one.text.localeCompare(other.text);
      return descending ? -order : order;
    });
    body.append(...rows.map((entry) => entry.row));
  }

  function slide(form) {
    const ruler = form.querySelector(".ruler");
    const range = ruler.querySelector("input");
    const date = form.querySelector("#known-by");
    let waiting, asked = 0;
    ruler.hidden = false;
    const address = () => {
      const fields = new URLSearchParams(new FormData(form));
      if (Number(range.value) >= Number(range.max)) fields.delete("known_by");
      const query = fields.toString();
      return form.getAttribute("action") + (query ? "?" + query : "");
    };
    const show = async () => {
      const turn = ++asked, target = address();
      document.body.classList.add("busy");
      try {
        const answer = await fetch(target, { headers: { accept: "text/html" } });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        if (turn !== asked) return;
        for (const place of ["main", ".foot", ".asof .steps"]) {
          const now = document.querySelector(place), next = page.querySelector(place);
          if (now && next) now.replaceWith(next);
        }
        document.title = page.title;
        history.replaceState(null, "", target);
        sortable(document);
      } catch {
        location.assign(target);
      } finally {
        if (turn === asked) document.body.classList.remove("busy");
      }
    };
    range.addEventListener("input", () => {
      date.value = day(Number(range.value));
      range.setAttribute("aria-valuetext", words(date.value));
      clearTimeout(waiting);
      waiting = setTimeout(show, 120);
    });
    date.addEventListener("change", () => {
      if (!date.value) return;
      range.value = Math.round(Date.parse(date.value + "T00:00:00Z") / 86400000);
      range.setAttribute("aria-valuetext", words(date.value));
    });
  }

  sortable(document);
  for (const form of document.querySelectorAll("form.asof")) slide(form);
})();
