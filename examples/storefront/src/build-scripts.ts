import { join } from 'node:path';

import { buildScript } from '@amend/widgets/build/script';

import { buildPageScript } from './build-page-script.ts';

/** The folders of what the demo's pages load. */
export interface BuiltScripts {
  /** What one script tag of Amend needs. */
  readonly script: string;
  /** The pages' own scripts. */
  readonly pageScript: string;
}

/** Builds all scripts, each into a folder of its own inside this one. */
export async function buildScripts(folder: string): Promise<BuiltScripts> {
  const [script, pageScript] = await Promise.all([
    buildScript({ outDir: join(folder, 'script') }),
    buildPageScript(join(folder, 'page-script')),
  ]);
  return { script, pageScript };
}
