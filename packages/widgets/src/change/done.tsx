import type { Edit } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import { sayMoney } from './money.ts';

/** What is told once a change was accepted. */
export interface DoneProps {
  /** The edit, where one was accepted just now. */
  readonly edit: Edit | null;
  /** What was made, in a sentence; empty where news of the edit says it. */
  readonly said: string;
  /** All words. */
  readonly texts: ChangesTexts;
  /** Goes on to what else can be done. */
  readonly onGoOn: () => void;
}

/** Says what was made and what becomes of the money, and leads on. */
export function Done({ edit, said, texts, onGoOn }: DoneProps) {
  return (
    <div class="body" key="done">
      {said && edit && <Made edit={edit} said={said} texts={texts} />}
      <div class="actions foot">
        <Button kind="quiet" onClick={onGoOn}>
          {texts.goOn}
        </Button>
      </div>
    </div>
  );
}

/** Says what was made, or that it is on record, and what becomes of the money, unless that is over. */
export function Made({
  edit,
  said,
  isOld = false,
  texts,
}: Pick<DoneProps, 'said' | 'texts'> & { edit: Edit; isOld?: boolean }) {
  const isMade = edit.status !== 'accepted';
  return (
    <>
      <h3 id="done" class="sentence" part="sentence" tabIndex={-1}>
        {isMade ? said : texts.accepted}
      </h3>
      {isMade && !isOld && <Outcome edit={edit} texts={texts} />}
    </>
  );
}

function Outcome({ edit, texts }: { edit: Edit; texts: ChangesTexts }) {
  // What is still to be paid is news, and what was paid at once needs no words.
  if (edit.settlement.action === 'collect') return null;
  const { price, follow } = sayMoney(
    { ...edit, settlement: { ...edit.settlement, payWithinSeconds: null } },
    texts,
  );
  return follow ? (
    <p class="note">
      {price}. {follow}
    </p>
  ) : null;
}
