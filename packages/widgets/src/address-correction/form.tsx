import type {
  AddressCorrectionModel,
  AddressCorrectionState,
  AddressFormat,
  DraftProblem,
} from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import { describeProblem } from '../card/describe-problem.ts';
import { Notice } from '../change/notice.tsx';
import type { FormTexts, CardTexts } from '../locales/texts.ts';
import { Field, idOf } from './field.tsx';

/** What the form is told. */
export interface FormProps {
  /** What it types into. */
  readonly model: AddressCorrectionModel;
  /** Where the shopper is. */
  readonly state: Extract<AddressCorrectionState, { step: 'editing' | 'quoting' }>;
  /** How the country writes addresses. */
  readonly format: AddressFormat;
  /** Its words. */
  readonly texts: FormTexts;
  /** The words of every card. */
  readonly cardTexts: CardTexts;
}

/** The address to type into, in the rows of its country. */
export function Form({ model, state, format, texts, cardTexts }: FormProps) {
  const draft = model.draft.value;
  const window = model.window.value;
  const isOpen = window?.status === 'open';
  const isBusy = state.step === 'quoting';
  const problems = state.step === 'editing' ? state.fields : [];
  const problem = state.step === 'editing' && problems.length === 0 ? state.problem : null;
  const isClosed = window?.status === 'closed';
  const notice = isClosed ? window : problem && describeProblem(problem, cardTexts);
  if (!draft) return null;
  return (
    <form
      class="body"
      noValidate
      aria-label={texts.formTitle}
      onSubmit={(event) => {
        event.preventDefault();
        if (isOpen) void model.review();
      }}
    >
      {notice && <Notice {...notice} isAlert={isClosed} />}
      {problems.length > 1 && <Summary problems={problems} format={format} texts={texts} />}
      {format.rows.map((row) => (
        <div class="row" key={row.join()}>
          {row.map((field) => (
            <Field
              key={field}
              field={field}
              value={draft[field] ?? ''}
              format={format}
              isFixed={!isOpen || isBusy}
              problem={problems.find((one) => one.field === field)}
              texts={texts}
              onType={(value) => model.type(field, value)}
            />
          ))}
        </div>
      ))}
      <div class="actions foot">
        {isOpen && (
          <Button kind="primary" isSubmit isBusy={isBusy}>
            {isBusy ? texts.checking : texts.review}
          </Button>
        )}
        <Button kind="quiet" onClick={model.cancel}>
          {isOpen ? texts.cancel : texts.close}
        </Button>
      </div>
    </form>
  );
}

function Summary({
  problems,
  format,
  texts,
}: Pick<FormProps, 'format' | 'texts'> & { problems: readonly DraftProblem[] }) {
  return (
    <div
      id="summary"
      class="notice attention"
      part="notice"
      tabIndex={-1}
      role="group"
      aria-labelledby="summary-title"
    >
      <p id="summary-title" class="strong">
        {texts.problems(problems.length)}
      </p>
      <ul>
        {problems.map(({ field }) => (
          <li key={field}>
            <button
              type="button"
              class="jump"
              onClick={({ currentTarget }) => {
                const root = currentTarget.getRootNode();
                if (root instanceof ShadowRoot) root.getElementById(idOf(field))?.focus();
              }}
            >
              {texts.label(field, format)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
