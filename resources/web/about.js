// What is modelled, of which year, and where the figures are for others to use.

import { address } from "./api.js";
import { fill, make } from "./dom.js";
import { byMode, day, say, settings } from "./words.js";

export function showAbout(element, { scenarios, shown, rules, mode }) {
  const year = shown.population_year;
  const today = scenarios.find(({ baseline }) => baseline)?.date;
  // A plan is held against the day of the present; only another day is worth telling.
  const dated = scenarios.filter((one) => one.date && (one.baseline || one.date !== today));
  const facts = [
    `${say("about_minutes", { by_mode: byMode(mode) })} ${shown.borders === "open" ? say("about_borders") : ""}`,
    year ? say("about_population", { year }) : say("about_population_no_year"),
    ...dated.map((one) => say("about_scenario", { scenario: one.title, day: day(one.date) })),
    say("about_goals"),
  ];
  const list = make("ul", {}, ...rules.map((rule) => make("li", {}, make("strong", {}, rule.name),
    rule.note ? make("span", { class: "because" }, rule.note) : null)));
  const source = settings.attribution ? make("p", {}, say("about_source", { source: settings.attribution })) : null;
  fill(element, ...[make("ul", {}, ...facts.map((fact) => make("li", {}, fact))),
    make("details", {}, make("summary", {}, say("goals_list")), list), source,
    make("p", { class: "hint" }, say("about_fingerprint", { fingerprint: shown.fingerprint.slice(0, 12) }))].filter(Boolean));
}

export function showData(element, scenarios) {
  const links = scenarios.flatMap((one) => [["CSV", "csv"], ["GeoJSON", "geojson"]].map(([format, f]) => make("li", {},
    make("a", { href: address(`scenarios/${encodeURIComponent(one.id)}/compliance`, { f }).href }, say("download", { scenario: one.title, format })))));
  element.prepend(...links);
}
