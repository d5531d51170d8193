import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build, minify } from 'vite';
import type { InlineConfig, Plugin } from 'vite';

import { useStandIns } from './stand-ins.ts';

/** What all widgets share travels in one file, and what changes an order in another; each takes along what it needs itself. */
const PARTS = [
  {
    name: 'core',
    test: /node_modules|sdk\/src\/clock|widgets\/src\/(core|card|theme|light-preact|light-signals)\//,
    priority: 1,
  },
  { name: 'edits', test: /sdk\/src\/light\/edit-calls/ },
];

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the script is built. */
export interface ScriptOptions {
  /** The folder to write to; it is emptied first. Default: the package's `dist/script`. */
  readonly outDir?: string | undefined;
}

/**
 * Builds what one script tag needs: `amend.js`, the chunks that it loads, and `amend.css`, which reserves the space.
 * Gives back the folder.
 */
export async function buildScript({
  outDir = join(root, 'dist/script'),
}: ScriptOptions = {}): Promise<string> {
  await build(scriptConfig(outDir));
  await copyFile(join(root, 'src/theme/amend.css'), join(outDir, 'amend.css'));
  return outDir;
}

function scriptConfig(outDir: string): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [useStandIns(), compact(), fetchCoreEarly()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      cssTarget: 'esnext',
      // As a library, so that no preloading code is added: the loader asks for all of its chunks at once.
      lib: { entry: join(root, 'src/loader.ts'), formats: ['es'] },
      rolldownOptions: {
        output: {
          entryFileNames: 'amend.js',
          chunkFileNames: '[name]-[hash:6].js',
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

// The loader must not wait for a widget to learn that the widget needs the core.
function fetchCoreEarly(): Plugin {
  return {
    name: 'amend:fetch-core-early',
    enforce: 'post',
    generateBundle(_, bundle) {
      const core = Object.values(bundle).find(({ name }) => name === 'core');
      const loader = bundle['amend.js'];
      if (!core || loader?.type !== 'chunk') this.error('The script needs a loader and a core.');
      loader.code = `import("./${core.fileName}").catch(()=>{});${loader.code}`;
    },
  };
}
