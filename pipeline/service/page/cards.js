// Records as cards.

import { $, h } from "./dom.js";
import { editor } from "./editor.js";
import { label } from "./labels.js";
import { SLOTS, read } from "./slots.js";

const HEAD = new Set(["status", "award_name", "category"]);

/** Show the records. view: what is current; on: open(index, slot), edit(index), save(index, record), remove(index). */
export function showCards(article, records, view, on) {
  $("number").textContent = records.length ? `(${records.length})` : "";
  const cards = records.map((record, index) => {
    const body = view.editing === index ? editor(article, record, index, on) : slots(record, index, view, on);
    const current = view.record === index;
    return h(
      "article",
      { class: current ? "card current" : "card", tabindex: 0, "data-record": index, "aria-current": current ? "true" : null },
      head(record, index, view, on),
      body,
    );
  });
  $("cards").replaceChildren(...(cards.length ? cards : [h("p", {}, label("noRecords"))]));
}

/** Name and class of an award, as a title. */
export const title = (record) => [record.award.name, record.award.class && `hạng ${record.award.class}`].filter(Boolean).join(" ");

function head(record, index, view, on) {
  const sure = record.confidence ?? null;
  return h(
    "div",
    { class: "bar" },
    h("h3", {}, title(record)),
    h(
      "span",
      {},
      h("span", { class: "badge" }, label(record.status)),
      " ",
      sure !== null && h("span", { class: "badge", title: label("confidence") }, `${Math.round(100 * sure)} %`),
      " ",
      view.editing !== index && h("button", { type: "button", class: "edit-record", click: () => on.edit(index) }, label("edit")),
    ),
  );
}

function slots(record, index, view, on) {
  const filled = Object.keys(SLOTS).filter((name) => !HEAD.has(name) && read(record, name) !== null);
  const rows = filled.map((name) => {
    const value = read(record, name);
    const pressed = view.record === index && view.slot === name;
    return h(
      "button",
      {
        type: "button",
        class: "slot",
        "data-slot": name,
        "aria-pressed": pressed ? "true" : "false",
        disabled: !record.spans?.[name],
        click: () => on.open(index, name),
      },
      h("b", {}, label(name)),
      h("span", {}, name === "kind" ? label(value) : String(value)),
    );
  });
  const warnings = (record.warnings ?? []).map((warning) => h("p", { class: "warning" }, `⚠ ${warning.reason}`));
  return h("div", {}, rows, warnings, why(record));
}

function why(record) {
  const rules = record.rules?.length ? [`${label("rules")}: `, h("code", {}, record.rules.join(", "))] : [label("byHand")];
  return h("details", {}, h("summary", {}, label("why")), h("p", {}, ...rules));
}
