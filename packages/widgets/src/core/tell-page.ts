/** Tells the page of something by an event, once for each thing, after it was shown; nothing where there is nothing to tell. */
export type TellPage = (
  name: 'ready' | 'change' | 'problem',
  fact: object | null | undefined | false,
) => void;

/** Makes a {@link TellPage} for one element. What the page's listeners do, or throw, comes after the widget's own work. */
export function createTellPage(host: HTMLElement): TellPage {
  const told = new Set<unknown>([null, undefined, false]);
  return (name, detail) => {
    if (told.has(detail)) return;
    told.add(detail);
    queueMicrotask(() =>
      host.dispatchEvent(new CustomEvent(`amend:${name}`, { bubbles: true, composed: true, detail })),
    );
  };
}
