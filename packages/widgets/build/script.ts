import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { minify as minifyWithTerser } from 'terser';
import type { MinifyOptions } from 'terser';
import { build, minify } from 'vite';
import type { InlineConfig, Plugin } from 'vite';

import type { WidgetGroup } from '../src/widget-list.ts';
import { copyStylesheets } from './copy-stylesheets.ts';
import { useStandIns } from './stand-ins.ts';
import { versionScript } from './version-script.ts';

/** The parts that widgets come in, by their group, with the module that starts them. */
const WIDGET_PARTS: Readonly<Record<WidgetGroup, string>> = {
  tracking: 'order-tracking/index.tsx',
  address: 'address-correction/index.tsx',
  changes: 'change/widgets.ts',
};

/** What travels in one file, each with what it needs itself; what comes first has the first choice. */
const CHUNKS = [
  // What all widgets share.
  {
    name: 'core',
    test: /node_modules|sdk\/src\/(clock|models\/timers)|widgets\/src\/(core|card|theme|light-preact(?!\/hydrate)|light-signals)\/|contract\/src\/light\/generated\/(is-|edit)/,
    priority: 2,
  },
  // What is loaded with the first form: the calls that change an order, and what every change goes through.
  { name: 'edits', test: /sdk\/src\/light\/edit-calls/, priority: 1 },
  {
    name: 'flow',
    test: /sdk\/src\/models\/change-flow|widgets\/src\/change\/(?!widgets|shared-edits|news|kinds)/,
  },
];

/** Stands in every file name for the build's id until that is known. */
const BUILD_ID = 'BUILD_ID';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the script is built. */
export interface ScriptOptions {
  /** The folder to write to; it is emptied first. Default: the package's `dist/script`. */
  readonly outDir?: string | undefined;
}

/**
 * Builds what one script tag needs: `amend.js`, the chunks that it loads, `amend.css`, which reserves the space, and the themes;
 * and `manifest.json`, with the script's versioned name and the hash of each file. Gives back the folder.
 */
export async function buildScript({
  outDir = join(root, 'dist/script'),
}: ScriptOptions = {}): Promise<string> {
  await build(scriptConfig(outDir));
  await copyStylesheets(outDir);
  await versionScript(outDir);
  return outDir;
}

function scriptConfig(outDir: string): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [useStandIns(), useScriptModules(), compact(), nameBuild()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      cssTarget: 'esnext',
      // As a library, so that no preloading code is added: the loader asks for all of its chunks at once.
      lib: { entry: listEntries(), formats: ['es'] },
      rolldownOptions: {
        // So that what a form shares with its widget travels with the widget, and not in a file of its own.
        preserveEntrySignatures: 'allow-extension',
        checks: { pluginTimings: false },
        output: {
          entryFileNames: ({ name }) => (name === 'amend' ? 'amend.js' : `[name]-${BUILD_ID}.js`),
          chunkFileNames: `[name]-${BUILD_ID}.js`,
          codeSplitting: { groups: CHUNKS },
        },
      },
    },
  };
}

// A second pass over whole chunks finds names and branches that the first one, module by module, could not. Of texts, terser makes less text that is
// harder to compress.
function compact(): Plugin {
  return {
    name: 'amend:compact',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const isTexts = chunk.name.includes('.');
        const { code } = isTexts
          ? await minify(chunk.fileName, chunk.code, { module: true })
          : await minifyWithTerser(chunk.code, TERSER);
        chunk.code = code ?? chunk.code;
      }
    },
  };
}

/** Nothing here asks a function for its `length`, or calls an arrow with `new`. */
const TERSER: MinifyOptions = {
  module: true,
  ecma: 2020,
  compress: { passes: 3, ecma: 2020, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
};

// The script computes the name of each part, and needs no list of all languages.
function useScriptModules(): Plugin {
  return {
    name: 'amend:script-modules',
    enforce: 'pre',
    // Each importer has one of its own: nothing may import the loader, which a page may ask for under another address.
    resolveId: (source, importer = '') =>
      /^\.\.?\/parts\.ts$/.test(source)
        ? `${join(root, 'src/script-parts.ts')}?of=${basename(importer)}`
        : null,
  };
}

// One id for all files, from all that is in them: files of different builds never meet.
function nameBuild(): Plugin {
  return {
    name: 'amend:name-build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const hash = createHash('sha256');
      for (const { fileName, code } of chunks.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1)))
        hash.update(`${fileName}\0${code}\0`);
      const id = hash.digest('hex').slice(0, 8);
      for (const chunk of chunks) {
        chunk.code = chunk.code.replaceAll(BUILD_ID, id);
        chunk.fileName = chunk.fileName.replace(BUILD_ID, id);
      }
    },
  };
}

/** The loader, and every part that it loads by a name that it computes: `<group>.<language>` without the language's region for texts. */
function listEntries(): Readonly<Record<string, string>> {
  const source = join(root, 'src');
  const texts = readdirSync(join(source, 'locales')).filter((file) => file.split('.').length === 3);
  return Object.fromEntries([
    ['amend', join(source, 'loader.ts')],
    ...Object.entries(WIDGET_PARTS).map(([name, path]) => [name, join(source, path)]),
    ...texts.map((file) => [file.replace(/(-\w+)?\.ts$/, ''), join(source, 'locales', file)]),
  ]);
}
