import type { CancelOrderModel } from '@amend/sdk/light';
import type { ComponentChildren } from 'preact';

import { Button } from '../card/button.tsx';
import { Failure } from '../card/failure.tsx';
import { Loading } from '../card/loading.tsx';
import type { CardTexts, ChangesTexts } from '../locales/texts.ts';
import type { OtherWay } from './find-other-ways.ts';

/** What the choice is told. */
export interface ChoiceProps {
  /** What it steers. */
  readonly model: CancelOrderModel;
  /** All words. */
  readonly texts: ChangesTexts;
  /** The words of every card. */
  readonly cardTexts: CardTexts;
  /** Whether the shopper wants to see all reasons. */
  readonly isAllShown: { value: boolean };
  /** What else can be done. */
  readonly otherWays: readonly OtherWay[];
  /** Keeps the order. */
  readonly onKeep: () => void;
}

/** More reasons than this are shown on request, so that the card is never higher than its room. */
const SHOWN_REASONS = 4;

/** Asks whether something else would help, and if not, why and where the money is to go. */
export function Choice(props: ChoiceProps) {
  const { model, texts, cardTexts, isAllShown, otherWays, onKeep } = props;
  const { cancel } = texts;
  const choices = model.choices.value;
  if (!choices) {
    const problem = model.problem.value;
    return (
      <div class={problem ? 'room' : 'body room'} key={problem?.code}>
        {problem ? (
          <Failure texts={cardTexts} problem={problem} onRetry={() => void model.load()} />
        ) : (
          <Loading texts={cardTexts} />
        )}
      </div>
    );
  }
  const { cancelReasons, refundMethods } = choices;
  const hidden = isAllShown.value ? 0 : cancelReasons.length - SHOWN_REASONS;
  return (
    <div class="body" key="choice">
      <h3 id="choice" class="sentence" part="sentence" tabIndex={-1}>
        {cancel.question}
      </h3>
      {otherWays.length > 0 && <Instead {...props} />}
      {cancelReasons.length > 0 && (
        <fieldset>
          <legend class="label">{cancel.reason}</legend>
          {cancelReasons.slice(0, hidden > 0 ? SHOWN_REASONS : undefined).map(({ id, title }) => (
            <Radio
              key={id}
              name="reason"
              isChosen={model.reason.value === id}
              onChoose={() => model.chooseReason(id)}
            >
              {title}
            </Radio>
          ))}
          {hidden > 0 && (
            <Button kind="quiet" onClick={() => (isAllShown.value = true)}>
              {texts.swap.more(hidden)}
            </Button>
          )}
        </fieldset>
      )}
      {refundMethods.length > 1 && (
        <fieldset>
          <legend class="label">{cancel.refundTo}</legend>
          {refundMethods.map((method) => (
            <Radio
              key={method}
              name="method"
              isChosen={model.refundMethod.value === method}
              onChoose={() => model.chooseRefundMethod(method)}
            >
              {cancel.methods[method]}
            </Radio>
          ))}
        </fieldset>
      )}
      <div class="actions">
        <Button onClick={() => void model.review()}>{cancel.next}</Button>
        <Button kind="quiet" onClick={onKeep}>
          {cancel.keep}
        </Button>
      </div>
    </div>
  );
}

function Instead({ texts, otherWays, onKeep }: ChoiceProps) {
  const said = otherWays.filter(({ widget }) => !widget);
  return (
    <div class="instead" role="group" aria-labelledby="instead">
      <p id="instead" class="label">
        {texts.cancel.instead}
      </p>
      {said.length < otherWays.length && (
        <div class="actions">
          {otherWays.map(
            ({ kind, widget }) =>
              widget && (
                <Button
                  key={kind}
                  onClick={() => {
                    onKeep();
                    widget.shadowRoot?.getElementById('title')?.focus();
                  }}
                >
                  {texts.window.kinds[kind]}
                </Button>
              ),
          )}
        </div>
      )}
      {said.length > 0 && (
        <ul class="kinds note">
          {said.map(({ kind }) => (
            <li>{texts.window.kinds[kind]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Radio({
  name,
  isChosen,
  onChoose,
  children,
}: {
  name: string;
  isChosen: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}) {
  return (
    <label class="radio" part="radio">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
