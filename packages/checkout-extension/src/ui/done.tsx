import type { Edit } from '@amend/sdk/light';

import type { Context } from './context.ts';
import { sayMoney } from './money.ts';
import { Note, Sentence } from './words.tsx';

/** What is told once a change was accepted. */
export interface DoneProps extends Context {
  readonly edit: Edit;
  /** What was made, in a sentence. */
  readonly said: string;
  /** Goes on to what else can be done. */
  readonly onGoOn: () => void;
}

/** Says what was made and what becomes of the money, and leads on. */
export function Done({ edit, said, onGoOn, say }: DoneProps) {
  const isMade = edit.status !== 'accepted';
  const { price, follow } = sayMoney(
    { ...edit, settlement: { ...edit.settlement, payWithinSeconds: null } },
    say,
  );
  return (
    <>
      <s-stack gap="small-300">
        <Sentence>{isMade ? said : say('changes.accepted')}</Sentence>
        {isMade && follow && (
          <Note>
            {price}. {follow}
          </Note>
        )}
      </s-stack>
      <GoOn say={say} onGoOn={onGoOn} />
    </>
  );
}

/** The way on to what else can be done. */
export function GoOn({ say, onGoOn }: Pick<DoneProps, 'say' | 'onGoOn'>) {
  return (
    <s-stack direction="inline">
      <s-button variant="secondary" onClick={onGoOn}>
        {say('changes.goOn')}
      </s-button>
    </s-stack>
  );
}
