import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { documentedExample } from './documented-examples.ts';

/** A folder such as somebody makes who follows a guide. */
export interface GuideFolder {
  readonly path: string;
  /** Saves an example of the guide, with some of its text replaced, under its own name unless it is to have another. */
  save(name: string, replacements?: Readonly<Record<string, string>>, as?: string): void;
  /** Runs a script with Node until the test is over, and gives back the first of what it prints. */
  run(...command: readonly string[]): Promise<string>;
}

/** Opens an empty folder, gone after the test; inside `parent`, so that the examples find the packages that its package has. */
export function openGuideFolder(parent: string): GuideFolder {
  const path = mkdtempSync(join(parent, '.guide-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }');
  // Nothing of the settings of the package around it: a new folder has none.
  writeFileSync(join(path, 'tsconfig.json'), '{}');
  return {
    path,
    save: (name, replacements, as = name) =>
      writeFileSync(join(path, as), documentedExample(name, replacements)),
    async run(...command) {
      const script = spawn(process.execPath, command, { cwd: path, stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = once(script, 'exit');
      onTestFinished(async () => {
        script.kill();
        await ended;
      });
      const [greeting] = await once(script.stdout, 'data');
      return String(greeting);
    },
  };
}
