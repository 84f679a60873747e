/** A reference in the margin, and the citation that it stands at. */
export interface ReferenceCopy {
  copy: HTMLElement;
  citation: HTMLElement;
}

/**
 * Copies each reference for the margin, to stand at its first citation in the text. The list at the end stays what is read
 * out and reached by keyboard: the copies are for the eye.
 */
export function copyReferences(host: HTMLElement): ReferenceCopy[] {
  const list = host.querySelector<HTMLElement>('[data-part=references]');
  if (list === null) return [];
  const column = document.createElement('div');
  column.className = 'margin-references';
  column.dataset['editorial'] = '';
  column.setAttribute('aria-hidden', 'true');
  column.lang = list.lang;
  column.translate = list.translate;
  const copies = [...list.children].flatMap((reference) => {
    const citation = host.querySelector<HTMLElement>(
      `[data-part=body] .citation[href="#${CSS.escape(reference.id)}"]`,
    );
    return citation === null ? [] : [{ copy: copyOf(reference), citation }];
  });
  column.append(...copies.map(({ copy }) => copy));
  host.append(column);
  return copies;
}

function copyOf(reference: Element): HTMLElement {
  const copy = document.createElement('div');
  const number = document.createElement('span');
  number.textContent = `[${reference.id.replace('ref-', '')}]`;
  copy.append(number, ' ', ...reference.cloneNode(true).childNodes);
  for (const extra of copy.querySelectorAll('[data-editorial]')) extra.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const link of copy.querySelectorAll('a')) link.tabIndex = -1;
  return copy;
}
