import type { FaultSpec } from '../faults.ts';
import { readChoice, readCount } from '../json/read-json.ts';
import { FAULT_KINDS } from './faults-page.ts';

/** The fields of a form that was sent. */
export type Form = Readonly<Record<string, string>>;

/** Makes sense of the form that has something go wrong. @throws Error that says which field is wrong. */
export function readFaultForm(form: Form): FaultSpec {
  const kind = readChoice(listKinds())(form['kind'], 'What');
  const operation = form['operation']?.trim() ?? '';
  const trigger = {
    ...(operation === '' ? {} : { operation }),
    nth: readCount(1)(Number(form['nth'] ?? 1), 'From which such request on'),
    times: readCount(1)(Number(form['times'] ?? 1), 'How many times'),
  };
  if (kind === 'status')
    return { ...trigger, kind, status: readCount(400)(Number(form['status']), 'Status') };
  if (kind === 'user-error') return { ...trigger, kind, message: form['message'] ?? '' };
  return { ...trigger, kind };
}

function listKinds() {
  return Object.keys(FAULT_KINDS).filter((kind): kind is keyof typeof FAULT_KINDS => kind in FAULT_KINDS);
}
