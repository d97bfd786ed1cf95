// Hits of the search, shown in the text of open articles.

// Shows where the words that are searched for stand in the text, even across marks.
function markHits(card) {
  const query = plain($("q").value.trim());
  const text = card.querySelector(".text");
  if (!CSS.highlights || !text || !query) return;
  const hits = CSS.highlights.get("search") || new Highlight();
  CSS.highlights.set("search", hits);
  const { words, point } = wordsOf(text);
  const { form, from } = compared(words, query === folded(query) ? folded : plain);
  for (let at = form.indexOf(query); at >= 0; at = form.indexOf(query, at + query.length)) {
    const range = document.createRange();
    range.setStart(...point(from[at][0]));
    range.setEnd(...point(from[at + query.length - 1][1]));
    hits.add(range);
  }
}

// The text without the tags of errors, and where in the page each place of it is.
function wordsOf(text) {
  const outside = (node) => (node.parentNode.closest(".tag") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, outside);
  const nodes = [];
  let words = "";
  while (walker.nextNode()) {
    nodes.push([words.length, walker.currentNode]);
    words += walker.currentNode.data;
  }
  const point = (offset) => {
    const [start, node] = nodes.findLast((one) => one[0] <= offset);
    return [node, offset - start];
  };
  return { words, point };
}

// Words in the form in which they are compared, and the range of the text behind each of its code units.
function compared(words, shape) {
  let form = "";
  const from = [];
  for (const letter of words.matchAll(/\P{M}\p{M}*/gu)) {
    const shaped = shape(letter[0]);
    form += shaped;
    for (let i = 0; i < shaped.length; i++) from.push([letter.index, letter.index + letter[0].length]);
  }
  return { form, from };
}
