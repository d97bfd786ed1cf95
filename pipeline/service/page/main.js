// The page: views, forms, keys.

import * as api from "./api.js";
import { $, h, say } from "./dom.js";
import { label, writeLabels } from "./labels.js";
import * as page from "./review.js";
import { LABELS } from "./slots.js";
import * as store from "./store.js";
import { firstLine } from "./text.js";

const VIEWS = ["article", "store", "saved"];
const TYPES = { html: "text/html", htm: "text/html" };

/** Run what may fail, and say so. */
const attempt = (work) => async (...given) => {
  try {
    await work(...given);
  } catch (error) {
    say(`${label("failed")}: ${error.message}`, true);
  }
};

function show(view) {
  for (const name of VIEWS) {
    $(name).hidden = name !== view;
    $(`show-${name}`).setAttribute("aria-current", name === view ? "page" : "false");
  }
}

const showStore = attempt(async () => {
  show("store");
  const { store: open } = await api.get("/healthz");
  $("opened").hidden = !open;
  if (open) await store.show();
  else say(label("noStore"));
});

const showSaved = attempt(async () => {
  show("saved");
  const { items } = await api.get("/v1/corrections");
  const open = (one) => () => {
    show("article");
    page.reopen(one);
  };
  const cards = items.map((one) =>
    h("article", { class: "card" }, h("div", { class: "bar" }, h("h3", { title: one.id }, firstLine(one.text)), h("span", {}, h("span", { class: "badge", title: label("records") }, String(one.records.length)), " ", h("button", { type: "button", click: open(one) }, label("openArticle"))))),
  );
  $("list").replaceChildren(...(cards.length ? cards : [h("p", {}, label("noRecords"))]));
});

const openRecord = attempt(async (record) => {
  const article = await api.get("/v1/article", { id: record.article_id });
  if (article.text === null) return say(label("noText"), true);
  show("article");
  const { id, text, published } = article;
  await page.review({ id, text, published }, page.VERBATIM, { record: record.record_id });
});

const paste = attempt(async (event) => {
  event.preventDefault();
  const { text, published } = event.target.elements;
  await page.review({ text: text.value, published: published.value.trim() || null });
});

const file = attempt(async (given) => {
  if (!given) return;
  const type = TYPES[given.name.split(".").at(-1).toLowerCase()] ?? "text/plain";
  const published = $("paste").elements.published.value.trim();
  await page.review(await given.arrayBuffer(), { type, ...(published && { published }) });
});

function drop(event) {
  event.preventDefault();
  const { files } = event.dataTransfer;
  if (files.length) file(files[0]);
  else $("paste").elements.text.value = event.dataTransfer.getData("text/plain");
}

const KEYS = { j: () => page.step(1), k: () => page.step(-1), e: page.editCurrent, Escape: page.close };

function press(event) {
  const writing = event.target.closest("input, textarea, select");
  if (event.ctrlKey || event.metaKey || event.altKey || $("article").hidden || (writing && event.key !== "Escape")) return;
  const act = KEYS[event.key] ?? (LABELS[event.key - 1] && (() => page.mark(LABELS[event.key - 1])));
  if (!act || $("review").hidden) return;
  event.preventDefault();
  act();
}

function listen() {
  $("show-article").addEventListener("click", () => show("article"));
  $("show-store").addEventListener("click", showStore);
  $("show-saved").addEventListener("click", showSaved);
  $("paste").addEventListener("submit", paste);
  $("paste").elements.file.addEventListener("change", (event) => file(event.target.files[0]));
  $("article").addEventListener("dragover", (event) => event.preventDefault());
  $("article").addEventListener("drop", drop);
  $("discard").addEventListener("click", attempt(page.discard));
  $("add").addEventListener("click", page.addRecord);
  $("filters").addEventListener("submit", attempt(async (event) => { event.preventDefault(); await store.search(); }));
  $("previous").addEventListener("click", attempt(() => store.turn(-1)));
  $("next").addEventListener("click", attempt(() => store.turn(1)));
  for (const format of ["csv", "jsonl"]) $(format).addEventListener("click", attempt(() => store.download(format)));
  $("gold").addEventListener("click", attempt(() => api.download("/v1/corrections.jsonl", {}, "corrections.jsonl")));
  $("language").addEventListener("click", () => {
    writeLabels(true);
    store.prepare(openRecord);
    page.render();
  });
  document.addEventListener("selectionchange", page.showMarker);
  document.addEventListener("keydown", press);
}

writeLabels();
show("article");
store.prepare(openRecord);
listen();
attempt(page.resume)();
