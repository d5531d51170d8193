import type { OrderRelease } from '@amend/contract';

import { given } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { Display } from '../display/display.ts';
import { releaseWindowTask } from '../webhooks/task-for.ts';
import type { Workshop } from '../workshop.ts';
import { letGo } from './let-go.ts';

/**
 * Lets an order go before its windows close, because the merchant says so (rule H4). It is put down first: where it cannot be done now, it is done as soon as it can
 * be. Refused like {@link letGo}.
 */
export async function releaseEarly(
  workshop: Workshop,
  orderId: string,
  display: Display,
): Promise<Answer<OrderRelease>> {
  await workshop.ledger.putTask(releaseWindowTask(orderId, workshop.now().toISOString()));
  const story = await letGo(workshop, orderId, 'commit');
  if (!story.ok) return story;
  const { placedAt, releasedAt } = story.value;
  return given({
    orderId,
    wasHeld: placedAt !== null,
    releasedAt: display.moment(releasedAt ?? workshop.now().toISOString()),
  });
}
