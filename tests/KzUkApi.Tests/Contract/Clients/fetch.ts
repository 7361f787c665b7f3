// openapi-typescript and openapi-fetch.
import createClient from 'openapi-fetch';
import type { components, paths } from './obj/fetch/schema.js';
import { address, given, id, key, tell } from './told.js';

const client = createClient<paths>({ baseUrl: address });
const asOf = '2026-11-28';

const live = await client.GET('/health/live');
const page = await client.GET('/v1/trade-flows', { params: { query: { reporter: ['KAZ'], from: '2022', to: '2023', asOf, limit: 2 } } });
const rows = given(page.data, 'page').data;
const flow: components['schemas']['Flow'] = rows[0].flow;

const series = await client.GET('/v1/trade-flows/series', { params: { query: { reporter: ['GBR'], frequency: ['A'], asOf, limit: 1 } } });
const points: components['schemas']['SeriesPoint'][] = given(series.data, 'series').data[0].points;

const mirror = await client.GET('/v1/trade-flows/mirror', { params: { query: { from: '2022', to: '2022', asOf } } });
const basis = given(mirror.data, 'mirror').data[0].kazToGbr.basis;

const briefing = await client.GET('/v1/briefing', { params: { query: { asOf: '2023-10-03' } } });
const found = await client.GET('/v1/search', { params: { query: { q: 'strategic dialogue', asOf, limit: 1 } } });
const refused = await client.GET('/v1/trade-flows', { params: { query: { limit: 501 } } });
const csv = await client.GET('/v1/trade-flows.{format}', { params: { path: { format: 'csv' }, query: { reporter: ['KAZ'] } }, parseAs: 'text' });

const read = await client.GET('/v1/trade-flows/{id}', { params: { path: { id } } });
const { source, ...figure } = given(read.data, 'figure');
const changed = await client.PUT('/v1/trade-flows/{id}', {
  params: { path: { id }, query: { reason: 'A test' }, header: { 'If-Match': read.response.headers.get('ETag')! } },
  headers: { Authorization: `Bearer ${key}` },
  body: { ...figure, source: source.id, note: 'From openapi-fetch.' },
});

tell({
  live: given(live.data, 'live').status, rows: rows.length, flow, points: points.length, basis,
  sentence: given(briefing.data, 'briefing').sentences[0].text, hit: given(found.data, 'search').data[0].type,
  error: refused.error?.errors?.[0].code ?? '', note: given(changed.data, 'change').note, csv: given(csv.data as string | undefined, 'csv').slice(0, 11),
});
