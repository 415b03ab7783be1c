"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const table = byId("heat");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const first = 4 + (byId("movement") ? 1 : 0);
  const rank = ["", "not-run", "not-applicable", "pass", "exempted", "review", "warning", "fail", "error"];
  const state = (cell) => rank.findLast((name) => name && cell.classList.contains(name)) || "";
  const controls = ["find", "college", "action", "outcome", "clause", "movement"].map(byId).filter(Boolean);

  for (const part of document.querySelectorAll(".scripted")) part.hidden = false;

  // Filters: a row stays if every control agrees, and its section with it.
  const value = (id) => (byId(id) ? byId(id).value : "*");
  const agrees = (row) => {
    const words = value("find").trim().toLowerCase();
    const text = `${row.cells[0].textContent} ${row.dataset.path}`.toLowerCase();
    if (words && !words.split(/\s+/).every((word) => text.includes(word))) return false;
    for (const id of ["college", "action", "movement"]) {
      if (value(id) !== "*" && row.dataset[id] !== value(id)) return false;
    }
    const outcome = value("outcome");
    if (value("clause") !== "*") {
      const found = state(row.cells[first + Number(value("clause"))]);
      return outcome === "*" ? rank.indexOf(found) > rank.indexOf("pass") : found === outcome;
    }
    if (outcome === "exempted") return row.dataset.exempted === "1";
    return outcome === "*" || row.dataset.outcome === outcome;
  };
  const filter = () => {
    let shown = 0;
    for (const row of rows) {
      const stays = agrees(row);
      row.hidden = !stays;
      byId(row.dataset.at).hidden = !stays;
      shown += stays;
    }
    byId("count").textContent = shown === rows.length
      ? `All ${rows.length} proposals are shown.` : `${shown} of ${rows.length} proposals are shown.`;
  };
  for (const control of controls) control.addEventListener("input", filter);
  controls[0].form.addEventListener("reset", () => setTimeout(filter));
  controls[0].form.addEventListener("submit", (event) => event.preventDefault());

  // Sections are laid out only when they come into view, so what is above a target may still move it.
  const settle = (target, frames) => {
    target.scrollIntoView();
    if (frames) requestAnimationFrame(() => settle(target, frames - 1));
  };

  // A link to a section that a filter hides shows it all the same.
  const reveal = () => {
    const target = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
    const section = target && target.closest("section.proposal");
    if (!section) return;
    if (section.hidden) {
      controls[0].form.reset();
      filter();
    }
    settle(target, 4);
  };
  addEventListener("hashchange", reveal);

  // Sorting: by the head of a column, there and back. The sections follow the rows, for reading and for print.
  const heads = [...table.tHead.rows[0].cells];
  const place = new Map(rows.map((row, index) => [row, index]));
  const key = (row, index, kind) => kind === "rank" ? -rank.indexOf(state(row.cells[index])) : row.cells[index].textContent.trim();
  const sort = (head, index) => {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const kind = head.dataset.sort;
    const compare = kind === "rank" ? (a, b) => a - b : (a, b) => a.localeCompare(b, "en", { numeric: true });
    rows.sort((a, b) => (down ? -1 : 1) * compare(key(a, index, kind), key(b, index, kind)) || place.get(a) - place.get(b));
    body.append(...rows);
    const sections = rows.map((row) => byId(row.dataset.at));
    if (sections.length) sections[0].parentNode.append(...sections);
  };
  heads.forEach((head, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => sort(head, index));
  });

  // Arrow keys move between the links of the table, which are one stop for the tab key in each row.
  for (const link of body.querySelectorAll("td a")) link.tabIndex = -1;
  const steps = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
  table.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const from = event.target.closest("td, th");
    if (!step || !from || !body.contains(from)) return;
    const visible = rows.filter((row) => !row.hidden);
    let row = visible.indexOf(from.parentNode);
    let column = from.cellIndex;
    for (;;) {
      row += step[0];
      column += step[1];
      const cell = visible[row] && visible[row].cells[column];
      if (!cell) return;
      const link = cell.querySelector("a");
      if (link) {
        event.preventDefault();
        link.focus();
        return;
      }
    }
  });

  // Colours as chosen, for as long as the page is open.
  byId("theme").addEventListener("input", (event) => {
    if (event.target.value) document.documentElement.dataset.theme = event.target.value;
    else delete document.documentElement.dataset.theme;
  });

  // Decisions that were noted are not lost by closing the page unawares.
  let noted = false;
  document.addEventListener("input", (event) => {
    if (event.target.matches(".decision textarea")) noted = true;
  });
  addEventListener("beforeunload", (event) => {
    if (noted) event.preventDefault();
  });

  filter();
  reveal();
})();
