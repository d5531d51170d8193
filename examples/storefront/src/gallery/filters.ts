import { LOCALES } from './reader.ts';

/** What can be chosen besides widget and state; the first of each is shown where nothing is chosen. */
export const CHOICES = {
  theme: ['inherit', 'soft', 'sharp'],
  scheme: ['light', 'dark'],
  lang: Object.keys(LOCALES),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of one of the {@link CHOICES}. */
export type Choice = keyof typeof CHOICES;

/** How one cell looks. */
export type Look = Readonly<Record<Choice, string>>;

/** The looks that a query asks for: `theme=soft`, or `theme=all`. */
export function looksOf(query: URLSearchParams): Look[] {
  return Object.entries(CHOICES).reduce<Look[]>(
    (looks, [choice, values]) => {
      const chosen = choose(query.get(choice), values);
      return looks.flatMap((look) => chosen.map((value) => ({ ...look, [choice]: value })));
    },
    [{ theme: '', scheme: '', lang: '' }],
  );
}

function choose(asked: string | null, values: readonly string[]): readonly string[] {
  return asked === 'all' ? values : [asked ?? values[0] ?? ''];
}

/** The same address with one more thing chosen, or with it no longer chosen. */
export function addressWith(query: URLSearchParams, name: string, value: string | null): string {
  const next = new URLSearchParams(query);
  if (value === null) next.delete(name);
  else next.set(name, value);
  return `?${next}`;
}
