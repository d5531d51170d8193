import type { AddressFieldProblem, Problem } from '@amend/contract';

import type { Refusal } from '../answer.ts';
import type { Display } from '../display/display.ts';
import { speechFor } from '../languages.ts';
import { withOneStop } from '../one-stop.ts';
import { wordsFor } from '../words.ts';
import { problemStatus } from './codes.ts';
import { sayWait } from './say-wait.ts';
import type { ProblemWords } from './sentences.ts';
import { problemWords } from './words.ts';

/** The two sentences of a refusal: what happened, and what can be done. */
export function describeRefusal(refusal: Refusal, display: Display): Pick<Problem, 'detail' | 'nextStep'> {
  const speech = speechFor(display.locale);
  const words = problemWords[speech.language];
  const { detail, nextStep } = words.problems[refusal.code];
  const { closedAt, opensAt, isDelivered, message, retryAfterSeconds: wait, proofs = [] } = refusal;
  const particulars = {
    closedAt: closedAt && display.moment(closedAt).time,
    opensAt: opensAt === undefined ? undefined : display.moment(opensAt),
    isDelivered,
    wait: wait === undefined ? undefined : sayWait(wait, words.waits, speech),
    waysToShow: proofs.length > 0 ? waysToShow(proofs, words, speech.locale) : undefined,
  };
  return {
    detail: message === undefined ? withOneStop(detail(particulars)) : wordsFor(message, display.locale),
    nextStep: nextStep(particulars),
  };
}

/** What a shopper can do to bring one of some proofs, as one part of a sentence. */
function waysToShow(proofs: readonly string[], { proofs: ways }: ProblemWords, locale: string): string {
  const known = Object.entries(ways).flatMap(([proof, way]) => (proofs.includes(proof) ? [way] : []));
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(known);
}

/** A refusal as a problem document (RFC 9457) in the reader's language. */
export function problemOf(refusal: Refusal, display: Display, requestId: string): Problem {
  const { code, fields, retryAfterSeconds, quote, proofs } = refusal;
  const words = problemWords[speechFor(display.locale).language];
  return {
    type: `urn:amend:problem:${code}`,
    title: words.problems[code].title,
    status: problemStatus(code),
    ...describeRefusal(refusal, display),
    code,
    requestId,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(fields ? { fields: fields.map((field) => describeField(field, words)) } : {}),
    ...(quote ? { quote } : {}),
    ...(proofs ? { proofs: [...proofs] } : {}),
  };
}

function describeField(
  {
    field,
    reason,
    message,
  }: {
    readonly field: AddressFieldProblem['field'];
    readonly reason: AddressFieldProblem['reason'];
    readonly message?: string;
  },
  { fields, fieldNames }: ProblemWords,
): AddressFieldProblem {
  return { field, reason, message: message ?? fields[reason](fieldNames[field]) };
}
