import { useSignal } from '@preact/signals';

/** Whether the shopper has opened something here. */
export function useOpened() {
  const isOpened = useSignal(false);
  return {
    isOpened: isOpened.value,
    open: () => void (isOpened.value = true),
    close: () => void (isOpened.value = false),
  };
}
