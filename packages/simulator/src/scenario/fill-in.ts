import type { ShopState } from '../shop/shop-state.ts';
import { findOrderId } from './find-order-id.ts';

const BLANK = /\{\{\s*([^{}]+?)\s*\}\}/g;

/** What blanks are filled with. */
export interface Findings {
  readonly state: ShopState;
  /** What earlier steps kept, by name. */
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * Fills the blanks in every text of a step: `{{#1001}}` with the global id of that order, `{{edit}}` with what an earlier
 * step kept under that name.
 *
 * @throws Error for a name that no step has kept.
 */
export function fillIn(value: unknown, findings: Findings): unknown {
  if (typeof value === 'string') return value.replace(BLANK, (_, name: string) => find(name, findings));
  if (Array.isArray(value)) return value.map((each) => fillIn(each, findings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fillIn(each, findings)]));
}

function find(name: string, { state, kept }: Findings): string {
  if (name.startsWith('#')) return findOrderId(name, state);
  const value = kept.get(name);
  if (value !== undefined) return value;
  const names = [...kept.keys()].join(', ') || 'nothing';
  throw new Error(`No step has kept "${name}". Kept so far: ${names}.`);
}
