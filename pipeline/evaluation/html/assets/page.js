// The list of articles, stepping through them and their cases, keys.

const $ = (id) => document.getElementById(id);
const cards = DATA.articles.map(makeCard);
let shown = [];
let steps = [];
let place = -1;

function open(index, yes) {
  const card = cards[index];
  if (yes) fillCard(card, DATA.articles[index], index);
  card.querySelector(".body").hidden = !yes;
  card.querySelector("h3 button").setAttribute("aria-expanded", String(yes));
  if (yes) markHits(card);
}

function apply(state) {
  shown = select(state);
  steps = shown.flatMap(({ index, cases }) => cases.map((number) => [index, number]));
  place = -1;
  const visible = new Set(shown.map(({ index }) => index));
  cards.forEach((card, index) => (card.hidden = !visible.has(index)));
  for (const field of FIELDS) if ($(field).value !== state[field]) $(field).value = state[field];
  $("group").hidden = !state.in.length;
  $("group").firstElementChild.textContent = state.in.map((name) => DATA.labels[name] || name).join(" or ");
  const asked = state.in.length || state.class || state.what || state.slot;
  $("status").textContent = `${counted(steps.length, asked ? "case" : "error")} in ${counted(shown.length, "article")}`;
  tellPlace();
  globalThis.CSS.highlights?.clear();
  for (const { index } of state.q ? shown : []) markHits(cards[index]);
}

const counted = (n, noun) => `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;
const tellPlace = () => ($("place").textContent = `${place + 1 || "–"} of ${steps.length}`);

// Follow the address: show what it asks for and go to its case, or to the first case of its figure.
function follow() {
  if (location.hash && !location.hash.includes("=")) return;
  const state = readState();
  apply(state);
  const at = steps.findIndex(([index, number]) => nameOf(index, number) === state.at);
  if (at >= 0) step(at);
  else if (state.in.length && steps.length) step(0);
  else if (state.in.length) $("cases").scrollIntoView();
}

const nameOf = (index, number) => `${DATA.articles[index].id}/${number}`;

function step(to) {
  if (!steps.length) return;
  place = Math.min(Math.max(to, 0), steps.length - 1);
  const [index, number] = steps[place];
  goTo(index, number);
  history.replaceState(null, "", address({ ...readState(), at: nameOf(index, number) }));
  tellPlace();
}

function goTo(index, number) {
  open(index, true);
  const target = $(caseId(index, number)) || cards[index].querySelector(`[data-cases~="${number}"]`);
  target.closest("details")?.setAttribute("open", "");
  target.setAttribute("tabindex", "-1");
  light(index, number);
  showText(index, number);
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: target.offsetHeight > innerHeight / 2 ? "start" : "center" });
}

const showText = (index, number) =>
  cards[index].querySelector(`.text [data-cases~="${number}"]`)?.scrollIntoView({ block: "center" });

function light(index, number) {
  for (const element of document.querySelectorAll(".lit")) element.classList.remove("lit");
  for (const element of cards[index].querySelectorAll(`[data-cases~="${number}"]`)) element.classList.add("lit");
  $(caseId(index, number))?.classList.add("lit");
}

// The case behind or before the focused one, so that stepping goes on where the reader is.
function move(by) {
  const index = Number(document.activeElement.closest?.(".card")?.dataset.index ?? -1);
  if (index < 0 || (place >= 0 && steps[place][0] === index)) return step(place < 0 && by < 0 ? 0 : place + by);
  const behind = steps.findIndex(([other]) => other >= index);
  const next = behind < 0 ? steps.length : behind;
  return step(by > 0 ? next : next - 1);
}

function moveArticle(by) {
  if (!shown.length) return;
  const index = Number(document.activeElement.closest?.(".card")?.dataset.index ?? -1);
  const here = shown.findIndex((one) => one.index >= index);
  const exact = here >= 0 && shown[here].index === index;
  const to = index < 0 ? 0 : here < 0 ? shown.length - 1 : by > 0 && !exact ? here : here + by;
  const next = shown[Math.min(Math.max(to, 0), shown.length - 1)].index;
  open(next, true);
  const button = cards[next].querySelector("h3 button");
  button.focus({ preventScroll: true });
  button.scrollIntoView({ block: "start" });
}

function focusSearch() {
  $("q").focus();
  $("q").scrollIntoView({ block: "nearest" });
}

const KEYS = {
  j: () => moveArticle(1),
  k: () => moveArticle(-1),
  n: () => move(1),
  p: () => move(-1),
  "/": focusSearch,
  "?": () => $("help").showModal(),
};

function onKey(event) {
  const typing = event.target.closest("input, select, textarea");
  if (event.key === "Escape" && typing) {
    event.preventDefault(); // it would empty the search
    typing.blur();
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey || $("help").open) return;
  const act = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : null;
  if (!act) return;
  event.preventDefault();
  act();
}

function change(state) {
  history.pushState(null, "", address(state));
  apply(readState());
}

function onFilter() {
  const state = { in: readState().in, at: "" };
  for (const field of FIELDS) state[field] = $(field).value;
  history.replaceState(null, "", address(state));
  apply(state);
}

function onList(event) {
  const card = event.target.closest(".card");
  const button = event.target.closest("button");
  if (!card || !button) return;
  const index = Number(card.dataset.index);
  if (button.dataset.show === undefined) return open(index, button.getAttribute("aria-expanded") !== "true");
  light(index, button.dataset.show);
  showText(index, button.dataset.show);
}

$("list").append(...cards);
$("list").addEventListener("click", onList);
$("filter").addEventListener("input", onFilter);
$("filter").addEventListener("submit", (event) => event.preventDefault());
$("filter").addEventListener("reset", () => change({ in: [], at: "" }));
$("group").querySelector("button").addEventListener("click", () => change({ ...readState(), in: [], at: "" }));
$("previous").addEventListener("click", () => step(place < 0 ? 0 : place - 1));
$("next").addEventListener("click", () => step(place + 1));
document.querySelector("[data-help]").addEventListener("click", KEYS["?"]);
addEventListener("keydown", onKey);
addEventListener("hashchange", follow);
apply(readState());
follow();
