import type { Speech } from '../languages.ts';
import type { ProblemWords, WaitUnit } from './sentences.ts';

/** A number of seconds as it is said: in minutes and hours where there are many. */
export function sayWait(seconds: number, waits: ProblemWords['waits'], { language, locale }: Speech): string {
  const [count, unit] = inUnits(seconds);
  const forms = waits[unit];
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(locale).format(count));
}

function inUnits(seconds: number): [count: number, unit: WaitUnit] {
  if (seconds <= 90) return [seconds, 'second'];
  return seconds <= 5400 ? [Math.ceil(seconds / 60), 'minute'] : [Math.ceil(seconds / 3600), 'hour'];
}
