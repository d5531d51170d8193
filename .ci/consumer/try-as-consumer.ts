import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Packed } from '../pack.ts';
import { run } from '../run-command.ts';
import { tryScriptTag } from './try-script-tag.ts';

/** What installs the tarballs. */
const INSTALL = {
  npm: ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts'],
  pnpm: ['npx', '-y', 'pnpm@12', 'install', '--ignore-scripts'],
} as const;

/** How TypeScript finds modules: as Node does, and as bundlers do. */
const RESOLUTIONS = [
  ['node16', 'node16'],
  ['esnext', 'bundler'],
] as const;

/** What has hooks and typed elements. */
const RENDERERS = ['react', 'preact'] as const;

/** What only runs where there are Durable Objects. */
const isForWorkers = (entry: string) => /durable-object|cloudflare/.test(entry);

/**
 * Installs the tarballs into an empty project, as somebody would from npm, and uses every entry of them: types under both ways to find modules, modules
 * in Node, the script in a page. Throws with what went wrong.
 */
export async function tryAsConsumer(
  manager: keyof typeof INSTALL,
  packages: readonly Packed[],
): Promise<void> {
  const project = mkdtempSync(join(tmpdir(), `amend-consumer-${manager}-`));
  const write = (name: string, content: string | object) =>
    writeFileSync(join(project, name), typeof content === 'string' ? content : JSON.stringify(content));
  const tarballs = Object.fromEntries(packages.map(({ name, file }) => [name, `file:${file}`]));
  try {
    write('package.json', {
      name: 'consumer',
      private: true,
      type: 'module',
      dependencies: tarballs,
      devDependencies: { '@types/node': '*', '@types/react': '*', preact: '*', react: '*', typescript: '*' },
      overrides: tarballs,
    });
    write('pnpm-workspace.yaml', `overrides: ${JSON.stringify(tarballs)}\n`);
    const [command, ...args] = INSTALL[manager];
    await run(project, command, ...args);

    const modules = packages.flatMap(({ name, entries }) =>
      entries.filter((entry) => !entry.endsWith('.css')).map((entry) => name + entry.slice(1)),
    );
    write('uses.ts', importAll(modules));
    for (const renderer of RENDERERS) write(`${renderer}-page.tsx`, writePage(renderer));
    for (const [module, moduleResolution] of RESOLUTIONS)
      await run(
        project,
        'npx',
        'tsc',
        '--noEmit',
        '--strict',
        '--target',
        'es2023',
        '--module',
        module,
        '--moduleResolution',
        moduleResolution,
        '--jsx',
        'react-jsx',
        'uses.ts',
        ...RENDERERS.map((renderer) => `${renderer}-page.tsx`),
      );

    write('runs.mjs', importAll(modules.filter((name) => !isForWorkers(name))));
    await run(project, process.execPath, 'runs.mjs');

    await tryScriptTag(join(project, 'node_modules/@amend/widgets/dist/script'));
  } finally {
    rmSync(project, { recursive: true });
  }
}

/** A module that uses all others, and complains of one that is empty. */
function importAll(modules: readonly string[]): string {
  const imports = modules.map((name, index) => `import * as module${index} from '${name}';`);
  const uses = modules.map(
    (name, index) => `if (Object.keys(module${index}).length === 0) throw new Error('${name} is empty.');`,
  );
  return [...imports, ...uses].join('\n');
}

/** A page with a hook and elements, one of them with what does not belong there. */
function writePage(renderer: (typeof RENDERERS)[number]): string {
  return `/* @jsxImportSource ${renderer} */
    import type { Client } from '@amend/sdk';
    import { OrderProvider, useOrder } from '@amend/sdk/${renderer}';
    import type {} from '@amend/widgets/jsx/${renderer}';

    const Name = () => <h1>{useOrder().order?.name}</h1>;
    export const Page = ({ client }: { client: Client }) => (
      <OrderProvider client={client}>
        <Name />
        <amend-order locale="de" onamend:change={({ detail }) => detail.status.toUpperCase()} />
        {/* @ts-expect-error -- A token is text. */}
        <amend-upsell token={1} />
      </OrderProvider>
    );`;
}
