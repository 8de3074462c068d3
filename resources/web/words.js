// The page's texts and numbers, in its language. The texts come with the page, from the catalogues.

export const settings = JSON.parse(document.getElementById("settings").textContent);

const { language, words } = settings;
const tenths = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
const days = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
  day: "numeric", month: "long", year: "numeric", timeZone: "UTC",
});

/** A text with its named fields filled in. */
export function say(name, fields = {}) {
  return words[name].replace(/\{(\w+)\}/g, (all, field) => fields[field] ?? all);
}

/** "by car", and the like, for the mode that the times are about. */
export const byMode = (mode) => say(`by_${mode}`);

export const residents = (count) => whole.format(count);

export const day = (iso) => days.format(new Date(`${iso}T00:00:00Z`));

/** A travel time as the reader sees it; the lack of one is said, never 0. */
export function minutes(value) {
  return value === null ? say("unreachable") : say("minutes", { n: tenths.format(value) });
}

/** Tenths of minutes by which `then` is longer than `now`, as the two stand on the page. */
function tenthsLonger(now, then) {
  return Math.round(then * 10) - Math.round(now * 10);
}

/** What becomes of a travel time: a text, and whether it is better or worse for the traveller. */
export function change(now, then) {
  if (now === null && then === null) return { text: say("unchanged"), trend: "same" };
  if (now === null) return { text: say("gained"), trend: "better" };
  if (then === null) return { text: say("lost"), trend: "worse" };
  const longer = tenthsLonger(now, then);
  if (longer === 0) return { text: say("unchanged"), trend: "same" };
  const n = tenths.format(Math.abs(longer) / 10);
  return longer > 0
    ? { text: say("longer", { n }), trend: "worse" }
    : { text: say("shorter", { n }), trend: "better" };
}
