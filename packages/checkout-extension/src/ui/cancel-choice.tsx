import type { ChangeKind, RefundMethod } from '@amend/sdk/light';

import type { Part } from '../settings.ts';
import type { Context } from './context.ts';
import { chosenOf } from './value-of.ts';
import { describeProblem, Note, Notice, Sentence } from './words.tsx';

/** What else the parts of the page can do. */
const INSTEAD: Readonly<Partial<Record<Part, ChangeKind>>> = {
  address: 'correct-address',
  swap: 'swap-item',
  offers: 'add-item',
};

const METHODS: readonly RefundMethod[] = ['original-payment', 'store-credit'];

/** Says what else would help, and asks why and where the money is to go. */
export function CancelChoice({ onKeep, ...context }: Context & { onKeep: () => void }) {
  const { page, desk, say } = context;
  const { cancel } = desk;
  const choices = cancel.choices.value;
  const problem = cancel.problem.value;
  const { parts } = page.readSettings();
  const instead = parts
    .flatMap((part) => INSTEAD[part] ?? [])
    .filter((kind) => cancel.instead.value.includes(kind));
  return (
    <>
      <Sentence>{say('changes.cancel.question')}</Sentence>
      {instead.length > 0 && (
        <Note>
          {say('changes.cancel.instead')}{' '}
          {instead.map((kind) => say(`changes.window.kinds.${kind}`)).join(' · ')}
        </Note>
      )}
      {!choices ? (
        problem ? (
          <Notice {...describeProblem(problem, context)} />
        ) : (
          <s-skeleton-paragraph content={say('card.loading')} />
        )
      ) : (
        <>
          {choices.cancelReasons.length > 0 && (
            <s-choice-list
              label={say('changes.cancel.reason')}
              name="reason"
              values={listOf(cancel.reason.value)}
              onChange={(event) => cancel.chooseReason(chosenOf(event) || null)}
            >
              {choices.cancelReasons.map(({ id, title }) => (
                <s-choice key={id} value={id}>
                  {title}
                </s-choice>
              ))}
            </s-choice-list>
          )}
          {choices.refundMethods.length > 1 && (
            <s-choice-list
              label={say('changes.cancel.refundTo')}
              name="refund-method"
              values={listOf(cancel.refundMethod.value)}
              onChange={(event) => {
                const method = METHODS.find((one) => one === chosenOf(event));
                if (method) cancel.chooseRefundMethod(method);
              }}
            >
              {choices.refundMethods.map((method) => (
                <s-choice key={method} value={method}>
                  {say(`changes.cancel.methods.${method}`)}
                </s-choice>
              ))}
            </s-choice-list>
          )}
        </>
      )}
      <s-stack direction="inline" gap="small">
        {choices ? (
          <s-button variant="secondary" onClick={() => void cancel.review()}>
            {say('changes.cancel.next')}
          </s-button>
        ) : (
          problem && (
            <s-button variant="secondary" onClick={() => void cancel.load()}>
              {say('card.tryAgain')}
            </s-button>
          )
        )}
        <s-button variant="secondary" onClick={onKeep}>
          {say('changes.cancel.keep')}
        </s-button>
      </s-stack>
    </>
  );
}

function listOf(value: string | null): string[] {
  return value === null ? [] : [value];
}
