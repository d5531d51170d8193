import type { ChangeKind, ChangeState, EditListModel, EditNews, UpsellModel } from '@amend/sdk/light';

/** What the upsell card shows things of. */
export interface UpsellSources {
  /** What it steers. */
  readonly model: UpsellModel;
  /** What waits, and what became of it. */
  readonly edits: EditListModel;
  /** The edit whose news the shopper went on from: nothing that becomes of it takes away an offer that they look at. */
  readonly readEdit: { value: string };
}

/** What the card is about: what was taken, or taken off; why an offer cannot be had; an offer; or that there is none. */
export type Subject = 'taken' | 'refusal' | 'offer' | 'nothing';

/** Finds what the shopper should know of, unless they went on from it. */
export function findNews({ model, edits, readEdit }: UpsellSources): EditNews | null {
  const undoing = model.undoing.value;
  if (undoing.step === 'saved' && !model.taken.value)
    return undoing.edit.status === 'requested' ? { kind: 'approval-waiting', edit: undoing.edit } : null;
  const news = edits.newsOf('add-item', 'set-quantity');
  return news?.edit.id === readEdit.value ? null : news;
}

/** Finds what the card is about. */
export function findSubject(sources: UpsellSources): Subject {
  const { model } = sources;
  const state = model.state.value;
  if (state.step === 'saving') return 'offer';
  if (model.taken.value || model.undoing.value.step === 'saved' || findNews(sources)) return 'taken';
  const problem = problemOf(state);
  // What may go well another time leaves the offer where it is.
  if (problem && state.step === 'choosing' && (problem.status ?? 500) < 429) return 'refusal';
  return model.offer.value ? 'offer' : 'nothing';
}

/** Names what there is to read, so that the focus can go where it has changed; nothing that is only under way changes it. */
export function nameNews(sources: UpsellSources): string {
  const { state, undoing, offer } = sources.model;
  const subject = findSubject(sources);
  const news = findNews(sources);
  const about = subject === 'taken' ? undoing.value : state.value;
  const isAsked = subject === 'taken' && !['choosing', 'saved'].includes(about.step);
  return [
    subject,
    subject === 'offer' && offer.value?.id,
    news?.kind,
    isAsked,
    problemOf(about)?.code,
    about.step === 'confirming' && about.isNewQuote,
  ].join();
}

function problemOf(state: ChangeState<ChangeKind>) {
  return state.step === 'choosing' || state.step === 'confirming' ? state.problem : null;
}
