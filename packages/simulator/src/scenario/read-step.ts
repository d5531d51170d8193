import {
  readChoice,
  readInstant,
  readNumber,
  readObject,
  readText,
  refuseJson,
  type Read,
} from '../json/read-json.ts';
import { STANDINGS } from '../platform/standing.ts';
import type { AnnouncedTopic } from '../simulator.ts';
import { readSwitches } from '../switch-facts.ts';
import { readCall } from './call-api.ts';
import { findOrderId } from './find-order-id.ts';
import { readFault } from './read-fault.ts';
import { insist, type Step } from './step.ts';
import { readVerb } from './verbs.ts';

const TOPICS = [
  'orders/create',
  'orders/updated',
  'orders/cancelled',
  'orders/paid',
  'orders/fulfilled',
  'orders/partially_fulfilled',
  'customers/data_request',
  'customers/redact',
  'app/uninstalled',
  'shop/redact',
] as const satisfies readonly AnnouncedTopic[];

const readSeconds: Read<number> = (value, place) => {
  const seconds = readNumber(value, place);
  return seconds >= 0 ? seconds : refuseJson(place, 'seconds belong here, 0 or more.');
};

/** What a step can be, by the field that says so. */
const KINDS: Readonly<Record<string, Read<Step>>> = {
  advance: readObject((fields): Step => {
    const seconds = fields.must('advance', readSeconds);
    return ({ simulator }) => simulator.clock.advance(seconds);
  }),
  set: readObject((fields): Step => {
    const instant = fields.must('set', readInstant);
    return ({ simulator }) => simulator.clock.set(instant);
  }),
  do: readVerb,
  call: readCall,
  fail: readObject((fields): Step => {
    const createSpec = fields.must('fail', readFault);
    return (stage) => void stage.simulator.fail(createSpec(stage));
  }),
  turn: readObject((fields): Step => {
    const changes = fields.must('turn', readSwitches);
    return ({ simulator }) => simulator.turn(changes);
  }),
  announce: readObject((fields): Step => {
    const topic = fields.must('announce', readChoice(TOPICS));
    const order = fields.may('order', readText);
    return ({ simulator }) =>
      insist(
        order === undefined
          ? simulator.announce(topic)
          : simulator.announce(topic, findOrderId(order, simulator.state)),
      );
  }),
  standing: readObject((fields): Step => {
    const standing = fields.must('standing', readChoice(STANDINGS));
    return ({ simulator }) => simulator.changeStanding(standing);
  }),
};

export const readStep: Read<Step> = (value, place) => {
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const kind = Object.keys(KINDS).find((each) => names.includes(each));
  const read = kind === undefined ? undefined : KINDS[kind];
  return read === undefined
    ? refuseJson(place, `a step says one of these: ${Object.keys(KINDS).join(', ')}.`)
    : read(value, place);
};
