import { BLANKS } from './own-texts.ts';

type Texts = Readonly<Record<string, unknown>>;

const blanksOf: Readonly<Record<string, readonly string[]>> = BLANKS;
const reported = new Set<string>();

/** Texts that may be missing in ours and still be said. */
const OPTIONAL = /^(tracking\.statements\.\w+\.note|card\.problems(\.\w+(\.(detail|nextStep))?)?)$/;

/**
 * Puts a shop's own texts of one group in the place of ours. What is wrong with them is told to the console once, and ours stays.
 * `given` holds all groups, as an object or as JSON.
 */
export function replaceTexts<Ours>(ours: Ours, group: string, given: unknown): Ours {
  const own = isTexts(given) ? given : parse(given);
  if (!isTexts(own)) return ours;
  return group in own ? merge(ours, own[group], group) : ours;
}

function parse(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    report('they are no JSON');
    return undefined;
  }
}

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null;
}

function merge<Ours>(ours: Ours, own: unknown, path: string): Ours {
  if (!isTexts(own)) {
    report(`"${path}" has to hold texts`);
    return ours;
  }
  let merged = ours;
  for (const [name, text] of Object.entries(own)) {
    const inner = `${path}.${name}`;
    const known: unknown = isTexts(ours) ? ours[name] : undefined;
    const replaced = known === undefined && !OPTIONAL.test(inner) ? undefined : replace(known, text, inner);
    if (replaced === undefined) report(`"${inner}" cannot be replaced by that`);
    else merged = { ...merged, [name]: replaced };
  }
  return merged;
}

function replace(ours: unknown, own: unknown, path: string): unknown {
  if (path.endsWith('.sentence') || typeof ours === 'function') return fill(ours, own, path);
  if (isTexts(ours) || (ours === undefined && isTexts(own)))
    return isTexts(own) ? merge(ours, own, path) : undefined;
  return typeof own === 'string' ? own : undefined;
}

/** A text with blanks: whatever a shop's own cannot say, because a blank is empty or its function fails, ours says. */
function fill(ours: unknown, own: unknown, path: string): unknown {
  if (typeof own !== 'string' && typeof own !== 'function') return undefined;
  return (...given: readonly unknown[]): string => {
    const text: unknown = typeof own === 'string' ? fillIn(own, given, path) : attempt(own, given, path);
    if (typeof text === 'string') return text;
    return String(typeof ours === 'function' ? ours(...given) : ours);
  };
}

function attempt(say: Function, given: readonly unknown[], path: string): unknown {
  try {
    const text: unknown = say(...given);
    if (typeof text !== 'string') report(`"${path}" has to give back a text`);
    return text;
  } catch (error) {
    report(`"${path}" failed: ${error}`);
    return undefined;
  }
}

function fillIn(text: string, given: readonly unknown[], path: string): string | undefined {
  const names = blanksOf[path] ?? ['statement'];
  const values: Texts = Object.assign(
    {},
    ...given.filter(isTexts),
    Object.fromEntries(given.map((value, index) => [names[index], value])),
  );
  let isWhole = true;
  const filled = text.replaceAll(/\{([\w.]+)\}/g, (blank, name: string) => {
    const value = name
      .split('.')
      .reduce<unknown>((inner, part) => (isTexts(inner) ? inner[part] : inner), values);
    if (value === undefined) report(`"${path}" has no ${blank}`);
    if (typeof value !== 'string' && typeof value !== 'number') isWhole = false;
    return String(value);
  });
  return isWhole ? filled : undefined;
}

function report(fault: string): void {
  if (reported.has(fault)) return;
  reported.add(fault);
  console.error(`Amend: of your own texts, ${fault}; ours is said instead.`);
}
