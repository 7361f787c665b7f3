import type { Schemas } from '@kzuk/client';
import { client } from './api.js';
import { element, placeOf } from './dom.js';
import { dayShown, onChange, show } from './state.js';
import { dayText, words } from './words.js';

/** A day to which the slider goes, with what counts on it; null for today. */
interface Stop {
  day: string | null;
  text: string;
  counts: string;
}

const patience = 250; // How long a key may rest before the page follows it.
const thumb = 16; // The width of the thumb, whose middle stands at the stop.

/** The slider over the days on which something happened or became known. */
export const addSlider = async (): Promise<void> => {
  const place = placeOf('slider');
  if (place === null || words === null) return;
  const days = place.dataset['marks']?.split(' ') ?? [];
  const stops = await read(place.dataset['from'] ?? '');
  if (stops.length < 2) return;
  const range = element('input', { type: 'range', id: 'day', min: 0, step: 1, 'aria-label': words.asOf });
  const day = element('strong');
  const counts = element('span');
  const marks = element('div', { class: 'marks', 'aria-hidden': 'true' });
  const label = element('p', { class: 'slider-day', 'aria-hidden': 'true' }, day, counts);
  place.append(label, element('div', { class: 'track' }, range, marks));

  const tell = () => {
    const stop = stops[range.valueAsNumber];
    if (stop === undefined) return;
    day.textContent = stop.text;
    counts.textContent = stop.counts;
    range.setAttribute('aria-valuetext', stop.counts === '' ? stop.text : `${stop.text}; ${stop.counts}`);
  };
  let timer = 0;
  let isMoving = false;
  const follow = () => {
    // A reader who has moved on meanwhile is not taken back.
    if (isMoving) return;
    const at = withStop(stops, dayShown());
    range.max = `${stops.length - 1}`;
    range.value = `${at}`;
    tell();
    mark(marks, stops, days);
    reveal(document.querySelector('.offered [aria-current]'));
  };
  range.addEventListener('input', () => {
    isMoving = true;
    clearTimeout(timer);
    tell();
  });
  range.addEventListener('change', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isMoving = false;
      void show(addressOf(stops[range.valueAsNumber]?.day ?? null), range.id);
    }, patience);
  });
  onChange(follow);
  new ResizeObserver(() => mark(marks, stops, days)).observe(marks);
  follow();
};

const read = async (from: string): Promise<Stop[]> => {
  const today = new Date().toISOString().slice(0, 10);
  const days: Schemas['DayCounts'][] = [];
  let cursor: string | undefined;
  do {
    const { data } = await client.GET('/v1/days', { params: { query: { sort: 'day', limit: 500, ...(cursor ? { cursor } : {}) } } });
    days.push(...(data?.data ?? []));
    cursor = data?.page.next ? (new URL(data.page.next).searchParams.get('cursor') ?? undefined) : undefined;
  } while (cursor !== undefined);
  const stops: Stop[] = days
    .filter(one => one.day >= from && one.day <= today)
    .map(one => ({ day: one.day, text: dayText(one.day), counts: countsOf(one) }));
  return [...stops, { day: null, text: words?.today ?? '', counts: '' }];
};

// What counts on a day: the kinds of records with their numbers.
const countsOf = ({ events, published }: Schemas['DayCounts']): string =>
  Object.entries({ ...events, ...published })
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `${words?.kinds[kind.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)] ?? kind}: ${number}`)
    .join(' · ');

// The place of a day among the stops; a day that was not one becomes one.
const withStop = (stops: Stop[], day: string | null): number => {
  if (day === null) return stops.length - 1;
  const at = stops.findIndex(stop => stop.day === null || stop.day >= day);
  if (stops[at]?.day !== day) stops.splice(at, 0, { day, text: dayText(day), counts: '' });
  return at;
};

// Brings a day that is offered into sight where there are more than fit.
const reveal = (link: HTMLElement | null): void => {
  const row = link?.parentElement;
  if (link && row) row.scrollLeft = link.offsetLeft + link.offsetWidth - row.offsetLeft - row.clientWidth;
};

const addressOf = (day: string | null): string => {
  const address = new URL(location.href);
  address.hash = '';
  if (day === null) address.searchParams.delete('asOf');
  else address.searchParams.set('asOf', day);
  return address.href;
};

// The days that are named beside the slider, and the beginnings of years, as many as have room, the latest first.
const mark = (marks: HTMLElement, stops: Stop[], days: string[]): void => {
  const wide = marks.clientWidth - thumb;
  const room = 3 * parseFloat(getComputedStyle(marks).fontSize);
  let free = wide - room / 2;
  const placed = (one: HTMLElement, left: number) => {
    one.style.left = `${left + thumb / 2}px`;
    return one;
  };
  const made: HTMLElement[] = [];
  for (let at = stops.length - 2; at >= 0; at--) {
    const year = stops[at]?.day?.slice(0, 4) ?? '';
    const left = (wide * at) / (stops.length - 1);
    if (days.includes(stops[at]?.day ?? '')) made.push(placed(element('i'), left));
    if (stops[at - 1]?.day?.startsWith(year) || left > free || left < room / 2 - thumb) continue;
    free = left - room;
    made.push(placed(element('span', {}, year), left));
  }
  marks.replaceChildren(...made.reverse());
};
