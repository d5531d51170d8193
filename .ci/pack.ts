import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { run } from './run-command.ts';

/** A package as it would be published. */
export interface Packed {
  /** Its name on npm. */
  readonly name: string;
  /** The folder that it is made from. */
  readonly folder: string;
  /** Its entries, such as `.` and `./light`. */
  readonly entries: readonly string[];
  /** The tarball. */
  readonly file: string;
}

/** Packs every publishable package into a folder. Needs a build. Throws where one cannot be packed. */
export async function packAll(destination: string): Promise<readonly Packed[]> {
  return Promise.all(
    globSync('packages/*/package.json').map(async (manifest) => {
      const { name, publishConfig } = JSON.parse(readFileSync(manifest, 'utf8'));
      const folder = dirname(manifest);
      const output = await run(
        folder,
        'npx',
        '-y',
        'pnpm@12',
        'pack',
        '--json',
        '--pack-destination',
        destination,
      );
      return { name, folder, entries: Object.keys(publishConfig.exports), file: JSON.parse(output).filename };
    }),
  );
}
