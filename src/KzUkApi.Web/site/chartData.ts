import { client } from './api.js';
import { language, words } from './words.js';

/** What a chart shows of one period of a line. */
export interface Point {
  period: string;
  /** The first month of the period, counted from year 0. */
  at: number;
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** Whether it is not in the currency in which it was published, or is computed from what is not. */
  isConverted: boolean;
  /** No line leads to it: it is not comparable with the point before. */
  breaks: boolean;
  /** What a reader should know of it, in words; empty where there is nothing. */
  note: string;
  figureIds: string[];
}

export interface Line {
  label: string;
  /** `kaz` or `gbr`; empty where it is of neither. */
  country: string;
  /** Who publishes it and how it is made; empty where each point has that itself. */
  source: string;
  points: Point[];
}

export interface ChartData {
  /** A currency, or another unit of the contract. */
  unit: string;
  lines: Line[];
  /** How far two lines lie apart; null where the chart has no such part. */
  gap: Line | null;
  /** The list that has the figures, for their own words. */
  figures: '/v1/trade-flows' | '/v1/investments';
}

/** What a reader reads of a figure. */
export interface Figure {
  id: string;
  title: string;
  display: string;
  subtitle: string;
}

/** The data of a picture by its address; null where it is no picture that can be drawn here. */
export const readData = async (picture: URL): Promise<ChartData | null> => {
  const { width: _width, theme: _theme, ...query } = Object.fromEntries(picture.searchParams);
  switch (picture.pathname) {
    case '/v1/trade-flows/mirror.svg':
      return readMirror(query);
    case '/v1/trade-flows/series.svg': {
      const { data } = await client.GET('/v1/trade-flows/series/brief', { params: { query: query as object } });
      return ofSeries(data?.data ?? [], '/v1/trade-flows');
    }
    case '/v1/investments/series.svg': {
      const { data } = await client.GET('/v1/investments/series/brief', { params: { query: query as object } });
      return ofSeries(data?.data ?? [], '/v1/investments');
    }
    default:
      return null;
  }
};

/** Figures in their own words, by their ids. */
export const readFigures = async (list: ChartData['figures'], ids: string[]): Promise<Figure[]> => {
  const asOf = document.documentElement.dataset['asOf'];
  const query = { id: ids.join(','), figures: 'all', lang: language, ...(asOf ? { asOf } : {}) };
  const { data } = await client.GET(list, { params: { query: query as object } });
  return (data?.data ?? []) as Figure[];
};

// Both directions come in one answer.
const mirrors = new Map<string, ReturnType<typeof readRows>>();

const readRows = async (query: object) => {
  const { data } = await client.GET('/v1/trade-flows/mirror/brief', { params: { query } });
  return data?.data ?? [];
};

const readMirror = async ({ direction = '', ...query }: Record<string, string>): Promise<ChartData> => {
  const asked = { ...query, sort: 'period', limit: '500' };
  const key = JSON.stringify(asked);
  if (!mirrors.has(key)) mirrors.set(key, readRows(asked));
  const rows = await mirrors.get(key)!;
  const [from, to] = direction === 'kaz-to-gbr' ? (['KAZ', 'GBR'] as const) : (['GBR', 'KAZ'] as const);
  const unit = query['convertTo'] ?? 'USD';
  const pairs = rows.map(row => ({ period: row.id, pair: from === 'KAZ' ? row.kazToGbr : row.gbrToKaz }));
  const side = (country: string, flow: 'export' | 'import'): Line => {
    let before: string | null | undefined;
    const points = pairs.map(({ period, pair }) => {
      const figure = pair[flow];
      const breaks = before !== undefined && figure !== null && before !== figure.dataset;
      before = figure?.dataset;
      const [isConverted, id] = [figure !== null && figure.publishedCurrency !== unit, pair[`${flow}Id`]];
      return pointOf(period, figure, { isConverted, breaks, note: noteOf(breaks), figureIds: id ? [id] : [] });
    });
    return { label: words?.sides[`${country}-${flow}`] ?? flow, country: country.toLowerCase(), source: '', points };
  };
  return {
    unit,
    lines: [side(from, 'export'), side(to, 'import')],
    gap: {
      label: words?.gap ?? '',
      country: 'gap',
      source: '',
      points: pairs.map(({ period, pair }) => {
        const isConverted = [pair.export, pair.import].some(figure => figure !== null && figure.publishedCurrency !== unit);
        return pointOf(period, pair.gap, { isConverted, note: pair.display });
      }),
    },
    figures: '/v1/trade-flows',
  };
};

interface Series {
  title: string;
  subtitle: string;
  reporter: string;
  valueUnit: string;
  points: {
    period: string;
    value?: number | null;
    lower?: number | null;
    upper?: number | null;
    break: boolean;
    qualifier?: string | null;
    figureIds: string[];
  }[];
}

// Places among investors are ranges, which a line would not show.
const ofSeries = (series: Series[], figures: ChartData['figures']): ChartData | null => {
  const unit = series[0]?.valueUnit ?? '';
  return series.length === 0 || series.some(one => one.valueUnit !== unit) || unit === 'rank'
    ? null
    : {
        unit,
        lines: series.map(one => ({
          label: one.title,
          country: ['KAZ', 'GBR'].includes(one.reporter) ? one.reporter.toLowerCase() : '',
          source: one.subtitle,
          points: one.points.map(point =>
            pointOf(point.period, point, { breaks: point.break, note: noteOf(point.break), figureIds: point.figureIds }),
          ),
        })),
        gap: null,
        figures,
      };
};

const noteOf = (breaks: boolean): string => (breaks ? (words?.breaks ?? '') : '');

interface Bounded {
  value?: number | null;
  lower?: number | null;
  upper?: number | null;
}

const pointOf = (period: string, amount: Bounded | null, rest: Partial<Point>): Point => ({
  period,
  at: monthOf(period),
  value: amount?.value ?? null,
  lower: amount?.lower ?? null,
  upper: amount?.upper ?? null,
  isConverted: false,
  breaks: false,
  note: '',
  figureIds: [],
  ...rest,
});

const monthOf = (period: string): number => {
  const [year = '0', part = '1'] = period.split('-');
  const first = part.startsWith('Q') ? (Number(part.slice(1)) - 1) * 3 : Number(part) - 1;
  return Number(year) * 12 + first;
};
