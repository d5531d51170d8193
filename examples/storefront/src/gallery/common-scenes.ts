import type { Scene } from './scene.ts';

/** What every widget goes through before it has anything of its own to show. */
export const COMMON_SCENES: readonly Scene[] = [
  { state: 'loading', world: () => ({ order: 'no answer yet' }), shows: '[aria-busy=true] .bone' },
  {
    state: 'slow',
    surroundings: 'slow',
    world: () => ({ order: 'no answer yet' }),
    shows: '.note[role=status]',
  },
  {
    state: 'offline',
    surroundings: 'offline',
    world: () => ({ order: 'no connection' }),
    shows: '[role=alert] .button',
  },
  { state: 'unreachable', world: () => ({ order: 'no connection' }), shows: '[role=alert] .button' },
  {
    state: 'refused',
    world: ({ problem }) => ({ order: problem({ code: 'token_expired' }) }),
    shows: '[role=alert]',
  },
  {
    state: 'broken',
    world: ({ problem }) => ({ order: problem({ code: 'order_not_found' }) }),
    shows: '[role=alert]',
  },
];
