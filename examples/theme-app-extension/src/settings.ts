/** What the app embed says to the script, on its tag. */
export interface ThemeSettings {
  /** The API's address, as its operator gave it: not checked yet. */
  readonly endpoint: string;
  /** The address of the app proxy on the shop's own domain, whose requests Shopify signs. */
  readonly proxy: string;
  /** The language to speak, as a BCP 47 tag. */
  readonly locale: string;
  /** Shopify's number of the newest order of the customer who is logged in; `null` for everybody else. */
  readonly newestOrder: string | null;
  /** A colour of CSS, or `null` for the theme's own. */
  readonly accent: string | null;
}

/** Reads what stands on the tag that this script was loaded from. */
export function readSettings(source: string): ThemeSettings {
  const tag = [...document.getElementsByTagName('script')].find((script) => script.src === source);
  const { endpoint = '', proxy = '', order, accent, locale } = tag?.dataset ?? {};
  return {
    endpoint,
    proxy: new URL(proxy, location.origin).href,
    locale: locale || document.documentElement.lang || navigator.language,
    newestOrder: order || null,
    accent: accent || null,
  };
}
