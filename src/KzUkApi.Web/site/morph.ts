/**
 * Changes a part of the page into what the server made of it for another state. What is the same stays the same element, so that
 * focus, open details and pictures are kept, and readers stay where they are.
 */
export const morph = (old: Element, next: Element): void => {
  if (isOwn(old) || old.isEqualNode(next)) return;
  copyAttributes(old, next);
  const wanted = new Set([...next.children].map(child => child.id).filter(id => id !== ''));
  let at = old.firstChild;
  for (const child of [...next.childNodes]) {
    const match = matchOf(at, child, wanted);
    if (match === null) {
      old.insertBefore(document.importNode(child, true), at);
      continue;
    }
    while (at !== match) at = removed(at as ChildNode);
    at = match.nextSibling;
    if (match instanceof Element) morph(match, child as Element);
    else if (match.nodeValue !== child.nodeValue) match.nodeValue = child.nodeValue;
  }
  while (at !== null) at = removed(at);
};

// What the script has made or changed itself.
const isOwn = (one: Element): boolean => one.classList.contains('script-place') || one.hasAttribute('data-own');

const removed = (node: ChildNode): ChildNode | null => {
  const after = node.nextSibling;
  node.remove();
  return after;
};

// The next node that can become the other one, if none that is wanted itself stands before it.
const matchOf = (from: ChildNode | null, wantedNode: Node, wanted: Set<string>): ChildNode | null => {
  for (let at = from; at !== null; at = at.nextSibling) {
    if (isAlike(at, wantedNode)) return at;
    if (at instanceof Element && wanted.has(at.id)) return null;
  }
  return null;
};

const isAlike = (one: Node, other: Node): boolean =>
  one.nodeName === other.nodeName
  && (!(one instanceof Element && other instanceof Element)
    || (one.id === other.id && one.getAttribute('name') === other.getAttribute('name')));

const copyAttributes = (old: Element, next: Element): void => {
  for (const { name } of [...old.attributes]) {
    // A reader opens and closes details.
    if (!next.hasAttribute(name) && name !== 'open') old.removeAttribute(name);
  }
  for (const { name, value } of [...next.attributes]) {
    if (old.getAttribute(name) !== value && name !== 'open') old.setAttribute(name, value);
  }
  // What a reader has chosen stays beside the attributes.
  if (old instanceof HTMLOptionElement) old.selected = next.hasAttribute('selected');
  if (old instanceof HTMLInputElement) old.value = next.getAttribute('value') ?? '';
};
