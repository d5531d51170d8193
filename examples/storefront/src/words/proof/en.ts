import type { ProofWords } from './words.ts';

/** English. */
export const en: ProofWords = {
  heading: 'Your changes',
  address: 'Delivery address corrected',
  cancellation: 'Order cancelled',
  statuses: {
    requested: 'Waiting for the shop',
    declined: 'Declined by the shop',
    accepted: 'Being made',
    committed: 'In the order',
    settled: 'Done',
    reverted: 'Taken back',
    failed: 'Not made',
  },
  payBy: (amount, date, time) => `${amount} to pay by ${date}, ${time}`,
  link: 'Signed receipt',
  title: 'Receipt of a change',
  lead: (orderName) =>
    `What was changed about order ${orderName}, and what became of it, signed by the shop.`,
  holds: (keyId) => `The signature holds. It was made with the key ${keyId}.`,
  keys: 'The published keys',
  status: 'The change',
  before: 'Before',
  difference: 'Difference',
  after: 'With the change',
  money: 'The money',
  settlements: {
    none: 'Nothing to settle',
    planned: 'About to be settled',
    open: 'Waited for',
    paid: 'Paid',
    refunded: 'Given back',
    offset: 'Settled with other changes',
    lapsed: 'Not paid in time',
    void: 'Overtaken by what became of the order',
  },
  payUntil: 'To pay by',
  accepted: 'Accepted',
  committed: 'In the order',
  settled: 'Settled',
  reverted: 'Taken back',
  signed: 'What was signed',
  signedHint:
    'Nothing in it is about a person. Whoever has it can verify it with the published keys, without this shop.',
  download: 'Download as JSON',
  backToOrder: 'Back to the order',
};
