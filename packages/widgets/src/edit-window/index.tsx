import { createEditWindowModel } from '@amend/sdk/light';

import { mount } from '../core/mount.tsx';
import type { Mounted, MountRequest } from '../core/mount.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import type { Widget } from '../widget.ts';
import { EditWindow } from './edit-window.tsx';

import shared from '../change/kinds.css?inline';
import own from './edit-window.css?inline';

/** Until when the order can be changed, and what of it. */
const widget: Widget<ChangesTexts> = {
  styles: shared + own,
  group: 'changes',
  title: (texts) => texts.window.title,
  start({ order, texts, isOwnTimeZone }) {
    const { view, dispose } = createEditWindowModel(order);
    return {
      view: () => view.value && <EditWindow view={view.value} texts={texts} isOwnTimeZone={isOwnTimeZone} />,
      dispose,
    };
  },
};

/** Shows until when the order can be changed in an element, and gives back what takes it away. */
export function start(request: Omit<MountRequest<ChangesTexts>, 'widget'>): Mounted {
  return mount({ ...request, widget });
}
