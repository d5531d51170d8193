import type { ProblemCode } from '@amend/contract';
import { createOutbox } from '@amend/engine';

import type { RefusalCase } from './refusal-case.ts';

/** What somebody is told who looks for an order. */
export const lookups = {
  code_invalid: {
    status: 401,
    detail: 'This code is not right, or it has expired.',
    nextStep: 'Check the newest mail, or ask for another code.',
    german: [
      'Dieser Code stimmt nicht oder ist abgelaufen.',
      'Sehen Sie in der neuesten E-Mail nach, oder fordern Sie einen weiteren Code an.',
    ],
    options: {
      config: { mail: { from: 'hello@nordlys.example' }, proofs: { 'one-time-code': {} } },
      engine: { mailer: createOutbox() },
    },
    provoke: async ({ kit, language }) =>
      kit.api.request('/v1/order-tokens', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ kind: 'one-time-code', lookupId: 'lookup-1', code: '12345678' }),
      }),
  },
} as const satisfies Partial<Record<ProblemCode, RefusalCase>>;
