import { describe, expect, it } from 'vitest';

import { createClock, orderOf, startSimulator } from '../start.ts';
import { open, request, step } from './return-desk.ts';

const decline = (note: string) =>
  `returnDeclineRequest(input: { id: $id, declineReason: FINAL_SALE, declineNote: "${note}" })`;

describe('returnRequest', () => {
  it('waits for the merchant, who approves it', async () => {
    const now = createClock();
    const simulator = startSimulator({ now });
    const asked = await request(simulator, { customerNote: 'Too blue' });
    expect(asked).toMatchObject({
      return: {
        status: 'REQUESTED',
        order: { returnStatus: 'RETURN_REQUESTED' },
        returnLineItems: { nodes: [{ returnReason: 'UNWANTED', customerNote: 'Too blue' }] },
      },
    });
    now.advance(60);
    const approve = 'returnApproveRequest(input: { id: $id })';
    expect(await step(simulator, approve, asked)).toMatchObject({
      return: {
        status: 'OPEN',
        requestApprovedAt: '2026-11-23T10:31:00Z',
        order: { returnStatus: 'IN_PROGRESS' },
      },
    });
    expect(await step(simulator, approve, asked)).toEqual({
      return: null,
      userErrors: [
        {
          field: ['input', 'id'],
          message: 'Return is not approvable. Only returns with status REQUESTED can be approved.',
          code: 'INVALID_STATE',
        },
      ],
    });
  });

  it('waits for the merchant, who declines it', async () => {
    const simulator = startSimulator();
    const asked = await request(simulator);
    expect(await step(simulator, decline('x'.repeat(501)), asked)).toMatchObject({
      userErrors: [{ field: ['input', 'declineNote'], code: 'TOO_LONG' }],
    });
    expect(await step(simulator, decline('Last pair'), asked)).toMatchObject({
      return: {
        status: 'DECLINED',
        decline: { reason: 'FINAL_SALE', note: 'Last pair' },
        order: { returnStatus: 'NO_RETURN' },
      },
    });
    expect(await step(simulator, decline('Again'), asked)).toMatchObject({
      userErrors: [{ message: 'The return is already declined.', code: 'INVALID_STATE' }],
    });
    const opened = await open(simulator);
    expect(await step(simulator, decline('No'), opened)).toMatchObject({
      userErrors: [
        {
          message:
            'Return is not declinable. Only non-refunded returns with status REQUESTED can be declined.',
        },
      ],
    });
  });

  it('refuses a line without a reason, and takes OTHER without a note', async () => {
    const simulator = startSimulator();
    expect(await request(simulator, { returnReason: null })).toEqual({
      return: null,
      userErrors: [
        {
          field: ['input', 'returnLineItems', '0', 'returnReason'],
          message: "Return reason can't be blank",
          code: 'BLANK',
        },
      ],
    });
    expect(await request(simulator, { customerNote: 'x'.repeat(301) })).toMatchObject({
      userErrors: [{ field: ['input', 'returnLineItems', '0', 'customerNote'], code: 'TOO_LONG' }],
    });
    expect(await request(simulator, { returnReason: 'OTHER' })).toMatchObject({ userErrors: [] });
  });
});

describe('returnClose and returnReopen', () => {
  it('end a return and go on with it', async () => {
    const simulator = startSimulator();
    const opened = await open(simulator);
    expect(await step(simulator, 'returnClose(id: $id)', opened)).toMatchObject({
      return: { status: 'CLOSED', closedAt: '2026-11-23T10:30:00Z', order: { returnStatus: 'RETURNED' } },
    });
    expect(await step(simulator, 'returnCancel(id: $id)', opened)).toMatchObject({
      userErrors: [{ field: ['id'], message: 'Return is not cancelable.', code: 'INVALID_STATE' }],
    });
    expect(await step(simulator, 'returnReopen(id: $id)', opened)).toMatchObject({
      return: { status: 'OPEN', closedAt: null, order: { returnStatus: 'IN_PROGRESS' } },
    });
  });

  it('change nothing where there is nothing to change', async () => {
    const simulator = startSimulator();
    const opened = await open(simulator);
    const { timeline } = orderOf(simulator, 1008);
    const told = timeline.length;
    expect(await step(simulator, 'returnReopen(id: $id)', opened)).toMatchObject({ userErrors: [] });
    expect(orderOf(simulator, 1008).timeline).toHaveLength(told);
  });

  it.each(['returnClose', 'returnReopen'])(
    '%s refuses what was called off, or is not there',
    async (name) => {
      const simulator = startSimulator();
      const opened = await open(simulator);
      await step(simulator, 'returnCancel(id: $id)', opened);
      expect(await step(simulator, `${name}(id: $id)`, opened)).toMatchObject({
        userErrors: [{ field: ['id'], message: 'Return status is invalid.', code: 'INVALID_STATE' }],
      });
      const unknown = { return: { id: 'gid://shopify/Return/1' }, userErrors: [] };
      expect(await step(simulator, `${name}(id: $id)`, unknown)).toMatchObject({
        userErrors: [{ field: ['id'], message: 'Return not found.', code: 'NOT_FOUND' }],
      });
    },
  );
});
