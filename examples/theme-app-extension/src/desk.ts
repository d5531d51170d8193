import { OrderProblem } from '@amend/sdk/light';

/** What the block says that opens orders; all of it is in the theme's language. */
interface DeskWords {
  readonly opening: string;
  readonly opened: string;
  /** Has the blank `{time}`. */
  readonly sent: string;
  readonly unreachable: string;
}

/** The block that opens orders, as it stands in the page. */
export interface Desk {
  /** The orders of the customer who is logged in, to choose from. */
  readonly orders: HTMLSelectElement | null;
  /** All that is there for who is not logged in. */
  readonly find: HTMLElement | null;
  readonly words: DeskWords;
  /** The forms, by their attribute. */
  form(attribute: string): HTMLFormElement | null;
  /** Says something, to who listens to the page as well. */
  say(sentence: string): void;
  /** Offers the other ways to open an order, behind a button: what would come by itself would push away what is read. */
  offerOthers(): void;
  /** What to say of a failure: what happened, and what to do. */
  explain(error: unknown): string;
}

/** The block that opens orders; a page without one has a desk that says nothing. */
export function findDesk(): Desk {
  const block = document.querySelector<HTMLElement>('[data-amend-open]');
  const said = block?.querySelector('[data-amend-said]');
  const find = block?.querySelector<HTMLElement>('[data-amend-find]') ?? null;
  const others = block?.querySelector<HTMLElement>('[data-amend-others]');
  const { opening = '', opened = '', sent = '', unreachable = '' } = block?.dataset ?? {};
  return {
    orders: block?.querySelector<HTMLSelectElement>('[data-amend-orders]') ?? null,
    find,
    words: { opening, opened, sent, unreachable },
    form: (attribute) => block?.querySelector<HTMLFormElement>(`form[${attribute}]`) ?? null,
    say(sentence) {
      if (said) said.textContent = sentence;
    },
    offerOthers() {
      if (!others || !find) return;
      others.hidden = false;
      others.addEventListener('click', () => {
        others.hidden = true;
        find.hidden = false;
        (find.querySelector('h2') ?? find.querySelector('a'))?.focus();
      });
    },
    explain(error) {
      // What the API says is in the shopper's language; what never reached it is said by the theme.
      if (error instanceof OrderProblem && error.requestId !== null)
        return `${error.detail} ${error.nextStep}`;
      console.error('Amend:', error);
      return unreachable;
    },
  };
}
