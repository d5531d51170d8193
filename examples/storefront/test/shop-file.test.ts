import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { seedShop } from '@amend/simulator';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { keepShop, readShop } from '../src/shop-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const seededAt = new Date('2026-11-23T08:00:00.000Z');
const shop = seedShop(seededAt);
const after = (hours: number) => new Date(seededAt.getTime() + hours * 3_600_000);

function kept(text: string): string {
  const file = join(temporaryFolder(), 'simulator.json');
  writeFileSync(file, text);
  return file;
}

describe('readShop', () => {
  it('finds nothing where there is no file, and says nothing about it', () => {
    expect(readShop(join(temporaryFolder(), 'simulator.json'), seededAt)).toEqual({});
  });

  it('goes on with the orders of the last run', () => {
    expect(readShop(kept(JSON.stringify(shop)), after(12))).toEqual({ state: shop });
  });

  it('does not go on with orders that are older than 12 hours', () => {
    expect(readShop(kept(JSON.stringify(shop)), after(12.01))).toEqual({
      remark: 'The orders of the last run were older than 12 hours, so the shop opens with fresh ones.',
    });
  });

  it.each([
    ['nothing', ''],
    ['half a file', JSON.stringify(shop).slice(0, -1)],
    ['something else', 'null'],
    ['the orders of another version', JSON.stringify({ ...shop, version: shop.version + 1 })],
    ['no time', JSON.stringify({ ...shop, seededAt: 'yesterday' })],
  ])('sets a file aside that holds %s', (_, text) => {
    const file = kept(text);
    const { state, remark } = readShop(file, seededAt);
    expect(state).toBeUndefined();
    expect(remark).toBe(
      `${file} could not be read. It is set aside as ${file}.unreadable, and the shop opens with fresh orders.`,
    );
    expect(existsSync(file)).toBe(false);
    expect(readFileSync(`${file}.unreadable`, 'utf8')).toBe(text);
  });
});

describe('keepShop', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('writes once for many changes, and what stands at that moment', () => {
    const file = join(temporaryFolder(), 'simulator.json');
    let reads = 0;
    const keeper = keepShop(file, () => (reads++, shop), 100);
    keeper.touch();
    vi.advanceTimersByTime(60);
    keeper.touch();
    expect(existsSync(file)).toBe(false);
    vi.advanceTimersByTime(40);
    expect(readShop(file, seededAt)).toEqual({ state: shop });
    expect(reads).toBe(1);
  });

  it('writes the last change when it is closed, and leaves nothing else behind', () => {
    const folder = temporaryFolder();
    const keeper = keepShop(join(folder, 'simulator.json'), () => shop);
    keeper.touch();
    keeper.close();
    expect(readdirSync(folder)).toEqual(['simulator.json']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('writes nothing when it is closed and nothing has changed', () => {
    const folder = temporaryFolder();
    keepShop(join(folder, 'simulator.json'), () => shop).close();
    expect(readdirSync(folder)).toEqual([]);
  });
});
