// A store: filters, charts, a page of records.

import * as api from "./api.js";
import { $, h, say } from "./dom.js";
import { label } from "./labels.js";
import { CLASSES, STATUSES } from "./slots.js";

const SIZE = 50;
const FIELDS = ["award", "class", "unit", "person", "year", "status", "min_confidence"];
const CHOICES = { class: CLASSES, status: ["", ...STATUSES] };
const CHARTS = ["award", "unit", "year", "confidence"];

let filters = {};
let offset = 0;
let openRecord = () => {};

/** Draw the filters. opened: told the row of a record that the user chooses. */
export function prepare(opened) {
  openRecord = opened;
  const fields = FIELDS.map((name) => h("label", {}, h("span", {}, label(name === "min_confidence" ? "confidence" : name)), " ", field(name)));
  $("filters").replaceChildren(...fields, h("button", { class: "main" }, label("filter")));
}

function field(name) {
  const value = filters[name] ?? "";
  if (CHOICES[name])
    return h("select", { name }, CHOICES[name].map((one) => h("option", { value: one, selected: one === value }, one ? label(one) : label("all"))));
  const kind = name === "year" ? { type: "number", min: 1, max: 9999 } : name === "min_confidence" ? { type: "number", min: 0, max: 1, step: 0.1 } : {};
  return h("input", { name, value, autocomplete: "off", ...kind });
}

/** Read the filters and search. */
export async function search() {
  filters = Object.fromEntries([...new FormData($("filters"))].filter(([, value]) => value !== ""));
  offset = 0;
  await show();
}

export async function turn(pages) {
  offset = Math.max(0, offset + pages * SIZE);
  await show();
}

export const download = (format) => api.download("/v1/records", { ...filters, format, limit: 1000 }, `records.${format}`);

/** Fetch and draw the charts and the page. */
export async function show() {
  const [groups, page] = await Promise.all([api.get("/v1/groups", filters), api.get("/v1/records", { ...filters, limit: SIZE, offset })]);
  $("charts").replaceChildren(...CHARTS.map((name) => chart(name, groups[name])));
  $("total").textContent = `(${page.total})`;
  $("rows").replaceChildren(...(page.items.length ? page.items.map(row) : [h("p", {}, label("noRecords"))]));
  $("previous").disabled = offset === 0;
  $("next").disabled = !page.next;
  say("");
}

/** Years and steps of confidence in their order, all else by frequency; a bar sets the filter. */
function chart(name, groups) {
  const ordered = ["year", "confidence"].includes(name) ? [...groups].sort((a, b) => (a.key < b.key ? -1 : 1)) : groups.slice(0, 10);
  const most = Math.max(1, ...ordered.map((one) => one.count));
  const bars = ordered.map((one) => {
    const words = name === "confidence" ? `${one.key / 10} – ${(one.key + 1) / 10}` : String(one.label ?? one.key);
    const line = h("i");
    line.style.width = `${(100 * one.count) / most}%`;
    const value = name === "confidence" ? one.key / 10 : name === "year" ? one.key : words;
    return h("button", { type: "button", class: "barline", title: words, click: () => choose(name, value) }, h("span", {}, words), h("span", {}, String(one.count)), line);
  });
  return h("section", { class: "chart", "data-chart": name }, h("h3", {}, label(name)), bars);
}

async function choose(name, value) {
  $("filters").elements[name === "confidence" ? "min_confidence" : name].value = value;
  await search();
}

function row(record) {
  const award = [record.award_name, record.award_class && `hạng ${record.award_class}`].filter(Boolean).join(" ");
  const who = record.name ?? [record.count, label(record.kind)].filter(Boolean).join(" ");
  const date = record.date ?? record.published;
  const about = [who, record.unit, record.grantor, date && h("span", { class: "date" }, date)].filter(Boolean).flatMap((one) => [" · ", one]).slice(1);
  const sure = record.confidence === null ? null : `${Math.round(100 * record.confidence)} %`;
  const badges = [label(record.status), sure].filter(Boolean).flatMap((words) => [h("span", { class: "badge" }, words), " "]);
  return h(
    "article",
    { class: "card", "data-article": record.article_id },
    h("div", { class: "bar" }, h("h3", {}, award), h("span", {}, badges, h("button", { type: "button", click: () => openRecord(record) }, label("openArticle")))),
    h("p", {}, ...about),
    record.evidence ? h("details", {}, h("summary", {}, label("why")), h("p", {}, record.evidence), h("p", {}, h("code", {}, record.rules ?? ""))) : "",
  );
}
