// The slots of a record in the order of the page, and how they are read and set.

export const STATUSES = ["awarded", "posthumous", "proposed", "planned", "revoked"];
export const KINDS = ["collective", "individual", "mixed", "unspecified"];
export const LABELS = ["RANK", "PERSON", "UNIT", "AWARD", "COUNT"];
export const CLASSES = ["", "nhất", "nhì", "ba"];
export const CATEGORIES = [
  "huan_chuong", "huy_chuong", "danh_hieu", "giai_thuong", "ky_niem_chuong", "huy_hieu", "co_thi_dua", "bang_khen",
  "giay_khen", "khen_thuong", "tuyen_duong",
];
const NUMBERS = new Set(["award_count", "count"]);

/** Name of a slot: where its value stands in the record, and what may be chosen. */
export const SLOTS = {
  status: { path: ["status"], choices: STATUSES },
  award: { path: ["award", "text"] },
  award_name: { path: ["award", "name"] },
  class: { path: ["award", "class"], choices: CLASSES },
  category: { path: ["award", "category"], choices: CATEGORIES },
  award_count: { path: ["award_count"] },
  kind: { path: ["recipient", "kind"], choices: KINDS },
  name: { path: ["recipient", "name"] },
  count: { path: ["recipient", "count"] },
  count_modifier: { path: ["recipient", "count_modifier"] },
  rank: { path: ["recipient", "rank"] },
  position: { path: ["recipient", "position"] },
  unit: { path: ["recipient", "unit"] },
  grantor: { path: ["grantor"] },
  presenter: { path: ["presenter"] },
  proposer: { path: ["proposer"] },
  movement: { path: ["movement"] },
  period: { path: ["period"] },
  date: { path: ["date"] },
};
export const SPANNED = new Set(Object.keys(SLOTS).filter((name) => !["status", "award_name", "category", "kind"].includes(name)));
/** Slots whose value is quoted from the text. */
export const VERBATIM = new Set([...SPANNED].filter((name) => !["class", "period", "date", ...NUMBERS].includes(name)));

export const read = (record, name) => SLOTS[name].path.reduce((value, key) => value?.[key], record) ?? null;

/** Set a slot from what a field holds; empty is null. */
export function write(record, name, words) {
  const path = SLOTS[name].path;
  const home = path.length > 1 ? record[path[0]] : record;
  const value = words.trim();
  home[path.at(-1)] = value === "" ? null : NUMBERS.has(name) && /^\d+$/.test(value) ? Number(value) : value;
}

/** A record for the words of a span in a sentence, to be filled in. */
export const blank = (words, span, evidence) => ({
  status: "awarded",
  award: { text: words, name: words, class: null, category: "bang_khen" },
  recipient: { kind: "unspecified" },
  evidence,
  spans: { award: span },
});
