import { start as startCancelOrder } from '../cancel-order/index.tsx';
import type { Mounted, MountRequest } from '../core/mount.tsx';
import { start as startEditWindow } from '../edit-window/index.tsx';
import { start as startItemSwap } from '../item-swap/index.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import { start as startOrder } from '../order/index.tsx';
import { start as startUpsell } from '../upsell/index.tsx';
import type { WidgetGroup, WIDGETS } from '../widget-list.ts';

/** The names of the widgets of a group. */
type NamesOf<Group extends WidgetGroup, List = typeof WIDGETS> = {
  [Name in keyof List]: List[Name] extends Group ? Name : never;
}[keyof List];

type Start = (request: Omit<MountRequest<ChangesTexts>, 'widget'>) => Mounted;

/** The widgets that change something and share their texts, and so travel together. */
const STARTS: Readonly<Record<NamesOf<'changes'>, Start>> = {
  'item-swap': startItemSwap,
  order: startOrder,
  upsell: startUpsell,
  'edit-window': startEditWindow,
  'cancel-order': startCancelOrder,
};

/** Shows the one with the name in an element, and gives back what takes it away. */
export const start: Start = (request) => Reflect.get(STARTS, request.name)(request);
