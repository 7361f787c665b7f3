import type { Schemas } from '@kzuk/client';
import { client } from './api.js';
import { announce, element, placeOf } from './dom.js';
import { stateOf } from './state.js';
import { words } from './words.js';

const patience = 150; // How long typing may rest before it is looked up.
const fewest = 2;
const most = 8;

/** Suggests records that have a page while words are typed, as a combobox with a list. */
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
    const hits = await search(field.value, form, own.signal);
    if (own.signal.aborted) return;
    list.replaceChildren(...hits.map((hit, number) => optionOf(hit, number, form)));
    open(hits.length > 0);
    if (hits.length > 0) announce(`${words?.suggestions}: ${hits.length}`);
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

const search = async (text: string, form: HTMLFormElement, signal: AbortSignal): Promise<Schemas['SearchHit'][]> => {
  const asOf = stateOf(form).find(([name]) => name === 'asOf')?.[1];
  try {
    const query = { q: text, types: words?.pageKinds, limit: most, ...(asOf ? { asOf } : {}) };
    const { data } = await client.GET('/v1/search', { params: { query }, signal });
    return data?.data ?? [];
  } catch {
    // Without suggestions, also where the service cannot be reached: the form tells that itself.
    return [];
  }
};

const optionOf = (hit: Schemas['SearchHit'], number: number, form: HTMLFormElement): HTMLElement => {
  const option = element(
    'li',
    { role: 'option', id: `suggestion-${number}`, 'aria-selected': 'false' },
    element('span', { lang: 'en' }, hit.title),
    element('small', {}, words?.kinds[hit.type] ?? hit.type),
  );
  const state = new URLSearchParams(stateOf(form).filter(([name]) => name !== 'q'));
  option.dataset['href'] = `${pageOf(hit)}?${state}`;
  return option;
};

const pageOf = ({ href }: Schemas['SearchHit']): string => {
  const path = new URL(href, location.href).pathname;
  const [api, page] = Object.entries(words?.pages ?? {}).find(([beginning]) => path.startsWith(beginning)) ?? ['', ''];
  return page + path.slice(api.length);
};
