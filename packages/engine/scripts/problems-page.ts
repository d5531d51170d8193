import { PROBLEM_CODES } from '@amend/contract';
import type { ProblemCode } from '@amend/contract';

import { problemMeanings } from '../src/problems/codes.ts';
import { en } from '../src/problems/en.ts';

/** What stands in sentences that name a time: the page shows one as an example. */
const particulars = {
  closedAt: '15:42',
  opensAt: { date: 'Tuesday 24 November', time: '6:00' },
  wait: '5 seconds',
  waysToShow: 'log in at the shop or ask for a code by e-mail',
};

const opening = `# Problems

Every reason for which Amend refuses or fails. Written by \`pnpm --filter @amend/engine generate\` from the tables in \`packages/engine/src/problems\`; a test notices when it is stale.

Programs decide by the code; people read the sentences, in their own language. Times and numbers below are examples.

| | rule |
| --- | --- |
| **P1** | The codes are a closed set. Each has exactly one HTTP status, one explanation for the merchant, and a title, a sentence and a next step in every language that Amend speaks. |
| **P2** | No title, sentence, next step, message, header or log of a refusal holds a token, a secret, or anything about a person. |
| **P3** | A refusal is a problem document (RFC 9457): \`application/problem+json\`, \`type\` is \`urn:amend:problem:\` and the code, \`status\` is the status of the answer, and \`requestId\` finds it in the logs. |
| **P4** | Where waiting helps and Amend knows how long, \`retryAfterSeconds\` says so, and \`Retry-After\` says the same. |
| **P5** | No code exists in theory only: each is produced by a test through the API. |

| code | status | what the shopper reads, and what they can do | what it means to the merchant |
| --- | --- | --- | --- |
`;

/** The page `docs/spec/problems.md`, as it should be. */
export function problemsPage(): string {
  return `${opening}${PROBLEM_CODES.map(rowOf).join('\n')}\n`;
}

function rowOf(code: ProblemCode): string {
  const { status, explanation } = problemMeanings[code];
  const { detail, nextStep } = en.problems[code];
  return `| \`${code}\` | ${status} | ${detail(particulars)} *${nextStep(particulars)}* | ${explanation} |`;
}
