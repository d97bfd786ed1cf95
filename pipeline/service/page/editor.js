// The form that corrects a record.

import { h } from "./dom.js";
import { label } from "./labels.js";
import { SLOTS, SPANNED, VERBATIM, read, write } from "./slots.js";
import { lastSelection } from "./text.js";

export function editor(article, record, index, on) {
  const taken = {};
  const fields = Object.entries(SLOTS).flatMap(([name, slot]) => {
    const id = `field-${name}`;
    const value = read(record, name) ?? "";
    const field = slot.choices ? choice(id, name, slot.choices, value) : h("input", { id, name, value, autocomplete: "off" });
    return [h("label", { for: id }, label(name)), field, SPANNED.has(name) && !slot.choices ? taker(article, name, field, taken) : h("span")];
  });
  const buttons = h(
    "div",
    { class: "buttons" },
    h("button", { class: "main save" }, label("save")),
    h("button", { type: "button", click: () => on.edit(null) }, label("cancel")),
    h("button", { type: "button", class: "remove", click: () => on.remove(index) }, label("remove")),
  );
  const submit = (event) => {
    event.preventDefault();
    on.save(index, changed(article, record, new FormData(event.target), taken));
  };
  return h("form", { class: "edit", submit }, fields, buttons);
}

function choice(id, name, choices, value) {
  return h("select", { id, name }, choices.map((one) => h("option", { value: one, selected: one === value }, one ? label(one) : "–")));
}

/** A button that takes the words selected in the text. */
function taker(article, name, field, taken) {
  const take = () => {
    const span = lastSelection();
    if (!span) return;
    field.value = article.slice(span.start, span.end);
    taken[name] = span;
  };
  const keep = (event) => event.preventDefault();
  return h("button", { type: "button", mousedown: keep, click: take, "aria-label": `${label(name)}: ${label("take")}` }, label("take"));
}

/** The record as the form has it: made by hand, so without the rules' confidence, warnings and keys. */
function changed(article, record, form, taken) {
  const out = structuredClone(record);
  out.spans = {};
  for (const name of Object.keys(SLOTS)) {
    const words = form.get(name);
    const same = words === String(read(record, name) ?? "");
    if (!same) write(out, name, words);
    if (!SPANNED.has(name) || !words.trim()) continue;
    const kept = same ? record.spans?.[name] : taken[name] && article.slice(taken[name].start, taken[name].end) === words && taken[name];
    const span = kept || (VERBATIM.has(name) && article.find(words.trim(), out.evidence.start, out.evidence.end));
    if (!span) continue;
    out.spans[name] = span;
    if (!same && VERBATIM.has(name)) write(out, name, article.slice(span.start, span.end));
  }
  for (const name of ["confidence", "resolved", "id"]) delete out[name];
  return { ...out, rules: [], warnings: [] };
}
