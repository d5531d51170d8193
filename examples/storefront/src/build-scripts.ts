import { join } from 'node:path';

import { buildScript } from '@amend/widgets/build/script';
import { buildServer } from '@amend/widgets/build/server';

import { buildPageScript } from './build-page-script.ts';

/** Where the scripts of the demo are. */
export interface BuiltScripts {
  /** The folder of what one script tag of Amend needs. */
  readonly script: string;
  /** The folder of the pages' own scripts. */
  readonly pageScript: string;
  /** The file that renders tracking on the shop's server. */
  readonly server: string;
}

/** Builds all scripts, each into a folder of its own inside this one. */
export async function buildScripts(folder: string): Promise<BuiltScripts> {
  const [script, pageScript, server] = await Promise.all([
    buildScript({ outDir: join(folder, 'script') }),
    buildPageScript(join(folder, 'page-script')),
    buildServer(join(folder, 'server')),
  ]);
  return { script, pageScript, server };
}
