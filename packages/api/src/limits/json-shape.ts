/** How deep objects and lists may be nested in a body: twice as deep as the deepest of the contract. */
const MOST_DEPTH = 10;

/** How many fields and items a body may have in all. */
const MOST_PARTS = 1000;

/** What is wrong with the shape of a JSON text, and where: a JSON Pointer (RFC 6901) as the keys and places on the way there. */
export interface ShapeFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** An object or a list that has not ended yet. */
interface Open {
  /** The keys so far; `null` for a list. */
  readonly keys: Set<string> | null;
  /** The key, or the place in a list, of what comes next. */
  at: string | number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}:,]/g;

/**
 * Looks for what a parser would let pass: a key that is there twice (of which every parser takes another one, RFC 8259, 4), text that is not Unicode, and more depth or
 * breadth than any request of the contract has. `text` has to be JSON.
 */
export function findShapeFault(text: string): ShapeFault | null {
  const open: Open[] = [];
  const fault = (message: string): ShapeFault => ({ path: open.map(({ at }) => at), message });
  let parts = 0;
  let before = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const inner = open.at(-1);
    if (token === '{' || token === '[') {
      if (open.length === MOST_DEPTH) return fault('Nested too deep.');
      open.push(token === '{' ? { keys: new Set(), at: '' } : { keys: null, at: 0 });
      parts += 1;
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (inner && typeof inner.at === 'number') inner.at += 1;
      parts += 1;
    } else if (token === ':' && inner?.keys) {
      inner.at = textOf(before);
      if (inner.keys.has(inner.at)) return fault('This field is there twice.');
      inner.keys.add(inner.at);
    } else if (token.includes('\\u') && !isUnicode(textOf(token))) return fault('Not Unicode.');
    if (parts > MOST_PARTS) return { path: [], message: 'Too many fields.' };
    before = token;
  }
  return null;
}

function textOf(token: string): string {
  return String(JSON.parse(token));
}

/** Whether every surrogate has its other half. */
function isUnicode(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
