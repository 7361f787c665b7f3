/** The element of the page that is marked as the place of something; null where the page has none. */
export const placeOf = (name: string): HTMLElement | null => document.querySelector(`.script-place[data-place="${name}"]`);

/** Makes an element. What is null or false is left out; text is text. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number | null> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(key, `${value}`);
  }
  made.append(...children);
  return made;
};

const status = element('div', { role: 'status', class: 'unseen script-place' });

/** Tells people who do not see the page what has changed. */
export const announce = (text: string): void => {
  if (!status.isConnected) document.body.append(status);
  status.textContent = text;
};
