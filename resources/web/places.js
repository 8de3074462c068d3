// Where points and areas are: just enough geometry to name a place and to find a middle.

const rings = (geometry) =>
  geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : geometry.coordinates;

/** Whether a point is inside a polygon or multipolygon: the even-odd rule over all its rings. */
export function inside(geometry, [x, y]) {
  let within = false;
  for (const ring of rings(geometry)) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) within = !within;
    }
  }
  return within;
}

function centroid(ring) {
  let area = 0, x = 0, y = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const cross = ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
    area += cross;
    x += (ring[j][0] + ring[i][0]) * cross;
    y += (ring[j][1] + ring[i][1]) * cross;
  }
  return { area: Math.abs(area), point: area ? [x / (3 * area), y / (3 * area)] : ring[0] };
}

/** A point well inside an area: its centroid, or else the middle of the widest stretch beside it. */
export function middle(geometry) {
  const parts = rings(geometry).map(centroid).sort((a, b) => b.area - a.area);
  const [x, y] = parts[0].point;
  if (inside(geometry, [x, y])) return [x, y];
  const crossings = [];
  for (const ring of rings(geometry)) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > y !== yj > y) crossings.push(((xj - xi) * (y - yi)) / (yj - yi) + xi);
    }
  }
  crossings.sort((a, b) => a - b);
  let widest = [x, x];
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    if (crossings[i + 1] - crossings[i] > widest[1] - widest[0]) widest = [crossings[i], crossings[i + 1]];
  }
  return [(widest[0] + widest[1]) / 2, y];
}

/** Points all over an area, those farthest from its border first: where a name may stand. */
export function roomy(geometry, steps = 24) {
  const corners = rings(geometry).flat();
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // Names are twice as wide as high, so room beside them counts half.
  const across = 0.5 * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const found = [{ point: middle(geometry), room: 0 }];
  for (let i = 1; i < steps; i++) {
    for (let j = 1; j < steps; j++) {
      const point = [west + ((east - west) * i) / steps, south + ((north - south) * j) / steps];
      if (!inside(geometry, point)) continue;
      const room = Math.min(...corners.map(([x, y]) => Math.hypot((x - point[0]) * across, y - point[1])));
      found.push({ point, room });
    }
  }
  return found.sort((a, b) => b.room - a.room).map(({ point }) => point);
}

/** The municipality that a point is in, or undefined. */
export const municipalityAt = (features, point) =>
  features.find((feature) => inside(feature.geometry, point))?.properties;

/**
 * Read "north east" in degrees, with decimal points or commas: [longitude, latitude], or null.
 * North of the equator it is the first that is the latitude.
 */
export function readCoordinates(text) {
  const trimmed = text.trim().replace(/[°NE]/gi, " ").trim();
  const separator = /[;\s]/.test(trimmed) ? /[;\s]+|,\s+/ : /,/;
  const parts = trimmed.split(separator).map((part) => part.replace(/,$/, "").replace(",", ".")).filter(Boolean);
  if (parts.length !== 2 || !parts.every((part) => /^-?\d{1,3}(\.\d+)?$/.test(part))) return null;
  const [north, east] = parts.map(Number);
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? [east, north] : null;
}
