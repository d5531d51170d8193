import { afterEach, describe, expect, it, vi } from 'vitest';

import { moment } from '../../sdk/test/orders.ts';
import { cardTexts as card } from '../src/locales/card.en.ts';
import { texts as changes } from '../src/locales/changes.en.ts';
import { texts as tracking } from '../src/locales/tracking.en.ts';
import { replaceTexts } from '../src/own-texts/replace-texts.ts';

const log = vi.spyOn(console, 'error').mockImplementation(() => {});
const told = () => log.mock.calls.map(([message]) => String(message));

afterEach(() => log.mockClear());

const at = moment('2026-11-24T14:12:00Z');

const say = (sentence: unknown) => typeof sentence === 'function' && sentence({});

describe('replaceTexts', () => {
  it('puts own texts in the place of ours, and leaves all others as they are', () => {
    const own = { tracking: { title: 'Where is it?', statements: { delivered: { chip: 'There' } } } };
    const replaced = replaceTexts(tracking, 'tracking', own);
    expect(replaced.title).toBe('Where is it?');
    expect(replaced.statements.delivered.chip).toBe('There');
    expect(replaced.statements.cancelled).toBe(tracking.statements.cancelled);
    expect(tracking.title).toBe('Your delivery');
    expect(replaceTexts(changes, 'changes', own)).toBe(changes);
    expect(told()).toEqual([]);
  });

  it('reads JSON', () => {
    expect(replaceTexts(card, 'card', '{"card":{"tryAgain":"Once more"}}').tryAgain).toBe('Once more');
  });

  it('fills in blanks by their names, also those inside of what is given', () => {
    const own = {
      changes: { due: '{amount} until {by.date}', until: 'Until {time}', swap: { to: 'Take {name}' } },
    };
    const replaced = replaceTexts(changes, 'changes', own);
    expect(replaced.due('€4.00', at, false)).toBe('€4.00 until Tuesday, 24 November');
    expect(replaced.until(at, true)).toBe('Until 14:12');
    expect(replaced.swap.to('L')).toBe('Take L');
  });

  it('says ours where a blank has nothing in it', () => {
    const replaced = replaceTexts(tracking, 'tracking', { tracking: { track: 'Follow with {carrier}' } });
    expect([replaced.track('DHL'), replaced.track(null)]).toEqual(['Follow with DHL', 'Track this parcel']);
    expect(told()).toEqual([]);
  });

  it('takes functions, and says ours where one fails', () => {
    const sentences = {
      delivered: { sentence: () => 'It is there' },
      cancelled: {
        sentence() {
          throw new Error('Oh');
        },
      },
    };
    const { statements } = replaceTexts(tracking, 'tracking', { tracking: { statements: sentences } });
    expect(say(statements.delivered.sentence)).toBe('It is there');
    expect(say(statements.cancelled.sentence)).toBe('This parcel was cancelled');
    expect(told()).toEqual([
      'Amend: of your own texts, "tracking.statements.cancelled.sentence" failed: Error: Oh; ours is said instead.',
    ]);
  });

  it('takes notes and problems that ours are without', () => {
    const note = { tracking: { statements: { shipped: { note: 'Soon.' } } } };
    expect(replaceTexts(tracking, 'tracking', note).statements.shipped.note).toBe('Soon.');
    const problems = { card: { problems: { offline: { detail: 'No network.' } } } };
    expect(replaceTexts(card, 'card', problems).problems?.offline.detail).toBe('No network.');
    expect(told()).toEqual([]);
  });

  it.each([
    ['a name that is none', { tracking: { titel: 'x' } }, '"tracking.titel" cannot be replaced by that'],
    ['a number', { tracking: { title: 1 } }, '"tracking.title" cannot be replaced by that'],
    ['a text for a group', { tracking: 'x' }, '"tracking" has to hold texts'],
    [
      'a text for what holds several',
      { tracking: { statements: 'x' } },
      '"tracking.statements" cannot be replaced by that',
    ],
    ['no JSON', '{', 'they are no JSON'],
  ])('reports %s once, and says ours', (_, own, fault) => {
    for (let times = 0; times < 2; times++) expect(replaceTexts(tracking, 'tracking', own)).toEqual(tracking);
    expect(told()).toEqual([`Amend: of your own texts, ${fault}; ours is said instead.`]);
  });

  it('reports a blank that there is not, and says ours', () => {
    const replaced = replaceTexts(tracking, 'tracking', { tracking: { parcel: 'Box {nummer}' } });
    expect(replaced.parcel(2)).toBe('Parcel 2');
    expect(told()).toEqual([
      'Amend: of your own texts, "tracking.parcel" has no {nummer}; ours is said instead.',
    ]);
  });
});
