import { type ChartData, type Figure, readData, readFigures } from './chartData.js';
import { draw, type Drawn } from './chartSvg.js';
import { boundsText, periodText, pointText } from './chartText.js';
import { element } from './dom.js';
import { onChange } from './state.js';
import { words } from './words.js';

const patience = 200; // How long a point is looked at before its figure is asked for.
const most = 3; // Figures of one point that are told in their own words.

/** Makes charts of the pictures, each when it comes into sight or under the keys; without data the picture stays. */
export const addCharts = (): void => {
  const seen = new IntersectionObserver(
    entries =>
      entries
        .filter(entry => entry.isIntersecting)
        .forEach(entry => {
          seen.unobserve(entry.target);
          void enhance(entry.target as HTMLElement);
        }),
    { rootMargin: '100px' },
  );
  const watch = () => document.querySelectorAll<HTMLElement>('figure.chart:not(.live)').forEach(figure => seen.observe(figure));
  watch();
  onChange(watch);
};

const enhance = async (figure: HTMLElement): Promise<void> => {
  const image = figure.querySelector('img');
  if (image === null || words === null) return;
  const address = image.getAttribute('src');
  try {
    const [data, told] = await Promise.all([readData(new URL(image.src)), descriptionOf(image.src)]);
    // The page may have come into another state meanwhile.
    if (data === null || !data.lines.some(one => one.points.length > 1) || image.getAttribute('src') !== address) return;
    show(figure, image, data, told);
  } catch {
    // The service cannot be reached: the picture stays.
  }
};

// The text alternative of the picture: its notes, caveats and sources hold for the chart, too.
const descriptionOf = async (picture: string): Promise<string> => {
  const address = new URL(picture);
  address.searchParams.set('theme', 'light'); // In one theme it has no styles, which the policy of the page would refuse.
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').querySelector('desc')?.textContent ?? '';
};

const show = (figure: HTMLElement, image: HTMLImageElement, data: ChartData, told: string): void => {
  const reading = element('div', { class: 'reading' });
  const stage = element('div', {
    class: 'stage',
    role: 'slider',
    tabindex: 0,
    'aria-label': `${image.alt}. ${words?.chartKeys}`,
    'aria-orientation': 'horizontal',
    'aria-valuemin': 0,
    'aria-valuemax': (data.lines[0]?.points.length ?? 1) - 1,
  });
  const whole = element('details', {}, element('summary', {}, words?.chartInWords ?? ''), element('p', {}, told));
  const place = element('div', { class: 'script-place', 'data-place': 'chart' }, stage, reading, whole);
  figure.querySelectorAll('[data-place="chart"]').forEach(old => old.remove());
  figure.prepend(place);
  figure.classList.add('live');
  const last = (data.lines[0]?.points.length ?? 1) - 1;
  let [index, drawn]: [number, Drawn | null] = [last, null];
  let timer = 0;
  const known = new Map<string, Figure>();
  const tell = () => {
    reading.replaceChildren(...readingOf(data, index, known));
    stage.setAttribute('aria-valuenow', `${index}`);
    stage.setAttribute('aria-valuetext', [...reading.querySelectorAll('[data-said]')].map(one => one.textContent).join('; '));
  };
  const look = async () => {
    const ids = data.lines.flatMap(one => one.points[index]?.figureIds.slice(0, most) ?? []).filter(id => !known.has(id));
    if (ids.length === 0) return;
    try {
      (await readFigures(data.figures, ids)).forEach(one => known.set(one.id, one));
      tell();
    } catch {
      // The numbers of the chart stay; only the words of the figure are missing.
    }
  };
  const move = (to: number) => {
    index = Math.max(0, Math.min(last, to));
    drawn?.mark(index);
    tell();
    clearTimeout(timer);
    timer = setTimeout(() => void look(), patience);
  };
  stage.addEventListener('pointermove', event => {
    if (drawn !== null) move(drawn.nearest(event.clientX - stage.getBoundingClientRect().left));
  });
  stage.addEventListener('pointerdown', event => {
    if (drawn !== null) move(drawn.nearest(event.clientX - stage.getBoundingClientRect().left));
  });
  stage.addEventListener('focus', () => move(index));
  stage.addEventListener('keydown', event => {
    const to = keys[event.key]?.(index, last);
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  });
  new ResizeObserver(() => {
    const next = draw(data, stage.clientWidth);
    if (drawn?.svg.getAttribute('width') === next.svg.getAttribute('width')) return;
    stage.replaceChildren(next.svg);
    drawn = next;
    drawn.mark(index);
  }).observe(stage);
  tell();
};

const keys: Record<string, (index: number, last: number) => number> = {
  ArrowLeft: index => index - 1,
  ArrowDown: index => index - 1,
  ArrowRight: index => index + 1,
  ArrowUp: index => index + 1,
  PageDown: index => index - 10,
  PageUp: index => index + 10,
  Home: () => 0,
  End: (_index, last) => last,
};

// The period, then each line with its value as drawn and as published, its bounds and its source.
const readingOf = (data: ChartData, index: number, known: Map<string, Figure>): HTMLElement[] => {
  const period = periodText(data.lines[0]?.points[index]?.period ?? '');
  const rows = [...data.lines, ...(data.gap === null ? [] : [data.gap])].flatMap(one => {
    const point = one.points[index];
    if (point === undefined) return [];
    const row = element('li', { class: one.country || 'other' });
    row.append(element('span', { 'data-said': '' }, element('b', {}, one.label), `: ${pointText(point, data.unit)}`));
    const bounds = boundsText(point, data.unit);
    if (bounds !== '') row.append(` (${bounds})`);
    if (one === data.gap) row.append(element('small', { 'data-said': '' }, point.note));
    else if (point.note !== '') row.append(' ', element('span', { class: 'tag' }, point.note));
    const figures = point.figureIds.slice(0, most).flatMap(id => known.get(id) ?? []);
    figures.forEach(figure => row.append(publishedOf(figure)));
    if (figures.length === 0 && one.source !== '') row.append(element('small', {}, one.source));
    return row;
  });
  return [element('p', { class: 'period', 'data-said': '' }, period), element('ul', {}, ...rows)];
};

const publishedOf = (figure: Figure): HTMLElement => {
  const page = Object.entries(words?.pages ?? {}).find(([beginning]) => beginning.startsWith('/v1/trade-flows'))?.[1] ?? '/f/';
  const link = element('a', { href: `${page}${figure.id}${location.search}` }, figure.display);
  return element('small', {}, `${words?.published}: `, link, ` · ${figure.subtitle}`);
};
