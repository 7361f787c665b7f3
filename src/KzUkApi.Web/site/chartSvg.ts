import { axisBottom, axisLeft } from 'd3-axis';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type Selection, select } from 'd3-selection';
import { area, line } from 'd3-shape';
import type { ChartData, Line, Point } from './chartData.js';
import { markText, periodText, pointText, unitText } from './chartText.js';

type Group = Selection<SVGGElement, unknown, null, undefined>;
type Scale = ScaleLinear<number, number>;

const margin = { top: 26, right: 14, bottom: 24, left: 66 };
const roomOfLabels = 208;
const firstLabelled = 640; // Narrower charts have the names of their lines below them alone.
const labelHeight = 30;
const widest = 960;
const roomOfYear = 44;
const roomOfMarker = 9;
const seen = 3; // Bounds that are closer than this many pixels are not to be seen.

/** A drawn chart: its element, and the way to a period. */
export interface Drawn {
  svg: SVGSVGElement;
  /** The period that is nearest to a place in the picture. */
  nearest(x: number): number;
  /** Marks a period; null marks none. */
  mark(index: number | null): void;
}

/** Draws lines with their bounds, and below them the gap as bars. Colours are classes, places are attributes: nothing is styled inline. */
export const draw = (data: ChartData, room: number): Drawn => {
  const width = Math.min(widest, Math.max(280, room));
  const high = Math.max(180, Math.min(340, width * 0.4));
  const low = data.gap === null ? 0 : high * 0.5;
  const svg = select(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  svg.attr('viewBox', `0 0 ${width} ${high + low}`).attr('width', width).attr('height', high + low).attr('aria-hidden', 'true');
  const points = data.lines.flatMap(one => one.points);
  const [first = 0, last = 0] = [Math.min(...points.map(one => one.at)), Math.max(...points.map(one => one.at))];
  const step = stepOf(data.lines[0]?.points ?? []);
  const isLabelled = data.lines.length > 1 && width >= firstLabelled;
  const x = scaleLinear([first - step / 2, last + step / 2], [margin.left, width - (isLabelled ? roomOfLabels : margin.right)]);
  const rule = svg.append('line').attr('class', 'rule').attr('y1', margin.top).attr('y2', high + low - margin.bottom);
  const upper = panel(svg.append('g'), x, 0, high, data.lines, unitText(data.unit));
  const lines = svg.append('g').attr('class', data.lines.length > 1 ? 'several' : null);
  data.lines.forEach(one => drawLine(lines.append('g').attr('class', one.country || 'other'), one, x, upper, step));
  if (isLabelled) labelLines(lines, data, x, upper);
  const scales = data.lines.map(() => upper);
  if (data.gap !== null) {
    const lower = panel(svg.append('g'), x, high, low, [data.gap], data.gap.label);
    drawBars(svg.append('g').attr('class', 'gap'), data.gap, x, lower, step);
    scales.push(lower);
  }
  const marks = svg.append('g');
  const all = [...data.lines, ...(data.gap === null ? [] : [data.gap])];
  const periods = all[0]?.points ?? [];
  return {
    svg: svg.node()!,
    nearest: place => {
      const at = x.invert((place / (svg.node()!.getBoundingClientRect().width || width)) * width);
      return periods.reduce((best, one, index) => (Math.abs(one.at - at) < Math.abs(periods[best]!.at - at) ? index : best), 0);
    },
    mark: index => {
      const place = index === null ? null : x(periods[index]!.at);
      rule.attr('x1', place).attr('x2', place).attr('visibility', place === null ? 'hidden' : 'visible');
      marks.selectChildren().remove();
      all.forEach((one, number) => {
        const value = index === null ? null : one.points[index]?.value;
        if (typeof value !== 'number') return;
        marks.append('circle').attr('class', one.country || 'other').attr('cx', place).attr('cy', scales[number]!(value)).attr('r', 6);
      });
    },
  };
};

// The months from one period to the next.
const stepOf = (points: Point[]): number =>
  points.slice(1).reduce((least, one, index) => Math.min(least, one.at - points[index]!.at), 12) || 12;

const panel = (into: Group, x: Scale, top: number, height: number, lines: Line[], title: string): Scale => {
  const values = lines.flatMap(one => one.points.flatMap(point => [point.value, point.lower, point.upper])).filter(one => one !== null);
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [top + height - margin.bottom, top + margin.top]).nice(5);
  const [left = 0, right = 0] = x.range();
  const marks = y.ticks(height < 180 ? 3 : 5);
  const grid = into.append('g').attr('class', 'values').attr('transform', `translate(${left},0)`);
  grid.call(axisLeft(y).tickValues(marks).tickSize(left - right).tickPadding(6).tickFormat(mark => markText(Number(mark))));
  grid.selectAll<SVGLineElement, number>('.tick line').attr('class', mark => (mark === 0 ? 'zero' : null));
  into.append('text').attr('class', 'unit').attr('x', 4).attr('y', top + 14).text(title);
  const years = yearsOf(x);
  const axis = into.append('g').attr('class', 'periods').attr('transform', `translate(0,${top + height - margin.bottom})`);
  axis.call(axisBottom(x).tickValues(years).tickSizeOuter(0).tickFormat(month => periodText(`${Math.floor(Number(month) / 12)}`)));
  return y;
};

