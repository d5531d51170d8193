import { h } from 'preact';
import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import type { AmendEvents } from './events.ts';
import { mountWidget } from './mount-widget.ts';
import type { AmendSettings } from './settings.ts';
import type { WidgetName } from './widget-list.ts';

/**
 * What a widget is given as a component. Another endpoint, token, language or time zone shows it anew; `fetch` and the like
 * are read when it is shown, so that a function made anew at each rendering does not throw away what was typed.
 */
export interface WidgetProps extends AmendSettings {
  /** Classes for its element, beside its own, which reserves its space with `amend.css`. */
  readonly class?: string | undefined;
  /** Called once the first content is there. */
  readonly onReady?: ((event: AmendEvents['amend:ready']) => void) | undefined;
  /** Called with each edit that the shopper makes. */
  readonly onChange?: ((event: AmendEvents['amend:change']) => void) | undefined;
  /** Called with each problem that is shown. */
  readonly onProblem?: ((event: AmendEvents['amend:problem']) => void) | undefined;
}

/** `<amend-order-tracking>` as a component. */
export const OrderTracking = createComponent('order-tracking');

/** `<amend-address-correction>` as a component. */
export const AddressCorrection = createComponent('address-correction');

/** `<amend-item-swap>` as a component. */
export const ItemSwap = createComponent('item-swap');

/** `<amend-order>` as a component: the other widgets in one card. */
export const Order = createComponent('order');

/** `<amend-edit-window>` as a component. */
export const EditWindow = createComponent('edit-window');

/** `<amend-cancel-order>` as a component. */
export const CancelOrder = createComponent('cancel-order');

/** `<amend-upsell>` as a component. */
export const Upsell = createComponent('upsell');

function createComponent(name: WidgetName): FunctionComponent<WidgetProps> {
  return (props) => {
    const { endpoint, token, locale, timeZone } = props;
    const host = useRef<HTMLDivElement>(null);
    const latest = useRef(props);
    latest.current = props;
    useEffect(() => {
      const { current: element } = host;
      if (!element) return undefined;
      const listening = new AbortController();
      element.addEventListener('amend:ready', (event) => latest.current.onReady?.(event), listening);
      element.addEventListener('amend:change', (event) => latest.current.onChange?.(event), listening);
      element.addEventListener('amend:problem', (event) => latest.current.onProblem?.(event), listening);
      const widget = mountWidget(element, name, latest.current);
      return () => {
        listening.abort();
        widget.close();
      };
    }, [endpoint, token, locale, timeZone]);
    return h('div', { ref: host, class: `amend-widget amend-${name} ${props.class ?? ''}`.trim() });
  };
}
