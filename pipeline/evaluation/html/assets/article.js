// One article: the text with its marks, records side by side. All text goes in as text nodes, never as HTML.

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const caseId = (article, number) => `case-${article}-${number}`;
const lines = (words) => words.split(/\r\n?|\n/).map((line) => line.trim()).filter(Boolean);

function errorsOf(article) {
  const counts = new Map();
  for (const one of article.cases) for (const name of one.c) counts.set(name, (counts.get(name) || 0) + 1);
  return [...counts].map(([name, n]) => `${n} ${name}`).join(", ");
}

// The closed article: a button with its title and errors.
function makeCard(article, index) {
  const title = lines(article.text)[0] || "";
  const errors = errorsOf(article);
  const button = make(
    "button",
    { type: "button", "aria-expanded": "false", "aria-controls": `body-${index}` },
    make("span", { class: "title", lang: "vi" }, title),
    make("span", { class: "id" }, article.id),
    make("span", { class: errors ? "errors" : "errors none" }, errors || "no errors"),
  );
  const body = make("div", { class: "body", id: `body-${index}`, hidden: true });
  return make("article", { class: "card", "data-index": index }, make("h3", {}, button), body);
}

function fillCard(card, article, index) {
  const body = card.querySelector(".body");
  if (body.childNodes.length) return;
  const chars = Array.from(article.text);
  if (article.published) body.append(make("p", { class: "note" }, `published ${article.published}`));
  const records = make("div", { class: "records" }, ...makeRecords(article, index, chars));
  body.append(make("div", { class: "sides" }, makeText(article, index, chars), records));
}

// The text, cut wherever a span begins or ends; behind the last span of an error stands what is wrong.
function makeText(article, index, chars) {
  const text = make("div", { class: "text", lang: "vi", tabindex: "0", role: "region", "aria-label": "Text" });
  const cuts = new Set([0, chars.length]);
  const tags = new Map();
  article.cases.forEach((one, number) => {
    for (const [start, end] of [...one.g, ...one.f]) cuts.add(start).add(end);
    if (one.w === "record" || !one.c.length) return;
    const end = Math.max(...[...one.g, ...one.f].map((span) => span[1]));
    tags.set(end, [...(tags.get(end) || []), number]);
  });
  const places = [...cuts].sort((a, b) => a - b);
  places.forEach((place, i) => {
    for (const number of tags.get(place) || []) text.append(makeTag(article, index, number));
    if (i + 1 < places.length) text.append(makePiece(article, chars, place, places[i + 1]));
  });
  return text;
}

function makePiece(article, chars, start, end) {
  const words = chars.slice(start, end).join("");
  const over = (spans) => spans.some((span) => span[0] <= start && end <= span[1]);
  const inside = article.cases.flatMap((one, number) => (over(one.g) || over(one.f) ? [number] : []));
  if (!inside.length) return document.createTextNode(words);
  const classes = new Set();
  const titles = [];
  for (const one of inside.map((number) => article.cases[number])) {
    if (one.w === "record") {
      classes.add("sentence");
      continue;
    }
    classes.add("m").add(`t-${one.w}`);
    if (!one.c.length) classes.add("right");
    else for (const side of [over(one.g) && "gold", over(one.f) && "found"]) if (side) classes.add(side);
    titles.push(one.c.length ? `${one.w}, ${one.c[0]}` : one.w);
  }
  const title = titles.join("; ") || null;
  return make("span", { class: [...classes].join(" "), title, "data-cases": inside.join(" ") }, words);
}

function makeTag(article, index, number) {
  const one = article.cases[number];
  return make("span", { class: "tag case", id: caseId(index, number), tabindex: "-1" }, `${one.c[0]} ${one.w}`);
}

// Records with errors first, then the right ones, folded.
function makeRecords(article, index, chars) {
  const numbers = article.cases.flatMap((one, number) => (one.w === "record" ? [number] : []));
  const wrong = numbers.filter((number) => article.cases[number].c.length);
  const right = numbers.filter((number) => !article.cases[number].c.length);
  const records = (some) => some.map((number) => makeRecord(article, index, number, chars));
  const out = records(wrong);
  if (right.length) {
    const summary = make("summary", {}, `${right.length} right ${right.length === 1 ? "record" : "records"}`);
    out.push(make("details", {}, summary, ...records(right)));
  }
  return out;
}

function makeRecord(article, index, number, chars) {
  const one = article.cases[number];
  const told = (slot) => one.s.filter((row) => row[0] === slot).map((row) => row[1] || row[2])[0];
  const title = [told("award"), told("name") || [told("count"), told("kind")].filter(Boolean).join(" ")].join(": ");
  const chips = one.c.map((name) => make("span", { class: "tag" }, name));
  const show = make("button", { type: "button", "data-show": number }, "in the text");
  const head = make("h4", {}, make("span", { lang: "vi" }, title), " ", ...chips, " ", show);
  const tops = ["slot", "gold", "found"].map((name) => make("th", { scope: "col" }, name));
  const rows = one.s.filter((row) => row[0] !== "evidence" || row[3]);
  const body = rows.map((row) => makeRow(one, row, chars));
  body.push(...one.m.map(([name, value]) => makeRow(one, [name, "", String(value), null], chars)));
  const table = make("table", {}, make("thead", {}, make("tr", {}, ...tops)), make("tbody", {}, ...body));
  return make("section", { class: "record case", id: caseId(index, number), tabindex: "-1" }, head, table);
}

function makeRow(one, [slot, gold, found, wrong], chars) {
  const quote = (spans) => spans.map(([start, end]) => chars.slice(start, end).join("")).join(" … ");
  const values = slot === "evidence" ? [quote(one.g), quote(one.f)] : [gold, found];
  const head = make("th", { scope: "row" }, slot, wrong && wrong !== slot ? make("span", { class: "why" }, wrong) : null);
  const cells = values.map((value) => make("td", { lang: "vi" }, value === null || value === "" ? "–" : value));
  return make("tr", { class: wrong ? "wrong" : null }, head, ...cells);
}
