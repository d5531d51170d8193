import type { Order } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import { Card } from '../card/card.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import type { WidgetName } from '../widget-list.ts';
import type { Section } from './sections.ts';

/** What the card of the order is told. */
export interface OrderCardProps {
  readonly order: Order;
  readonly texts: ChangesTexts;
  /** What the shopper should see first, if anything: it stands above everything else. */
  readonly first: Section | undefined;
  /** Whether the rest is shown. */
  readonly isWhole: boolean;
  /** Until when anything can be changed, or why nothing can. */
  readonly note: string;
  /** What can be opened below them. */
  readonly sections: readonly Section[];
  /** What is open of it. */
  readonly opened: readonly WidgetName[];
  readonly onOpen: (name: WidgetName) => void;
  readonly onShowWhole: () => void;
}

/** What a page can dress inside of the card: every part but the frames, which are not there. */
const INNER_PARTS =
  'title,chip,sentence,notice,offer,radio,countdown,button,button-primary,button-plain,button-quiet,field,control,found,option,pill,prices,news,address,milestones,milestone,milestone-reached,contents,link,scans,scans-toggle,parcels,parcel';

/** The order in one card: where it is, until when it can be changed, and a row for each thing that can be done about it. */
export function OrderCard(props: OrderCardProps) {
  const { order, texts, first, isWhole, note, sections, opened, onOpen, onShowWhole } = props;
  return (
    <Card title={texts.order.title(order.name)}>
      {first && <Inside key={first.name} name={first.name} />}
      {isWhole && (
        <Inside
          key="order-tracking"
          name="order-tracking"
          state={order.tracking.parcels[0] ? '' : 'unshipped'}
        />
      )}
      {isWhole && <p class="note foot">{note}</p>}
      {isWhole ? (
        <div class="rows" key="rows">
          {sections
            .filter((section) => section !== first)
            .map((section) =>
              opened.includes(section.name) ? (
                <Inside key={section.name} name={section.name} />
              ) : (
                <button
                  key={`${section.name} row`}
                  type="button"
                  class="row"
                  part="row"
                  onClick={() => onOpen(section.name)}
                >
                  <span>{section.label(texts)}</span>
                  <span key={section.describe(order)} class="muted" dir="auto">
                    {section.describe(order)}
                  </span>
                </button>
              ),
            )}
        </div>
      ) : (
        <div class="actions foot" key="rest">
          <Button kind="quiet" onClick={onShowWhole}>
            {texts.order.all}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** The place of a widget, which is opened in it once it is there. Its state says how much there will be to show. */
function Inside({ name, state = '' }: { name: WidgetName; state?: string }) {
  return (
    <div
      class={`amend-plain inside ${name} ${state}`}
      data-amend={name}
      exportparts={INNER_PARTS}
      tabIndex={-1}
    />
  );
}
