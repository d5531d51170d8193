import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Liquid, Tag, tags } from 'liquidjs';
import type { Context, Emitter, Parser, TagToken, TopLevelToken } from 'liquidjs';

/** What Liquid knows on every page, in blocks and snippets too. */
export interface Globals {
  readonly shop: { readonly name: string };
  readonly request: { readonly locale: { readonly iso_code: string }; readonly design_mode: boolean };
  readonly routes: { readonly storefront_login_url: string };
  /** Who is logged in, with their orders, the newest first. */
  readonly customer: { readonly first_name: string; readonly orders: readonly object[] } | null;
}

/** Where Liquid's files and their assets are. */
interface Place {
  readonly folder: string;
  /** What an asset's address begins with. */
  readonly assetUrl: string;
  readonly locale: string;
}

/** `{% schema %}`, which shows nothing. */
class SchemaTag extends Tag {
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    while (remaining.length > 0) {
      const next = remaining.shift();
      if (next && 'name' in next && next.name === 'endschema') return;
    }
    throw new Error('A schema has no end.');
  }

  render(): void {}
}

/** `{% render block %}` of a section, for a block that is rendered already; `{% render 'snippet' %}` as everywhere. */
class RenderTag extends Tag {
  readonly #snippet: Tag | undefined;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    const { render } = tags;
    if (token.args.trim() !== 'block' && render) this.#snippet = new render(token, remaining, liquid, parser);
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, unknown, never> {
    if (this.#snippet) return yield this.#snippet.render(context, emitter);
    emitter.write(String(context.getSync(['block', 'html'])));
    return undefined;
  }
}

/** Liquid as far as the theme and the extension use it, with what Shopify adds. Whatever it does not know is an error. */
export function createLiquid({ folder, assetUrl, locale }: Place): Liquid {
  const liquid = new Liquid({
    root: ['snippets', 'sections', 'layout', 'blocks'].map((part) => join(folder, part)),
    extname: '.liquid',
    strictFilters: true,
  });
  liquid.registerTag('schema', SchemaTag);
  liquid.registerTag('render', RenderTag);
  liquid.registerFilter('asset_url', (name: string) => `${assetUrl}${name}`);
  liquid.registerFilter('stylesheet_tag', writeStylesheet);
  liquid.registerFilter('t', (key: string, ...blanks: readonly (readonly [string, string])[]) =>
    blanks.reduce(
      (text, [name, value]) => text.replace(`{{ ${name} }}`, value),
      readText(folder, locale, key),
    ),
  );
  liquid.registerFilter('date', (at: string, [, format]: readonly [string, string]) => {
    if (format !== 'date') throw new Error(`No date is written as ${format} here.`);
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(at));
  });
  return liquid;
}

/** As the filter `stylesheet_tag` writes it, and as Shopify links the stylesheet of a block's schema. */
export function writeStylesheet(url: string): string {
  return `<link href="${url}" rel="stylesheet" type="text/css" media="all" />`;
}

function readText(folder: string, locale: string, key: string): string {
  const file = locale === 'en' ? 'en.default' : locale;
  const texts: unknown = JSON.parse(readFileSync(join(folder, 'locales', `${file}.json`), 'utf8'));
  const text = key.split('.').reduce((tree: unknown, name) => Reflect.get(Object(tree), name), texts);
  if (typeof text !== 'string') throw new Error(`There is no text ${key} in ${file}.`);
  return text;
}
