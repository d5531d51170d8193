import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build, minify } from 'vite';
import type { InlineConfig, Plugin } from 'vite';

import { WIDGETS } from '../src/script-widgets.ts';
import { copyStylesheets } from './copy-stylesheets.ts';
import { useStandIns } from './stand-ins.ts';
import { versionScript } from './version-script.ts';

/** What all widgets share travels in one file, and what every change of an order goes through in another; each takes along what it needs itself. */
const PARTS = [
  {
    name: 'core',
    test: /node_modules|sdk\/src\/clock|widgets\/src\/(core|card|theme|light-preact|light-signals)\//,
    priority: 1,
  },
  { name: 'edits', test: /sdk\/src\/light\/edit-calls|sdk\/src\/models\/timers|widgets\/src\/change\// },
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
        output: {
          entryFileNames: ({ name }) => (name === 'amend' ? 'amend.js' : `[name]-${BUILD_ID}.js`),
          chunkFileNames: `[name]-${BUILD_ID}.js`,
          codeSplitting: { groups: PARTS },
        },
      },
    },
  };
}

// A second pass over whole chunks finds names and branches that the first one, module by module, could not.
function compact(): Plugin {
  return {
    name: 'amend:compact',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.fileName, chunk.code, {
          module: true,
          compress: true,
          mangle: true,
        });
        chunk.code = code;
      }
    },
  };
}

/** What the script has in place of a module: it computes the name of each part, and needs no list of all languages. */
const IN_THE_SCRIPT: Readonly<Record<string, string>> = {
  './parts.ts': 'src/script-parts.ts',
  './widget-list.ts': 'src/script-widgets.ts',
};

function useScriptModules(): Plugin {
  return {
    name: 'amend:script-modules',
    enforce: 'pre',
    resolveId(source) {
      const module = IN_THE_SCRIPT[source];
      return module === undefined ? null : join(root, module);
    },
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

/** The loader, and every part that it loads by a name that it computes: `<group>.<language>` without the language's region. */
function listEntries(): Readonly<Record<string, string>> {
  const source = join(root, 'src');
  const groups = ['card', ...Object.values(WIDGETS)];
  const texts = readdirSync(join(source, 'locales')).filter((file) => {
    const [group = '', , extension] = file.split('.');
    return extension !== undefined && groups.includes(group);
  });
  return Object.fromEntries([
    ['amend', join(source, 'loader.ts')],
    ...Object.keys(WIDGETS).map((name) => [name, join(source, name, 'index.tsx')]),
    ...texts.map((file) => [file.replace(/(-\w+)?\.ts$/, ''), join(source, 'locales', file)]),
  ]);
}
