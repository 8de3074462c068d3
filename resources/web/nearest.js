// "My nearest service point, now and then": asks the API about one place and tells the answer.

import { Trouble, fetchDocument } from "./api.js";
import { announce, byId, datum, fill, make, tierSymbol } from "./dom.js";
import { middle, municipalityAt, readCoordinates } from "./places.js";
import { byMode, change, minutes, say } from "./words.js";

const EXAMPLE_DECIMALS = 3;

/** The finder beside the map. `sides()` gives [now, then], or [now] while there is no plan. */
export class Nearest {
  constructor({ features, tiers, mode, sides, onPlace, onAnswer }) {
    Object.assign(this, { features, mode, sides, onPlace, onAnswer });
    this.tiers = new Map(tiers.map((tier) => [tier.id, tier]));
    this.output = byId("answer");
    const [east, north] = middle(features[0].geometry);
    this.example = `${north.toFixed(EXAMPLE_DECIMALS)} ${east.toFixed(EXAMPLE_DECIMALS)}`;
    this.#forms();
  }

  #forms() {
    const select = byId("municipality");
    const byName = [...this.features].sort((a, b) => a.properties.name.localeCompare(b.properties.name));
    select.append(...byName.map(({ properties }) => make("option", { value: properties.code }, properties.name)));
    byId("by-municipality").addEventListener("submit", (event) => {
      event.preventDefault();
      const chosen = this.features.find(({ properties }) => properties.code === select.value);
      this.#invalid(select, !chosen);
      if (chosen) this.ask(middle(chosen.geometry), true);
      else this.#tell(say("no_municipality"));
    });
    const hint = byId("coordinates-hint");
    hint.textContent = hint.dataset.text.replace("{example}", this.example);
    const input = byId("coordinates");
    byId("by-coordinates").addEventListener("submit", (event) => {
      event.preventDefault();
      const point = readCoordinates(input.value);
      this.#invalid(input, !point);
      if (point) this.ask(point, true);
      else this.#tell(say("bad_coordinates", { example: this.example }));
    });
    const locate = byId("my-location");
    // Browsers tell where they are only to pages that nobody can have tampered with.
    locate.hidden = !(window.isSecureContext && navigator.geolocation);
    locate.addEventListener("click", () => {
      this.#wait(say("locating"));
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => this.ask([coords.longitude, coords.latitude], true),
        () => this.#tell(say("no_location")),
        { timeout: 15000, maximumAge: 60000 },
      );
    });
  }

  #invalid(field, wrong) {
    if (wrong) {
      field.setAttribute("aria-invalid", "true");
      field.focus();
    } else field.removeAttribute("aria-invalid");
  }

  #wait(text) {
    this.output.setAttribute("aria-busy", "true");
    fill(this.output, make("p", { class: "loading" }, text));
  }

  #tell(text, again = null) {
    this.output.removeAttribute("aria-busy");
    const parts = [make("p", { class: "notice" }, text)];
    announce(text);
    if (again) {
      const button = make("button", { type: "button", class: "plain" }, say("again"));
      button.addEventListener("click", again);
      parts.push(button);
    }
    fill(this.output, ...parts);
  }

  /** Ask about a place, [longitude, latitude]; `look` brings it into view on the map. */
  async ask(point, look = false) {
    this.point = point.map((degrees) => Number(degrees.toFixed(5)));
    this.running?.abort();
    const running = (this.running = new AbortController());
    const [lon, lat] = this.point;
    this.onPlace(this.point, look);
    this.#wait(say("calculating"));
    try {
      const scenario = this.sides().map(({ id }) => id);
      const found = await fetchDocument("nearest", { lon, lat, scenario }, running.signal);
      if (running === this.running) this.#show(found);
    } catch (error) {
      if (error.name === "AbortError") return;
      if (!(error instanceof Trouble)) throw error;
      const where = municipalityAt(this.features, this.point);
      this.#tell(where ? error.message : say("outside"), where ? () => this.ask(this.point) : null);
      this.onAnswer(new Set());
    }
  }

  /** Ask again, when what is compared has changed. */
  refresh() {
    if (this.point) this.ask(this.point);
  }

  #show(found) {
    const sides = this.sides().map((side) => ({
      ...side, tiers: new Map(found.scenarios.find(({ id }) => id === side.id).tiers.map((row) => [row.tier, row])),
    }));
    const rows = this.#rows((tier) => sides.some((side) => side.tiers.get(tier.id)?.facility));
    const where = municipalityAt(this.features, this.point);
    const heading = make("h3", {}, where ? say("from_place", { municipality: where.name }) : say("from_place_outside"));
    const sentence = this.#plainly(sides, rows);
    const parts = [heading, make("p", { class: "plainly" }, sentence)];
    if (rows.length) parts.push(this.#table(sides, rows), make("p", { class: "hint" }, this.#hint(rows)));
    fill(this.output, ...parts);
    this.output.removeAttribute("aria-busy");
    announce(sentence);
    // On a small screen the answer may be below the map that was tapped.
    this.output.querySelector(".plainly").scrollIntoView({ block: "nearest" });
    this.onAnswer(new Set(sides.flatMap((side) => rows.map(({ id }) => side.tiers.get(id)?.facility?.id))));
  }

  /** The tiers that somebody can go to, the largest first; those that come by now and then last. */
  #rows(known) {
    const fixed = [...this.tiers.values()].filter((tier) => tier.kind === "fixed" && known(tier));
    const others = [...this.tiers.values()].filter((tier) => tier.kind === "mobile" && known(tier));
    return [...fixed.reverse(), ...others];
  }

  #hint(rows) {
    const mobile = rows.some(({ kind }) => kind === "mobile");
    return mobile ? `${say("higher_serves")} ${say("mobile_comes")}` : say("higher_serves");
  }

  /** The answer in words: the nearest of the lowest tier, which every other tier provides too. */
  #plainly(sides, rows) {
    const by = byMode(this.mode);
    const lowest = rows.filter(({ kind }) => kind === "fixed").at(-1);
    const [now, then] = sides.map((side) => side.tiers.get(lowest?.id));
    const sentences = [];
    const first = sides.length > 1 ? "nearest_sentence_now" : "nearest_sentence";
    if (now?.facility) sentences.push(say(first, { name: now.facility.name, minutes: minutes(now.minutes), by_mode: by }));
    else sentences.push(say("none_now", { by_mode: by }));
    if (sides.length > 1) {
      const scenario = sides[1].title;
      const to = then?.minutes ?? null;
      const fields = { scenario, name: then?.facility?.name, minutes: minutes(to), change: change(now?.minutes ?? null, to).text };
      if (!then?.facility) sentences.push(say("none_then", { scenario }));
      else sentences.push(say(then.facility.id === now?.facility?.id ? "then_same_sentence" : "then_sentence", fields));
    }
    return sentences.join(" ");
  }

  #table(sides, rows) {
    const both = sides.length > 1;
    const head = make("tr", {},
      ...sides.map(({ title }) => make("th", { scope: "col" }, title)),
      both ? make("th", { scope: "col" }, say("change")) : null);
    const body = rows.map((tier) => {
      const cells = sides.map((side) => {
        const answer = side.tiers.get(tier.id);
        if (!answer?.facility) return make("td", {}, datum(null, say("unreachable")));
        return make("td", {}, datum(answer.minutes, minutes(answer.minutes), "strong"),
          make("span", { class: "name" }, answer.facility.name));
      });
      const [now, then] = sides.map((side) => side.tiers.get(tier.id)?.minutes ?? null);
      const changed = both ? change(now, then) : null;
      const heading = make("th", { scope: "rowgroup", colspan: both ? 3 : 1 },
        make("span", { class: "tier" }, tierSymbol(tier), tier.name));
      return make("tbody", {}, make("tr", {}, heading), make("tr", {}, ...cells,
        changed ? make("td", { class: `trend ${changed.trend}` }, changed.text) : null));
    });
    return make("table", { class: "answers" },
      make("caption", { class: "unseen" }, say("nearest_caption")),
      make("thead", {}, head), ...body);
  }
}
