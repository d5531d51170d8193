import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: '読み込んでいます…',
  slow: '通常より時間がかかっています。',
  tryAgain: 'もう一度試す',
  unavailable: {
    detail: 'ただいまこちらではご注文を表示できません。',
    nextStep: 'ご注文の詳細は確認メールでご覧いただけます。',
  },
  notLoaded: {
    detail: '読み込めませんでした。',
    nextStep: 'ページを再読み込みして、もう一度お試しください。',
  },
  problems: {
    not_made: {
      detail: '変更は行われませんでした。ご注文は元のままです。',
      nextStep: '入力内容をご確認のうえ、もう一度お試しください。',
    },
    offline: {
      detail: 'インターネットに接続されていません。',
      nextStep: '接続を確認して、もう一度お試しください。',
    },
    unreachable: {
      detail: 'ただいまショップに接続できません。',
      nextStep: '接続を確認するか、しばらくしてからもう一度お試しください。',
    },
    timeout: {
      detail: 'ショップから時間内に応答がありませんでした。',
      nextStep: 'しばらくしてからもう一度お試しください。',
    },
    unreadable_answer: {
      detail: 'ショップからの応答を読み取れませんでした。',
      nextStep: 'もう一度お試しいただくか、ページを再読み込みしてください。',
    },
  },
};
