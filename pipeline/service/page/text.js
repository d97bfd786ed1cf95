// The text of an article with its mentions. Offsets are code points, as everywhere in vinhdanh.

import { $, h } from "./dom.js";

export class Article {
  constructor(text) {
    this.points = Array.from(text);
  }
  slice(start, end) {
    return this.points.slice(start, end).join("");
  }
  /** The sentences that a span touches, without the space around them. */
  sentence(span) {
    let at = 0;
    const found = [];
    for (const { segment } of new Intl.Segmenter("vi", { granularity: "sentence" }).segment(this.points.join(""))) {
      const length = Array.from(segment).length;
      if (at < span.end && span.start < at + length && segment.trim()) {
        const begin = at + length - Array.from(segment.trimStart()).length;
        found.push({ start: begin, end: begin + Array.from(segment.trim()).length });
      }
      at += length;
    }
    return found.length ? { start: found[0].start, end: found.at(-1).end } : span;
  }
  /** Where `words` stand between two offsets, composed or not, or null. */
  find(words, start, end) {
    const [letters, wanted] = [graphemes(this.slice(start, end)), graphemes(words).map(composed)];
    const plain = letters.map(composed);
    const length = (from, to) => Array.from(letters.slice(from, to).join("")).length;
    for (let at = 0; wanted.length && at + wanted.length <= plain.length; at++) {
      if (!wanted.every((one, n) => plain[at + n] === one)) continue;
      const begin = start + length(0, at);
      return { start: begin, end: begin + length(at, at + wanted.length) };
    }
    return null;
  }
}

const composed = (letter) => letter.normalize("NFC");
const graphemes = (words) => Array.from(new Intl.Segmenter("vi").segment(words), (one) => one.segment);

const LONGEST_TITLE = 90;

/** The first line of a text, for lists and heads. */
export function firstLine(text) {
  const line = Array.from(text.trim().split("\n")[0]);
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE).join("")}…` : line.join("");
}

/** Forget the selection, which belonged to another text. */
export function forget() {
  last = null;
}

/** Show the text. lit, evidence: spans or null; chosen: index of a mention or null; choose: told the index of one. */
export function showText(article, mentions, { lit, evidence, chosen, choose }) {
  const cuts = new Set([0, article.points.length]);
  for (const span of [...mentions, lit, evidence]) if (span) cuts.add(span.start).add(span.end);
  const edges = [...cuts].sort((a, b) => a - b);
  const inside = (span, start) => span && span.start <= start && start < span.end;
  const order = mentions.map((m, index) => ({ ...m, index })).sort((a, b) => a.start - b.start);
  const pieces = [];
  let next = 0;
  for (let n = 0; n + 1 < edges.length; n++) {
    const [start, end] = [edges[n], edges[n + 1]];
    while (next < order.length && order[next].end <= start) next++;
    const mention = inside(order[next], start) ? order[next] : null;
    const classes = [
      mention && `mention ${mention.type}`,
      mention && mention.index === chosen && "chosen",
      inside(lit, start) && "lit",
      inside(evidence, start) && "evidence",
    ].filter(Boolean);
    const button = mention && mention.start === start ? { tabindex: 0, role: "button" } : {};
    const tell = mention && {
      click: () => getSelection().isCollapsed && choose(mention.index),
      keydown: (event) => event.key === "Enter" && choose(mention.index),
      title: mention.type,
      ...button,
    };
    pieces.push(h("span", { "data-start": start, class: classes.join(" ") || null, ...tell }, article.slice(start, end)));
  }
  $("text").replaceChildren(...pieces);
}

/** Bring the lit words into view. */
export function scrollToLit() {
  const box = $("text");
  const first = box.querySelector(".lit") ?? box.querySelector(".evidence");
  if (first) box.scrollTop = first.offsetTop - box.offsetTop - box.clientHeight / 3;
}

/** The selected words of the text as a span, or null. */
export function selection() {
  const chosen = getSelection();
  if (chosen.isCollapsed || !chosen.rangeCount) return null;
  const range = chosen.getRangeAt(0);
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

let last = null;

/** Keep the selection for buttons that take it over: a field in which one writes ends it. */
export function remember() {
  last = selection() ?? last;
}

export const lastSelection = () => selection() ?? last;

function offset(node, at) {
  const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("#text [data-start]");
  if (!piece) return null;
  const before = node.nodeType === Node.TEXT_NODE ? node.data.slice(0, at) : at ? piece.textContent : "";
  return Number(piece.dataset.start) + Array.from(before).length;
}
