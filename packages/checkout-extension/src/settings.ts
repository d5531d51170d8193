/** What can be left out of a page. */
export const PARTS = ['tracking', 'address', 'swap', 'offers', 'cancel'] as const;

/** What can be left out of a page. */
export type Part = (typeof PARTS)[number];

/** What a merchant sets in the editor, as `shopify.extension.toml` lists it. Whatever was not set yet has the default. */
export interface Settings {
  /** The address of the API; `null` where none was entered. */
  readonly endpoint: string | null;
  /** A heading over everything; `null` is none. */
  readonly heading: string | null;
  /** What is shown: everything but what was left out. */
  readonly parts: readonly Part[];
  /** Whether the top of the page says until when the order can be changed. */
  readonly isAnnounced: boolean;
}

/** Reads the settings as Shopify gives them: by their keys, without those that were never set. */
export function readSettings(values: Readonly<Record<string, unknown>>): Settings {
  return {
    endpoint: textOf(values['endpoint']),
    heading: textOf(values['heading']),
    parts: PARTS.filter((part) => values[`hide_${part}`] !== true),
    isAnnounced: values['announce'] === true,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
