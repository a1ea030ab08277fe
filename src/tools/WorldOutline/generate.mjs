// Writes the outline of the world for the map of places: npm install && node generate.mjs
// Land and the borders inside it, projected after Robinson, simplified, as two SVG paths of relative whole steps. Antarctica is left out.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-110m.json"), "utf8"));
const out = new URL("../../ClaimTracker.Web/Shared/Drawing/world-outline.txt", import.meta.url);

// Robinson's table: for every five degrees of latitude the length of the parallel and its distance from the equator. WorldMap.cs has the same.
const lengths = [1, 0.9986, 0.9954, 0.99, 0.9822, 0.973, 0.96, 0.9427, 0.9216, 0.8962, 0.8679, 0.835, 0.7986, 0.7597, 0.7186, 0.6732, 0.6213, 0.5722, 0.5322];
const distances = [0, 0.062, 0.124, 0.186, 0.248, 0.31, 0.372, 0.434, 0.4958, 0.5571, 0.6176, 0.6769, 0.7346, 0.7903, 0.8435, 0.8936, 0.9394, 0.9761, 1];
const width = 4000;
const tolerance = 1.6;
const southernmost = -58;

const project = ([longitude, latitude]) => {
  const at = Math.min(Math.abs(latitude), 90) / 5;
  const row = Math.min(Math.floor(at), 17);
  const mix = (table) => table[row] + (table[row + 1] - table[row]) * (at - row);
  const y = mix(distances) * 0.5072 * (width / 2) * Math.sign(latitude);
  return [width / 2 + (longitude / 180) * mix(lengths) * (width / 2), width * 0.2536 - y];
};

const { scale, translate } = atlas.transform;
const arcs = atlas.arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});
const arc = (index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]);
const line = (indexes) => indexes.flatMap((index, i) => arc(index).slice(i === 0 ? 0 : 1));

// Douglas and Peucker: points that are nearer to the line between their neighbours than the tolerance are left out.
const simplify = (points) => {
  const keep = new Set([0, points.length - 1]);
  const stack = [[0, points.length - 1]];
  while (stack.length > 0) {
    const [from, to] = stack.pop();
    let [worst, at] = [tolerance, -1];
    const [ax, ay] = points[from];
    const [bx, by] = points[to];
    const length = Math.hypot(bx - ax, by - ay);
    for (let i = from + 1; i < to; i++) {
      const [px, py] = points[i];
      const distance = length === 0 ? Math.hypot(px - ax, py - ay) : Math.abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length;
      if (distance > worst) {
        [worst, at] = [distance, i];
      }
    }

    if (at > 0) {
      keep.add(at);
      stack.push([from, at], [at, to]);
    }
  }

  return points.filter((_, i) => keep.has(i));
};

const path = (points, closed) => {
  const whole = simplify(points.map(project)).map(([x, y]) => [Math.round(x), Math.round(y)]);
  const steps = [];
  for (let i = 1; i < whole.length; i++) {
    const [dx, dy] = [whole[i][0] - whole[i - 1][0], whole[i][1] - whole[i - 1][1]];
    if (dx !== 0 || dy !== 0) {
      steps.push(`${dx}${dy < 0 ? "" : " "}${dy}`);
    }
  }

  return steps.length < (closed ? 3 : 1) ? "" : `M${whole[0][0]} ${whole[0][1]}l${steps.join(" ").replace(/ -/g, "-")}${closed ? "z" : ""}`;
};

// A ring that goes over the edge of the map is cut there: each part is closed along the edge.
const cut = (ring) => {
  const runs = [[]];
  ring.forEach((point, i) => {
    if (i > 0 && Math.abs(point[0] - ring[i - 1][0]) > 180) {
      runs.push([]);
    }

    runs.at(-1).push(point);
  });
  if (runs.length > 1 && Math.abs(ring[0][0] - ring.at(-1)[0]) < 180) {
    runs[0].unshift(...runs.pop());
  }

  return runs;
};

const polygons = (geometry) => (geometry.type === "MultiPolygon" ? geometry.arcs : geometry.type === "Polygon" ? [geometry.arcs] : []);
const land = atlas.objects.land.geometries
  .flatMap(polygons)
  .map((rings) => rings.map(line))
  .filter(([outer]) => Math.max(...outer.map((point) => point[1])) > southernmost)
  .flatMap((rings) => rings.flatMap(cut).map((ring) => path(ring, true)))
  .join("");
const users = new Map();
for (const country of atlas.objects.countries.geometries) {
  for (const index of polygons(country).flat(2)) {
    const key = index < 0 ? ~index : index;
    users.set(key, (users.get(key) ?? 0) + 1);
  }
}

const borders = [...users].filter(([, count]) => count > 1).sort(([a], [b]) => a - b).map(([index]) => path(arcs[index], false)).join("");
writeFileSync(out, `${land}\n${borders}\n`);
console.log(`land ${land.length}, borders ${borders.length} characters`);
