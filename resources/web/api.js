// Asks this server's API, which stands beside the page, and says clearly when it does not answer.

import { say, settings } from "./words.js";

/** What went wrong, in words for the reader. */
export class Trouble extends Error {
  constructor(message, code = "") {
    super(message);
    this.name = "Trouble";
    this.code = code;
  }
}

/** The address of a document of the API; `query` may hold lists. */
export function address(path, query = {}) {
  const url = new URL(path, document.baseURI);
  for (const [name, value] of Object.entries({ ...query, lang: settings.language })) {
    for (const item of [value].flat()) url.searchParams.append(name, item);
  }
  return url;
}

/** Fetch a document whose `member` is a list, and all further pages of that. */
export async function fetchList(path, member, query = {}) {
  const whole = await fetchDocument(path, query);
  const rows = whole[member];
  while (rows.length < whole.number_matched) {
    const more = await fetchDocument(path, { ...query, offset: rows.length });
    if (!more[member].length) break;
    rows.push(...more[member]);
  }
  return whole;
}

/** Fetch a document as JSON. Throws Trouble, or AbortError when `signal` said so. */
export async function fetchDocument(path, query = {}, signal = undefined) {
  let response;
  try {
    response = await fetch(address(path, query), {
      signal,
      credentials: "omit",
      headers: { Accept: "application/json, application/geo+json, application/problem+json" },
    });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Trouble(say("no_answer"));
  }
  const found = await response.json().catch(() => null);
  if (response.ok && found !== null) return found;
  if (found?.detail) throw new Trouble(say("refused", { reason: found.detail }), found.code ?? "");
  throw new Trouble(say("no_answer"));
}
