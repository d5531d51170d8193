import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: 'Laden…',
  slow: 'Dit duurt langer dan normaal.',
  tryAgain: 'Opnieuw proberen',
  unavailable: {
    detail: 'Je bestelling kan hier nu niet worden getoond.',
    nextStep: 'In je bevestigingsmail vind je alles over je bestelling.',
  },
  notLoaded: {
    detail: 'Dit kon niet worden geladen.',
    nextStep: 'Laad de pagina opnieuw en probeer het nog eens.',
  },
  problems: {
    not_made: {
      detail: 'De wijziging is niet doorgevoerd; je bestelling is zoals ze was.',
      nextStep: 'Controleer je gegevens en probeer het opnieuw.',
    },
    offline: {
      detail: 'Je hebt geen internetverbinding.',
      nextStep: 'Controleer je verbinding en probeer het opnieuw.',
    },
    unreachable: {
      detail: 'De winkel is nu niet bereikbaar.',
      nextStep: 'Controleer je verbinding of probeer het zo nog eens.',
    },
    timeout: { detail: 'De winkel heeft niet op tijd geantwoord.', nextStep: 'Probeer het zo nog eens.' },
    unreadable_answer: {
      detail: 'Het antwoord van de winkel was niet leesbaar.',
      nextStep: 'Probeer het opnieuw of laad de pagina opnieuw.',
    },
  },
};
