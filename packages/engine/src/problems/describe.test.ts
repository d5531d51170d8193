import { PROBLEM_CODES } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { displayFor } from '../display/display.ts';
import { LANGUAGES } from '../languages.ts';
import { problemMeanings, problemStatus } from './codes.ts';
import { describeRefusal, problemOf } from './describe.ts';

const english = displayFor({ locale: 'en-GB', timeZone: 'Europe/Berlin' });
const german = displayFor({ locale: 'de', timeZone: 'Europe/Berlin' });

describe('describeRefusal', () => {
  it.each(PROBLEM_CODES)('E12 says what %s means and what can be done', (code) => {
    const said = LANGUAGES.map((locale) =>
      describeRefusal({ code }, displayFor({ locale, timeZone: 'Europe/Berlin' })),
    );
    for (const { detail, nextStep } of said) {
      expect(detail).toMatch(/[.。]$/u);
      expect(nextStep).toMatch(/[.。]$/u);
      expect(`${detail} ${nextStep}`).not.toMatch(/undefined|\bnull\b|#/u);
    }
    expect(new Set(said.map(({ detail }) => detail)).size).toBe(LANGUAGES.length);
  });

  it.each(LANGUAGES)(
    'E12 does not say in %s of an order that has arrived that it is on its way',
    (locale) => {
      const reader = displayFor({ locale, timeZone: 'Europe/Berlin' });
      const code = 'fulfillment_started';
      const [left, arrived] = [false, true].map((isDelivered) =>
        describeRefusal({ code, isDelivered }, reader),
      );
      expect(arrived?.detail).not.toBe(left?.detail);
      expect(arrived?.nextStep).not.toBe(left?.nextStep);
    },
  );

  it('W6 says when a window opens again, with the day', () => {
    const refusal = { code: 'edit_window_not_open', opensAt: '2026-11-24T05:00:00Z' } as const;
    expect(describeRefusal(refusal, english)).toEqual({
      detail: 'Changes to this order are paused until Tuesday 24 November, 6:00.',
      nextStep: 'Come back then, or contact the shop.',
    });
    expect(describeRefusal(refusal, german).detail).toBe(
      'Änderungen an dieser Bestellung sind erst ab Dienstag, 24. November, 6:00 wieder möglich.',
    );
  });

  it.each([
    [1, 'Spróbuj ponownie za 1 sekundę.'],
    [3, 'Spróbuj ponownie za 3 sekundy.'],
    [5, 'Spróbuj ponownie za 5 sekund.'],
    [22, 'Spróbuj ponownie za 22 sekundy.'],
    [300, 'Spróbuj ponownie za 5 minut.'],
  ])('E12 counts %i seconds as the language does', (retryAfterSeconds, nextStep) => {
    const polish = displayFor({ locale: 'pl', timeZone: 'Europe/Warsaw' });
    expect(describeRefusal({ code: 'rate_limited', retryAfterSeconds }, polish).nextStep).toBe(nextStep);
  });

  it.each([
    [1, 'ثانية واحدة'],
    [2, 'ثانيتين'],
    [3, '3 ثوانٍ'],
    [11, '11 ثانية'],
    [120, 'دقيقتين'],
    [600, '10 دقائق'],
    [7200, 'ساعتين'],
  ])('E12 counts %i seconds in Arabic, two in a form of its own', (retryAfterSeconds, wait) => {
    const arabic = displayFor({ locale: 'ar-AE', timeZone: 'Asia/Dubai' });
    expect(describeRefusal({ code: 'rate_limited', retryAfterSeconds }, arabic).nextStep).toBe(
      `يُرجى إعادة المحاولة بعد ${wait}.`,
    );
  });

  it.each([
    ['es', 'Este pedido se podía cambiar hasta la 1:05.'],
    ['it', 'Questo ordine si poteva modificare fino all’1:05.'],
    ['pt-BR', 'Este pedido podia ser alterado até a 1:05.'],
  ])('E12 says in %s when a window closed, with the article of the hour', (locale, detail) => {
    const display = displayFor({ locale, timeZone: 'UTC' });
    const said = (closedAt: string) => describeRefusal({ code: 'edit_window_passed', closedAt }, display);
    expect(said('2026-11-24T01:05:00Z').detail).toBe(detail);
    expect(said('2026-11-24T11:05:00Z').detail).toMatch(/ (?:las|alle|as) 11:05\.$/);
  });

  it.each([
    ['en-CA', 'This order could be changed until 6:05 p.m.'],
    ['es-MX', 'Este pedido se podía cambiar hasta las 6:05 p.m.'],
  ])('E12 ends a sentence in %s where its time ends', (locale, detail) => {
    const display = displayFor({ locale, timeZone: 'UTC' });
    const refusal = { code: 'edit_window_passed', closedAt: '2026-11-24T18:05:00Z' } as const;
    expect(describeRefusal(refusal, display).detail.replaceAll(/\s/gu, ' ')).toBe(detail);
  });

  it('R12 says in the merchant’s words why a rule denies, in the reader’s language', () => {
    const message = { en: 'Made to order.', de: 'Wird für Sie angefertigt.' };
    expect(problemOf({ code: 'rule_denied', message }, german, 'r1')).toMatchObject({
      status: 409,
      title: 'Für diese Bestellung nicht möglich',
      detail: 'Wird für Sie angefertigt.',
      nextStep: 'Wenden Sie sich an den Shop, wenn Sie Hilfe brauchen.',
    });
    expect(describeRefusal({ code: 'rule_denied' }, english).detail).toBe(
      'This order cannot be changed in this way.',
    );
  });

  it.each([
    ['change_not_offered', 403],
    ['rule_denied', 409],
    ['approval_not_waiting', 409],
    ['edit_limit_reached', 409],
    ['edit_window_not_open', 409],
    ['quantity_limit', 422],
    ['value_limit', 422],
  ] as const)('answers %s with status %i', (code, status) => {
    expect(problemOf({ code }, english, 'r1').status).toBe(status);
  });
});

describe('problemMeanings', () => {
  it('P1 has a status and an explanation for each code of the contract, and for no other', () => {
    expect(Object.keys(problemMeanings).toSorted()).toEqual([...PROBLEM_CODES].toSorted());
    for (const code of PROBLEM_CODES) {
      expect(problemMeanings[code].explanation).toMatch(/^[A-Z`].{20,}\.$/u);
      expect(problemStatus(code)).toBeGreaterThanOrEqual(400);
    }
  });
});
