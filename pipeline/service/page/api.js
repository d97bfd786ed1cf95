// Calls of the service. A problem becomes an Error with its detail.

import { $, say } from "./dom.js";

const KEY = "key";

async function call(path, options = {}) {
  const key = sessionStorage.getItem(KEY);
  const headers = { ...options.headers, ...(key ? { Authorization: `Bearer ${key}` } : {}) };
  const answer = await fetch(path, { ...options, headers });
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({}));
  if (answer.status !== 401) throw new Error(problem.detail ?? `HTTP ${answer.status}`);
  say(problem.detail, true);
  await givenKey();
  say("");
  return call(path, options);
}

/** Ask for the key and wait until one is given. */
function givenKey() {
  const form = $("key");
  form.hidden = false;
  form.elements.key.focus();
  return new Promise((resolve) => {
    const take = (event) => {
      event.preventDefault();
      sessionStorage.setItem(KEY, form.elements.key.value);
      form.hidden = true;
      resolve();
    };
    form.addEventListener("submit", take, { once: true });
  });
}

export const get = async (path, query = {}) => (await call(`${path}?${new URLSearchParams(query)}`)).json();

/** Extract an article that is an object, or an upload with its type. */
export async function extract(article, { type = "application/json", ...query } = {}) {
  const body = type === "application/json" ? JSON.stringify(article) : article;
  const path = `/v1/extract?${new URLSearchParams(query)}`;
  return (await call(path, { method: "POST", body, headers: { "Content-Type": type } })).json();
}

export const save = (article) =>
  call("/v1/corrections", {
    method: "PUT",
    body: JSON.stringify(article),
    headers: { "Content-Type": "application/json" },
  });

export async function download(path, query, name) {
  const data = await (await call(`${path}?${new URLSearchParams(query)}`)).blob();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(data);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
