import { nameCountry } from './format-address.ts';
import { PROVINCES } from './provinces.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The code of a country by its English name or its code; `null` for one that nobody knows. */
export function findCountryCode(given: string): string | null {
  const wanted = fold(given);
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = `${first}${second}`;
      // Codes that are no longer used share a name with today's: DD is Germany too.
      const isFound = fold(code) === wanted || fold(nameCountry(code) ?? '') === wanted;
      if (isFound) return new Intl.Locale(`und-${code}`).region ?? code;
    }
  }
  return null;
}

/** The code of a country's province by its name or its code; what was given where the simulator does not know it. */
export function findProvinceCode(countryCode: string | null, given: string): string {
  const provinces = Object.entries(PROVINCES[countryCode ?? ''] ?? {});
  const found = provinces.find(([code, name]) => fold(code) === fold(given) || fold(name) === fold(given));
  return found?.[0] ?? given;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
