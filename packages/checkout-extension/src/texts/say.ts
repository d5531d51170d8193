import { asks, askSentence } from './ask.ts';
import type { Asked } from './ask.ts';
import type { Given, TextPath } from './text-path.ts';

/** `shopify.i18n.translate`, as far as it is used here. */
export type Translate = (key: string, blanks?: Record<string, string | number>) => string;

/** Says a text in the shopper's language. */
export type Say = <Path extends TextPath>(path: Path, ...given: Given<Path>) => string;

const ways: Readonly<Record<string, (...given: never[]) => Asked>> = asks;

/** Makes a {@link Say} from Shopify's translations, which `scripts/generate-locales.ts` writes from the texts of the widgets. */
export function createSay(translate: Translate): Say {
  return (path, ...given) => {
    const ask = isStatement(path) ? askSentence : ways[path];
    const { variant, blanks }: Asked = ask ? Reflect.apply(ask, null, given) : { variant: '' };
    return translate(variant ? `${path}.${variant}` : path, blanks && { ...blanks });
  };
}

function isStatement(path: string): boolean {
  return path.startsWith('tracking.') && path.endsWith('.sentence');
}
