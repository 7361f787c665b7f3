// Orval, from OpenAPI 3.0.
import * as api from './obj/orval/client.js';
import type { Flow, SeriesPoint } from './obj/orval/client.js';
import { at } from './orval-fetch.js';
import { address, id, key, tell } from './told.js';

at(address);
const asOf = '2026-11-28';
const success = <T extends { status: number }>(answer: T) => {
  if (answer.status !== 200) throw new Error(JSON.stringify(answer));
  return answer as Extract<T, { status: 200 }>;
};

const live = success(await api.getLiveness());
const page = success(await api.listTradeFlows({ reporter: ['KAZ'], from: '2022', to: '2023', asOf, limit: 2 }));
const flow: Flow = page.data.data[0].flow;

const series = success(await api.listTradeSeries({ reporter: ['GBR'], frequency: ['A'], asOf, limit: 1 }));
const points: SeriesPoint[] = series.data.data[0].points;

const mirror = success(await api.mirrorTradeFlows({ from: '2022', to: '2022', asOf }));
const briefing = success(await api.getBriefing({ asOf: '2023-10-03' }));
const found = success(await api.search({ q: 'strategic dialogue', asOf, limit: 1 }));
const refused = await api.listTradeFlows({ limit: 501 });

const read = success(await api.getTradeFlow(id));
const { source, ...figure } = read.data;
const changed = success(await api.changeTradeFlow(
  id,
  { ...figure, source: source.id, note: 'From orval.' },
  { reason: 'A test' },
  { headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}`, 'If-Match': read.headers.get('ETag')! } },
));

tell({
  live: live.data.status, rows: page.data.data.length, flow, points: points.length, basis: mirror.data.data[0].kazToGbr.basis,
  sentence: briefing.data.sentences[0].text, hit: found.data.data[0].type,
  error: refused.status === 400 ? refused.data.errors?.[0].code ?? '' : '', note: changed.data.note,
  csv: api.getListTradeFlowsAsFileUrl('csv'),
});
