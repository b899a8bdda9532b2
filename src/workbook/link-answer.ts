// The answer of a cell in which a link is asked. A linked cell has a text and a target; programs keep the old target
// when its text is changed, so that the text counts wherever it is an address itself.

export interface LinkAnswer {
  readonly value: string;
  /** Whether the text is one address and the target another. */
  readonly differs: boolean;
}

export function linkAnswer(text: string, target: string | null): LinkAnswer {
  const shown = text.trim();
  if (target === null) return { value: shown, differs: false };
  if (/^https?:\/\//i.test(shown)) {
    // Some programs show a long address cut short.
    const start = shown.replace(/(…|\.\.\.)$/, '');
    if (start !== shown && target.startsWith(start)) return { value: target, differs: false };
    return { value: shown, differs: !isSame(shown, target) };
  }
  if (isAddressWithoutScheme(shown)) return { value: isSame(shown, target) ? target : shown, differs: false };
  return { value: target, differs: false };
}

/** `www.novads.lv/par-mums`, or the address of an e-mail. */
function isAddressWithoutScheme(text: string): boolean {
  return text.length <= 2000 && /^[^\s/@]*@?[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#:]\S*)?$/u.test(text);
}

/** Whether two addresses lead to the same page; scheme, a final slash and the place in the page aside. */
function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(address: string): string {
  let text = address.trim();
  try {
    text = decodeURI(text);
  } catch {
    // A percent sign that is no escape.
  }
  return text
    .replace(/^(https?:\/\/|mailto:)/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
