// The page for residents: fetches the figures, shows them, and keeps map, tables and answer in step.

import { showAbout, showData } from "./about.js";
import { Trouble, fetchList } from "./api.js";
import { announce, byId, fill, make } from "./dom.js";
import { Nearest } from "./nearest.js";
import { showCounty, showLegend, showMunicipalities, showPoints, stateText } from "./tables.js";
import { day, minutes, say } from "./words.js";

const documents = new Map();

/** A document of the API with a list, fetched once. */
function wanted(path, member, query = {}) {
  const key = `${path} ${JSON.stringify(query)}`;
  if (!documents.has(key)) {
    const asked = fetchList(path, member, query);
    documents.set(key, asked);
    // What failed may be asked for again.
    asked.catch(() => documents.delete(key));
  }
  return documents.get(key);
}

const under = (id, name) => `scenarios/${encodeURIComponent(id)}/${name}`;
const compliance = (id) => wanted(under(id, "compliance"), "municipalities", { f: "json" });
const areas = (id) => wanted(under(id, "compliance"), "features", { f: "geojson" });
const facilities = (id) => wanted(under(id, "facilities"), "features");

/** What is chosen stays in the address behind #, which browsers do not send to any server. */
const remembered = {
  read: () => Object.fromEntries(new URLSearchParams(location.hash.slice(1))),
  write(values) {
    const kept = new URLSearchParams(Object.entries(values).filter(([, value]) => value));
    history.replaceState(null, "", `${location.pathname}${location.search}#${kept}`);
    for (const link of document.querySelectorAll(".languages a")) link.hash = kept;
  },
};

/** Whether a tier stands where it is, and so provides what smaller ones do. */
const isFixed = (tier) => tier.kind === "fixed";

class Page {
  async start() {
    // The library comes with a file of its own, which a server may lack.
    if (!window.L) throw new Trouble(say("no_answer"));
    const { ServiceMap } = await import("./map.js");
    const listed = await wanted("scenarios", "scenarios");
    this.listed = listed;
    this.tiers = new Map(listed.tiers.map((tier) => [tier.id, tier]));
    this.rules = new Map(listed.rules.map((rule) => [rule.id, rule]));
    this.scenarios = listed.scenarios.map(named);
    this.now = this.scenarios.find(({ baseline }) => baseline) ?? this.scenarios[0];
    this.plans = this.scenarios.filter(({ id }) => id !== this.now.id);
    const kept = remembered.read();
    this.shown = this.scenarios.find(({ id }) => id === kept.scenario) ?? this.plans[0] ?? this.now;
    this.plan = this.shown.id === this.now.id ? this.plans[0] : this.shown;
    const [{ features }, first] = await Promise.all([
      areas(this.now.id), compliance(this.now.id),
    ]);
    const known = listed.tiers.filter((tier) => tier.id in first.county.minutes);
    const asked = [...known.filter(isFixed), ...known.filter((tier) => !isFixed(tier))];
    this.tier = asked.find(({ id }) => id === kept.tier) ?? asked[0];
    // The containers take their sizes before the map looks at its own.
    for (const id of ["scenarios", "stage", "rest"]) byId(id).hidden = false;
    this.map = new ServiceMap(features, listed.tiers, (point) => this.nearest.ask(point));
    this.nearest = new Nearest({
      features, tiers: listed.tiers, mode: listed.mode,
      sides: () => [this.now, this.plan].filter(Boolean),
      onPlace: (point, look) => {
        this.place = point;
        this.map.mark(point, look);
        this.remember();
      },
      onAnswer: (ids) => this.map.ring(ids),
    });
    byId("from-cross").addEventListener("click", () => this.nearest.ask(this.map.centre()));
    this.#tierSwitch(asked);
    this.#scenarioSwitch();
    await this.show();
    showData(byId("data"), this.scenarios);
    const at = (kept.at ?? "").split(",").map(Number);
    if (kept.at && at.length === 2 && at.every(Number.isFinite)) this.nearest.ask(at, true);
  }

  remember() {
    remembered.write({ scenario: this.shown.id, tier: this.tier.id, at: this.place?.join(",") });
  }

