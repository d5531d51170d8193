import '@shopify/ui-extensions/preact';
import { TARGETS } from './targets/index.ts';

// What all pages of Shopify's have in common.
declare const shopify: {
  readonly extension: { readonly target: string };
};

/** Begins at whichever target Shopify has loaded the extension for. */
export default function extension(): void {
  TARGETS[shopify.extension.target]?.();
}
