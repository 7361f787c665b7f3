// Reads a JSON-stat document from the standard input with the toolkit of its authors, and prints what it understood.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const JSONstat = createRequire(import.meta.url)('jsonstat-toolkit');
const dataset = JSONstat(JSON.parse(readFileSync(0, 'utf8')));
const series = dataset.Dimension('series');
const cells = series.id.flatMap(id => dataset.Dimension('period').id.map(period => ({ series: id, period, ...dataset.Data({ series: id, period }) })));
process.stdout.write(JSON.stringify({
  class: dataset.class,
  cellCount: dataset.n,
  size: dataset.size,
  updated: dataset.updated,
  source: dataset.source,
  time: dataset.role.time,
  labels: Object.fromEntries(series.id.map(id => [id, series.Category(id).label])),
  units: Object.fromEntries(series.id.map(id => [id, series.Category(id).unit])),
  cells,
}));
