import type { AppProps } from './app.tsx';
import { sayUntil } from './edit-window.tsx';

/** One sentence at the top of the page: until when the order can be changed. Where it cannot be, there is nothing to announce. */
export function Announcement({ page, session, say }: AppProps) {
  const present = session.value;
  if (!page.readSettings().isAnnounced || typeof present === 'string') return null;
  const state = present.state.value;
  if (state.step !== 'open' || !page.isLoggedIn()) return null;
  const view = state.desk.window.view.value;
  if (view?.status !== 'open') return null;
  return (
    <s-announcement>
      <s-text>{sayUntil(view, { page, desk: state.desk, say })}</s-text>
    </s-announcement>
  );
}
