import { addTags } from '../shopify/add-tags.ts';
import { messagesOfRefusal } from '../shopify/failure.ts';
import { inOwnWords } from '../shopify/own-words.ts';
import { setOrderMetafield } from '../shopify/set-order-metafield.ts';
import type { Workshop } from '../workshop.ts';

/** Tells in Shopify that an order was let go, as the merchant chose (rule H6); to do it again changes nothing. What Shopify refuses is reported and left. */
export async function giveReleaseSignal(
  { admin, config, report }: Pick<Workshop, 'admin' | 'config' | 'report'>,
  orderId: string,
): Promise<void> {
  const { tag, metafield } = config.holdWhileOpen?.releaseSignal ?? {};
  const refusals = [
    ...(tag === undefined ? [] : await addTags(admin, orderId, [tag]).catch(messagesOfRefusal)),
    ...(metafield === undefined
      ? []
      : await setOrderMetafield(admin, orderId, { ...metafield, type: 'boolean', value: 'true' }).catch(
          messagesOfRefusal,
        )),
  ];
  for (const message of refusals)
    report(new Error(`Shopify did not take the signal that an order was released (${inOwnWords(message)}).`));
}
