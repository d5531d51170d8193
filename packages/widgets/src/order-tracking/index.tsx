import { createOrderTrackingModel } from '@amend/sdk/light';

import { mount } from '../core/mount.tsx';
import type { Mounted, MountRequest } from '../core/mount.tsx';
import type { TrackingTexts } from '../locales/texts.ts';
import type { Widget } from '../widget.ts';
import { OrderTracking } from './order-tracking.tsx';

import styles from './order-tracking.css?inline';

/** Where the order is, in one sentence, four milestones, and every scan on request. */
const widget: Widget<TrackingTexts> = {
  styles,
  group: 'tracking',
  title: (texts) => texts.title,
  start({ order, texts, isOwnTimeZone }) {
    const model = createOrderTrackingModel(order, { isOwnTimeZone });
    return {
      view() {
        const view = model.view.value;
        return view && <OrderTracking view={view} texts={texts} />;
      },
    };
  },
};

/** Shows where the order is in an element, and gives back what takes it away. */
export function start(request: Omit<MountRequest<TrackingTexts>, 'widget'>): Mounted {
  return mount({ ...request, widget });
}
