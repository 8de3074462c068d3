// Elements are made of text nodes only, so nothing that a study says can become markup.

const SVG = "http://www.w3.org/2000/svg";

/** Make an element. `attributes` are set as such; `children` are elements or texts. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Put `children` in the place of what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...children);
  return element;
}

/** A symbol of the page's own, for the eye alone: a text always stands beside it. */
export function symbol(name, { fallback = "", colour = "", className = "" } = {}) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("class", `symbol ${className}`.trim());
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("focusable", "false");
  if (colour) drawing.style.color = colour;
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#${document.getElementById(name) ? name : fallback}`);
  drawing.append(use);
  return drawing;
}

export const tierSymbol = (tier, className = "") =>
  symbol(`tier-${tier.id}`, { fallback: "tier-generic", colour: tier.colour, className });

export const verdictSymbol = (verdict) =>
  symbol(`verdict-${verdict}`, { className: `verdict ${verdict}` });

/** A number that keeps its unrounded value for programs. */
export const datum = (value, text, className = "") =>
  make("data", { value: value === null ? "" : String(value), class: className || null }, text);

export const byId = (id) => document.getElementById(id);

/** Tell those who do not see the page what has changed in it. */
export function announce(text) {
  byId("announcement").textContent = text;
}
