import { CHANGE_KINDS } from '@amend/contract';
import type { Change } from '@amend/contract';
import type { SignOrderTokenOptions } from '@amend/order-token';

import { createKit, createShopper } from '../kit.ts';
import type { Kit, KitShopper } from '../kit.ts';

/** How one problem comes about through the API, and what its shopper is told. */
export interface RefusalCase {
  readonly status: number;
  readonly detail: string;
  readonly nextStep: string;
  /** The same two in German, where they are checked. */
  readonly german?: readonly [detail: string, nextStep: string];
  /** Where waiting helps. */
  readonly retryAfterSeconds?: number;
  readonly options?: Parameters<typeof createKit>[0];
  readonly provoke: (stage: Stage) => Promise<Response>;
}

/** A kit, and a way to make shoppers who may do everything and read one language. */
export interface Stage {
  readonly kit: Kit;
  /** How the shopper reads. */
  readonly language: string;
  readonly visit: (name?: string, options?: Partial<SignOrderTokenOptions>) => Promise<KitShopper>;
}

export async function createStage(options: RefusalCase['options'], language: string): Promise<Stage> {
  const kit = await createKit(options);
  return {
    kit,
    language,
    visit: (name = '#1001', token = {}) =>
      createShopper(kit, name, { changes: CHANGE_KINDS, ...token }, { 'accept-language': language }),
  };
}

/** A change that nothing stands against. */
export const note = [{ kind: 'add-note', topic: 'gift-message', text: 'For the long evenings' }] as const;

/** Asks for a quote and gives back the response. */
export function ask(shopper: KitShopper, changes: readonly Change[]): Promise<Response> {
  return shopper.call('POST', '/quotes', { changes });
}

/** Accepts the quote of some changes. */
export async function save(shopper: KitShopper, changes: readonly Change[], key?: string): Promise<Response> {
  return shopper.accept(changes, await shopper.quote(changes), key);
}
