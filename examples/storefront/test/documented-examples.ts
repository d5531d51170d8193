import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

/** The pages whose examples are promised to work. */
const pages = [
  'README.md',
  'docs/guide/addresses.md',
  'docs/guide/configure.md',
  'docs/guide/embed.md',
  'docs/guide/headless.md',
  'docs/guide/mail.md',
  'docs/guide/order-links.md',
  'docs/guide/proofs.md',
  'docs/guide/prove-your-order.md',
  'docs/guide/receipts.md',
  'docs/guide/server-rendering.md',
  'docs/guide/shopify-access.md',
  'docs/guide/thank-you-page.md',
  'docs/guide/theme.md',
  'docs/guide/webhooks.md',
  'docs/guide/your-shop.md',
  'packages/order-token/README.md',
  'packages/sdk/README.md',
];

/** An example in the documentation, by the name in the comment above it: `<!-- example: name -->`. */
export interface DocumentedExample {
  readonly name: string;
  readonly page: string;
  readonly code: string;
}

/** Every named example of the documentation. */
export function readDocumentedExamples(): DocumentedExample[] {
  return pages.flatMap((page) => {
    const text = readFileSync(fileURLToPath(new URL(page, root)), 'utf8');
    return [...text.matchAll(/<!-- example: (\S+) -->\n```\w+\n([\s\S]*?)```/g)].map(
      ([, name = '', code = '']) => ({ name, page, code }),
    );
  });
}

/** One example with placeholders replaced. Throws where there is none of that name, or a placeholder is not in it. */
export function documentedExample(name: string, replacements: Readonly<Record<string, string>> = {}): string {
  const example = readDocumentedExamples().find((candidate) => candidate.name === name);
  if (!example) throw new Error(`The documentation has no example ${name}.`);
  return Object.entries(replacements).reduce((code, [placeholder, value]) => {
    if (!code.includes(placeholder)) throw new Error(`The example ${name} does not say ${placeholder}.`);
    return code.replaceAll(placeholder, value);
  }, example.code);
}

const END_OF_APP = "grant: 'client-credentials',\n    },\n";

/** The replacement by which the app of a documented configuration reaches a simulated Shopify. */
export function shopifyAt(origin: string): Readonly<Record<string, string>> {
  return { [END_OF_APP]: `${END_OF_APP}    origin: '${origin}',\n` };
}
