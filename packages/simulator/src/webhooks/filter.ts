/** What a filter makes of a payload. */
export type Filter = (payload: unknown) => boolean;

const TOKEN = /\s*(\(|\)|-?[\w.]+:(?:[<>]=?)?(?:"[^"]*"|'[^']*'|[^\s()]*)|[^\s()]+)/y;
const TERM = /^([\w.]+):([<>]=?)?(?:"([^"]*)"|'([^']*)'|(.*))$/;

/**
 * Reads the filter of a subscription: terms `path.to.field:value`, with `<`, `<=`, `>`, `>=`, `beginning*` and `*`
 * (there is a value), joined by AND (or a space), OR, NOT (or `-`) and brackets. A path through a list is met by any
 * item of it. Texts are compared whole, in any case: UNCONFIRMED.
 *
 * Source: https://shopify.dev/docs/apps/build/webhooks/delivery-filtering
 *
 * @returns `null` where it cannot be read, or names no field.
 */
export function parseFilter(text: string): Filter | null {
  const tokens = tokenize(text);
  if (tokens === null || tokens.length === 0) return null;
  const rest = [...tokens];
  const filter = readAlternatives(rest);
  return rest.length === 0 ? filter : null;
}

function tokenize(text: string): readonly string[] | null {
  const tokens: string[] = [];
  const trimmed = text.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const token = TOKEN.exec(trimmed)?.[1];
    if (token === undefined) return null;
    tokens.push(token);
  }
  return tokens;
}

function readAlternatives(tokens: string[]): Filter | null {
  const filters = [readConditions(tokens)];
  while (tokens[0] === 'OR') {
    tokens.shift();
    filters.push(readConditions(tokens));
  }
  const all = filters.flatMap((each) => each ?? []);
  return all.length === filters.length ? (payload) => all.some((isMet) => isMet(payload)) : null;
}

function readConditions(tokens: string[]): Filter | null {
  const filters = [readCondition(tokens)];
  while (tokens.length > 0 && tokens[0] !== 'OR' && tokens[0] !== ')') {
    if (tokens[0] === 'AND') tokens.shift();
    filters.push(readCondition(tokens));
  }
  const all = filters.flatMap((each) => each ?? []);
  return all.length === filters.length ? (payload) => all.every((isMet) => isMet(payload)) : null;
}

function readCondition(tokens: string[]): Filter | null {
  const token = tokens.shift();
  if (token === undefined) return null;
  if (token === 'NOT') return negate(readCondition(tokens));
  if (token === '(') {
    const inner = readAlternatives(tokens);
    return tokens.shift() === ')' ? inner : null;
  }
  return token.startsWith('-') ? negate(readTerm(token.slice(1))) : readTerm(token);
}

function negate(filter: Filter | null): Filter | null {
  return filter === null ? null : (payload) => !filter(payload);
}

function readTerm(token: string): Filter | null {
  const [, path = '', comparator = '', ...values] = TERM.exec(token) ?? [];
  const [inDouble, inSingle, bare = ''] = values;
  const wanted = inDouble ?? inSingle ?? bare;
  if (path === '' || wanted === '') return null;
  const isMet = comparator === '' ? isValue(wanted) : isBeyond(comparator, wanted);
  return (payload) => listValues(payload, path.split('.')).some(isMet);
}

/** Every value that a path leads to, through all items of lists. */
function listValues(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => listValues(each, path));
  const [head, ...rest] = path;
  if (head === undefined) return value === null || value === undefined ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  const inner = new Map<string, unknown>(Object.entries(value)).get(head);
  return listValues(inner, rest);
}

function isValue(wanted: string): (value: unknown) => boolean {
  if (wanted === '*') return () => true;
  const text = wanted.toLowerCase();
  return (value) => {
    const given = String(value).toLowerCase();
    return text.endsWith('*')
      ? given.startsWith(text.slice(0, -1))
      : given === text || isSameNumber(given, text);
  };
}

function isSameNumber(one: string, other: string): boolean {
  return one !== '' && Number(one) === Number(other);
}

function isBeyond(comparator: string, wanted: string): (value: unknown) => boolean {
  return (value) => {
    const distance = measure(String(value)) - measure(wanted);
    if (comparator === '>') return distance > 0;
    if (comparator === '>=') return distance >= 0;
    return comparator === '<' ? distance < 0 : distance <= 0;
  };
}

/** A number, or an instant; NaN for anything else, which is never beyond anything. */
function measure(text: string): number {
  const number = Number(text);
  return Number.isNaN(number) ? Date.parse(text) : number;
}
