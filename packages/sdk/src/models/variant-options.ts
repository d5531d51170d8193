import type { DisplayMoney, VariantChoice } from '../types.ts';

/** One value of an option: what choosing it would come to. */
export interface ValueView {
  readonly value: string;
  /** What the contract says of the value beside its name. */
  readonly choice: VariantChoice['options'][number];
  /** Whether it is chosen now. */
  readonly isChosen: boolean;
  /** Whether it is what stands on the order. */
  readonly isPresent: boolean;
  /** Whether it can be had, with what is chosen of the options before this one. */
  readonly isAvailable: boolean;
  /** What one unit would cost more or less, for orientation; `null` where nothing, or where it is not known. */
  readonly difference: DisplayMoney | null;
  /** Its picture, or `null`. */
  readonly imageUrl: string | null;
}

/** One option in which variants differ, such as the size. */
export interface OptionView {
  readonly name: string;
  readonly values: readonly ValueView[];
}

/** The options of variants, in the merchant's order; those that leave no choice are left out. */
export function viewOptions(
  variants: readonly VariantChoice[],
  chosen: VariantChoice | null,
  present: VariantChoice | null,
): readonly OptionView[] {
  return (variants[0]?.options ?? []).flatMap(({ name }, place) => {
    const values = [...new Set(variants.map((variant) => valueAt(variant, place)))];
    if (values.length < 2) return [];
    return [{ name, values: values.flatMap((value) => viewValue(value, place)) }];
  });

  function viewValue(value: string | undefined, place: number): ValueView[] {
    const variant = findAt(variants, chosen, place, value);
    const choice = variant?.options[place];
    if (!variant || !choice) return [];
    const { difference, imageUrl } = variant;
    const isAsChosen =
      chosen === null ||
      chosen.options.every((_, at) => at >= place || valueAt(variant, at) === valueAt(chosen, at));
    return [
      {
        value: choice.value,
        choice,
        isChosen: chosen !== null && valueAt(chosen, place) === value,
        isPresent: present !== null && valueAt(present, place) === value,
        // What the shopper has, they can keep.
        isAvailable: isAsChosen && (variant.isAvailable || variant === present),
        difference: difference && /[1-9]/.test(difference.amount) ? difference : null,
        imageUrl,
      },
    ];
  }
}

/** The variant that choosing a value leads to, or none where no variant has it. */
export function findVariant(
  variants: readonly VariantChoice[],
  chosen: VariantChoice | null,
  option: string,
  value: string,
): VariantChoice | undefined {
  const place = (variants[0]?.options ?? []).findIndex(({ name }) => name === option);
  return findAt(variants, chosen, place, value);
}

/** Of the variants with a value: as chosen in the options before, then one that can be had, then as chosen in the options behind. */
function findAt(
  variants: readonly VariantChoice[],
  chosen: VariantChoice | null,
  place: number,
  value: string | undefined,
): VariantChoice | undefined {
  const fits = (variant: VariantChoice) => {
    const same = variant.options.map(
      (_, at) => chosen !== null && valueAt(variant, at) === valueAt(chosen, at),
    );
    const before = same.slice(0, place).filter(Boolean).length;
    const behind = same.slice(place + 1).filter(Boolean).length;
    return before * 100 + Number(variant.isAvailable) * 10 + behind;
  };
  return variants
    .filter((variant) => valueAt(variant, place) === value)
    .toSorted((one, other) => fits(other) - fits(one))[0];
}

function valueAt({ options }: VariantChoice, place: number): string | undefined {
  return options[place]?.value;
}