  #tierSwitch(tiers) {
    const select = byId("tier");
    fill(select, ...tiers.map((tier) => make("option", { value: tier.id, selected: tier === this.tier }, tier.name)));
    select.addEventListener("change", () => {
      this.tier = this.tiers.get(select.value);
      this.show().catch(complain);
    });
  }

  #scenarioSwitch() {
    const options = this.scenarios.map((scenario) => {
      const input = make("input", { type: "radio", name: "scenario", value: scenario.id, checked: scenario === this.shown });
      input.addEventListener("change", () => this.choose(scenario));
      return make("label", {}, input, make("span", {}, scenario.title));
    });
    fill(byId("scenarios").querySelector(".options"), ...options);
  }

  async choose(scenario) {
    this.shown = scenario;
    const plan = scenario.id === this.now.id ? this.plan : scenario;
    const other = plan !== this.plan;
    this.plan = plan;
    try {
      await this.show();
      if (this.shown !== scenario) return;
      announce(say("shown", { scenario: scenario.title }));
      if (other) this.nearest.refresh();
    } catch (error) {
      complain(error);
    }
  }

  /** Show the chosen scenario and tier, in the map and in the tables. */
  async show() {
    const { shown: scenario, now: before, tier, rules } = this;
    this.#busy(true);
    try {
      const [now, shown, earlier, later] = await Promise.all([
        compliance(before.id), compliance(scenario.id), facilities(before.id), facilities(scenario.id),
      ]);
      if (this.shown !== scenario || this.tier !== tier) return;
      const { mode } = this.listed;
      const points = compared(earlier.features, later.features);
      const verdicts = new Map(shown.municipalities.map((row) => [row.code, row.verdict]));
      const texts = new Map(shown.municipalities.map((row) => [row.code, minutes(row.minutes[tier.id]?.mean ?? null)]));
      const said = points.map((point) => ({ ...point, note: this.#note(point) }));
      this.map.showVerdicts(verdicts, texts);
      this.map.showPoints(said);
      showLegend(document.querySelector(".legend"), this.listed.tiers, points);
      showMunicipalities(byId("municipalities"), { now, shown, scenario, before, tier, rules, mode });
      showCounty(byId("county"), { shown, rules });
      showPoints(byId("points"), points, this.tiers, scenario.id !== before.id, (id) => this.#open(id));
      showAbout(byId("about"), { scenarios: this.scenarios, shown, rules: this.listed.rules, mode });
      byId("trouble").hidden = true;
      this.remember();
    } finally {
      this.#busy(false);
    }
  }

  #note(point) {
    const tier = this.tiers.get(point.tier)?.name ?? point.tier;
    const changed = this.shown.id !== this.now.id && point.state !== "stays";
    return changed ? `${tier}, ${stateText(point, this.tiers)}` : tier;
  }

  #open(id) {
    byId("map").focus();
    this.map.open(id);
  }

  #busy(busy) {
    byId("municipalities").setAttribute("aria-busy", String(busy));
  }
}

/** A scenario as residents know it: what stands today is "now". */
function named(scenario) {
  if (!scenario.baseline) return scenario;
  const today = new Date().toISOString().slice(0, 10);
  if (!scenario.date || scenario.date <= today) return { ...scenario, title: say("now") };
  return { ...scenario, title: say("on_day", { scenario: scenario.title, day: day(scenario.date) }) };
}

/** Service points of two sides as one list: each with what becomes of it. */
function compared(earlier, later) {
  const point = ({ geometry, properties }) => ({
    id: properties.id, name: properties.name, tier: properties.tier,
    lon: geometry.coordinates[0], lat: geometry.coordinates[1],
  });
  const open = (features) => new Map(features.filter(({ properties }) => properties.open).map((one) => [one.properties.id, point(one)]));
  const [before, after] = [open(earlier), open(later)];
  const standing = [...after.values()].map((one) => {
    const old = before.get(one.id);
    if (!old) return { ...one, state: "opens" };
    if (old.tier !== one.tier) return { ...one, state: "becomes", before: old.tier };
    const moved = Math.hypot(old.lon - one.lon, old.lat - one.lat) > 1e-6;
    return { ...one, state: moved ? "moves" : "stays" };
  });
  const closing = [...before.values()].filter(({ id }) => !after.has(id));
  return [...closing.map((one) => ({ ...one, state: "closes" })), ...standing];
}

/** Say what went wrong where everybody sees it, with a way on. */
function complain(error) {
  if (!(error instanceof Trouble)) throw error;
  const button = make("button", { type: "button", class: "plain" }, say("again"));
  button.addEventListener("click", () => location.reload());
  const trouble = byId("trouble");
  fill(trouble, make("p", {}, error.message), button);
  trouble.hidden = false;
}

// Rings and the cross are for those who came by the keyboard.
for (const [event, by] of [["keydown", "keys"], ["pointerdown", "pointer"]]) {
  document.addEventListener(event, () => { document.documentElement.dataset.by = by; }, true);
}

const loading = byId("loading");
loading.hidden = false;
new Page().start().catch(complain).finally(() => loading.remove());
