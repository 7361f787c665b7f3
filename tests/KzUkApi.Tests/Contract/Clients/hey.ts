// @hey-api/openapi-ts.
import { createClient, createConfig } from './obj/hey/client/index.js';
import * as api from './obj/hey/index.js';
import { address, given, id, key, tell } from './told.js';

const client = createClient(createConfig({ baseUrl: address, auth: key }));
const asOf = '2026-11-28';

const live = await api.getLiveness({ client });
const page = await api.listTradeFlows({ client, query: { reporter: ['KAZ'], from: '2022', to: '2023', asOf, limit: 2 } });
const rows = given(page.data, 'page').data;
const flow: api.Flow = rows[0].flow;

const series = await api.listTradeSeries({ client, query: { reporter: ['GBR'], frequency: ['A'], asOf, limit: 1 } });
const points: api.SeriesPoint[] = given(series.data, 'series').data[0].points;

const mirror = await api.mirrorTradeFlows({ client, query: { from: '2022', to: '2022', asOf } });
const basis = given(mirror.data, 'mirror').data[0].kazToGbr.basis;

const briefing = given((await api.getBriefing({ client, query: { asOf: '2023-10-03' } })).data, 'briefing');
const found = await api.search({ client, query: { q: 'strategic dialogue', asOf, limit: 1 } });
const refused = await api.listTradeFlows({ client, query: { limit: 501 } });
const csv = await api.listTradeFlowsAsFile({ client, path: { format: 'csv' }, query: { reporter: ['KAZ'] }, parseAs: 'text' });

const read = await api.getTradeFlow({ client, path: { id } });
const { source, ...figure } = given(read.data, 'figure');
const changed = await api.changeTradeFlow({
  client, path: { id }, query: { reason: 'A test' }, headers: { 'If-Match': read.response.headers.get('ETag')! },
  body: { ...figure, source: source.id, note: 'From hey-api.' },
});

tell({
  live: given(live.data, 'live').status, rows: rows.length, flow, points: points.length, basis,
  sentence: briefing.sentences[0].text, hit: given(found.data, 'search').data[0].type,
  error: refused.error && 'errors' in refused.error ? refused.error.errors?.[0].code ?? '' : '',
  note: given(changed.data, 'change').note, csv: String(given(csv.data, 'csv')).slice(0, 11),
});