// The first year, the last, and each between that has room.
const yearsOf = (x: Scale): number[] => {
  const [first = 0, last = 0] = x.domain();
  const all: number[] = [];
  for (let year = Math.ceil(first / 12); year * 12 <= last; year++) all.push(year * 12);
  const perYear = x(12) - x(0);
  const step = [1, 2, 5, 10, 20, 50].find(one => one * perYear >= roomOfYear) ?? 100;
  const end = all.at(-1) ?? 0;
  const hasRoom = (from: number, to: number) => x(to) - x(from) >= roomOfYear;
  return all.filter(month => {
    if (month === end) return true;
    const isNamed = month === all[0] || (month % (step * 12) === 0 && hasRoom(all[0]!, month));
    return isNamed && hasRoom(month, end);
  });
};

const drawLine = (into: Group, { points }: Line, x: Scale, y: Scale, step: number): void => {
  // A break is a point without a value before the one that is not comparable.
  const path = points.flatMap(one => (one.breaks ? [{ ...one, value: null, lower: null, upper: null }, one] : [one]));
  const isWide = ({ lower, upper }: Point) => lower !== null && upper !== null && Math.abs(y(lower) - y(upper)) >= seen;
  if (path.some(isWide)) {
    const band = area<Point>(one => x(one.at), one => y(one.lower!), one => y(one.upper!));
    into.append('path').attr('class', 'band').attr('d', band.defined(one => one.lower !== null && one.upper !== null)(path));
  }
  const stroke = line<Point>(one => x(one.at), one => y(one.value!)).defined(one => one.value !== null);
  into.append('path').attr('class', 'line').attr('d', stroke(path));
  const hasMarkers = x(step) - x(0) >= roomOfMarker;
  path.forEach((one, index) => {
    const isAlone = (path[index - 1]?.value ?? null) === null && (path[index + 1]?.value ?? null) === null;
    if (one.value === null || !(hasMarkers || isAlone)) return;
    into.append('circle').attr('cx', x(one.at)).attr('cy', y(one.value)).attr('r', 3);
    if (isWide(one)) whisker(into, x(one.at), y(one.lower!), y(one.upper!));
  });
};

// The name of each line and its last value, at its end and apart from the others.
const labelLines = (into: Group, data: ChartData, x: Scale, y: Scale): void => {
  let free = -Infinity;
  data.lines
    .flatMap(one => one.points.filter(point => point.value !== null).slice(-1).map(point => ({ one, point, end: y(point.value!) })))
    .sort((a, b) => a.end - b.end)
    .forEach(({ one, point, end }) => {
      const place = Math.max(end, free);
      free = place + labelHeight;
      const label = into.append('g').attr('class', `label ${one.country || 'other'}`);
      const left = x.range()[1]! + 10;
      label.append('path').attr('d', `M${x(point.at) + 5},${end}L${left - 3},${place}`);
      label.append('text').attr('x', left).attr('y', place + 1).text(one.label);
      label.append('text').attr('class', 'last').attr('x', left).attr('y', place + 15).text(pointText(point, data.unit));
    });
};

const drawBars = (into: Group, { points }: Line, x: Scale, y: Scale, step: number): void => {
  const width = Math.max(1, Math.min(24, (x(step) - x(0)) * 0.7));
  for (const one of points) {
    if (one.value === null) continue;
    const [zero, end] = [y(0), y(one.value)];
    const bar = into.append('rect').attr('x', x(one.at) - width / 2).attr('width', width);
    bar.attr('y', Math.min(zero, end)).attr('height', Math.max(1, Math.abs(zero - end)));
    if (one.lower !== null && one.upper !== null && Math.abs(y(one.lower) - y(one.upper)) >= seen) {
      whisker(into, x(one.at), y(one.lower), y(one.upper));
    }
  }
};

const whisker = (into: Group, x: number, low: number, high: number): void =>
  void into.append('path').attr('class', 'whisker').attr('d', `M${x},${low}V${high}M${x - 3},${low}h6M${x - 3},${high}h6`);
