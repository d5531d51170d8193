import { parseOrder } from '@amend/contract/light';
import { viewTracking } from '@amend/sdk/light';
import type { Order } from '@amend/sdk/light';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { frame } from '../card/frame.tsx';
import { OrderTracking } from '../order-tracking/order-tracking.tsx';
import type { OwnTexts } from '../own-texts/own-texts.ts';
import { replaceTexts } from '../own-texts/replace-texts.ts';
import { speak } from '../surroundings.ts';
import { createTellDayIn } from './tell-day.ts';
import { TRACKING_TEXTS } from './tracking-texts.ts';

import trackingStyles from '../order-tracking/order-tracking.css?inline';
import base from '../theme/base.css?inline';

export type { OwnTexts } from '../own-texts/own-texts.ts';

/** What is rendered, and for whom. */
export interface OrderTrackingOptions {
  /** The order, as `GET /v1/orders/{id}` answers it. */
  readonly order: Order;
  /** The language that the order was read in, as a BCP 47 tag. */
  readonly locale: string;
  /** The time zone that the order was read in, as an IANA name. */
  readonly timeZone: string;
  /** The shop's own words in place of ours. The page needs the same in its browser. */
  readonly texts?: OwnTexts | undefined;
  /** The nonce of the page's policy, for its one `<style>`. */
  readonly nonce?: string | undefined;
  /** Where the page finds {@link ORDER_TRACKING_STYLES} as a file, which takes the place of the `<style>`. */
  readonly stylesheet?: Stylesheet | undefined;
  /** The time. Default: now. */
  readonly now?: Date | undefined;
}

/** A stylesheet on the page's own server or another one. */
export interface Stylesheet {
  /** Its address. */
  readonly href: string;
  /** Its hash, as `sha384-…`. */
  readonly integrity?: string | undefined;
}

/** All styles of server-rendered tracking: `order-tracking.css`, and what is in the `<style>`, whose hash a policy can name. */
export const ORDER_TRACKING_STYLES: string = base + trackingStyles;

/**
 * Renders `<amend-order-tracking>` with the order in it, as HTML that shows it without any script (declarative shadow DOM). The script, or `defineAmend`, makes a
 * widget of it without anything moving. In the HTML is nothing that cannot be seen: no token, no address.
 *
 * Throws a `TypeError` where the order is none, and a `RangeError` where there is no such time zone.
 */
export function renderOrderTracking({
  order,
  locale: asked,
  timeZone,
  texts: own,
  nonce,
  stylesheet,
  now = new Date(),
}: OrderTrackingOptions): string {
  const [language, locale] = speak(asked);
  const texts = own ? replaceTexts(TRACKING_TEXTS[language], 'tracking', own) : TRACKING_TEXTS[language];
  const view = viewTracking(parseOrder(order), createTellDayIn(timeZone, now));
  const styles = stylesheet
    ? h('link', { rel: 'stylesheet', crossOrigin: stylesheet.integrity && 'anonymous', ...stylesheet })
    : h('style', { nonce, dangerouslySetInnerHTML: { __html: ORDER_TRACKING_STYLES } });
  const card = frame(locale, <OrderTracking view={view} texts={texts} />);
  return renderToString(
    h(
      'amend-order-tracking',
      { locale: asked, 'time-zone': timeZone },
      h('template', { shadowrootmode: 'open' }, styles, card),
    ),
  );
}
