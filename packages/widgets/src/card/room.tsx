import type { LatePhase } from '../core/late-part.ts';
import type { CardTexts } from '../locales/texts.ts';
import { Loading } from './loading.tsx';

/** What a room is told. */
export interface RoomProps {
  /** Where the part is that will stand in it. */
  readonly phase: LatePhase;
  /** The words of every card. */
  readonly texts: CardTexts;
  /** How many lines there will be, for styles that ask for it as `--lines`. */
  readonly lines?: number | undefined;
}

/** The room for a part that was asked for by a press and is not there yet, or what is said of one that did not come. How high it is, its widget's styles say. */
export function Room({ phase, texts, lines }: RoomProps) {
  if (phase === 'resting') return null;
  const { detail, nextStep } = texts.notLoaded;
  return (
    <div class="body room" key="room" style={`--lines:${lines}`}>
      {phase === 'opening' ? (
        <Loading texts={texts} />
      ) : (
        <p class="note" role="alert">
          {detail} {nextStep}
        </p>
      )}
    </div>
  );
}
