/** One of the forms. */
export interface Form {
  readonly element: HTMLFormElement;
  /** What stands in a field. */
  value(name: string): string;
  /** Shows it, with its name in focus, so that who listens to the page hears where they are. */
  begin(): void;
}

/** A form that does something when it is sent: once at a time, and what stands against it is said in the form. */
export function takeForm(
  element: HTMLFormElement,
  act: (form: Form) => Promise<void>,
  explain: (error: unknown) => string,
): Form {
  const button = element.querySelector('button');
  const problem = element.querySelector('[data-amend-problem]');
  const form: Form = {
    element,
    value(name) {
      const value = new FormData(element).get(name);
      return typeof value === 'string' ? value.trim() : '';
    },
    begin() {
      element.hidden = false;
      element.querySelector('h2')?.focus();
    },
  };

  async function send(): Promise<void> {
    if (button?.ariaDisabled === 'true') return;
    if (button) button.ariaDisabled = 'true';
    if (problem) problem.textContent = '';
    try {
      await act(form);
    } catch (error) {
      if (problem) problem.textContent = explain(error);
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
