import type { FaultKind, FaultSpec, FaultTrigger } from '../faults.ts';
import {
  readChoice,
  readCount,
  readList,
  readNumber,
  readObject,
  readText,
  refuseJson,
  type Fields,
  type Read,
} from '../json/read-json.ts';
import type { Stage } from './step.ts';
import { readVerb } from './verbs.ts';

const readProbability: Read<number> = (value, place) => {
  const share = readNumber(value, place);
  return share >= 0 && share <= 1 ? share : refuseJson(place, 'a share from 0 to 1 belongs here.');
};

function readTrigger(fields: Fields): FaultTrigger {
  return {
    ...fields.pick('operation', readText),
    ...fields.pick('times', readCount(1)),
    ...fields.pick('nth', readCount(1)),
    ...fields.pick('probability', readProbability),
  };
}

// `slow` is not among them: nothing in a file could let the answer go.
const KINDS = [
  'drop-before',
  'drop-after',
  'status',
  'throttle',
  'internal-error',
  'user-error',
  'meanwhile',
] as const;

/** A fault as JSON: as `FaultSpec`, without `slow`, and with a verb in `act` for `meanwhile`. */
export const readFault: Read<(stage: Stage) => FaultSpec> = readObject((fields) => {
  const kind = readKind(fields);
  const trigger = readTrigger(fields);
  return (stage) => ({ ...trigger, ...kind(stage) });
});

function readKind(fields: Fields): (stage: Stage) => FaultKind {
  const kind = fields.must('kind', readChoice(KINDS));
  if (kind === 'status') {
    const status = fields.must('status', readCount(400));
    const body = fields.pick('body', (value) => value);
    return () => ({ kind, status, ...body });
  }
  if (kind === 'user-error') {
    const message = fields.must('message', readText);
    const rest = { ...fields.pick('field', readList(readText)), ...fields.pick('code', readText) };
    return () => ({ kind, message, ...rest });
  }
  if (kind === 'meanwhile') {
    const step = fields.must('act', readVerb);
    return (stage) => ({ kind, act: () => step(stage) });
  }
  return () => ({ kind });
}
