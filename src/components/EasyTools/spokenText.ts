const unspoken = 'rt, rp, sup, button, .hash-link, [aria-hidden="true"]';

/** The headings, paragraphs and list items of a text, without readings and notes. */
export function spokenText(root: Element): string[] {
  return [...root.querySelectorAll('h1, h2, h3, p, li')]
    .filter((element) => !element.querySelector('p, li') && !element.closest('.mb-sec--shutten'))
    .map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const silent of copy.querySelectorAll(unspoken)) silent.remove();
      return copy.textContent?.trim() ?? '';
    })
    .filter(Boolean);
}
