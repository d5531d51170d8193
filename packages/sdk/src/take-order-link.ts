import { ORDER_LINK_PARAMETER } from '@amend/contract';

/** The part of a browser's `window` that has the address of the page. */
export interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: {
    readonly state: unknown;
    replaceState(state: unknown, unused: string, url: string): void;
  };
}

/**
 * Takes the link of a mail out of the address bar, and gives it back; `null` where there is none.
 *
 * Call it with `window`, first thing on the page: from then on the link stands in no address that the page, its history or a bookmark shows. It came in
 * the fragment, which no browser sends to a server or puts into a `Referer` (rule T21). Whatever else stands in the fragment stays.
 */
export function takeOrderLink({ location, history }: AddressBar): string | null {
  const parts = location.hash.slice(1).split('&');
  const start = `${ORDER_LINK_PARAMETER}=`;
  const found = parts.find((part) => part.startsWith(start));
  if (found === undefined) return null;
  const rest = parts.filter((part) => !part.startsWith(start)).join('&');
  history.replaceState(history.state, '', `${location.pathname}${location.search}${rest && `#${rest}`}`);
  return found.slice(start.length);
}
