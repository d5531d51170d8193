import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is in a folder of the script, for whoever links it by a name that never means anything else. */
export interface ScriptManifest {
  /** The script under its versioned name: the same as `amend.js`, and it may be kept for ever. */
  readonly script: string;
  /** What `integrity` says of each file (Subresource Integrity, `sha384-…`), by its name. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Gives the script of a folder a versioned name beside `amend.js`, and writes `manifest.json` with what every file is known by. */
export async function versionScript(folder: string): Promise<void> {
  const core = (await readdir(folder)).find((name) => name.startsWith('core-'));
  if (!core) throw new Error(`There is no core of the script in ${folder}, whose name has the version.`);
  const script = core.replace('core', 'amend');
  await copyFile(join(folder, 'amend.js'), join(folder, script));
  const names = (await readdir(folder)).filter((name) => /\.(?:js|css)$/.test(name)).toSorted();
  const integrity = Object.fromEntries(
    await Promise.all(
      names.map(async (name) => {
        const hash = createHash('sha384').update(await readFile(join(folder, name)));
        return [name, `sha384-${hash.digest('base64')}`] as const;
      }),
    ),
  );
  const manifest: ScriptManifest = { script, integrity };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
