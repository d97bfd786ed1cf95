// One article under review: text, mentions, records, corrections.

import * as api from "./api.js";
import { showCards } from "./cards.js";
import { $, h, say } from "./dom.js";
import { label } from "./labels.js";
import { LABELS, blank } from "./slots.js";
import { Article, firstLine, forget, remember, scrollToLit, selection, showText } from "./text.js";

const DRAFT = "draft";
const NOTHING = { record: null, slot: null, mention: null, editing: null };

let result = null;
let article = null;
let corrected = false;
let added = false;
let view = NOTHING;

/** Options for a text that the service gave: what looks like markup in it is none. */
export const VERBATIM = { verbatim: true };

/** Extract an article and show it, or its correction where there is one. */
export async function review(given, options = {}, { record = null, fresh = false } = {}) {
  say(label("working"));
  const extracted = await api.extract(given, options);
  const saved = fresh ? [] : (await api.get("/v1/corrections", { article_id: extracted.id })).items;
  const correction = saved.find((one) => one.text === extracted.text);
  sessionStorage.setItem(DRAFT, JSON.stringify(request(extracted)));
  open(correction ?? extracted, Boolean(correction), record);
  say(label("done"));
}

/** Show a correction that was saved. */
export function reopen(saved) {
  sessionStorage.setItem(DRAFT, JSON.stringify(request(saved)));
  open(saved, true, null);
}

/** Show the article that was open before the page was loaded anew. */
export async function resume() {
  const draft = sessionStorage.getItem(DRAFT);
  if (!draft) return;
  const given = JSON.parse(draft);
  $("paste").elements.text.value = given.text;
  await review(given, VERBATIM);
}

export async function discard() {
  await review(request(result), VERBATIM, { fresh: true });
}

const request = ({ id, text, published, source }) => ({ id, text, published, source });

function open(found, isCorrection, id) {
  forget();
  added = false;
  result = structuredClone(found);
  article = new Article(result.text);
  corrected = isCorrection;
  const index = result.records.findIndex((one) => one.id && one.id === id);
  view = { ...NOTHING, record: index < 0 ? null : index };
  $("review").hidden = false;
  render();
  scrollToLit();
}

/** Show all anew. */
export function render() {
  if (!result) return;
  $("title").textContent = firstLine(result.text);
  $("title").title = result.id;
  $("origin").textContent = label(corrected ? "corrected" : "extracted");
  $("discard").hidden = !corrected;
  $("legend").replaceChildren(...LABELS.map((type) => h("li", { class: type }, label(type))));
  renderText();
  showCards(article, result.records, view, { open: openSlot, edit, save: saveRecord, remove: removeRecord });
  renderMention();
}

function renderText() {
  const record = result.records[view.record];
  const lit = record && view.slot ? record.spans?.[view.slot] : null;
  showText(article, result.mentions, { lit, evidence: record?.evidence, chosen: view.mention, choose });
}

function openSlot(record, slot) {
  view = { ...NOTHING, record, slot: view.record === record && view.slot === slot ? null : slot };
  render();
  scrollToLit();
  document.querySelector(`[data-record="${record}"] [data-slot="${slot}"]`)?.focus({ preventScroll: true });
}

function edit(index) {
  if (index === null) dropUnsaved();
  view = { ...NOTHING, record: index ?? view.record, editing: index };
  render();
  if (index === null) return;
  document.querySelector(`[data-record="${index}"]`).scrollIntoView({ block: "nearest" });
  $("field-status").focus({ preventScroll: true });
}

/** Take back a new record that was not saved. */
function dropUnsaved() {
  if (added) result.records = result.records.slice(0, -1);
  added = false;
  if (view.record >= result.records.length) view = NOTHING;
}

/** Keep a change where the service takes it. */
async function keep(change) {
  const next = { ...result, ...change };
  try {
    await api.save(next);
  } catch (error) {
    say(`${label("failed")}: ${error.message}`, true);
    return false;
  }
  result = next;
  corrected = true;
  say(label("savedNow"));
  return true;
}

async function saveRecord(index, record) {
  if (!(await keep({ records: result.records.with(index, record) }))) return;
  added = false;
  edit(null);
}

async function removeRecord(index) {
  if (added) edit(null);
  else if (await keep({ records: result.records.toSpliced(index, 1) })) {
    view = NOTHING;
    render();
  }
}

/** A new record on the selected words, else on the evidence of the current one; it counts when it is saved. */
export function addRecord() {
  if (view.editing !== null) edit(null);
  const span = selection() ?? result.records[view.record]?.evidence ?? { start: 0, end: article.points.length };
  result.records = [...result.records, blank(article.slice(span.start, span.end), span, article.sentence(span))];
  added = true;
  edit(result.records.length - 1);
}

function choose(index) {
  view = { ...view, mention: index };
  renderText();
  renderMention();
}

function renderMention() {
  const mention = result.mentions[view.mention];
  $("mention").hidden = !mention;
  if (!mention) return;
  const types = LABELS.map((type) =>
    h("button", { type: "button", class: type, "aria-pressed": String(type === mention.type), click: () => retype(type) }, label(type)),
  );
  const close = () => choose(null);
  $("mention").replaceChildren(
    h("strong", {}, mention.text),
    ...types,
    h("button", { type: "button", class: "remove", click: removeMention }, label("remove")),
    h("button", { type: "button", click: close, "aria-label": label("cancel") }, "✕"),
    mention.rule ? h("code", {}, mention.rule) : "",
  );
}

const saveMentions = async (mentions, chosen) => {
  if (await keep({ mentions })) {
    view = { ...view, mention: chosen };
    render();
  }
};

const retype = (type) =>
  saveMentions(result.mentions.with(view.mention, { ...result.mentions[view.mention], type, rule: null }), view.mention);
const removeMention = () => saveMentions(result.mentions.toSpliced(view.mention, 1), null);

/** Label the selected words; mentions that they touch give way. */
export async function mark(type) {
  const span = selection();
  if (!span || !result) return;
  const apart = result.mentions.filter((one) => one.end <= span.start || span.end <= one.start);
  const added = { type, ...span, text: article.slice(span.start, span.end), rule: null };
  const mentions = [...apart, added].sort((a, b) => a.start - b.start);
  getSelection().removeAllRanges();
  await saveMentions(mentions, null);
}

const keepSelection = (event) => event.preventDefault();

/** Show the buttons that label where words are selected. */
export function showMarker() {
  remember();
  const marker = $("marker");
  marker.hidden = !selection();
  if (marker.hidden) return;
  marker.replaceChildren(
    ...LABELS.map((type, n) => h("button", { type: "button", class: type, mousedown: keepSelection, click: () => mark(type) }, `${n + 1} ${label(type)}`)),
  );
}

/** Go to the next (1) or previous (-1) record. */
export function step(by) {
  if (!result?.records.length) return;
  const number = result.records.length;
  const record = view.record === null ? (by > 0 ? 0 : number - 1) : (view.record + by + number) % number;
  view = { ...NOTHING, record };
  render();
  scrollToLit();
  const card = document.querySelector(`[data-record="${record}"]`);
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
}

export function editCurrent() {
  if (view.record !== null) edit(view.record);
}

export function close() {
  edit(null);
}
