// The map: municipalities by verdict, service points by tier, and the place that is asked about.
// Everything it shows stands in the page's tables too, so its own content is hidden from screen
// readers; the map itself is operated with the keyboard.

/* global L */
import { byId, make, symbol, tierSymbol, verdictSymbol } from "./dom.js";
import { municipalityAt, roomy } from "./places.js";
import { say, settings } from "./words.js";

const SMALLEST = 20;
const STEP = 2;
/** How much a name says, and how many places are tried for it. */
const FORMS = ["whole", "short", "shortest"];
const TRIED = 60;

/** The background: one picture of the project's WMS for the whole view: labels stay whole, the server is spared. */
const Background = L.Layer.extend({
  initialize(onTrouble) {
    this.onTrouble = onTrouble;
  },

  onAdd(map) {
    this.overlay = null;
    // Above the tints of the municipalities, so that roads are seen through them.
    const pane = map.getPane("background") ?? map.createPane("background");
    pane.setAttribute("aria-hidden", "true");
    map.on("moveend resize", this.update, this);
    this.update();
  },

  onRemove(map) {
    map.off("moveend resize", this.update, this);
    this.overlay?.remove();
  },

  update() {
    const size = this._map.getSize();
    if (!size.x || !size.y) return;
    const bounds = this._map.getBounds();
    const sharp = Math.min(window.devicePixelRatio || 1, 2);
    const project = (point) => L.CRS.EPSG3857.project(point);
    const [low, high] = [project(bounds.getSouthWest()), project(bounds.getNorthEast())];
    const url = new URL(settings.wms, document.baseURI);
    const query = {
      SERVICE: "WMS", VERSION: "1.3.0", REQUEST: "GetMap", CRS: "EPSG:3857", FORMAT: "image/png",
      LAYERS: settings.background.join(","), STYLES: "", TRANSPARENT: "TRUE",
      BBOX: [low.x, low.y, high.x, high.y].join(","),
      WIDTH: Math.round(size.x * sharp), HEIGHT: Math.round(size.y * sharp),
      DPI: Math.round(96 * sharp),
    };
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const next = L.imageOverlay(url.href, bounds, { pane: "background", alt: "" });
    this.wanted = next;
    next.on("load", () => {
      if (this.wanted !== next) return next.remove();
      this.overlay?.remove();
      this.overlay = next;
      this.onTrouble(false);
    });
    next.on("error", () => {
      next.remove();
      if (this.wanted === next) this.onTrouble(true);
    });
    next.addTo(this._map);
  },
});

/** Whether two boxes on the screen cover each other, by more than a touch. */
const overlap = (a, b, touch = 3) =>
  a.left + touch < b.right && b.left + touch < a.right && a.top + touch < b.bottom && b.top + touch < a.bottom;

/** A leaflet map with the page's own layers. `pick([lon, lat])` is called for a chosen place. */
export class ServiceMap {
  constructor(features, tiers, pick) {
    this.features = features;
    this.tiers = new Map(tiers.map((tier, rank) => [tier.id, { ...tier, rank }]));
    this.pick = pick;
    this.markers = new Map();
    this.labels = new Map();
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.element = byId("map");
    this.map = L.map(this.element, {
      zoomControl: false, attributionControl: false, scrollWheelZoom: false,
      zoomSnap: 0.25, zoomDelta: 0.75, maxZoom: 17, bounceAtZoomLimits: false,
      zoomAnimation: !calm, fadeAnimation: !calm, markerZoomAnimation: !calm, inertia: !calm,
    });
    L.control.zoom({
      zoomInTitle: say("zoom_in"), zoomOutTitle: say("zoom_out"), zoomInText: "+", zoomOutText: "−",
    }).addTo(this.map);
    L.control.scale({ imperial: false }).addTo(this.map);
    this.#areas();
    this.#fit();
    this.#names();
    this.points = L.layerGroup().addTo(this.map);
    if (settings.background.length) {
      new Background((failed) => {
        const note = byId("map-note");
        note.textContent = failed ? say("no_background") : "";
        note.hidden = !failed;
      }).addTo(this.map);
    }
    this.#listen();
  }

