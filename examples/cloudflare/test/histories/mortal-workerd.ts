import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startWorkerd } from '../start-workerd.ts';
import type { WorkerdOptions } from '../start-workerd.ts';

/** A workerd that can be killed at any moment, and then starts again with what it had kept. */
export interface MortalWorkerd {
  /** Sends a request once workerd is up; `null` where it was killed meanwhile. */
  request(path: string, init: RequestInit): Promise<Response | null>;
  /** Resolves when it is up again. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

type Options = Omit<WorkerdOptions, 'folder' | 'secrets'> & {
  /** What it is given each time that it starts. */
  readonly secrets: () => WorkerdOptions['secrets'];
};

export function createMortalWorkerd({ secrets, ...options }: Options): MortalWorkerd {
  const folder = mkdtempSync(join(tmpdir(), 'amend-histories-'));
  let workerd = start();
  let origin = originOf();
  let isRising = false;

  function start() {
    return startWorkerd({ ...options, folder, secrets: secrets() });
  }

  async function originOf(): Promise<string> {
    return (await workerd.ready).origin;
  }

  async function riseAgain(before: Promise<string>): Promise<string> {
    isRising = true;
    await before;
    await workerd.dispose();
    workerd = start();
    const risen = await originOf();
    isRising = false;
    return risen;
  }

  return {
    async request(path, init) {
      const url = `${await origin}${path}`;
      try {
        const response = await fetch(url, init);
        const { status, headers } = response;
        return new Response(await response.text(), { status, headers });
      } catch {
        return null;
      }
    },
    async kill() {
      if (!isRising) origin = riseAgain(origin);
      await origin;
    },
    async close() {
      await origin;
      await workerd.dispose();
      rmSync(folder, { recursive: true });
    },
  };
}
