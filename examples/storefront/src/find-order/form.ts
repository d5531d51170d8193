import { OrderProblem } from '@amend/sdk';

/** One of the page's forms. */
export interface Form {
  readonly element: HTMLFormElement;
  /** What stands in a field. */
  value(name: string): string;
}

/** The form with an attribute, which does something when it is sent: once at a time, and what stands against it is said in the form. */
export function takeForm(attribute: string, act: (form: Form) => Promise<void>): Form | null {
  const element = document.querySelector<HTMLFormElement>(`form[${attribute}]`);
  if (element === null) return null;
  const button = element.querySelector('button');
  const problem = element.querySelector('[data-problem]');
  const form: Form = {
    element,
    value(name) {
      const value = new FormData(element).get(name);
      return typeof value === 'string' ? value.trim() : '';
    },
  };

  async function send(): Promise<void> {
    if (button?.ariaDisabled === 'true') return;
    if (button) button.ariaDisabled = 'true';
    if (problem) problem.textContent = '';
    try {
      await act(form);
    } catch (error) {
      if (!(error instanceof OrderProblem)) throw error;
      if (problem) problem.textContent = `${error.detail} ${error.nextStep}`;
    } finally {
      if (button) button.ariaDisabled = 'false';
    }
  }

  element.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  return form;
}
