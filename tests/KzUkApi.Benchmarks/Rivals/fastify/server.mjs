// The yardstick of uncached pages: what a careful small service in JavaScript does on the same file.
import Database from 'better-sqlite3';
import Fastify from 'fastify';

const [file, port] = process.argv.slice(2);
const db = new Database(file, { readonly: true });
const total = db.prepare("SELECT COUNT(*) AS total FROM trade_flows WHERE standing & 1").get().total;
const page = db.prepare(`
  SELECT f.id, f.reporter, f.partner, f.flow, f.product_type AS productType, f.classification, f.commodity, f.adjustment,
    f.valuation, f.period, f.frequency, f.period_start AS periodStart, f.period_end AS periodEnd, f.value, f.currency, f.qualifier,
    f.precision, f.as_published AS asPublished, f.status, f.dataset, f.published_on AS publishedOn, f.note,
    s.id AS sourceId, s.publisher, s.title, s.url, s.published_on AS sourcePublishedOn, s.published_on_basis AS publishedOnBasis, s.authority
  FROM trade_flows f JOIN sources s ON s.id = f.source_id
  WHERE f.standing & 1
  ORDER BY f.period_order, f.id
  LIMIT ?`);

const app = Fastify();
app.get('/trade-flows', request => {
  const limit = Number(request.query.limit ?? 50);
  const data = page.all(limit).map(({ sourceId, publisher, title, url, sourcePublishedOn, publishedOnBasis, authority, ...figure }) => ({
    ...figure,
    lower: figure.value - Math.floor(figure.precision / 2),
    upper: figure.value + Math.floor(figure.precision / 2),
    preferred: true,
    source: { id: sourceId, publisher, title, url, publishedOn: sourcePublishedOn, publishedOnBasis, authority },
  }));
  return { data, page: { limit, total, next: null } };
});
await app.listen({ host: '127.0.0.1', port: Number(port) });
