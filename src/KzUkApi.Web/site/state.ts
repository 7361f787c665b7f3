import { announce } from './dom.js';
import { morph } from './morph.js';
import { dayText, words } from './words.js';

/** Parts of a page that depend on its state, beside its content. */
const parts = ['.bar .state', '.bar .find', '.bar .languages', '.days nav'];
const headers = ['meta[name="description"]', 'link[rel="alternate"]', 'script[type="application/ld+json"]'];

const listeners: (() => void)[] = [];
let pending: AbortController | null = null;
let shown = location.pathname + location.search;

/** Calls back whenever the page has come into another state. */
export const onChange = (listener: () => void): void => void listeners.push(listener);

/** The day whose record the page shows; null for today. */
export const dayShown = (): string | null => document.documentElement.dataset['asOf'] ?? null;

/**
 * Shows this page in the state of an address. What cannot be shown in place is left to the browser. Going back leads to the state
 * before it; of several in a row by one control (such as a slider that is moved on), to the state before the first.
 */
export const show = async (address: string, by: string | null = null): Promise<void> => {
  pending?.abort();
  const own = (pending = new AbortController());
  const target = new URL(address, location.href);
  const main = document.querySelector('main');
  main?.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(target.pathname + target.search, { headers: { Accept: 'text/html' }, signal: own.signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!answer.ok || page.querySelector('main') === null) throw new Error(`${answer.status}`);
    const place = new URL(answer.url);
    place.hash = target.hash;
    shown = place.pathname + place.search;
    if (place.href !== location.href) {
      if (by !== null && history.state === by) history.replaceState(by, '', place);
      else history.pushState(by, '', place);
    }
    swap(page);
    tell(target.hash);
  } catch {
    // Superseded by a later state, which is being shown; otherwise the browser says itself what is wrong.
    if (!own.signal.aborted) location.assign(target);
  } finally {
    if (pending === own) main?.removeAttribute('aria-busy');
  }
};

const swap = (page: Document): void => {
  const { activeElement: focused } = document;
  const address = focused?.getAttribute('href');
  document.title = page.title;
  for (const name of ['data-as-of', 'data-currency']) {
    const value = page.documentElement.getAttribute(name);
    if (value === null) document.documentElement.removeAttribute(name);
    else document.documentElement.setAttribute(name, value);
  }
  for (const selector of headers) {
    document.head.querySelectorAll(selector).forEach(old => old.remove());
    document.head.append(...page.head.querySelectorAll(selector));
  }
  for (const selector of [...parts, 'main']) {
    const [old, next] = [document.querySelector(selector), page.querySelector(selector)];
    if (old !== null && next !== null) morph(old, next);
  }
  if (focused !== null && !focused.isConnected && address) {
    document.querySelector<HTMLElement>(`a[href="${CSS.escape(address)}"]`)?.focus({ preventScroll: true });
  }
  listeners.forEach(listener => listener());
};

// A part says how much it shows; the whole page, of which day it is.
const tell = (hash: string): void => {
  const part = hash === '' ? null : document.querySelector(`${hash} > .more > span, ${hash} > .empty`);
  const day = dayShown();
  announce(part?.textContent?.trim() || `${words?.asOf}: ${day === null ? words?.today : dayText(day)}`);
};

/** Takes over the links and forms that lead to this page in another state. */
export const takeOver = (): void => {
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-enhance="state"] a[href]') : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link === null || !isPlain || event.defaultPrevented || link.pathname !== location.pathname) return;
    event.preventDefault();
    void show(link.href);
  });
  document.addEventListener('submit', event => {
    const form = event.target as HTMLFormElement;
    const target = new URL(form.action, location.href);
    if (form.dataset['enhance'] !== 'state' || target.pathname !== location.pathname) return;
    event.preventDefault();
    target.search = `${new URLSearchParams(stateOf(form))}`;
    void show(target.href);
  });
  addEventListener('popstate', () => {
    if (location.pathname + location.search !== shown) void show(location.href);
  });
};

/** What a form would send, without fields that are empty. */
export const stateOf = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '');