  #areas() {
    this.areas = L.geoJSON(
      { type: "FeatureCollection", features: this.features },
      { interactive: false, style: { className: "area", weight: 1.6, fillOpacity: 0.72 } },
    ).addTo(this.map);
    for (const pane of ["overlayPane", "markerPane", "tooltipPane", "shadowPane"]) {
      this.map.getPane(pane).setAttribute("aria-hidden", "true");
    }
  }

  /** One name for each municipality; where it stands is seen to when the map is. */
  #names() {
    for (const { properties, geometry } of this.features) {
      const label = L.tooltip({
        permanent: true, direction: "center", className: "area-label", interactive: false,
      });
      const places = roomy(geometry).map(([lon, lat]) => L.latLng(lat, lon));
      this.labels.set(properties.code, { label: label.setLatLng(places[0]).addTo(this.map), places });
    }
  }

  #fit() {
    const bounds = this.areas.getBounds();
    this.map.fitBounds(bounds, { padding: [8, 8], animate: false });
    this.map.setMinZoom(this.map.getZoom() - 1);
    this.map.setMaxBounds(bounds.pad(0.5));
  }

  #listen() {
    this.map.on("click", ({ latlng }) => this.pick([latlng.lng, latlng.lat]));
    this.map.on("popupopen", ({ popup }) => {
      popup.getElement().querySelector(".leaflet-popup-close-button").setAttribute("aria-label", say("close"));
    });
    // The wheel scrolls the page until somebody works with the map.
    this.element.addEventListener("focus", () => this.map.scrollWheelZoom.enable());
    this.element.addEventListener("blur", () => this.map.scrollWheelZoom.disable());
    this.element.addEventListener("keydown", (event) => {
      if (event.target !== this.element || (event.key !== "Enter" && event.key !== " ")) return;
      event.preventDefault();
      this.pick(this.centre());
    });
    this.map.on("zoomend resize", () => this.#declutter());
    this.map.on("moveend", () => {
      if (document.activeElement !== this.element) return;
      const found = municipalityAt(this.features, this.centre());
      byId("cross-place").textContent = found
        ? say("cross_in", { municipality: found.name })
        : say("cross_outside");
    });
  }

  /** The middle of the view: [longitude, latitude]. */
  centre() {
    const { lng, lat } = this.map.getCenter();
    return [lng, lat];
  }

  /**
   * Put each name where it covers no service point and no other name; where there is no such room
   * the minutes are left out, and then the name, until somebody zooms in.
   */
  #declutter() {
    const frame = this.element.getBoundingClientRect();
    const taken = [...this.markers.values()].map((marker) => marker.getElement().getBoundingClientRect());
    for (const { label, places } of this.labels.values()) {
      const element = label.getElement();
      for (const form of FORMS) {
        element.dataset.form = form;
        const { width, height } = element.getBoundingClientRect();
        const box = (place) => {
          const { x, y } = this.map.latLngToContainerPoint(place).add([frame.x, frame.y]);
          return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
        };
        const free = places.slice(0, TRIED).find((place) => !taken.some((other) => overlap(box(place), other)));
        if (!free && form !== FORMS.at(-1)) continue;
        label.setLatLng(free ?? places[0]);
        taken.push(box(free ?? places[0]));
        break;
      }
    }
  }

  /** Colour and label the municipalities: `verdicts` and `texts` by code. */
  showVerdicts(verdicts, texts) {
    this.areas.setStyle((feature) => ({
      // The pattern is in the page, so that verdicts are told apart without colours.
      fillColor: `url(#fill-${verdicts.get(feature.properties.code) ?? "not_applicable"})`,
    }));
    for (const { properties } of this.features) {
      const verdict = verdicts.get(properties.code) ?? "not_applicable";
      this.labels.get(properties.code).label.setContent(
        make("span", {}, verdictSymbol(verdict), make("b", {}, properties.name),
          make("span", {}, texts.get(properties.code) ?? "")),
      );
    }
  }

  /** Show service points: {id, name, lon, lat, tier, state, note}. */
  showPoints(points) {
    this.points.clearLayers();
    this.markers.clear();
    // Where one closes another often comes: those stand side by side.
    const here = new Map();
    for (const point of points) {
      const key = `${point.lon.toFixed(4)} ${point.lat.toFixed(4)}`;
      here.set(key, [...(here.get(key) ?? []), point]);
    }
    const neighbours = new Map([...here.values()].flatMap((group) => group.map((point, place) => [point, place - (group.length - 1) / 2])));
    for (const point of points) {
      const tier = this.tiers.get(point.tier) ?? { id: "generic", colour: "#666", rank: 0 };
      const size = SMALLEST + STEP * tier.rank;
      const icon = L.divIcon({
        className: `point ${point.state}`, iconSize: [size, size], html: tierSymbol(tier),
        iconAnchor: [size * (0.5 - 1.1 * neighbours.get(point)), size / 2],
      });
      const marker = L.marker([point.lat, point.lon], {
        icon, keyboard: false, zIndexOffset: 1000 * tier.rank - (point.state === "closes" ? 9000 : 0),
      });
      const close = { closeButton: true, autoPanPadding: [20, 20] };
      marker.bindPopup(make("div", {}, make("strong", {}, point.name), make("br"), point.note), close);
      this.markers.set(point.id, marker.addTo(this.points));
    }
    this.#declutter();
  }

  /** Bring a service point into view and say what it is. */
  open(id) {
    const marker = this.markers.get(id);
    if (!marker) return;
    this.map.setView(marker.getLatLng(), Math.max(this.map.getZoom(), 11));
    marker.openPopup();
  }

  /** Mark the place that is asked about; `look` brings it into the view. */
  mark([lon, lat], look = false) {
    this.place ??= L.marker([lat, lon], {
      icon: L.divIcon({ className: "place", iconSize: [30, 40], iconAnchor: [15, 39], html: symbol("place") }),
      keyboard: false, interactive: false, zIndexOffset: 20000, alt: "",
    }).addTo(this.map);
    this.place.setLatLng([lat, lon]);
    if (look && !this.map.getBounds().pad(-0.1).contains([lat, lon])) this.map.panTo([lat, lon]);
  }

  /** Ring the service points that serve the place. */
  ring(ids) {
    for (const [id, marker] of this.markers) {
      marker.getElement()?.classList.toggle("serving", ids.has(id));
    }
  }
}
