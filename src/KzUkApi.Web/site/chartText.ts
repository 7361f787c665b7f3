import type { Point } from './chartData.js';
import { words } from './words.js';

const blank = '\u00a0';
const digits = 4;
const digitsOfBounds = 6;

/** A number of a unit in few signs. */
export const valueText = (value: number, unit: string, most = digits): string => {
  const sign = words?.numbers.signs[unit] ?? '';
  const [number, scale] = scaled(Math.abs(value), most);
  const minus = value < 0 ? '\u2212' : '';
  return words?.numbers.signFirst
    ? `${minus}${sign}${[number, scale].filter(Boolean).join(blank)}`
    : `${minus}${[number, scale, sign].filter(Boolean).join(blank)}`;
};

/** A mark of the axis. */
export const markText = (value: number): string => valueText(value, '');

/** The unit as it stands over the axis. */
export const unitText = (unit: string): string => words?.numbers.units[unit] ?? unit;

// The digits of a number, and the word for its thousands.
const scaled = (value: number, most: number): [string, string] => {
  const { decimal = '.', group = '', scales = {} } = words?.numbers ?? {};
  const [factor, word] = Object.entries(scales)
    .map(([power, text]): [number, string] => [Number(power), text])
    .sort(([a], [b]) => b - a)
    .find(([power]) => value >= power) ?? [1, ''];
  const [whole = '', part] = `${Number((value / factor).toPrecision(most))}`.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, group) + (part === undefined ? '' : decimal + part), word];
};

/** The value of a point as its label has it. */
export const pointText = (point: Point, unit: string): string =>
  point.value === null ? (words?.notOnRecord ?? '') : `${point.isConverted ? `≈${blank}` : ''}${valueText(point.value, unit)}`;

/** The bounds of a value; empty where it has none, or they are the value. */
export const boundsText = ({ lower, upper }: Point, unit: string): string => {
  const text = (bound: number) => valueText(bound, unit, digitsOfBounds);
  if (lower !== null && upper !== null) return lower === upper ? '' : `${words?.bounds}: ${text(lower)} – ${text(upper)}`;
  return [lower === null ? '' : `≥ ${text(lower)}`, upper === null ? '' : `≤ ${text(upper)}`].join('');
};

/** A period as a reader writes it. */
export const periodText = (period: string): string => {
  const [year = '', part] = period.split('-');
  if (part === undefined) return year;
  if (part.startsWith('Q')) return words?.quarter.replace('{q}', part.slice(1)).replace('{y}', year) ?? period;
  return `${words?.numbers.months[Number(part) - 1]} ${year}`;
};
