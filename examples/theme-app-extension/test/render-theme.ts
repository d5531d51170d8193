import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Liquid } from 'liquidjs';

import { readSchema } from './extension.ts';
import { createLiquid, writeStylesheet } from './liquid.ts';
import type { Globals } from './liquid.ts';

/** The theme of the tests, in the structure of Dawn: groups of sections around a `main`, JSON templates, sections that render app blocks. */
const theme = fileURLToPath(new URL('theme/', import.meta.url));

/** What a page is made of. */
export interface PageOptions {
  readonly globals: Globals;
  /** Where the extension is deployed. */
  readonly extension: { readonly folder: string; readonly assetUrl: string };
  /** What the merchant has set in the app embed, beside its defaults. */
  readonly embed: Readonly<Record<string, string>>;
  /** App blocks below those of the template. */
  readonly moreBlocks?: readonly string[];
}

/** A section in a template or a group. */
interface Section {
  readonly type: string;
  readonly blocks?: Readonly<Record<string, { readonly type: string; readonly settings: object }>>;
  readonly block_order?: readonly string[];
}

interface Sections {
  readonly sections: Readonly<Record<string, Section>>;
  readonly order: readonly string[];
}

/** Renders the page `templates/page.order.json` as Shopify does: sections, app blocks in them, stylesheets of blocks and the app embed in the head. */
export async function renderPage({
  globals,
  extension,
  embed,
  moreBlocks = [],
}: PageOptions): Promise<string> {
  const locale = globals.request.locale.iso_code;
  const own = createLiquid({ folder: theme, assetUrl: '/cdn/shop/t/1/assets/', locale });
  const app = createLiquid({ ...extension, locale });
  const stylesheets = new Set<string>();

  async function renderBlock(name: string, id: string, settings: object): Promise<string> {
    const { stylesheet } = readSchema(name);
    if (stylesheet !== undefined) stylesheets.add(writeStylesheet(extension.assetUrl + stylesheet));
    const block = { id, settings: { ...defaultsOf(name), ...settings }, shopify_attributes: '' };
    return app.renderFile(name, { block }, { globals });
  }

  async function renderSections({ sections, order }: Sections): Promise<string> {
    const rendered: string[] = [];
    for (const id of order) {
      const { type, blocks = {}, block_order: blockOrder = [] } = sections[id] ?? { type: 'none' };
      const shown: { readonly html: string }[] = [];
      for (const key of blockOrder) {
        const [, name = ''] =
          /^shopify:\/\/apps\/amend\/blocks\/([\w-]+)\//.exec(blocks[key]?.type ?? '') ?? [];
        const html = await renderBlock(name, key, blocks[key]?.settings ?? {});
        shown.push({
          html: `<div id="shopify-block-${key}" class="shopify-block shopify-app-block">${html}</div>`,
        });
      }
      const html = await own.renderFile(
        type,
        { section: { blocks: shown } },
        { globals: { ...globals, ...page } },
      );
      rendered.push(`<div id="shopify-section-${id}" class="shopify-section">${html}</div>`);
    }
    return rendered.join('\n');
  }

  const page = { page: { title: 'Your order', content: '' } };
  const template = readJson<Sections>('templates/page.order.json');
  const { amend } = template.sections;
  const more = Object.fromEntries(
    moreBlocks.map((name) => [name, { type: `shopify://apps/amend/blocks/${name}/01a0`, settings: {} }]),
  );
  const main = await renderSections({
    order: template.order,
    sections: {
      ...template.sections,
      ...(amend && {
        amend: {
          ...amend,
          blocks: { ...amend.blocks, ...more },
          block_order: [...(amend.block_order ?? []), ...moreBlocks],
        },
      }),
    },
  });
  registerGroups(own, {
    'header-group': await renderSections(readJson('sections/header-group.json')),
    'footer-group': await renderSections(readJson('sections/footer-group.json')),
  });
  const head = await renderBlock('embed', 'embed', embed);
  const layout = await own.renderFile(
    'theme',
    { content_for_header: [...stylesheets].join('\n'), content_for_layout: main },
    { globals: { ...globals, ...page } },
  );
  return layout.replace('</head>', `${head}</head>`);
}

/** `{% sections 'header-group' %}`, for groups that are rendered already. */
function registerGroups(liquid: Liquid, groups: Readonly<Record<string, string>>): void {
  liquid.registerTag('sections', {
    parse(token) {
      this['group'] = token.args.trim().slice(1, -1);
    },
    render() {
      return groups[this['group']];
    },
  });
}

function defaultsOf(name: string): Readonly<Record<string, unknown>> {
  const { settings } = readSchema(name);
  return Object.fromEntries(settings.flatMap(({ id, default: value }) => (id ? [[id, value ?? '']] : [])));
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(theme, path), 'utf8'));
}
