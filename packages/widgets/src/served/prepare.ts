import type { MountRequest, Show } from '../core/mount.tsx';
import { replaceTexts } from '../own-texts/replace-texts.ts';
import type { PutOwn } from '../widget.ts';
import { takeOver } from './take-over.ts';

/**
 * What comes before a widget on few pages: the shop's own words in the place of ours, and what its server has rendered already. Shows the widget, and
 * gives back what takes it away.
 */
export function prepare<Texts>(request: MountRequest<Texts>, own: unknown, show: Show): () => void {
  const { host, widget, texts, cardTexts } = request;
  const putOwn: PutOwn = (ours, group) => replaceTexts(ours, group, own);
  const prepared = own
    ? { ...request, texts: putOwn(texts, widget.group), cardTexts: putOwn(cardTexts, 'card'), putOwn }
    : request;
  const root = host.shadowRoot;
  return root?.firstChild ? takeOver(prepared, root, show) : show(prepared);
}
