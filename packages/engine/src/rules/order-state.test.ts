import type { ParcelStatus } from '@amend/contract';
import { CHANGE_KINDS } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { aLine, aParcel, someFacts } from '../../test/facts.ts';
import { someConfig } from '../../test/some-config.ts';
import { decide } from './decide.ts';

function windowWith(statuses: readonly ParcelStatus[], unshippedQuantity = 0) {
  const parcels = statuses.map((status, place) => aParcel({ id: String(place), status }));
  return decide({
    facts: someFacts({ parcels, lines: [aLine({ unshippedQuantity: 0 }), aLine({ unshippedQuantity })] }),
    kind: 'correct-address',
    config: someConfig(),
    permitted: CHANGE_KINDS,
    editsSoFar: 0,
    nowMs: Date.parse('2026-11-23T09:20:00Z'),
  }).window;
}

const closed = { status: 'closed', reason: 'fulfillment_started' };

describe('an order whose parcels have left', () => {
  it.each<[readonly ParcelStatus[]]>([[['delivered']], [['delivered', 'picked_up', 'cancelled']]])(
    'W11 has arrived: %s',
    (statuses) => {
      expect(windowWith(statuses)).toEqual({ ...closed, isDelivered: true });
    },
  );

  it.each<[readonly ParcelStatus[]]>([[['delivered', 'in_transit']], [['delivery_failed']], [['cancelled']]])(
    'W11 has not arrived: %s',
    (statuses) => {
      expect(windowWith(statuses)).toEqual(closed);
    },
  );

  it('W11 has not arrived while something of it is still to be sent', () => {
    expect(windowWith(['delivered'], 1)).toEqual(closed);
  });
});
