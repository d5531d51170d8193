import { useEditWindow } from '@amend/sdk/react';

/** Until when anything can be changed. */
export function ChangeUntil() {
  const { view } = useEditWindow();
  if (!view) return null;
  if (view.status === 'closed')
    return (
      <p className="until">
        {view.detail} {view.nextStep}
      </p>
    );
  if (!view.closesAt) return null;
  const left =
    view.minutesLeft === null
      ? ''
      : `, another ${view.minutesLeft} ${view.minutesLeft === 1 ? 'minute' : 'minutes'}`;
  return (
    <p className="until">
      You can change this order until <b>{view.closesAt.time}</b>
      {left}.
    </p>
  );
}
