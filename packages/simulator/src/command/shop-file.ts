import { access, readFile, rename, writeFile } from 'node:fs/promises';

import { checkState, type ShopState } from '../shop/shop-state.ts';

/**
 * Reads a JSON file.
 *
 * @throws Error that names the file, when it cannot be read or is not JSON.
 */
export async function readJsonFile(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`${path} cannot be read: ${tell(cause)}`, { cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} is not JSON: ${tell(cause)}`, { cause });
  }
}

/**
 * Loads a shop that was saved.
 *
 * @returns `null` when there is no such file.
 * @throws Error when the file holds no shop, or one of another version of the simulator.
 */
export async function loadShop(path: string): Promise<ShopState | null> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  const json = await readJsonFile(path);
  try {
    return parseShop(json);
  } catch (cause) {
    throw new Error(`${path}: ${tell(cause)}`, { cause });
  }
}

/** Writes a shop as JSON. A crash on the way leaves the file that was there. */
export async function saveShop(path: string, state: ShopState): Promise<void> {
  await writeFile(`${path}.part`, writeShop(state));
  await rename(`${path}.part`, path);
}

/** A shop as the text of its file. */
export function writeShop(state: ShopState): string {
  return `${JSON.stringify(state, null, 2)}\n`;
}

function parseShop(json: unknown): ShopState {
  if (typeof json !== 'object' || json === null || !('version' in json && 'orders' in json))
    throw new Error('this is no shop that a simulator exported. Seed files go with --seed.');
  return checkState(json as ShopState);
}

function tell(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
