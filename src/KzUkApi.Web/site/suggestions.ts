import type { Schemas } from '@kzuk/client';
import { client } from './api.js';
import { announce, element, placeOf } from './dom.js';
import { dayShown, stateOf } from './state.js';
import { words } from './words.js';

const patience = 150; // How long typing may rest before it is looked up.
const fewest = 2;
const cyrillic = /\p{Script=Cyrillic}/u;

/** Suggests records by their names while words are typed, as a combobox with a list. */
export const addSuggestions = (): void => {
  const [place, field] = [placeOf('suggestions'), document.querySelector<HTMLInputElement>('#q')];
  const form = field?.form;
  if (place === null || field === null || !form || words === null) return;
  const list = element('ul', { role: 'listbox', id: 'suggestions', 'aria-label': words.suggestions, hidden: '' });
  place.append(list);
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false', 'data-own': '' };
  Object.entries(attributes).forEach(([name, value]) => field.setAttribute(name, value));

  let [timer, active] = [0, -1];
  let pending = new AbortController();
  const options = () => [...list.children] as HTMLElement[];
  const activate = (at: number) => {
    active = at;
    options().forEach((option, number) => option.setAttribute('aria-selected', `${number === at}`));
    const option = options()[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', option.id);
  };
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', `${isOpen}`);
    activate(-1);
  };
  const close = () => {
    clearTimeout(timer);
    pending.abort();
    open(false);
  };
  const follow = (option: HTMLElement) => location.assign(option.dataset['href'] ?? '');
  const suggest = async () => {
    pending.abort();
    const own = (pending = new AbortController());
    const found = await look(field.value, own.signal);
    if (own.signal.aborted) return;
    list.replaceChildren(...found.map((one, number) => optionOf(one, number, form)));
    open(found.length > 0);
    if (found.length > 0) announce(`${words?.suggestions}: ${found.length}`);
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    if (field.value.trim().length < fewest) close();
    else timer = setTimeout(() => void suggest(), patience);
  });
  field.addEventListener('blur', close);
  field.addEventListener('keydown', event => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const many = options().length;
    if (step !== 0 && many > 0) {
      if (list.hidden) open(true);
      // One place before the first and after the last is that of the words themselves.
      activate(((active + 1 + step + many + 1) % (many + 1)) - 1);
    } else if (event.key === 'Escape' && !list.hidden) {
      close();
    } else if (event.key === 'Enter' && !list.hidden && options()[active]) {
      follow(options()[active]!);
    } else {
      return;
    }
    event.preventDefault();
  });
  // The field keeps the focus, so that its list stays open until the click.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
    if (option !== null) follow(option);
  });
};

const look = async (q: string, signal: AbortSignal): Promise<Schemas['Suggestion'][]> => {
  try {
    // What was not known on the day that the page shows is not suggested on it.
    const asOf = dayShown();
    const { data } = await client.GET('/v1/search/suggest', { params: { query: { q, ...(asOf ? { asOf } : {}) } }, signal });
    return data?.data ?? [];
  } catch {
    // Without suggestions, also where the service cannot be reached: the form tells that itself.
    return [];
  }
};

const optionOf = (one: Schemas['Suggestion'], number: number, form: HTMLFormElement): HTMLElement => {
  const option = element(
    'li',
    { role: 'option', id: `suggestion-${number}`, 'aria-selected': 'false' },
    // Names are given in the letters in which they are typed.
    element('span', { lang: cyrillic.test(one.text) ? null : 'en' }, one.text),
    element('small', {}, words?.kinds[one.type] ?? one.type),
  );
  option.dataset['href'] = addressOf(one, new URLSearchParams(stateOf(form)));
  return option;
};

// The page of the record in the state of this one; where it has none, what is found for its name.
const addressOf = ({ href, text }: Schemas['Suggestion'], state: URLSearchParams): string => {
  const path = new URL(href, location.href).pathname;
  const [api, page] = Object.entries(words?.pages ?? {}).find(([beginning]) => path.startsWith(beginning)) ?? ['', ''];
  if (page === '') {
    state.set('q', text);
    return `/search?${state}`;
  }
  state.delete('q');
  return `${page}${path.slice(api.length)}?${state}`;
};
