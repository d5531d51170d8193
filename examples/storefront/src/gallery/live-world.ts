import type { Change, Edit, Order, Problem } from '@amend/contract';

import type { Fixtures } from './fixtures.ts';
import type { Reply, World } from './scene.ts';

/** A {@link World} that goes on: what was accepted is in the order and among the edits. */
export interface LiveWorld {
  readonly fixtures: Fixtures;
  readonly present: World;
  turn(changes: Partial<World>): void;
  /** Accepts changes. */
  accept(changes: readonly Change[]): Reply<Edit>;
}

/** Makes the world of a scene; what the scene does not name is the calm case. */
export function createLiveWorld(fixtures: Fixtures, given: Partial<World>): LiveWorld {
  let present: World = {
    order: fixtures.order(),
    choices: fixtures.choices(),
    edits: [],
    quote: (changes) => fixtures.quote(changes),
    accept: (changes) => fixtures.edit(fixtures.quote(changes)),
    ...given,
  };
  return {
    fixtures,
    get present() {
      return present;
    },
    turn(changes) {
      present = { ...present, ...changes };
    },
    accept(changes) {
      const reply = present.accept(changes);
      if (isBody(reply)) {
        const { order } = present;
        present = {
          ...present,
          edits: [...present.edits, reply],
          order: isBody(order) ? putInto(order, reply) : order,
        };
      }
      return reply;
    },
  };
}

/** Whether a call gets what it asked for. */
export function isBody<Body extends object>(reply: Reply<Body>): reply is Body {
  return typeof reply === 'object' && !isProblem(reply);
}

/** Whether a call is refused. */
export function isProblem(reply: Reply<object>): reply is Problem {
  return typeof reply === 'object' && 'nextStep' in reply && 'requestId' in reply;
}

/** The order with what an edit that was made has done to it. */
function putInto(order: Order, { status, effects }: Edit): Order {
  if (status !== 'settled' && status !== 'committed') return order;
  return effects.reduce<Order>((changed, effect) => {
    if (effect.kind !== 'correct-address' || !changed.destination) return changed;
    return { ...changed, destination: { ...changed.destination, ...effect.after } };
  }, order);
}
