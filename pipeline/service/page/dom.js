// Elements made by hand: text is text, never markup.

export const $ = (id) => document.getElementById(id);

/** An element. props: attributes; functions are listeners, `true` is an empty attribute, null and false are left out. */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function say(words, bad = false) {
  const status = $("status");
  status.textContent = words;
  status.classList.toggle("bad", bad);
}
