// The tables that mirror the map: municipalities with their goals and minutes, and service points.

import { datum, fill, make, tierSymbol, verdictSymbol } from "./dom.js";
import { byMode, change, minutes, residents, say } from "./words.js";

const VERDICTS = ["met", "not_met", "uncertain", "not_applicable"];

const verdict = (name) =>
  make("span", { class: `verdict-text ${name}` }, verdictSymbol(name), say(name));

/** The goals of a place with what decides each. */
function goals(rows, rules) {
  return make("ul", { class: "goals" }, ...rows.map((row) => make("li", {},
    verdict(row.verdict), make("strong", {}, rules.get(row.rule)?.name ?? row.rule),
    row.because ? make("span", { class: "because" }, row.because) : null)));
}

/**
 * Municipality by municipality, under what the map shows. `now` and `shown` are documents of
 * compliance, the same one while the map shows the present.
 */
export function showMunicipalities(element, { now, shown, scenario, before, tier, rules, mode }) {
  const opened = new Set([...element.querySelectorAll("[aria-expanded=true]")].map((button) => button.dataset.code));
  const compared = before.id !== scenario.id;
  // On small screens the rows are laid out anew, which must not take their meaning away: hence the roles.
  const column = (text) => make("th", { scope: "col", role: "columnheader" }, text);
  const heading = (content) => make("th", { scope: "row", role: "rowheader" }, content);
  const head = make("tr", { role: "row" }, ...["municipality", "goals", "mean_minutes"].map((name) => column(say(name))),
    compared ? column(say("change_from", { scenario: before.title })) : null);
  const earlier = new Map(now.municipalities.map((row) => [row.code, row]));
  const mean = (row) => row?.minutes[tier.id]?.mean ?? null;
  const line = (row, old, first, attributes) => {
    const changed = compared ? change(mean(old), mean(row)) : null;
    const cell = (content, name = null) => make("td", { class: name, role: "cell" }, content);
    return make("tr", { role: "row", ...attributes }, first, cell(verdict(row.verdict)),
      cell(datum(mean(row), minutes(mean(row))), "figure"),
      changed ? cell(changed.text, `trend ${changed.trend}`) : null);
  };
  const body = shown.municipalities.flatMap((row) => {
    const id = `why-${row.code}`;
    const open = opened.has(row.code);
    const button = make("button", { type: "button", class: "why", "data-code": row.code, "aria-expanded": String(open), "aria-controls": id }, make("span", {}, row.name));
    const { p95 = null, max = null } = row.minutes[tier.id] ?? {};
    const details = make("tr", { id, class: "details", role: "row", hidden: !open }, make("td", { role: "cell", colspan: compared ? 4 : 3 },
      make("p", {}, journeys(row.residents, p95, max)),
      make("p", { class: "goals-title" }, say("goals_of", { municipality: row.name })), goals(row.rules, rules)));
    button.addEventListener("click", () => {
      details.hidden = !details.hidden;
      button.setAttribute("aria-expanded", String(!details.hidden));
    });
    return [line(row, earlier.get(row.code), heading(button), { "data-code": row.code }), details];
  });
  const whole = line(shown.county, now.county, heading(say("whole_area")), { class: "total" });
  fill(element, make("table", { class: "municipalities", role: "table" },
    make("caption", {}, say(tier.kind === "fixed" ? "municipalities_caption" : "municipalities_caption_alone", { scenario: scenario.title, by_mode: byMode(mode), tier: tier.name })),
    make("thead", { role: "rowgroup" }, head), make("tbody", { role: "rowgroup" }, ...body, whole)));
}

/** How long nearly all journeys are, and the longest; `null` where that many have none in reach. */
function journeys(count, p95, longest) {
  const fields = { residents: residents(count), p95: minutes(p95), longest: minutes(longest) };
  if (p95 === null) return say("p95_many_unreached", fields);
  return say(longest === null ? "p95_some_unreached" : "p95_sentence", fields);
}

/** The goals that are about the whole area, such as how many residents a centre serves. */
export function showCounty(element, { shown, rules }) {
  const rows = shown.county.rules;
  if (!rows.length) return fill(element);
  return fill(element, make("h3", {}, say("county_goals")), goals(rows, rules));
}

/** The symbol of a point as the map shows it when something happens to it. */
const mark = (point, tiers, state) => {
  const tier = tiers.find(({ id }) => id === point.tier) ?? { id: "generic", colour: "#666" };
  return make("span", { class: `mark point ${state}` }, tierSymbol(tier));
};

/** What each symbol of the map means. */
export function showLegend(element, tiers, points) {
  fill(element.querySelector(".verdicts"), ...VERDICTS.map((name) => make("li", {},
    make("span", { class: `swatch ${name}`, "aria-hidden": "true" }, verdictSymbol(name)), say(name))));
  const shown = tiers.filter((tier) => points.some((point) => point.tier === tier.id));
  const items = [...shown].reverse().map((tier) => make("li", {}, tierSymbol(tier), tier.name));
  const closing = points.find(({ state }) => state === "closes");
  if (closing) items.push(make("li", {}, mark(closing, tiers, "closes"), say("closes")));
  const changed = points.find(({ state }) => ["opens", "becomes", "moves"].includes(state));
  if (changed) items.push(make("li", {}, mark(changed, tiers, "opens"), say("new_or_changed")));
  fill(element.querySelector(".tiers"), ...items);
}

/** What the plan makes of a service point, in words. */
export function stateText(point, tiers) {
  if (point.state === "becomes") return say("point_becomes", { tier: tiers.get(point.before)?.name ?? point.before });
  return say(`point_${point.state}`);
}

/** Service points by tier, with what becomes of them; `open(id)` shows one on the map. */
export function showPoints(element, points, tiers, compared, open) {
  const item = (point, shown) => {
    const button = make("button", { type: "button", class: "link", "aria-label": say("show_on_map", { name: point.name }) }, point.name);
    button.addEventListener("click", () => open(point.id));
    const note = shown && point.state !== "stays" ? make("span", { class: `state ${point.state}` }, stateText(point, tiers)) : null;
    return make("li", {}, button, note);
  };
  const group = (title, drawing, rows, shown) => rows.length
    ? make("div", { class: "group" }, make("h3", {}, drawing, make("span", {}, title)), make("ul", {}, ...rows.map((row) => item(row, shown))))
    : null;
  const byName = [...points].sort((a, b) => a.name.localeCompare(b.name));
  const standing = byName.filter(({ state }) => state !== "closes");
  const groups = [...tiers.values()].reverse().map((tier) => {
    const rows = standing.filter((point) => point.tier === tier.id);
    return group(say("points_caption", { tier: tier.name, n: rows.length }), tierSymbol(tier), rows, compared);
  });
  const closing = byName.filter(({ state }) => state === "closes");
  groups.push(group(say("points_closing", { n: closing.length }), closing.length ? mark(closing[0], [...tiers.values()], "closes") : null, closing, false));
  const shown = groups.filter(Boolean);
  fill(element, ...(shown.length ? shown : [make("p", {}, say("no_points"))]));
}
