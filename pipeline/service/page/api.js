// Calls of the service. A problem becomes an Error with its detail.

import { $ } from "./dom.js";

const KEY = "key";

async function call(path, options = {}) {
  const key = sessionStorage.getItem(KEY);
  const headers = { ...options.headers, ...(key ? { Authorization: `Bearer ${key}` } : {}) };
  const answer = await fetch(path, { ...options, headers });
  if (answer.ok) return answer;
  if (answer.status === 401) await askForKey();
  const problem = await answer.json().catch(() => ({}));
  throw new Error(problem.detail ?? `HTTP ${answer.status}`);
}

/** Show the field for the key; the caller tries again. */
async function askForKey() {
  const form = $("key");
  form.hidden = false;
  form.elements.key.focus();
}

export function keepKey(key) {
  sessionStorage.setItem(KEY, key);
  $("key").hidden = true;
}

export const get = async (path, query = {}) => (await call(`${path}?${new URLSearchParams(query)}`)).json();

export async function extract(body, type, published) {
  const query = published ? `?${new URLSearchParams({ published })}` : "";
  return (await call(`/v1/extract${query}`, { method: "POST", body, headers: { "Content-Type": type } })).json();
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
