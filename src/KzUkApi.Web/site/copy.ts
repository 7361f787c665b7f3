import { announce, element, placeOf } from './dom.js';
import { language, words } from './words.js';

const told = 3000;

/** A button that copies the address of the page as it is shown, with its language, so that another reader sees the same. */
export const addCopyLink = (): void => {
  const place = placeOf('copy-link');
  if (place === null || words === null) return;
  const { copyLink, linkCopied, linkNotCopied } = words;
  const button = element('button', { type: 'button' }, copyLink);
  let timer = 0;
  button.addEventListener('click', async () => {
    const address = new URL(location.href);
    address.searchParams.set('lang', language);
    const text = (await copied(address.href)) ? linkCopied : linkNotCopied;
    button.textContent = text;
    announce(text);
    clearTimeout(timer);
    timer = setTimeout(() => (button.textContent = copyLink), told);
  });
  place.append(button);
};

/** A button beside each text that is made to be quoted or pasted. */
export const addCopyButtons = (): void => {
  if (words === null) return;
  const { copy, copied: done, notCopied } = words;
  for (const place of document.querySelectorAll('.script-place[data-place="copy"]:empty')) {
    const button = element('button', { type: 'button' }, copy);
    let timer = 0;
    button.addEventListener('click', async () => {
      const text = (await copied(place.previousElementSibling?.textContent?.trim() ?? '')) ? done : notCopied;
      button.textContent = text;
      announce(text);
      clearTimeout(timer);
      timer = setTimeout(() => (button.textContent = copy), told);
    });
    place.append(button);
  }
};

// A page that did not come by HTTPS has no clipboard, and a reader may refuse it.
const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
