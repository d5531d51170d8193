import type { AddressFieldProblem, Moment, Problem } from '@amend/contract';

import type { Refusal } from '../answer.ts';
import type { Display } from '../display/display.ts';
import { wordsFor } from '../words.ts';
import { problemStatus } from './codes.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './sentences.ts';

const languages: Readonly<Record<string, Language>> = { de, en };

/** A number of seconds as it is said: in minutes and hours where there are many. */
function sayWait(seconds: number, locale: string): string {
  const [count, unit] =
    seconds <= 90
      ? [seconds, 'second']
      : seconds <= 5400
        ? [Math.ceil(seconds / 60), 'minute']
        : [Math.ceil(seconds / 3600), 'hour'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** The language that is spoken to a reader of this locale: theirs where Amend has it, English otherwise. */
function languageOf(locale: string): Language {
  return languages[locale.split('-')[0]?.toLowerCase() ?? ''] ?? en;
}

/** The two sentences of a refusal: what happened, and what can be done. */
export function describeRefusal(refusal: Refusal, display: Display): Pick<Problem, 'detail' | 'nextStep'> {
  const language = languageOf(display.locale);
  const { detail, nextStep } = language.problems[refusal.code];
  const { closedAt, opensAt, message, retryAfterSeconds: wait, proofs = [] } = refusal;
  const particulars = {
    closedAt: closedAt && display.moment(closedAt).time,
    opensAt: opensAt && dayAndTime(display.moment(opensAt)),
    wait: wait === undefined ? undefined : sayWait(wait, language === de ? 'de' : 'en'),
    waysToShow: proofs.length > 0 ? waysToShow(proofs, language, display.locale) : undefined,
  };
  return {
    detail: message === undefined ? detail(particulars) : wordsFor(message, display.locale),
    nextStep: nextStep(particulars),
  };
}

/** What a shopper can do to bring one of some proofs, as one part of a sentence. */
function waysToShow(proofs: readonly string[], { proofs: ways }: Language, locale: string): string {
  const known = Object.entries(ways).flatMap(([proof, way]) => (proofs.includes(proof) ? [way] : []));
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(known);
}

function dayAndTime({ date, time }: Moment): string {
  return `${date}, ${time}`;
}

/** A refusal as a problem document (RFC 9457) in the reader's language. */
export function problemOf(refusal: Refusal, display: Display, requestId: string): Problem {
  const { code, fields, retryAfterSeconds, quote, proofs } = refusal;
  const language = languageOf(display.locale);
  return {
    type: `urn:amend:problem:${code}`,
    title: language.problems[code].title,
    status: problemStatus(code),
    ...describeRefusal(refusal, display),
    code,
    requestId,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(fields ? { fields: fields.map((field) => describeField(field, language)) } : {}),
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
  { fields, fieldNames }: Language,
): AddressFieldProblem {
  return { field, reason, message: message ?? fields[reason](fieldNames[field]) };
}
