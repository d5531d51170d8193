import { createAddressCorrectionModel, createEditCalls } from '@amend/sdk/light';
import type { AddressCorrectionModel, AddressCorrectionState } from '@amend/sdk/light';

import { Card } from '../card/card.tsx';
import type { AddressTexts, FormTexts } from '../locales/texts.ts';
import type { WidgetContext, WidgetInstance } from '../widget.ts';
import type { SavedAddress } from './address-card.tsx';
import { Confirmation } from './confirmation.tsx';
import { createFocusMover } from './focus.ts';
import { Form } from './form.tsx';

import shared from '../change/notice.css?inline';
import own from './correction.css?inline';

/** The styles of the form. */
export const styles = shared + own;

/** The widget from the moment at which the address can be edited. */
export interface Correction extends Required<Omit<WidgetInstance, 'prepare'>> {
  /** What has just been saved. */
  saved(): SavedAddress | undefined;
  /** What it steers. */
  readonly model: AddressCorrectionModel;
}

/** Starts correcting an address: there is nothing to view until `edit` is called, and again after saving. */
export function startCorrection(context: WidgetContext<AddressTexts & FormTexts>): Correction {
  const { texts, order, connection } = context;
  const model = createAddressCorrectionModel({ order, client: createEditCalls(connection) });
  const moveFocus = createFocusMover();
  return {
    view: () => viewStep(context, model),
    shown: (root) => moveFocus(root, model.state.value),
    saved: () => describeSaved(model.state.value, texts),
    dispose: model.dispose,
    model,
  };
}

function viewStep(
  { texts, cardTexts }: WidgetContext<AddressTexts & FormTexts>,
  model: AddressCorrectionModel,
) {
  const state = model.state.value;
  const format = model.destination.value?.format;
  if (!format || state.step === 'showing' || state.step === 'saved') return null;
  const isClosed = model.window.value?.status === 'closed';
  const isAsking = state.step === 'editing' || state.step === 'quoting';
  const progress = { quoting: texts.checking, saving: texts.saving, editing: '', confirming: '' }[state.step];
  return (
    <Card
      title={texts.title}
      chip={isClosed ? texts.closed : texts.open}
      isBusy={progress !== ''}
      onKeyDown={(event) => isEscape(event) && model.close()}
    >
      {isAsking ? (
        <Form model={model} state={state} format={format} texts={texts} cardTexts={cardTexts} />
      ) : (
        <Confirmation model={model} state={state} texts={texts} cardTexts={cardTexts} />
      )}
      <p class="hidden" role="status">
        {progress}
      </p>
    </Card>
  );
}

// Escape also ends the composition of a character. Safari says so by the key code alone.
function isEscape({ key, isComposing, keyCode }: KeyboardEvent): boolean {
  return key === 'Escape' && !isComposing && keyCode !== 229;
}

function describeSaved(state: AddressCorrectionState, texts: FormTexts): SavedAddress | undefined {
  if (state.step !== 'saved') return undefined;
  const { edit, effect } = state;
  const address = effect.after.lines.slice(1).join(', ');
  // What the shop has to agree to has changed nothing yet.
  if (edit.status === 'requested') return { said: texts.requested, isMade: false };
  const said = edit.status === 'accepted' ? texts.accepted(address) : texts.savedTo(address);
  return { said, isMade: true };
}
