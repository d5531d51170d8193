import type { ChangeKind } from '@amend/sdk/light';

/** What can help in place of cancelling, with the widget that does it, if there is one. */
const INSTEAD: readonly (readonly [kind: ChangeKind, widget: string | null])[] = [
  ['correct-address', 'address-correction'],
  ['swap-item', 'item-swap'],
  ['set-quantity', null],
  ['change-shipping', null],
];

/** A way other than cancelling. */
export interface OtherWay {
  readonly kind: ChangeKind;
  /** The widget of the page that does it, or `null` where there is none. */
  readonly widget: Element | null;
}

/** Finds what can help in place of cancelling, among the kinds of change that are open, and the widgets for it beside this one. */
export function findOtherWays(
  kinds: readonly ChangeKind[],
  root: ShadowRoot | undefined,
): readonly OtherWay[] {
  const place = root?.host.getRootNode();
  return INSTEAD.flatMap(([kind, name]) => {
    if (!kinds.includes(kind)) return [];
    const isSearched = name !== null && (place instanceof Document || place instanceof ShadowRoot);
    return [
      {
        kind,
        widget: isSearched ? place.querySelector(`amend-${name},.amend-${name},[data-amend=${name}]`) : null,
      },
    ];
  });
}
