import type { Setting } from './step.ts';

/** A shop in which nothing is out of the ordinary: what a story does not say of its own. */
export const ordinary: Setting = {
  orderKind: 0,
  ageSeconds: 60,
  windowSeconds: 3600,
  isProvinceFree: false,
  hasRule: false,
  isAskedFirst: false,
  isHeldWhileOpen: false,
  payWithinSeconds: 600,
  owed: 'refund',
  customerDataLevel: 2,
  skewSeconds: 0,
  switches: {},
};
