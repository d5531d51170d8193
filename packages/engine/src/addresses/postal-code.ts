import { postalCodeRows } from './generated/postal-codes.ts';

/** How one country writes postal codes, after Google's address data. */
interface PostalCodes {
  readonly pattern: RegExp;
  /** One of each shape, with the spaces and hyphens that belong there. */
  readonly examples: readonly string[];
  /** How the codes of a province begin, by Shopify's code of it. */
  readonly prefixes: ReadonlyMap<string, RegExp>;
}

const rows = new Map(postalCodeRows.map((row) => [row[0], row]));
const known = new Map<string, PostalCodes | null>();

function postalCodesOf(countryCode: string): PostalCodes | null {
  const row = rows.get(countryCode);
  let codes = known.get(countryCode);
  if (codes === undefined) {
    codes = row
      ? {
          pattern: new RegExp(`^(?:${row[1]})$`),
          examples: row[2],
          prefixes: new Map(
            Object.entries(row[3]).map(([code, begins]) => [code, new RegExp(`^(?:${begins})`)]),
          ),
        }
      : null;
    known.set(countryCode, codes);
  }
  return codes;
}

/** Whether a postal code is one by its form; `null` where the form is not known. */
export function isPostalCode(zip: string, countryCode: string): boolean | null {
  const codes = postalCodesOf(countryCode);
  return codes && codes.pattern.test(writeCode(compact(zip), codes));
}

/**
 * The one postal code of the country that a text with letters in place of digits, or digits in place of letters, can stand for: O and 0, I, L and 1, and Arabic digits.
 * `null` where there is none, or more than one.
 */
export function withoutLookAlikes(zip: string, countryCode: string): string | null {
  const codes = postalCodesOf(countryCode);
  if (!codes) return null;
  const typed = compact(zip);
  const candidates = codes.examples
    .map(compact)
    .filter(({ length }) => length === typed.length)
    .map((shape) => writeCode(asShaped(typed, shape), codes))
    .filter((candidate) => codes.pattern.test(candidate));
  const [only, ...others] = new Set(candidates);
  return only !== undefined && others.length === 0 ? only : null;
}

/** The postal code that a text becomes with the zero that spreadsheets drop in front of it, or `null` where that is none. */
export function withLeadingZero(zip: string, countryCode: string): string | null {
  const codes = postalCodesOf(countryCode);
  const typed = `0${compact(zip)}`;
  if (
    !codes?.examples.some(
      (example) => /^\d+$/.test(compact(example)) && compact(example).length === typed.length,
    )
  )
    return null;
  const candidate = writeCode(typed, codes);
  return codes.pattern.test(candidate) ? candidate : null;
}

/** The provinces whose postal codes begin as this one does, by Shopify's codes. */
export function provincesOf(zip: string, countryCode: string): readonly string[] {
  const codes = postalCodesOf(countryCode);
  if (!codes) return [];
  const written = writeCode(compact(zip), codes);
  return [...codes.prefixes].flatMap(([code, begins]) => (begins.test(written) ? [code] : []));
}

/** Whether it is known how the postal codes of a province begin. */
export function hasKnownCodes(provinceCode: string, countryCode: string): boolean {
  return postalCodesOf(countryCode)?.prefixes.has(provinceCode) ?? false;
}

/** Letters and digits alone, in capitals, full-width ones as any others. */
function compact(zip: string): string {
  return zip
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** What stands where a digit belongs: letters that look like one, and the digits that Arabic and Persian keyboards write. */
const digits: Readonly<Record<string, string>> = Object.fromEntries(
  ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', 'OI', ' L'].flatMap((all) =>
    Array.from(all, (sign, value) => [sign, String(value)]),
  ),
);
const letters: Readonly<Record<string, string>> = { 0: 'O', 1: 'I' };

function asShaped(typed: string, shape: string): string {
  return Array.from(typed, (sign, place) => {
    const swaps = /\d/.test(shape[place] ?? '') ? digits : letters;
    return swaps[sign] ?? sign;
  }).join('');
}

/** Puts the spaces and hyphens where the country has them. */
function writeCode(typed: string, { examples }: PostalCodes): string {
  const model = examples.find((example) => shapeOf(compact(example)) === shapeOf(typed));
  if (model === undefined) return typed;
  let place = 0;
  return model.replaceAll(/[\p{L}\p{N}]/gu, () => typed[place++] ?? '');
}

function shapeOf(code: string): string {
  return code.replaceAll(/\d/g, '9').replaceAll(/\p{L}/gu, 'A');
}
