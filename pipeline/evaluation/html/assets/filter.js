"use strict";
// What is shown: the state stands in the address (#in=…&class=…&what=…&slot=…&q=…&at=…), so that figures are plain
// links, "back" works, and a case can be sent to somebody.

const DATA = JSON.parse(document.getElementById("data").textContent);
const NUMBERS = new Map(DATA.groups.map((name, number) => [name, number]));
const FIELDS = ["q", "class", "what", "slot"];

function readState() {
  const hash = new URLSearchParams(location.hash.slice(1));
  const state = { in: hash.getAll("in"), at: hash.get("at") || "" };
  for (const field of FIELDS) state[field] = hash.get(field) || "";
  return state;
}

function address(state) {
  const hash = new URLSearchParams(state.in.map((name) => ["in", name]));
  for (const field of [...FIELDS, "at"]) if (state[field]) hash.set(field, state[field]);
  return "#" + hash;
}

// Words without their marks and in small letters; a query with marks is compared with its marks.
const folded = (words) => plain(words).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
const plain = (words) => words.normalize("NFC").toLowerCase();

function searchable(article) {
  if (!article.words) {
    const values = article.cases.flatMap((one) => (one.s || []).flatMap((row) => [row[1], row[2]]));
    const words = [article.id, article.text, ...values.filter(Boolean)].join("\n");
    article.words = { plain: plain(words), folded: folded(words) };
  }
  return article.words;
}

function isFound(article, query) {
  const wanted = plain(query.trim());
  return wanted === folded(wanted) ? searchable(article).folded.includes(wanted) : searchable(article).plain.includes(wanted);
}

// Is a case one of those that the filter asks for?
function isMatch(one, state, numbers) {
  if (numbers && !one.t.some((number) => numbers.has(number))) return false;
  if (state.what && one.w !== state.what) return false;
  if (state.slot) return (one.s || []).some((row) => row[0] === state.slot && isClass(row[3] ? [row[3]] : [], state.class || "*"));
  return isClass(one.c, state.class);
}

function isClass(classes, wanted) {
  if (!wanted) return true;
  if (wanted === "*") return classes.length > 0;
  return wanted === "right" ? classes.length === 0 : classes.includes(wanted);
}

// The articles that are shown, each with the numbers of the cases to step through: matches, else all errors.
function select(state) {
  const numbers = state.in.length ? new Set(state.in.map((name) => NUMBERS.get(name))) : null;
  const narrow = numbers || state.class || state.what || state.slot;
  const shown = [];
  DATA.articles.forEach((article, index) => {
    if (state.q && !isFound(article, state.q)) return;
    const asked = narrow ? state : { ...state, class: "*" };
    const cases = article.cases.flatMap((one, number) => (isMatch(one, asked, numbers) ? [number] : []));
    const whole = numbers && !state.class && !state.what && !state.slot && article.t.some((n) => numbers.has(n));
    if (!narrow || cases.length || whole) shown.push({ index, cases });
  });
  return shown;
}
