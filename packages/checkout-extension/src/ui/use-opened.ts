import { useSignal } from '@preact/signals';

/** Whether the shopper has opened something here: its news is read, and what can be done is shown. */
export function useOpened() {
  const isOpened = useSignal(false);
  return { isOpened: isOpened.value, open: () => void (isOpened.value = true) };
}
